// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/check.h"
#include "core/edits/undo.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/definition.h"
#include "tests/core/edits/worlds.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <random>

using namespace raatihuone;

namespace {

/// A world and a writer that is killed.
class Crashing
{
public:
    Crashing() { m_world.close(); }
    void run(unsigned seed, int milliseconds);
    void verify();
    World &world() { return m_world; }

private:
    QString reports() const { return m_world.folder() + QStringLiteral("/reports"); }

    World m_world;
};

void Crashing::run(unsigned seed, int milliseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(RAATIHUONE_CRASHWRITER),
                 {m_world.folder(), m_world.path(), reports(), QString::number(seed)});
    REQUIRE(writer.waitForReadyRead());                // the first commit of this run is on disk
    CHECK_FALSE(writer.waitForFinished(milliseconds)); // it never ends of itself
    writer.kill();
    writer.waitForFinished();
    CHECK(writer.readAllStandardError().toStdString() == std::string());
}

void Crashing::verify()
{
    m_world.open();
    QSet<qint64> reported, held;
    const QList<QByteArray> lines = bytesOf(reports()).split('\n');
    for (const QByteArray &line : lines)
        if (!line.isEmpty())
            reported.insert(line.toLongLong());
    Query commits(m_world.db(), "SELECT id FROM edit_commit");
    while (commits.next())
        held.insert(commits.number(0));
    REQUIRE(held.contains(reported));
    // One commit may be on disk without having been reported: from here on it counts as reported.
    const QSet<qint64> unreported = held - reported;
    REQUIRE(unreported.size() <= 1);
    QFile file(reports());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Append));
    for (const qint64 commit : unreported)
        file.write(QByteArray::number(commit) + '\n');
    REQUIRE(check(m_world.file()).damages == QStringList());
    REQUIRE_FALSE(m_world.db().value("PRAGMA foreign_key_check").has_value());
}

} // namespace

TEST_CASE("a program that is killed loses nothing that it has reported, and half of nothing", "[edits][slow]")
{
    std::mt19937 random(20260302);
    const int kills = isLongRun() ? 2000 : 200;
    constexpr int killsOfOneFile = 20;
    for (int first = 0; first < kills; first += killsOfOneFile) {
        Crashing crashing;
        for (int kill = 0; kill < killsOfOneFile; ++kill) {
            crashing.run(unsigned(first + kill), int(random() % 30));
            crashing.verify();
            if (kill + 1 < killsOfOneFile)
                crashing.world().close();
        }
        World &world = crashing.world();
        CHECK(difference(definedValue(world.file()), storedValue(world.file())) == QString());
        CHECK(world.db().value("SELECT count(DISTINCT id >> 32) FROM edit_commit") == Value(1));
    }
}

TEST_CASE("who was killed can still undo", "[edits]")
{
    Crashing crashing;
    crashing.run(7, 20);
    crashing.verify();
    World &world = crashing.world();
    const qint64 commits = world.db().value("SELECT count(*) FROM edit_commit")->toNumber();
    qint64 undone = 0;
    while (undo(world.file()))
        ++undone;
    CHECK(undone == commits);
    CHECK(world.db().value("SELECT count(*) FROM thing") == Value(0));
}
