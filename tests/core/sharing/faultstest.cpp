// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/eraserecord.h"
#include "core/actions/foldrecords.h"
#include "core/edits/check.h"
#include "core/edits/undo.h"
#include "core/sharing/merge.h"
#include "core/sharing/unmerge.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/definition.h"
#include "tests/core/edits/worlds.h"
#include "tests/support/everyfault.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <random>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A file and that of a neighbour, who has changed, added and removed much.
class Pair
{
public:
    Pair();

    World &world() { return m_world; }
    QString other() const { return m_world.folder() + text("/other.raati"); }
    void merge() { raatihuone::merge(m_world.file(), {other()}); }
    void unmerge() { raatihuone::unmerge(m_world.file()); }

    /// Puts the file back as it is now each time restore() is called.
    void keep();
    void restore();

private:
    void addThings();
    void workAsNeighbour();

    World m_world;
    QByteArray m_bytes;
};

Pair::Pair()
{
    addThings();
    m_world.close();
    QFile::copy(m_world.path(), other());
    workAsNeighbour();
    m_world.open();
    m_world.run(text("UPDATE thing SET size = 5, name = name || '!' WHERE id % 2"));
}

void Pair::addThings()
{
    RowId parent;
    for (int i = 0; i < 40; ++i)
        parent = m_world.addThing(text("thing ").repeated(30), i % 5 ? parent : RowId());
}

void Pair::workAsNeighbour()
{
    const auto neighbour = makeInstallation(m_world.folder(), text("Bo"));
    DataFile file(other(), DataFile::Mode::ReadWrite, m_world.programme().schema, *neighbour);
    for (const char *sql :
         {"UPDATE thing SET name = 'changed ' || id", "DELETE FROM thing WHERE id % 3 = 0"}) {
        Commit commit(file, text("change"));
        file.connection().run(sql);
        commit.finish();
    }
    for (int i = 0; i < 60; ++i)
        insertInto(file, "thing", "name", QStringLiteral("'%1'").arg(text("new ").repeated(60)));
}

void Pair::keep()
{
    m_world.close();
    m_bytes = bytesOf(m_world.path());
}

void Pair::restore()
{
    m_world.close();
    QFile::remove(m_world.path() + text("-journal"));
    QFile file(m_world.path());
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.write(m_bytes);
}

void expectSound(const World &world)
{
    REQUIRE(check(world.file()).damages == QStringList());
    REQUIRE(difference(definedValue(world.file()), storedValue(world.file())) == QString());
}

/// Does @p work under every fault: the old state or the new one is there, and then it succeeds. What makes a commit of its
/// own makes another one the next time, so that the values alone are the @p content to compare.
void survivesEveryFault(Pair &pair, const std::function<void()> &work,
                        QByteArray (World::*content)() const = &World::everything)
{
    World &world = pair.world();
    pair.keep();
    world.open();
    const QByteArray before = (world.*content)();
    work();
    const QByteArray after = (world.*content)();
    REQUIRE(before != after);
    FaultyVfs vfs;
    atEveryCall([&](const Fault &fault) {
        pair.restore();
        world.open(vfs.name());
        vfs.start(fault);
        const bool isDone = succeeds(work);
        const bool hasCome = vfs.hasFailed();
        vfs.heal();
        REQUIRE_FALSE(world.db().isInTransaction());
        REQUIRE(((world.*content)() == (isDone ? after : before)));
        if (!isDone)
            work();
        world.reopen();
        REQUIRE(((world.*content)() == after));
        expectSound(world);
        return hasCome;
    });
}

/// Starts the program that does @p task without end, kills it at any moment and looks what it has left; again and again.
/// @p look is told what the program has said, and finds the file open.
void killAtAnyMoment(World &world, const QStringList &task,
                     const std::function<void(const QStringList &said)> &look)
{
    world.close();
    std::mt19937 random(20260302);
    const int kills = isLongRun() ? 1000 : 60;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess program;
        program.start(QStringLiteral(RAATIHUONE_CRASHMERGER),
                      QStringList{world.folder(), world.path()} + task);
        REQUIRE(program.waitForReadyRead());
        CHECK_FALSE(program.waitForFinished(int(random() % 40))); // it never ends of itself
        program.kill();
        program.waitForFinished();
        CHECK(program.readAllStandardError().toStdString() == std::string());
        QStringList said = QString::fromUtf8(program.readAllStandardOutput()).split(QLatin1Char('\n'));
        said.removeLast(); // empty, or cut off
        world.open();
        expectSound(world);
        look(said);
        world.close();
    }
}

