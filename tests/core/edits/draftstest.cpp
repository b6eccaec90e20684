// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/drafts.h"

#include "core/edits/undo.h"
#include "core/file/backup.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/worlds.h"
#include "tests/support/faultyvfs.h"

#include <QtCore/QElapsedTimer>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

constexpr int nameField = 1, parentField = 2, sizeField = 3;

/// What somebody types into a thing.
Draft draftOf(RowId thing, const QString &typed, const QString &slot = text("form"))
{
    return {Made::Thing, thing, slot, {{nameField, text("before")}}, {{nameField, typed}}, {}};
}

Value count(Connection &db)
{
    return *db.value("SELECT count(*) FROM draft");
}

} // namespace

TEST_CASE("a draft is kept, replaced, found and dropped", "[edits]")
{
    World world;
    const RowId thing = world.addThing(text("before"));
    const Drafts drafts(world.file());
    Draft draft = draftOf(thing, text("ty\"ped\n\u00e4"));
    draft.values.insert(parentField, RowId(quint32(2147483647), quint32(4000000001)));
    draft.values.insert(sizeField, {});
    REQUIRE(drafts.keep(draft));
    draft.at = world.installation().now();
    CHECK(drafts.find(Made::Thing, thing, text("form")) == draft);
    CHECK(drafts.find(Made::Thing, thing, text("minutes")) == std::nullopt);

    REQUIRE(drafts.keep(draftOf(thing, text("later"))));
    CHECK(drafts.all().size() == 1);
    CHECK(drafts.all().front().values.value(nameField) == Value(text("later")));
    REQUIRE(drafts.keep(draftOf({}, text("new one"))));
    REQUIRE(drafts.keep(draftOf(thing, text("elsewhere"), text("minutes"))));
    CHECK(drafts.all().size() == 3);
    CHECK(drafts.drop(Made::Thing, thing, text("form")));
    CHECK(drafts.drop(Made::Thing, {}, text("form")));
    CHECK(drafts.all().size() == 1);
}

TEST_CASE("a draft outlives the file object and leaves edits, sites, clocks and the undo alone", "[edits]")
{
    World world;
    const RowId thing = world.addThing(text("before"));
    world.reopen(); // no commit of this file object
    const QByteArray before = world.everything();
    const auto site = world.db().value("SELECT site FROM local");
    const auto last = nextUndo(world.file());
    int heard = 0;
    QObject::connect(&world.file(), &DataFile::committed, &world.file(), [&heard] { ++heard; });
    REQUIRE(Drafts(world.file()).keep(draftOf(thing, text("typed"))));
    CHECK(heard == 0);
    world.reopen();
    CHECK(Drafts(world.file()).all().size() == 1);
    CHECK(world.everything() == before);
    CHECK(world.db().value("SELECT site FROM local") == site);
    CHECK(nextUndo(world.file()) == last);
}

TEST_CASE("a draft of a new record takes no site in a file that nobody has written yet", "[edits]")
{
    World world;
    REQUIRE(Drafts(world.file()).keep(draftOf({}, text("typed"))));
    CHECK(world.db().value("SELECT count(*) FROM edit_commit") == Value(0));
    CHECK(world.installation().siteIn(world.path()) == std::nullopt);
}

TEST_CASE("values of special categories are never kept", "[edits]")
{
    World world;
    const Field &secret = *world.type(Made::Everything).field(text("secret"));
    const Field &plain = *world.type(Made::Everything).field(text("text"));
    const QMap<int, Value> values{{secret.number, text("illness")}, {plain.number, text("plain")}};
    REQUIRE(Drafts(world.file()).keep({Made::Everything, {}, text("form"), values, values, {}}));
    const Draft kept = Drafts(world.file()).all().front();
    CHECK(kept.values == QMap<int, Value>{{plain.number, text("plain")}});
    CHECK(kept.before == kept.values);
    world.close();
    CHECK_FALSE(bytesOf(world.path()).contains("illness"));
}

