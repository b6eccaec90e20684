// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QSysInfo>
#include <unistd.h>

using namespace raatihuone;

namespace {

QStringList addPerson(const QString &file)
{
    return {QStringLiteral("add"), file, QStringLiteral("person"), QStringLiteral("family=Laine")};
}

void writeNote(const QString &file, const QString &host, qint64 process)
{
    const QJsonObject note{{QStringLiteral("host"), host},
                           {QStringLiteral("user"), QStringLiteral("Sanna Koski")},
                           {QStringLiteral("process"), QString::number(process)},
                           {QStringLiteral("since"), QStringLiteral("2026-03-01T10:00:00Z")}};
    writeBytes(file + QStringLiteral(".lock"), QJsonDocument(note).toJson());
}

/// The sqlite3 shell with a transaction open.
class Transaction
{
public:
    Transaction(const QString &file, const char *begin)
    {
        m_shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), file});
        m_shell.write(QByteArray(begin) + ";\nSELECT 'ready';\n");
        while (!m_shell.readAllStandardOutput().contains("ready"))
            REQUIRE(m_shell.waitForReadyRead());
    }

    ~Transaction()
    {
        m_shell.closeWriteChannel();
        m_shell.waitForFinished();
    }

private:
    QProcess m_shell;
};

/// Runs the program as nobody, who owns nothing; only root can.
Result runAsNobody(const Cli &cli, const QStringList &arguments)
{
    return runProgram(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                  QStringLiteral("--clear-groups"), Cli::program()} +
                          arguments,
                      cli.environment());
}

void setMode(const QString &path, const char *mode)
{
    CHECK(runProgram(QStringLiteral("chmod"), {QLatin1String(mode), path},
                     QProcessEnvironment::systemEnvironment())
              .code == 0);
}

/// A small disk of its own, which only root may mount.
class SmallDisk
{
public:
    SmallDisk(const QString &path, qint64 size) : m_path(path)
    {
        QDir().mkpath(path);
        m_isMounted = run(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=%1").arg(size), QStringLiteral("tmpfs"), path});
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            run(QStringLiteral("umount"), {m_path});
    }
    bool isMounted() const { return m_isMounted; }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        return runProgram(program, arguments, QProcessEnvironment::systemEnvironment()).code == 0;
    }

    QString m_path;
    bool m_isMounted = false;
};

} // namespace

TEST_CASE("a file that somebody has open can be read, not changed", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    SECTION("by a program that runs on this machine")
    {
        writeNote(file, QSysInfo::machineHostName(), QCoreApplication::applicationPid());
    }
    SECTION("by somebody on another machine")
    {
        writeNote(file, QStringLiteral("toinen-kone"), 4711);
    }
    const Result result = cli.run(addPerson(file));
    requireRefused(result, QStringLiteral("Sanna Koski"));
    CHECK(QString::fromUtf8(result.error).contains(file));
    requireRefused(cli.run({QStringLiteral("restore"), file, file}), file);
    CHECK(bytesOf(file) == before);
    CHECK(QFile::exists(file + QStringLiteral(".lock")));
    CHECK(cli.array({QStringLiteral("list"), file, QStringLiteral("event")}).size() == 19);
}

TEST_CASE("a note of a program that is gone holds nobody back", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.example();
    QProcess ended;
    ended.start(QStringLiteral("true"), QStringList());
    REQUIRE(ended.waitForStarted());
    const qint64 process = ended.processId();
    ended.waitForFinished();
    writeNote(file, QSysInfo::machineHostName(), process);
    cli.done(addPerson(file));
    CHECK_FALSE(QFile::exists(file + QStringLiteral(".lock")));
}

TEST_CASE("while another program writes nothing is written, and afterwards it is", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    {
        const Transaction other(file, "BEGIN IMMEDIATE");
        requireRefused(cli.run(addPerson(file)), file);
        CHECK(cli.array({QStringLiteral("list"), file, QStringLiteral("event")}).size() == 19);
    }
    {
        const Transaction other(file, "BEGIN EXCLUSIVE");
        requireRefused(cli.run(addPerson(file)), file);
        requireRefused(cli.run({QStringLiteral("info"), file}), file);
    }
    CHECK(bytesOf(file) == before);
    cli.done(addPerson(file));
}

TEST_CASE("where an ordinary user may not write nothing is written", "[cli][files]")
{
    const Cli cli;
    const QString folder = cli.path(QStringLiteral("jaettu"));
    REQUIRE(QDir().mkpath(folder));
    const QString file = cli.example(QStringLiteral("jaettu/e.raati"));
    const QByteArray before = bytesOf(file);
    if (geteuid() != 0) {
        setMode(folder, "555");
        requireRefused(cli.run(addPerson(file)), file);
        setMode(folder, "755");
        CHECK(bytesOf(file) == before);
        return;
    }
    setMode(cli.home(), "777");
    if (runAsNobody(cli, {QStringLiteral("types")}).code != 0) {
        WARN("skipped: nobody cannot run the program where it lies");
        return;
    }
    SECTION("a folder of somebody else")
    {
        setMode(folder, "755");
        setMode(file, "666");
    }
    SECTION("a file of somebody else")
    {
        setMode(folder, "777");
        setMode(file, "644");
    }
    requireRefused(runAsNobody(cli, addPerson(file)), file);
    CHECK(runAsNobody(cli, {QStringLiteral("list"), file, QStringLiteral("event")}).code == 0);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a new file where nobody may write is refused", "[cli][files]")
{
    const Cli cli;
    requireRefused(cli.run({QStringLiteral("example"), QStringLiteral("/proc/e.raati")}),
                   QStringLiteral("/proc/e.raati"));
}

TEST_CASE("on a full disk nothing is written and nothing is left behind", "[cli][files]")
{
    const Cli cli;
    const QString folder = cli.path(QStringLiteral("levy"));
    const qint64 size = QFileInfo(cli.example()).size();
    const SmallDisk disk(folder, size + 64 * 1024);
    if (!disk.isMounted()) {
        WARN("skipped: only root may mount a small disk");
        return;
    }
    const QString file = cli.example(QStringLiteral("levy/e.raati"));
    const QByteArray before = bytesOf(file);
    const QString note = QStringLiteral("note=") + QString(120000, QLatin1Char('a'));
    requireRefused(cli.run(addPerson(file) + QStringList{note}), file);
    CHECK(bytesOf(file) == before);
    requireRefused(
        cli.run({QStringLiteral("generate"), file, QStringLiteral("--records"), QStringLiteral("5000")}),
        file);
    CHECK(bytesOf(file) == before);
    const QString made = folder + QStringLiteral("/uusi.raati");
    requireRefused(cli.run({QStringLiteral("example"), made}), made);
    requireRefused(
        cli.run({QStringLiteral("generate"), made, QStringLiteral("--records"), QStringLiteral("5000")}),
        made);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{QStringLiteral("e.raati")});
    CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
}

TEST_CASE("a backup that cannot be made stops the change", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    REQUIRE(QDir().mkpath(cli.path(QStringLiteral("Raatihuone/Raatihuone"))));
    writeBytes(cli.path(QStringLiteral("Raatihuone/Raatihuone/backups")), "in the way");
    requireRefused(cli.run(addPerson(file)), QStringLiteral("backups"));
    CHECK(bytesOf(file) == before);
}
