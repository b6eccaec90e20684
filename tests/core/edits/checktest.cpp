// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/check.h"

#include "tests/core/base/anytext.h"
#include "tests/core/edits/worlds.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Past the triggers, as a damaged disk or a careless tool would do it.
CheckReport afterSeeding(const char *sql)
{
    World world;
    const RowId parent = world.addThing(text("parent"));
    world.addThing(text("child"), parent);
    world.addThing(text("removed"));
    world.run(text("UPDATE thing SET name = name || '!'"));
    world.run(text("UPDATE thing SET name = name || '!'"));
    world.insert("everything", "subject, subject_type", parent.toText() + text(", 1"));
    world.run(text("DELETE FROM everything"));
    world.run(text("DELETE FROM thing WHERE name = 'removed!!'"));
    Connection careless(world.path(), Connection::Mode::ReadWrite);
    careless.disableTriggersOfFile();
    careless.run("PRAGMA foreign_keys = OFF");
    careless.runScript(text(sql));
    return check(world.file());
}

} // namespace

TEST_CASE("a sound file has neither damages nor warnings", "[edits]")
{
    const CheckReport report = afterSeeding("SELECT 1");
    CHECK(report.damages == QStringList());
    CHECK(report.warnings == QStringList());
}

TEST_CASE("each seeded damage is found", "[edits]")
{
    for (const char *sql :
         {"UPDATE edit SET live = 1 - live WHERE id = (SELECT min(id) FROM edit)",
          "UPDATE edit SET live = 1 - live WHERE id = (SELECT max(id) FROM edit WHERE col = 101)",
          "UPDATE thing SET name = 'altered' WHERE name = 'child!!'",
          "UPDATE thing SET name = NULL WHERE name = 'child!!'",
          "UPDATE grave SET vals = json_set(vals, '$.\"101\"', 'altered') WHERE tbl = 100",
          "UPDATE edit SET new = 'altered' WHERE live AND col = 101", "DELETE FROM edit_commit",
          "DELETE FROM edit WHERE id = (SELECT max(id) FROM edit WHERE col = 101)", "UPDATE site SET seq = 3",
          "UPDATE edit_commit SET hlc = 1 WHERE id = (SELECT max(id) FROM edit_commit)",
          "INSERT INTO thing(id, name) VALUES((7 << 32) | 1, 'of nobody')"}) {
        INFO(sql);
        CHECK_FALSE(afterSeeding(sql).damages.isEmpty());
    }
}

TEST_CASE("dangling references and subjects are warned of", "[edits]")
{
    for (const char *sql :
         {"DELETE FROM thing WHERE name = 'parent!!'",
          "UPDATE thing SET parent = 4711 WHERE name = 'child!!'",
          "UPDATE site SET seq = seq + 1 WHERE id = (SELECT site FROM local); "
          "INSERT INTO everything(id, subject, subject_type) SELECT dot, 4711, 1 FROM last_dot",
          "UPDATE site SET seq = seq + 1 WHERE id = (SELECT site FROM local); "
          "INSERT INTO everything(id, subject, subject_type) SELECT dot, 4711, 77 FROM "
          "last_dot"}) {
        INFO(sql);
        CHECK_FALSE(afterSeeding(sql).warnings.isEmpty());
    }
}

TEST_CASE("a record that stands under itself is warned of, once for each ring", "[edits]")
{
    World world;
    const RowId one = world.addThing(text("one"));
    const RowId two = world.addThing(text("two"), one);
    const RowId three = world.addThing(text("three"), two);
    world.addThing(text("beside"), three);
    const RowId alone = world.addThing(text("alone"));
    CHECK(check(world.file()).warnings == QStringList());
    world.run(text("UPDATE thing SET parent = %1 WHERE id = %2").arg(three.toText(), one.toText()));
    world.run(text("UPDATE thing SET parent = id WHERE id = %1").arg(alone.toText()));
    const QStringList warnings = check(world.file()).warnings;
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].contains(three.toText()));
    CHECK(warnings[1].contains(alone.toText()));
}

TEST_CASE("the dump tells texts apart that look alike", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("a"));
    QSet<QByteArray> dumps;
    const std::vector<Value> values{Value(),         text(""),     text("1"),   text("a\nb"), text("a\\nb"),
                                    text("a\\\\nb"), text("NULL"), text("'a'"), text("a|b")};
    for (const Value &value : values) {
        Commit commit(world.file(), text("set"));
        world.db().run("UPDATE thing SET name = ? WHERE id = ?", value, id);
        commit.finish();
        dumps.insert(world.values());
    }
    CHECK(dumps.size() == qsizetype(values.size()));
}