TEST_CASE("a personal identity code is never kept, and takes what was typed before it along", "[edits]")
{
    World world;
    const RowId thing = world.addThing(text("before"));
    const Drafts drafts(world.file());
    REQUIRE(drafts.keep(draftOf(thing, text("call"))));
    Draft draft = draftOf(thing, text("call 131052-308T"));
    draft.values.insert(sizeField, 7);
    REQUIRE(drafts.keep(draft));
    REQUIRE(drafts.all().size() == 1);
    CHECK(drafts.all().front().values == QMap<int, Value>{{sizeField, 7}});
    CHECK(world.db().value("SELECT count(*) FROM draft WHERE instr(typed, '131052') > 0") == Value(0));
}

TEST_CASE("a copy and a backup hold no draft, not even its deleted bytes", "[edits]")
{
    World world;
    REQUIRE(Drafts(world.file()).keep(draftOf({}, text("confidential words"))));
    const QString copy = world.folder() + text("/copy.raati");
    copyInto(world.db(), copy);
    CHECK_FALSE(bytesOf(copy).contains("confidential"));
    const QString backup = Backups(world.folder() + text("/backups"), world.path())
                               .make(world.db(), text("manual"), world.installation().now());
    CHECK_FALSE(bytesOf(backup).contains("confidential"));
    const DataFile opened(copy, DataFile::Mode::ReadOnly, world.programme().schema, world.installation());
    CHECK(opened.notices().isEmpty());
    CHECK(Drafts(world.file()).all().size() == 1);
}

TEST_CASE("a draft waits for a removed record to come back, and is gone with an erased one", "[edits]")
{
    World world;
    const RowId thing = world.addThing(text("before")), other = world.addThing(text("other"));
    const Drafts drafts(world.file());
    REQUIRE(drafts.keep(draftOf(thing, text("typed"))));
    world.run(text("DELETE FROM thing WHERE name = 'before'"));
    CHECK(drafts.all().empty());
    CHECK(drafts.find(Made::Thing, thing, text("form")) == std::nullopt);
    REQUIRE(undo(world.file()));
    CHECK(drafts.all().size() == 1);

    Draft child = draftOf({}, text("child"));
    child.values.insert(parentField, thing);
    REQUIRE(drafts.keep(child));
    REQUIRE(drafts.keep(draftOf(other, text("of another"))));
    {
        Commit commit(world.file(), text("erase"));
        world.db().run("INSERT INTO erased VALUES(?, ?, 0, '')", thing, Made::Thing * 100);
        commit.finish(Commit::WhenEmpty::Keep);
    }
    CHECK(count(world.db()) == Value(1));
    CHECK(drafts.all().front().record == other);
}

TEST_CASE("opening for writing forgets drafts that nobody will take up", "[edits]")
{
    World world;
    const RowId gone = world.addThing(text("gone")), there = world.addThing(text("there"));
    const auto keep = [&](RowId thing, const char *slot, int days) {
        Draft draft = draftOf(thing, text("typed"), text(slot));
        draft.at = world.installation().now().addDays(-days);
        REQUIRE(Drafts(world.file()).keep(draft));
    };
    keep(gone, "form", 0);
    keep(there, "form", 89);
    keep(there, "old", 91);
    keep({}, "form", 89);
    keep({}, "old", 91);
    world.run(text("DELETE FROM thing WHERE name = 'gone'"));
    world.reopen();
    CHECK(count(world.db()) == Value(2));
    for (const Draft &draft : Drafts(world.file()).all())
        CHECK(draft.slot == text("form"));
}

TEST_CASE("drafts that cannot be offered take no place from those that can", "[edits]")
{
    World world;
    const RowId thing = world.addThing(text("before"));
    REQUIRE(Drafts(world.file()).keep(draftOf(thing, text("typed"))));
    for (int i = 0; i < 150; ++i)
        world.db().run("INSERT INTO draft VALUES(77, 0, ?, 9000000000000, x'', x'')", QString::number(i));
    CHECK(Drafts(world.file()).all().size() == 1);
}

