// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/check.h"
#include "core/edits/history.h"
#include "core/edits/undo.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/definition.h"
#include "tests/core/edits/worlds.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

qint64 count(World &world, const char *what)
{
    return world.db().value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(what)))->toNumber();
}

/// What must hold whoever wrote.
void mustBeSound(World &world)
{
    CHECK(difference(definedValue(world.file()), storedValue(world.file())) == QString());
    CHECK(check(world.file()).damages == QStringList());
}

} // namespace

TEST_CASE("each kind of statement of the shell is tracked, each change a commit of its own", "[edits]")
{
    World world;
    const RowId first = world.addThing(text("first"));
    world.addThing(text("second"), first);
    const std::vector<std::pair<const char *, int>> statements{
        {"INSERT INTO thing(name) VALUES('one'), ('two'), ('three');", 3},
        {"INSERT INTO thing(id, name) VALUES(12, 'with an id');", 1},
        {"INSERT INTO thing(id, name) SELECT id, name FROM county;", -1},
        {"UPDATE thing SET name = name || '!';", 6},
        {"UPDATE thing SET name = 'x', size = 5 WHERE name = 'one!';", 2},
        {"UPDATE thing SET name = name;", 0},
        {"UPDATE OR REPLACE thing SET size = 6 WHERE name = 'x';", 1},
        {"UPDATE OR IGNORE thing SET size = 7 WHERE name = 'x';", 1},
        {"INSERT INTO part(thing, name) SELECT id, 'part' FROM thing WHERE name = 'x';", 1},
        {"DELETE FROM part;", 1},
        {"BEGIN; UPDATE thing SET size = 1 WHERE name = 'x'; UPDATE thing SET size = 2 WHERE name = 'x'; "
         "COMMIT;",
         2},
        {"BEGIN; UPDATE thing SET size = 100; ROLLBACK;", 0},
        {"REPLACE INTO thing(name) VALUES('new all the same');", 1},
        {"INSERT INTO thing(name) VALUES('upsert') ON CONFLICT(id) DO NOTHING;", 1}};
    for (const auto &[sql, commits] : statements) {
        INFO(sql);
        const qint64 before = count(world, "edit_commit");
        const ShellAnswer answer = world.shell(sql);
        CHECK(answer.isDone == (commits >= 0));
        CHECK(count(world, "edit_commit") - before == std::max(commits, 0));
        mustBeSound(world);
    }
}

TEST_CASE("what the shell may not do is refused and changes nothing", "[edits]")
{
    World world;
    const RowId first = world.addThing(text("first"));
    const RowId last = world.addThing(text("last"));
    const QString ids = first.toText() + text(", 'x'");
    for (const QString &sql :
         {text("REPLACE INTO thing(id, name) VALUES(%1);").arg(ids),
          text("INSERT OR REPLACE INTO thing(id, name) VALUES(%1);").arg(ids),
          text("INSERT OR IGNORE INTO thing(id, name) VALUES(%1);").arg(ids),
          text("INSERT INTO thing(id, name) VALUES(%1) ON CONFLICT(id) DO UPDATE SET name = 'y';").arg(ids),
          text("UPDATE thing SET id = 5 WHERE name = 'first';"),
          text("UPDATE OR REPLACE thing SET id = %1 WHERE name = 'first';").arg(last.toText()),
          text("UPDATE thing SET id = (SELECT dot FROM last_dot) WHERE name = 'first';"),
          text("UPDATE thing SET id = id + 1;"), text("UPDATE thing SET size = 'no number';")}) {
        INFO(sql.toStdString());
        const QByteArray before = world.everything();
        CHECK_FALSE(world.shell(sql.toUtf8()).isDone);
        CHECK(world.everything() == before);
    }
}

TEST_CASE("a row of another type cannot be given the dot that was used last", "[edits]")
{
    World world;
    const RowId thing = world.addThing(text("a"));
    CHECK(world.shell("INSERT INTO part(name, thing) VALUES('p', " + thing.toText().toUtf8() + ");").isDone);
    CHECK_FALSE(world
                    .shell("UPDATE thing SET id = (SELECT max(id) FROM part) WHERE id = " +
                           thing.toText().toUtf8() + ";")
                    .isDone);
    mustBeSound(world);
}

TEST_CASE("what the shell writes before anybody else can be undone too", "[edits]")
{
    World world;
    const QByteArray empty = world.values();
    world.shell("INSERT INTO thing(name) VALUES('from the shell'); UPDATE thing SET name = 'renamed';");
    world.addThing(text("from the window"));
    for (int i = 0; i < 3; ++i)
        CHECK(undo(world.file()).has_value());
    CHECK_FALSE(undo(world.file()).has_value());
    CHECK(world.values() == empty);
}

