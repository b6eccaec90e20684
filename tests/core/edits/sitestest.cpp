// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bulkwriter.h"
#include "core/edits/check.h"
#include "core/edits/undo.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/definition.h"
#include "tests/core/edits/randomactions.h"

#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

quint32 siteOfLastCommit(World &world)
{
    return world.db().value("SELECT id FROM edit_commit ORDER BY hlc DESC LIMIT 1")->toId().site();
}

/// Another coordinator with settings of her own, working on the same file while nobody else does.
void asNeighbour(World &world, const std::function<void(DataFile &)> &work)
{
    world.close();
    const auto neighbour = makeInstallation(world.folder(), text("Bo"));
    {
        DataFile file(world.path(), DataFile::Mode::ReadWrite, world.programme().schema, *neighbour);
        work(file);
    }
    world.open();
}

void runIn(DataFile &file, const QString &sql)
{
    Commit commit(file, text("neighbour"));
    file.connection().run(sql);
    commit.finish();
}

/// Start commits under a made-up site, as the example file has them.
QByteArray startedDump(const QString &path, const std::vector<Action> &actions, bool reopens)
{
    const Programme &programme = Programme::first();
    const Origin origin{"seed", QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};
    const QTemporaryDir folder;
    const auto installation = makeInstallation(folder.path(), text("Aino"));
    auto file = DataFile::create(path, programme.schema, *installation, origin);
    for (const Action &action : actions) {
        if (reopens) {
            file.reset();
            file =
                std::make_unique<DataFile>(path, DataFile::Mode::ReadWrite, programme.schema, *installation);
            file->setOrigin(origin);
        }
        Commit commit(*file, text("start"), Commit::Kind::Start);
        change(commit, action);
        commit.finish();
    }
    return dumpOf(*file, DumpScope::Everything);
}

} // namespace

TEST_CASE("the same actions of one origin make the same file", "[edits]")
{
    REQUIRE(rc::check([] {
        const auto actions = *rc::gen::container<std::vector<Action>>(anyChange());
        const QTemporaryDir folder;
        const QByteArray first = startedDump(folder.filePath(text("1.raati")), actions, false);
        const QByteArray second = startedDump(folder.filePath(text("2.raati")), actions, true);
        RC_ASSERT(first == second);
    }));
}

TEST_CASE("no two commits of one origin have one nonce", "[edits]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("a.raati"));
    startedDump(path, {{Action::Kind::AddThing, {5, 0, 0, 0}}, {Action::Kind::AddThing, {9, 0, 0, 0}}}, true);
    Connection db(path, Connection::Mode::ReadOnly);
    CHECK(db.value("SELECT count(DISTINCT nonce) FROM edit_commit") == Value(2));
}

TEST_CASE("a site is taken at the first commit, never on opening", "[edits]")
{
    World world;
    const quint32 origin = quint32(world.db().value("SELECT site FROM local")->toNumber());
    world.reopen();
    CHECK(world.db().value("SELECT count(*) FROM site") == Value(1));
    world.addThing(text("a"));
    CHECK(siteOfLastCommit(world) != origin);
    const quint32 own = siteOfLastCommit(world);
    world.reopen();
    world.addThing(text("b"));
    CHECK(siteOfLastCommit(world) == own);
}

TEST_CASE("a copy at another path writes under a number of its own", "[edits]")
{
    World world;
    world.addThing(text("a"));
    const quint32 own = siteOfLastCommit(world);
    const QString copy = world.folder() + text("/copy.raati");
    world.close();
    REQUIRE(QFile::copy(world.path(), copy));
    DataFile file(copy, DataFile::Mode::ReadWrite, world.programme().schema, world.installation());
    runIn(file, text("UPDATE thing SET name = 'b'"));
    CHECK(file.connection().value("SELECT max(id >> 32 <> ?) FROM edit_commit", qint64(own)) == Value(1));
    CHECK(file.connection().value("SELECT count(DISTINCT id >> 32) FROM edit_commit") == Value(2));
    CHECK(undo(file).has_value());
    CHECK(undo(file).has_value());
    CHECK_FALSE(undo(file).has_value());
    CHECK(check(file).damages.isEmpty());
}

