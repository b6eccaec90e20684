// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/connection.h"
#include "core/file/sqlitefailure.h"
#include "tests/core/base/anytext.h"
#include "tests/support/faultyvfs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <optional>
#include <sqlite3.h>

using namespace raatihuone;

namespace {

using Kind = Failure::Kind;

std::optional<Failure> failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Failure &failure) {
        return failure;
    }
    return std::nullopt;
}

class Folder
{
public:
    Folder()
    {
        Connection db(path(), Connection::Mode::Create);
        db.run("CREATE TABLE t(a)");
    }
    QString path() const { return m_folder.filePath(QStringLiteral("a.db")); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

void write(const QString &path, const QByteArray &vfs = {})
{
    Connection db(path, Connection::Mode::ReadWrite, vfs);
    db.run("BEGIN IMMEDIATE");
    db.run("INSERT INTO t VALUES(randomblob(20000))");
    db.run("COMMIT");
}

/// Root writes where others may not: this program again, as nobody, with the one case that is meant.
int runAsNobody(const QString &testCase, const QString &path)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RAATIHUONE_PATH"), path);
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QStringLiteral("setpriv"), {QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"),
                                            QCoreApplication::applicationFilePath(), testCase});
    child.waitForFinished();
    return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
}

bool isRoot()
{
    return QFileInfo(QStringLiteral("/proc/self")).ownerId() == 0;
}

} // namespace

TEST_CASE("every result code of SQLite has its kind and one or two sentences", "[file]")
{
    const std::vector<std::pair<int, Kind>> kinds{{SQLITE_FULL, Kind::DiskFull},
                                                  {SQLITE_IOERR, Kind::InputOutput},
                                                  {SQLITE_IOERR_FSYNC, Kind::InputOutput},
                                                  {SQLITE_READONLY, Kind::ReadOnly},
                                                  {SQLITE_READONLY_DIRECTORY, Kind::ReadOnly},
                                                  {SQLITE_BUSY, Kind::Locked},
                                                  {SQLITE_LOCKED, Kind::Locked},
                                                  {SQLITE_CORRUPT, Kind::Damaged},
                                                  {SQLITE_CORRUPT_INDEX, Kind::Damaged},
                                                  {SQLITE_NOTADB, Kind::Foreign},
                                                  {SQLITE_CANTOPEN, Kind::CannotOpen},
                                                  {SQLITE_CONSTRAINT, Kind::Constraint},
                                                  {SQLITE_CONSTRAINT_TRIGGER, Kind::Constraint},
                                                  {SQLITE_INTERRUPT, Kind::Cancelled},
                                                  {SQLITE_TOOBIG, Kind::BadInput},
                                                  {SQLITE_AUTH, Kind::Foreign},
                                                  {SQLITE_PROTOCOL, Kind::Locked},
                                                  {SQLITE_FORMAT, Kind::Damaged},
                                                  {SQLITE_MISMATCH, Kind::Constraint},
                                                  {SQLITE_NOLFS, Kind::InputOutput},
                                                  {SQLITE_ERROR, Kind::Internal}};
    static const QRegularExpression sentences(QStringLiteral("^[A-Z][^%]*\\.$"));
    for (const auto &[code, kind] : kinds) {
        const Failure failure = sqliteFailure(code, QStringLiteral("words of SQLite"));
        CHECK(failure.kind() == kind);
        CHECK(sentences.match(failure.message()).hasMatch());
        CHECK(failure.details().contains(QStringLiteral("words of SQLite")));
        CHECK_FALSE(failure.message().contains(QStringLiteral("words of SQLite")));
    }
}

TEST_CASE("a failing write, a failing sync and a full disk are told apart, and nothing is written", "[file]")
{
    const Folder folder;
    FaultyVfs vfs;
    const std::vector<std::pair<Fault::Kind, Kind>> faults{{Fault::Kind::Write, Kind::InputOutput},
                                                           {Fault::Kind::Sync, Kind::InputOutput},
                                                           {Fault::Kind::Full, Kind::DiskFull}};
    for (const auto &[fault, kind] : faults) {
        vfs.start({fault, 2});
        const auto failure = failureOf([&] { write(folder.path(), vfs.name()); });
        REQUIRE(failure.has_value());
        CHECK(failure->kind() == kind);
        CHECK(vfs.hasFailed());
        vfs.heal();
        CHECK(Connection(folder.path(), Connection::Mode::ReadOnly).value("SELECT count(*) FROM t") ==
              Value(0));
    }
    write(folder.path(), vfs.name());
    CHECK(vfs.writes() > 0);
    CHECK(vfs.syncs() > 0);
}

TEST_CASE("a file that another connection writes is locked", "[file]")
{
    const Folder folder;
    Connection other(folder.path(), Connection::Mode::ReadWrite);
    other.run("BEGIN EXCLUSIVE");
    const auto failure = failureOf([&] { write(folder.path()); });
    REQUIRE(failure.has_value());
    CHECK(failure->kind() == Kind::Locked);
    other.run("ROLLBACK");
    write(folder.path());
}

TEST_CASE("damaged, foreign and missing files fail each in its way", "[file]")
{
    const Folder folder;
    for (int i = 0; i < 20; ++i)
        write(folder.path());
    const auto read = [](const QString &path) {
        return failureOf([&] {
            Connection db(path, Connection::Mode::ReadOnly);
            Query rows(db, "SELECT length(a) FROM t");
            while (rows.next()) {
            }
        });
    };
    CHECK_FALSE(read(folder.path()).has_value());
    QFile file(folder.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(4096, '\xff'));
    file.close();
    CHECK(read(folder.path())->kind() == Kind::Damaged);

    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(5000, 'x'));
    file.close();
    CHECK(read(folder.path())->kind() == Kind::Foreign);
    CHECK(read(folder.folder() + QStringLiteral("/none.db"))->kind() == Kind::CannotOpen);
}

TEST_CASE("a file or folder that cannot be written is read-only", "[file]")
{
    const Folder folder;
    QFile::setPermissions(folder.folder(), QFile::Permissions(0x5555));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x4444));
    if (isRoot()) {
        CHECK(runAsNobody(QStringLiteral("writing as nobody is refused"), folder.path()) == 0);
    } else {
        CHECK(failureOf([&] { write(folder.path()); })->kind() == Kind::ReadOnly);
    }
    QFile::setPermissions(folder.folder(), QFile::Permissions(0x7755));
}

TEST_CASE("writing as nobody is refused", "[.child]")
{
    const QString path = qEnvironmentVariable("RAATIHUONE_PATH");
    const auto failure = failureOf([&] { write(path); });
    REQUIRE(failure.has_value());
    CHECK(failure->kind() == Kind::ReadOnly);
    Connection db(path, Connection::Mode::ReadOnly);
    CHECK(db.value("SELECT count(*) FROM t") == Value(0));
}