TEST_CASE("a file that is only read keeps no draft and shows none", "[edits]")
{
    World world;
    REQUIRE(Drafts(world.file()).keep(draftOf({}, text("typed"))));
    world.close();
    const QByteArray before = bytesOf(world.path());
    DataFile file(world.path(), DataFile::Mode::ReadOnly, world.programme().schema, world.installation());
    CHECK_FALSE(Drafts(file).keep(draftOf({}, text("more"))));
    CHECK_FALSE(Drafts(file).drop(Made::Thing, {}, text("form")));
    CHECK(Drafts(file).all().empty());
    CHECK((bytesOf(world.path()) == before));
}

TEST_CASE("a busy file, a full disk and an open commit keep no draft and disturb nothing", "[edits]")
{
    World world;
    world.addThing(text("before"));
    world.close();
    FaultyVfs vfs;
    world.open(vfs.name());
    const Drafts drafts(world.file());
    SECTION("busy")
    {
        REQUIRE(drafts.keep(draftOf({}, text("typed"), text("left"))));
        Connection reader(world.path(), Connection::Mode::ReadOnly);
        Query rows(reader, "SELECT id FROM thing");
        REQUIRE(rows.next());
        QElapsedTimer waited;
        waited.start();
        CHECK_FALSE(drafts.keep(draftOf({}, text("typed"))));
        CHECK_FALSE(drafts.drop(Made::Thing, {}, text("left")));
        CHECK(waited.elapsed() < Connection::usualPatience);
        rows.reset();
        CHECK(drafts.keep(draftOf({}, text("typed"))));
    }
    SECTION("full")
    {
        vfs.start({Fault::Kind::Full, 1});
        CHECK_FALSE(drafts.keep(draftOf({}, text("typed"))));
        CHECK(vfs.hasFailed());
        vfs.heal();
        CHECK(drafts.all().empty());
        CHECK(drafts.keep(draftOf({}, text("typed"))));
    }
    SECTION("in a commit")
    {
        Commit commit(world.file(), text("edit"));
        CHECK_FALSE(drafts.keep(draftOf({}, text("typed"))));
    }
    SECTION("too long")
    {
        CHECK_FALSE(drafts.keep(draftOf({}, text("long ").repeated(1'000'000))));
        CHECK_FALSE(drafts.keep(draftOf({}, text("typed"), text("slot").repeated(20))));
    }
    CHECK(world.db().value("SELECT name FROM thing") == Value(text("before")));
    CHECK_FALSE(world.db().isInTransaction());
}

TEST_CASE("what makes no sense in the table of drafts is passed over", "[edits]")
{
    struct Row
    {
        Value type, record;
        QString slot;
        Value at, before, typed;
    };
    const QByteArray good(R"({"1":"tx"})");
    const QString form = text("form");
    const auto typed = [&](const QByteArray &json) { return Row{Made::Thing, 0, form, 1, good, json}; };
    for (const Row &row : {Row{77, 0, form, 1, good, good},
                           Row{qint64(4294967297), 0, form, 1, good, good},
                           Row{Made::Links, 0, form, 1, good, good},
                           Row{Made::Thing, -5, form, 1, good, good},
                           Row{Made::Thing, 4711, form, 1, good, good},
                           Row{Made::Thing, 0, form, 1, good, {}},
                           Row{Made::Thing, 0, form, 1, {}, good},
                           Row{Made::Thing, 0, form.repeated(5000), 1, good, good},
                           Row{Made::Thing, 0, form, std::numeric_limits<qint64>::max(), {}, {}},
                           typed("\xff\x00\xfe"),
                           typed("[1, 2]"),
                           typed(R"({"1":"n12"})"),
                           typed(R"({"1":12})"),
                           typed(R"({"3":"n1x"})"),
                           typed(R"({"3":"tx"})"),
                           typed(R"({"3":"n99999999999999999999"})"),
                           typed(R"({"1":{"1":1}})"),
                           typed(R"({"99":"tx","x":"ty","-1":"tz"})"),
                           typed(QByteArray(300'000, '[')),
                           typed("{\"1\":\"t" + QByteArray(9'000'000, 'x') + "\"}")}) {
        World world;
        world.db().run("INSERT INTO draft VALUES(?, ?, ?, ?, ?, ?)", row.type, row.record, row.slot, row.at,
                       row.before, row.typed);
        INFO(row.typed.toBytes().left(60).toStdString());
        CHECK(Drafts(world.file()).all().empty());
    }
}