TEST_CASE("a commit that changes nothing leaves no trace", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("a"));
    const QByteArray before = world.everything();
    const qint64 version = world.file().foreignVersion();
    {
        Commit commit(world.file(), text("nothing"));
        CHECK_FALSE(commit.finish());
    }
    {
        Commit commit(world.file(), text("the same again"));
        world.db().run("UPDATE thing SET name = 'a' WHERE id = ?", id);
        commit.newId();
        CHECK_FALSE(commit.finish());
    }
    {
        Commit commit(world.file(), text("given up"));
        world.db().run("UPDATE thing SET name = 'b' WHERE id = ?", id);
    }
    CHECK(world.everything() == before);
    CHECK(world.file().foreignVersion() == version);
}

TEST_CASE("an exception inside a commit takes everything back", "[edits]")
{
    World world;
    const QByteArray before = world.everything();
    const auto fail = [&world] {
        Commit commit(world.file(), text("half"));
        world.db().run("INSERT INTO thing(id, name) VALUES(?, 'x')", commit.newId());
        world.db().run("INSERT INTO thing(id, size) VALUES(?, 'no number')", commit.newId());
        commit.finish();
    };
    CHECK_THROWS_AS(fail(), Failure);
    CHECK_FALSE(world.db().isInTransaction());
    CHECK(world.everything() == before);
    world.addThing(text("works again"));
}

TEST_CASE("whoever goes on after a failed statement cannot commit half of it", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("a"));
    const QByteArray before = world.everything();
    const auto goOn = [&] {
        Commit commit(world.file(), text("half"));
        world.db().run("UPDATE thing SET name = 'b' WHERE id = ?", id);
        CHECK_THROWS_AS(world.db().run("UPDATE thing SET size = 'x' WHERE id = ?", id), Failure);
        world.db().rollBack(); // some failures end the transaction of themselves
        commit.finish();
    };
    CHECK_THROWS_AS(goOn(), Failure);
    CHECK(world.everything() == before);
}

TEST_CASE("a reference to nothing is refused when the commit ends", "[edits]")
{
    World world;
    const QByteArray before = world.everything();
    const auto dangle = [&world] {
        Commit commit(world.file(), text("dangle"));
        world.db().run("INSERT INTO thing(id, name, parent) VALUES(?, 'x', 4711)", commit.newId());
        commit.finish();
    };
    try {
        dangle();
        FAIL("a dangling reference was saved");
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::Constraint);
    }
    CHECK(world.everything() == before);
}

TEST_CASE("one commit at a time; a second one does not disturb the first", "[edits]")
{
    World world;
    Commit outer(world.file(), text("outer"));
    world.db().run("INSERT INTO thing(id, name) VALUES(?, 'x')", outer.newId());
    CHECK_THROWS_AS(Commit(world.file(), text("inner")), Failure);
    CHECK(outer.finish());
    CHECK(count(world, "thing") == 1);
}

TEST_CASE("another program may commit in between", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("a"));
    const qint64 version = world.file().foreignVersion();
    CHECK(runShell(world.path(), "UPDATE thing SET name = 'b'; INSERT INTO thing(name) VALUES('c');").isDone);
    CHECK(world.file().foreignVersion() != version);
    world.run(text("UPDATE thing SET name = 'd' WHERE name = 'b'"));
    mustBeSound(world);
    while (undo(world.file())) {
    }
    CHECK(count(world, "thing") == 0);
    mustBeSound(world);
    CHECK_FALSE(id.isReference());
}

TEST_CASE("while another program writes, a commit is refused and works afterwards", "[edits]")
{
    World world;
    Connection other(world.path(), Connection::Mode::ReadWrite);
    other.run("BEGIN IMMEDIATE");
    try {
        world.addThing(text("a"));
        FAIL("two wrote at once");
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::Locked);
    }
    other.run("ROLLBACK");
    world.addThing(text("a"));
    CHECK(count(world, "thing") == 1);
}

TEST_CASE("a file open for reading cannot be committed to", "[edits]")
{
    World world;
    world.close();
    DataFile file(world.path(), DataFile::Mode::ReadOnly, world.programme().schema, world.installation());
    CHECK_THROWS_AS(Commit(file, text("write")), Failure);
}

TEST_CASE("listeners hear which rows a commit touched, once it is on disk", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("a"));
    std::vector<Changes> heard;
    bool wasOnDisk = false;
    QObject::connect(&world.file(), &DataFile::committed, &world.file(), [&](const Changes &changes) {
        heard.push_back(changes);
        wasOnDisk = !world.db().isInTransaction();
    });
    world.run(text("UPDATE thing SET name = 'b'"));
    world.run(text("DELETE FROM thing"));
    REQUIRE(heard.size() == 2);
    CHECK(wasOnDisk);
    CHECK(heard[0] == Changes{{Made::Thing, {id}}});
    CHECK(heard[1] == Changes{{Made::Thing, {id}}});
}

