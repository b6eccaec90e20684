// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bulkwriter.h"
#include "core/edits/check.h"
#include "core/edits/undo.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/definition.h"
#include "tests/core/edits/worlds.h"
#include "tests/support/everyfault.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A file with some rows, made anew before each attempt.
class Place
{
public:
    Place()
    {
        RowId parent;
        for (int i = 0; i < 40; ++i)
            parent =
                m_world.addThing(QStringLiteral("thing %1 ").arg(i).repeated(30), i % 5 ? parent : RowId());
        m_world.run(text("UPDATE thing SET size = 1"));
        m_world.close();
        m_bytes = bytesOf(m_world.path());
        m_site = *m_world.installation().siteIn(m_world.path());
    }
    World &world() { return m_world; }
    void restore()
    {
        m_world.close();
        QFile::remove(m_world.path() + text("-journal"));
        QFile file(m_world.path());
        file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(m_bytes);
        m_world.installation().rememberSite(m_world.path(), m_site);
    }

private:
    World m_world;
    QByteArray m_bytes;
    Installation::Site m_site;
};

using Work = std::function<void(DataFile &)>;

void changeAll(DataFile &file)
{
    Commit commit(file, text("change"));
    file.connection().run("UPDATE thing SET name = name || '!', size = NULL");
    file.connection().run("DELETE FROM thing WHERE parent IS NULL");
    commit.finish();
}

void setAll(DataFile &file)
{
    Commit commit(file, text("set"));
    const RecordType &thing = file.catalogue().type(Made::Thing);
    std::vector<std::pair<RowId, Value>> values;
    Query rows(file.connection(), "SELECT id FROM thing");
    while (rows.next())
        values.emplace_back(rows.id(0), text("the same for all ").repeated(20));
    BulkWriter writer(commit);
    BulkWriter::Rows added(writer, thing, {thing.field(1)});
    for (int i = 0; i < 50; ++i)
        added.add({text("new ").repeated(100)});
    writer.setColumn(thing, *thing.field(1), values);
    commit.finish();
}

/// What the tables show before and after @p work where nothing fails.
std::pair<QByteArray, QByteArray> statesAround(Place &place, const Work &work)
{
    place.restore();
    place.world().open();
    const QByteArray before = place.world().values();
    work(place.world().file());
    return {before, place.world().values()};
}

/// Does @p work under a fault: the old state or the new one is there, and then the work succeeds.
bool leavesOldOrNew(Place &place, FaultyVfs &vfs, const Fault &fault, const Work &work,
                    const std::pair<QByteArray, QByteArray> &states)
{
    place.restore();
    World &world = place.world();
    world.open(vfs.name());
    vfs.start(fault);
    const bool isDone = succeeds([&] { work(world.file()); });
    const bool hasCome = vfs.hasFailed();
    vfs.heal();
    REQUIRE_FALSE(world.db().isInTransaction());
    REQUIRE(world.values() == (isDone ? states.second : states.first));
    if (!isDone)
        work(world.file());
    world.reopen();
    REQUIRE(world.values() == states.second);
    REQUIRE(check(world.file()).damages == QStringList());
    REQUIRE(difference(definedValue(world.file()), storedValue(world.file())) == QString());
    return hasCome;
}

void survivesEveryFault(const Work &work)
{
    Place place;
    FaultyVfs vfs;
    const auto states = statesAround(place, work);
    REQUIRE(states.first != states.second);
    atEveryCall([&](const Fault &fault) { return leavesOldOrNew(place, vfs, fault, work, states); });
}

} // namespace

TEST_CASE("a commit that the disk fails leaves the old state or the new one", "[edits][slow]")
{
    survivesEveryFault(changeAll);
}

TEST_CASE("a bulk commit that the disk fails leaves the old state or the new one", "[edits][slow]")
{
    survivesEveryFault(setAll);
}

TEST_CASE("an undo that the disk fails leaves the old state or the new one", "[edits][slow]")
{
    survivesEveryFault([](DataFile &file) { undo(file); });
}

TEST_CASE("a file that cannot be made is not there, and can be made afterwards", "[edits][slow]")
{
    FaultyVfs vfs;
    World world; // lends its installation and its folder
    const QString path = world.folder() + text("/new.raati");
    const Origin origin{"new", QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};
    const auto make = [&] {
        DataFile::create(path, Programme::first().schema, world.installation(), origin, vfs.name());
    };
    atEveryCall([&](const Fault &fault) {
        vfs.start(fault);
        const bool isDone = succeeds(make);
        const bool hasCome = vfs.hasFailed();
        vfs.heal();
        const QStringList files = QDir(world.folder()).entryList({text("new*")});
        REQUIRE(files == (isDone ? QStringList{text("new.raati")} : QStringList()));
        if (!isDone)
            make();
        const DataFile file(path, DataFile::Mode::ReadWrite, Programme::first().schema, world.installation());
        REQUIRE(QFile::remove(path));
        return hasCome;
    });
}