/// The first thing and the last, to which all others belong then.
std::pair<RowId, RowId> endsOf(World &world)
{
    const RowId first = world.db().value("SELECT min(id) FROM thing")->toId();
    const RowId last = world.db().value("SELECT max(id) FROM thing")->toId();
    world.run(QStringLiteral("UPDATE thing SET parent = %1 WHERE id NOT IN (%1, %2)")
                  .arg(last.toText(), first.toText()));
    return {first, last};
}

} // namespace

TEST_CASE("a merge that the disk fails leaves the old state or the new one", "[sharing][slow]")
{
    Pair pair;
    survivesEveryFault(pair, [&pair] { pair.merge(); });
}

TEST_CASE("taking back a merge that the disk fails leaves the old state or the new one", "[sharing][slow]")
{
    Pair pair;
    pair.merge();
    survivesEveryFault(pair, [&pair] { pair.unmerge(); });
}

TEST_CASE("folding that the disk fails leaves the old state or the new one", "[sharing][slow]")
{
    Pair pair;
    World &world = pair.world();
    const auto [first, last] = endsOf(world);
    const Words english(Language::English);
    survivesEveryFault(
        pair,
        [&, one = first, other = last] {
            Records records(world.file(), english);
            foldRecords(records, one, other);
        },
        &World::values);
}

TEST_CASE("erasing that the disk fails leaves the old state or the new one", "[sharing][slow]")
{
    Pair pair;
    World &world = pair.world();
    const RowId row = world.insert("everything", "text, story", text("'name', 'hush-hush'"));
    world.run(text("UPDATE everything SET story = story || ' and more'"));
    const Words english(Language::English);
    survivesEveryFault(
        pair,
        [&] {
            Records records(world.file(), english);
            eraseRecord(records, world.type(Made::Everything), row);
        },
        &World::values);
    world.close();
    CHECK_FALSE(bytesOf(world.path()).contains("hush-hush"));
}

TEST_CASE("a program that is killed while it merges leaves all of the merge or nothing", "[sharing][slow]")
{
    Pair pair;
    World &world = pair.world();
    const QByteArray before = world.everything();
    pair.merge();
    const QByteArray after = world.everything();
    pair.unmerge();
    REQUIRE(world.everything() == before);
    killAtAnyMoment(world, {text("merge"), pair.other()}, [&](const QStringList &) {
        const QByteArray left = world.everything();
        const bool isWhole = left == before || left == after;
        REQUIRE(isWhole);
    });
}

TEST_CASE("a program that is killed while it combines records leaves one or both", "[sharing][slow]")
{
    Pair pair;
    World &world = pair.world();
    const auto [first, last] = endsOf(world);
    const QByteArray before = world.values();
    const Words english(Language::English);
    Records records(world.file(), english);
    foldRecords(records, first, last);
    const QByteArray after = world.values();
    undo(world.file());
    REQUIRE(world.values() == before);
    pair.keep();
    killAtAnyMoment(world, {text("fold"), first.toText(), last.toText()}, [&](const QStringList &) {
        const QByteArray left = world.values();
        const bool isWhole = left == before || left == after;
        REQUIRE(isWhole);
        pair.restore(); // combining and taking back make the file larger each time
    });
}

TEST_CASE("a program that is killed while it erases leaves a record whole, or none of its bytes",
          "[sharing][slow]")
{
    Pair pair;
    World &world = pair.world();
    const auto secretOf = [](const QString &row) { return "hush-" + row.toUtf8() + "-hush"; };
    constexpr int many = 60; // more than are erased before the end
    for (int i = 0; i < many; ++i)
        world.insert("everything", "text", text("'name'"));
    world.run(text("UPDATE everything SET story = 'hush-' || id || '-hush'"));
    pair.keep();
    killAtAnyMoment(world, {text("erase")}, [&](const QStringList &erased) {
        for (const QString &row : erased)
            REQUIRE_FALSE(bytesOf(world.path()).contains(secretOf(row)));
        REQUIRE_FALSE(world.db().value(
            "SELECT 1 FROM everything e WHERE (story IS NULL) <> EXISTS (SELECT 1 FROM erased x WHERE "
            "x.\"row\" = e.id) UNION ALL SELECT 1 FROM edit e WHERE new IS NOT NULL AND col % 100 <> 0 AND "
            "\"row\" IN (SELECT \"row\" FROM erased) LIMIT 1"));
        pair.restore();
    });
}