TEST_CASE("a removed row that others refer to stays until the last of them goes", "[edits]")
{
    World world;
    const RowId top = world.addThing(text("top"));
    const RowId middle = world.addThing(text("middle"), top);
    const RowId leaf = world.addThing(text("leaf"), middle);
    world.run(text("DELETE FROM thing WHERE name <> 'leaf'"));
    CHECK(count(world, "thing") == 3);
    mustBeSound(world);
    world.run(text("UPDATE thing SET parent = NULL WHERE name = 'leaf'"));
    CHECK(count(world, "thing") == 1);
    mustBeSound(world);
    undo(world.file());
    CHECK(count(world, "thing") == 3);
    CHECK(leaf != middle);
}

TEST_CASE("removed rows that refer to each other do not keep each other", "[edits]")
{
    World world;
    const RowId one = world.addThing(text("one"));
    const RowId two = world.addThing(text("two"), one);
    world.run(text("UPDATE thing SET parent = %1 WHERE id = %2").arg(two.toText(), one.toText()));
    world.run(text("DELETE FROM thing WHERE name = 'one'"));
    CHECK(count(world, "thing") == 2);
    world.run(text("DELETE FROM thing WHERE name = 'two'"));
    CHECK(count(world, "thing") == 0);
    mustBeSound(world);
    while (undo(world.file())) {
    }
    CHECK(count(world, "thing") + count(world, "kept") == 0);
    mustBeSound(world);
}

TEST_CASE("what the shell removes without asking is put in its place on opening", "[edits]")
{
    World world;
    const RowId top = world.addThing(text("top"));
    world.addThing(text("leaf"), top);
    CHECK(world.shell("DELETE FROM thing WHERE name = 'top';").isDone);
    CHECK(count(world, "thing") == 2);
    mustBeSound(world);
    CHECK(world.shell("DELETE FROM thing WHERE name = 'leaf';").isDone);
    CHECK(count(world, "thing") == 0);
    mustBeSound(world);
}

TEST_CASE("the history tells who changed what, newest first, and keeps special values to itself", "[edits]")
{
    World world;
    const RowId thing = world.addThing(text("a"));
    world.run(text("UPDATE thing SET name = 'b', size = 3"));
    const RowId everything = world.insert("everything", "text, secret", text("'seen', 'hidden'"));
    world.run(text("UPDATE everything SET secret = 'still hidden', text = 'changed'"));
    world.insert("everything_things", "owner, target", everything.toText() + text(", ") + thing.toText());
    world.run(text("DELETE FROM everything_things"));
    world.shell("DELETE FROM thing;");

    const auto ofThing = historyOf(world.file(), world.type(Made::Thing), thing);
    REQUIRE(ofThing.size() == 4);
    CHECK(ofThing[0].kind == text("outside"));
    CHECK(ofThing[0].newValue == Value(0));
    CHECK(ofThing[1].author == text("Aino"));
    CHECK(ofThing[1].oldValue == Value(text("a")));
    CHECK(ofThing[1].field->name == text("name"));
    CHECK(ofThing[3].field == nullptr);
    CHECK(ofThing[3].newValue == Value(1));

    const auto ofEverything = historyOf(world.file(), world.type(Made::Everything), everything);
    CHECK(ofEverything.size() == 5);
    CHECK(ofEverything[0].type->isLink());
    for (const HistoryEntry &entry : ofEverything)
        if (entry.field && entry.field->isSpecial)
            CHECK((entry.oldValue.isNull() && entry.newValue.isNull()));

    CHECK(history(world.file()).size() == 9);
    CHECK(history(world.file(), 1).size() == 1);
    CHECK(latestCommits(world.file()).size() == 7);
    CHECK(latestCommits(world.file(), 2).size() == 2);
    CHECK(latestCommits(world.file()).front().kind == text("outside"));
    CHECK(history(world.file()).front().commit == ofThing[0].commit);
}

TEST_CASE("the history of a record finds its links, removed ones too, without passing over others", "[edits]")
{
    World world;
    const RowId thing = world.addThing(text("a"));
    const RowId owner = world.insert("everything", "text", text("'owner'"));
    const RowId other = world.insert("everything", "text", text("'other'"));
    for (const RowId of : {owner, other, other, other})
        world.insert("everything_things", "owner, target", of.toText() + text(", ") + thing.toText());
    SECTION("deleted")
    {
        world.run(text("DELETE FROM everything_things"));
    }
    SECTION("deleted, undone and deleted again")
    {
        world.run(text("DELETE FROM everything_things"));
        REQUIRE(undo(world.file()));
        REQUIRE(redo(world.file()));
    }
    SECTION("deleted by the shell")
    {
        CHECK(world.shell("DELETE FROM everything_things;").isDone);
    }
    REQUIRE(count(world, "everything_things") == 0);
    int scanned = 0;
    world.db().setObserver([&scanned](const StatementCost &cost) { scanned += cost.fullScanSteps; });
    const auto entries = historyOf(world.file(), world.type(Made::Everything), owner);
    world.db().setObserver({});
    CHECK(std::count_if(entries.begin(), entries.end(),
                        [](const HistoryEntry &entry) { return entry.type->isLink(); }) >= 2);
    CHECK(entries.back().record == owner);
    CHECK(scanned == 0);
}