TEST_CASE("bringing a file up to date leaves the old version or the new one when the disk fails",
          "[edits][slow]")
{
    Place place;
    FaultyVfs vfs;
    const auto version = [&] {
        return Connection(place.world().path(), Connection::Mode::ReadOnly).value("PRAGMA user_version");
    };
    const auto bringUp = [&](const QByteArray &name) {
        const DataFile file(place.world().path(), DataFile::Mode::ReadWrite, Programme::second().schema,
                            place.world().installation(), name);
    };
    atEveryCall([&](const Fault &fault) {
        place.restore();
        const QByteArray before = bytesOf(place.world().path());
        vfs.start(fault);
        const bool isDone = succeeds([&] { bringUp(vfs.name()); });
        const bool hasCome = vfs.hasFailed();
        vfs.heal();
        if (!isDone) {
            place.world().open(); // rolls back what the disk did not let be rolled back
            REQUIRE(place.world().db().value("PRAGMA user_version") == Value(firstVersion));
            REQUIRE(check(place.world().file()).damages == QStringList());
            place.world().close();
            REQUIRE((bytesOf(place.world().path()) == before));
            bringUp({});
        }
        REQUIRE(version() == Value(laterVersion));
        return hasCome;
    });
}

TEST_CASE("making a missing trigger anew works at a second try when the disk fails", "[edits][slow]")
{
    Place place;
    FaultyVfs vfs;
    atEveryCall([&](const Fault &fault) {
        place.restore();
        REQUIRE(runShell(place.world().path(), "DROP TRIGGER thing_delete; DROP VIEW edit_entry;").isDone);
        vfs.start(fault);
        const bool isDone = succeeds([&] { place.world().open(vfs.name()); });
        const bool hasCome = vfs.hasFailed();
        vfs.heal();
        if (!isDone)
            place.world().open();
        REQUIRE((readSchema(place.world().db()) == Programme::first().schema.expected(firstVersion)));
        place.world().reopen();
        REQUIRE(place.world().file().notices().isEmpty());
        return hasCome;
    });
}

TEST_CASE("a migrated file is like a new one, with its rows and a backup of the old one", "[edits]")
{
    Place place;
    place.restore();
    {
        const DataFile file(place.world().path(), DataFile::Mode::ReadWrite, Programme::second().schema,
                            place.world().installation());
        CHECK(file.notices().size() == 1);
        CHECK((readSchema(file.connection()) == Programme::second().schema.expected(laterVersion)));
        CHECK(file.connection().value("SELECT count(*) FROM thing WHERE nickname = 'none'") == Value(40));
    }
    World fresh(Programme::second());
    CHECK((readSchema(fresh.db()) == Programme::second().schema.expected(laterVersion)));
    CHECK(QDir(place.world().folder() + text("/backups")).entryList({text("*migration.raati")}).size() == 1);
}

TEST_CASE("an older file is read with what came later empty or as by default, and not changed", "[edits]")
{
    Place place;
    place.restore();
    const QByteArray before = bytesOf(place.world().path());
    {
        DataFile file(place.world().path(), DataFile::Mode::ReadOnly, Programme::second().schema,
                      place.world().installation());
        CHECK(file.connection().value("SELECT count(*) FROM later") == Value(0));
        CHECK(file.connection().value("SELECT count(*) FROM thing WHERE nickname = 'none'") == Value(40));
        CHECK(file.connection().value("SELECT count(*) FROM thing WHERE size = 1") == Value(40));
        CHECK(check(file).damages == QStringList());
        CHECK_FALSE(dumpOf(file, DumpScope::Everything).isEmpty());
    }
    CHECK((bytesOf(place.world().path()) == before));
}

TEST_CASE("a row removed before a migration comes back with the defaults of new fields", "[edits]")
{
    Place place;
    place.restore();
    place.world().open();
    place.world().run(text("DELETE FROM thing WHERE name LIKE 'thing 39 %'"));
    place.world().close();
    DataFile file(place.world().path(), DataFile::Mode::ReadWrite, Programme::second().schema,
                  place.world().installation());
    CHECK(undo(file)->skipped == 0);
    CHECK(file.connection().value("SELECT nickname FROM thing WHERE name LIKE 'thing 39 %'") ==
          Value(text("none")));
    CHECK(difference(definedValue(file), storedValue(file)) == QString());
}