TEST_CASE("an older copy put back writes under a new number", "[edits]")
{
    World world;
    world.addThing(text("a"));
    const quint32 own = siteOfLastCommit(world);
    world.close();
    const QByteArray older = bytesOf(world.path());
    world.open();
    world.addThing(text("lost"));
    world.close();
    QFile file(world.path());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(older);
    file.close();
    world.open();
    world.addThing(text("b"));
    CHECK(siteOfLastCommit(world) != own);
}

TEST_CASE("undo survives closing, and takes back only what this installation did", "[edits]")
{
    World world;
    const QByteArray empty = world.values();
    world.addThing(text("mine"));
    asNeighbour(world, [](DataFile &file) { insertInto(file, "thing", "name", text("'theirs'")); });
    world.reopen();
    REQUIRE(undo(world.file()).has_value());
    CHECK_FALSE(undo(world.file()).has_value());
    CHECK(world.db().value("SELECT name FROM thing") == Value(text("theirs")));
    REQUIRE(redo(world.file()).has_value());
    CHECK_FALSE(redo(world.file()).has_value());
    CHECK(world.db().value("SELECT count(*) FROM thing") == Value(2));
    CHECK(world.values() != empty);
}

TEST_CASE("a cell that somebody else has changed since keeps their value", "[edits]")
{
    World world;
    world.addThing(text("a"));
    world.run(text("UPDATE thing SET name = 'mine', size = 1"));
    asNeighbour(world, [](DataFile &file) { runIn(file, text("UPDATE thing SET name = 'theirs'")); });
    const auto report = undo(world.file());
    REQUIRE(report.has_value());
    CHECK(report->skipped == 1);
    CHECK(world.db().value("SELECT name FROM thing") == Value(text("theirs")));
    CHECK(world.db().value("SELECT size FROM thing")->isNull());
    CHECK(undo(world.file())->skipped == 1); // the row that they have edited stays
    CHECK(world.db().value("SELECT count(*) FROM thing") == Value(1));
    redo(world.file());
    redo(world.file());
    CHECK(world.db().value("SELECT size FROM thing") == Value(1));
    CHECK(world.db().value("SELECT name FROM thing") == Value(text("theirs")));
}

TEST_CASE("a cell that somebody else has changed and set back counts as untouched by them", "[edits]")
{
    World world;
    world.addThing(text("a"));
    world.run(text("UPDATE thing SET name = 'mine'"));
    asNeighbour(world, [](DataFile &file) {
        runIn(file, text("UPDATE thing SET name = 'theirs'"));
        undo(file);
    });
    CHECK(undo(world.file())->skipped == 0);
    CHECK(world.db().value("SELECT name FROM thing") == Value(text("a")));
}

TEST_CASE("a row that others refer to by now is not taken back", "[edits]")
{
    World world;
    const RowId id = world.addThing(text("mine"));
    asNeighbour(world, [id](DataFile &file) {
        insertInto(file, "part", "thing, name", id.toText() + text(", 'theirs'"));
    });
    CHECK(undo(world.file())->skipped == 1);
    CHECK(world.db().value("SELECT count(*) FROM thing") == Value(1));
    CHECK(check(world.file()).warnings.isEmpty());
}

TEST_CASE("two installations that take turns always leave what the edits say", "[edits]")
{
    REQUIRE(rc::check([] {
        const auto actions = *rc::gen::container<std::vector<Action>>(anyAction());
        World world;
        const auto act = [](DataFile &file, const Action &action) {
            if (action.kind == Action::Kind::Undo) {
                undo(file);
            } else if (action.kind == Action::Kind::Redo) {
                redo(file);
            } else {
                Commit commit(file, text("change"));
                change(commit, action);
                commit.finish();
            }
        };
        for (const Action &action : actions) {
            if (action.numbers[0] % 2)
                asNeighbour(world, [&](DataFile &file) { act(file, action); });
            else
                act(world.file(), action);
            const QString wrong = difference(definedValue(world.file()), storedValue(world.file()));
            if (!wrong.isEmpty())
                RC_LOG() << "after " << action << ": " << wrong.toStdString() << "\n";
            RC_ASSERT(wrong.isEmpty());
        }
        RC_ASSERT(check(world.file()).damages.isEmpty());
        RC_ASSERT(!world.db().value("PRAGMA foreign_key_check").has_value());
    }));
}
