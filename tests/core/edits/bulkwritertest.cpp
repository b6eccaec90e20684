// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bulkwriter.h"

#include "core/edits/check.h"
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

const Field &nameOfThing()
{
    return *Programme::first().catalogue.type(Made::Thing).field(text("name"));
}

using Change = std::vector<std::pair<RowId, Value>>;

void setColumn(World &world, const Field &field, const Change &values)
{
    Commit commit(world.file(), text("set"));
    BulkWriter(commit).setColumn(world.type(Made::Thing), field, values);
    commit.finish();
}

void setSingly(World &world, const Field &field, const Change &values)
{
    Commit commit(world.file(), text("set"));
    for (const auto &[id, value] : values)
        world.db().run(QStringLiteral("UPDATE thing SET %1 = ? WHERE id = ?").arg(field.name), value, id);
    commit.finish();
}

/// The edits without the numbers that name them: row by its place, what it replaced by its value.
QStringList editsOf(World &world)
{
    QStringList edits;
    Query query(world.db(),
                "SELECT e.\"row\" & 4294967295, e.col, e.live, "
                "quote(iif(e.old > 4294967296 AND typeof(e.old) = 'integer', e.old & 4294967295, e.old)), "
                "quote(iif(e.new > 4294967296 AND typeof(e.new) = 'integer', e.new & 4294967295, e.new)), "
                "(SELECT count(*) FROM edit p, json_each(e.prev) j WHERE p.id = j.value) "
                "FROM edit e ORDER BY e.\"row\", e.col, e.id");
    while (query.next()) {
        QStringList parts;
        for (int column = 0; column < query.columnCount(); ++column)
            parts += query.text(column);
        edits += parts.join(QLatin1Char('|'));
    }
    return edits;
}

} // namespace

TEST_CASE("a column set at once makes the edits that single updates make", "[edits]")
{
    World one, two;
    for (int i = 0; i < 6; ++i) {
        one.addThing(QStringLiteral("thing %1").arg(i));
        two.addThing(QStringLiteral("thing %1").arg(i));
    }
    const Field &name = nameOfThing();
    const Field &parent = *one.type(Made::Thing).field(text("parent"));
    const auto both = [&](const Field &field, const std::function<Value(int, RowId)> &value) {
        for (World *world : {&one, &two}) {
            Change change;
            Query rows(world->db(), "SELECT id, (SELECT min(id) FROM thing) FROM thing ORDER BY id");
            for (int i = 0; rows.next(); ++i)
                if (i != 3)
                    change.emplace_back(rows.id(0), value(i, rows.id(1)));
            (world == &one ? setColumn : setSingly)(*world, field, change);
        }
        CHECK(editsOf(one) == editsOf(two));
    };
    both(name, [](int i, RowId) { return i % 2 ? Value(text("odd")) : Value(text("thing 2")); });
    both(name, [](int i, RowId) { return i % 3 ? Value(text("again")) : Value(); });
    both(parent, [](int i, RowId first) { return i > 1 ? Value(first) : Value(); });
    CHECK(difference(definedValue(one.file()), storedValue(one.file())) == QString());
    CHECK(check(one.file()).damages.isEmpty());
    CHECK(undo(one.file())->skipped == 0);
    CHECK(undo(two.file())->skipped == 0);
    CHECK(editsOf(one) == editsOf(two));
}

TEST_CASE("only cells that change count; a row that is not there is passed over", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("a"));
    Commit commit(world.file(), text("set"));
    BulkWriter writer(commit);
    CHECK(writer.setColumn(world.type(Made::Thing), nameOfThing(),
                           {{id, text("a")}, {RowId(99, 1), text("b")}}) == 0);
    CHECK(writer.setColumn(world.type(Made::Thing), nameOfThing(), {{id, text("b")}}) == 1);
    CHECK(writer.setColumn(world.type(Made::Thing), nameOfThing(), {}) == 0);
}

TEST_CASE("an erased or withheld cell cannot be changed by anybody", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("a"));
    for (const char *sql :
         {"INSERT INTO erased VALUES(%1, 101, 1, 'x')", "INSERT INTO erased VALUES(%1, 100, 1, 'x')",
          "INSERT INTO partial VALUES(%1, 101)"}) {
        INFO(sql);
        world.db().run("DELETE FROM erased");
        world.db().run("DELETE FROM partial");
        world.db().run(text(sql).arg(id.toText()));
        const QByteArray before = world.everything();
        CHECK_THROWS_AS(setColumn(world, nameOfThing(), {{id, text("b")}}), Failure);
        CHECK_THROWS_AS(setSingly(world, nameOfThing(), {{id, text("b")}}), Failure);
        CHECK_FALSE(runShell(world.path(), "UPDATE thing SET name = 'b';").isDone);
        CHECK(world.everything() == before);
    }
}

TEST_CASE("rows added at once have their ids from the commit, and one undo removes them", "[edits]")
{
    World world;
    const QByteArray before = world.values();
    {
        Commit commit(world.file(), text("add many"));
        BulkWriter writer(commit);
        BulkWriter::Rows rows(writer, world.type(Made::Thing), {&nameOfThing()});
        for (int i = 0; i < 700; ++i)
            CHECK(rows.add({QString::number(i)}).site() == commit.id().site());
        commit.finish();
    }
    CHECK(world.db().value("SELECT count(*) FROM thing") == Value(700));
    CHECK(world.db().value("SELECT count(*) FROM edit") == Value(0));
    CHECK(check(world.file()).damages.isEmpty());
    world.addThing(text("one more"));
    CHECK(undo(world.file()).has_value());
    CHECK(undo(world.file())->skipped == 0);
    CHECK(world.values() == before);
}

TEST_CASE("after the bulk writer has gone changes are tracked again, even if it failed", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("a"));
    const auto fail = [&] {
        Commit commit(world.file(), text("set"));
        BulkWriter writer(commit);
        writer.setColumn(world.type(Made::Thing), nameOfThing(), {{id, text("b")}, {id, text("c")}});
    };
    CHECK_THROWS_AS(fail(), Failure);
    world.run(text("UPDATE thing SET name = 'd'"));
    CHECK(world.db().value("SELECT count(*) FROM edit") == Value(1));
    CHECK(difference(definedValue(world.file()), storedValue(world.file())) == QString());
}
