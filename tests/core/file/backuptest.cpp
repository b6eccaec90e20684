// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backup.h"

#include "core/base/failure.h"
#include "core/file/connection.h"
#include "core/file/lockfile.h"
#include "tests/core/base/anytext.h"
#include "tests/support/faultyvfs.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace raatihuone;

namespace {

QDateTime day(int number, int hour = 12)
{
    return {QDate(2026, 3, 1).addDays(number), QTime(hour, 0), Qt::UTC};
}

class Place
{
public:
    explicit Place(const QString &name = QStringLiteral("a.raati"), const QByteArray &vfs = {})
        : m_path(m_folder.filePath(name)), m_db(m_path, Connection::Mode::Create, vfs)
    {
        m_db.run("CREATE TABLE t(a)");
        m_db.run("INSERT INTO t VALUES(1)");
    }
    Connection &db() { return m_db; }
    Backups backups() const { return Backups(m_folder.filePath(QStringLiteral("backups")), m_path); }
    QStringList files() const
    {
        return QDir(m_folder.filePath(QStringLiteral("backups"))).entryList(QDir::Files | QDir::Hidden);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_path;
    Connection m_db;
};

} // namespace

TEST_CASE("one backup a day is made, and holds what the file holds", "[file]")
{
    Place place;
    CHECK(place.backups().makeDaily(place.db(), day(0, 8)));
    CHECK_FALSE(place.backups().makeDaily(place.db(), day(0, 20)));
    CHECK(place.backups().makeDaily(place.db(), day(1, 8)));
    REQUIRE(place.backups().all().size() == 2);
    Connection copy(place.backups().all().first(), Connection::Mode::ReadOnly);
    CHECK(copy.value("SELECT a FROM t") == Value(1));
}

TEST_CASE("seven daily backups stay, the newest; others are never dropped", "[file]")
{
    Place place;
    place.backups().make(place.db(), QStringLiteral("migration"), day(-5));
    place.backups().make(place.db(), QStringLiteral("manual"), day(-4));
    for (int number = 0; number < 12; ++number)
        place.backups().makeDaily(place.db(), day(number));
    const QStringList all = place.backups().all();
    CHECK(all.size() == 9);
    CHECK(all.filter(QStringLiteral("daily")).size() == Backups::dailyKept);
    CHECK(all.first().contains(QStringLiteral("2026-03-12")));
    CHECK(all.last().contains(QStringLiteral("migration")));
}

TEST_CASE("the name of a file may hold signs that are patterns elsewhere", "[file]")
{
    Place place(QStringLiteral("panel [2026] *.raati"));
    for (int number = 0; number < 9; ++number) {
        CHECK(place.backups().makeDaily(place.db(), day(number)));
        CHECK_FALSE(place.backups().makeDaily(place.db(), day(number)));
    }
    CHECK(place.backups().all().size() == Backups::dailyKept);
}

TEST_CASE("two files of one name keep their backups apart", "[file]")
{
    Place place;
    const Backups other(place.file(QStringLiteral("backups")), place.file(QStringLiteral("sub/a.raati")));
    place.backups().makeDaily(place.db(), day(0));
    CHECK(other.all().isEmpty());
    CHECK(other.makeDaily(place.db(), day(0)));
}

TEST_CASE("a backup that fails leaves nothing", "[file]")
{
    FaultyVfs vfs;
    Place place(QStringLiteral("a.raati"), vfs.name());
    vfs.start({Fault::Kind::Full, 1});
    CHECK_THROWS_AS(place.backups().makeDaily(place.db(), day(0)), Failure);
    CHECK(vfs.hasFailed());
    CHECK(place.files().isEmpty());
    vfs.heal();
    CHECK(place.backups().makeDaily(place.db(), day(0)));
    CHECK(place.files().size() == 1);
}

TEST_CASE("a copy replaces an older one, or leaves it as it was", "[file]")
{
    FaultyVfs vfs;
    Place place(QStringLiteral("a.raati"), vfs.name());
    const QString target = place.file(QStringLiteral("copy.raati"));
    copyInto(place.db(), target);
    place.db().run("INSERT INTO t VALUES(2)");
    const auto count = [&] {
        return Connection(target, Connection::Mode::ReadOnly).value("SELECT count(*) FROM t")->toNumber();
    };
    vfs.start({Fault::Kind::Write, 1});
    CHECK_THROWS_AS(copyInto(place.db(), target), Failure);
    CHECK(count() == 1);
    vfs.heal();
    copyInto(place.db(), target);
    CHECK(count() == 2);
    CHECK_THROWS_AS(copyInto(place.db(), place.file(QStringLiteral("no/such/folder/copy.raati"))), Failure);
    QDir().mkpath(place.file(QStringLiteral("taken/inside")));
    CHECK_THROWS_AS(copyInto(place.db(), place.file(QStringLiteral("taken"))), Failure);
    CHECK_FALSE(QFile::exists(place.file(QStringLiteral("taken.part"))));
}

TEST_CASE("a copy never replaces a file that somebody has open", "[file]")
{
    Place place;
    const QString target = place.file(QStringLiteral("copy.raati"));
    copyInto(place.db(), target);
    place.db().run("INSERT INTO t VALUES(2)");
    const LockFile lock(target, {QStringLiteral("elsewhere"), QStringLiteral("Aino Rinne"), 1, day(0)});
    CHECK_THROWS_AS(copyInto(place.db(), target), Failure);
    CHECK(Connection(target, Connection::Mode::ReadOnly).value("SELECT count(*) FROM t") == Value(1));
}

TEST_CASE("a journal that a crash left of an older copy goes with it", "[file]")
{
    Place place;
    const QString target = place.file(QStringLiteral("copy.raati"));
    QFile journal(target + QStringLiteral("-journal"));
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.close();
    copyInto(place.db(), target);
    CHECK_FALSE(journal.exists());
}
