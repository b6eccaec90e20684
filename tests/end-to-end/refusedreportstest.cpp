// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>

using namespace raatihuone;

namespace {

/// The example, and commands that make reports of it.
struct Reports
{
    Cli cli;
    QString file = cli.example();

    QStringList one(const QString &output) const
    {
        return {QStringLiteral("report"), file, QStringLiteral("yearly"), QStringLiteral("--output"), output};
    }
    QStringList pack(const QString &folder) const
    {
        return {QStringLiteral("report-pack"), file,   QStringLiteral("--year"),   QStringLiteral("2020"),
                QStringLiteral("--folder"),    folder, QStringLiteral("--replace")};
    }
    QStringList names() const
    {
        return QDir(cli.home()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

/// The program on a disk that takes no more than 4 kB of each file.
Result onSmallDisk(const Cli &cli, const QStringList &arguments)
{
    return runProgram(QStringLiteral("sh"),
                      QStringList{QStringLiteral("-c"),
                                  QStringLiteral("trap '' XFSZ; ulimit -f 8; exec \"$@\""),
                                  QStringLiteral("sh"), Cli::program()} +
                          arguments,
                      cli.environment());
}

} // namespace

TEST_CASE("a folder that takes no files is refused by name, and nothing is left of the reports",
          "[cli][reports]")
{
    const Reports reports;
    const QString file = reports.cli.path(QStringLiteral("tiedosto"));
    writeBytes(file, "no folder");
    reports.cli.done({QStringLiteral("info"), reports.file}); // the log is begun
    const QStringList before = reports.names();
    for (const QString &place :
         {file, QStringLiteral("/proc"), reports.cli.path(QStringLiteral("none/here"))})
        for (const char *ending : {"pdf", "html"}) {
            const QString output = place + QStringLiteral("/r.") + QLatin1String(ending);
            requireRefused(reports.cli.run(reports.one(output)), output);
            requireRefused(reports.cli.run(reports.pack(place)), place);
        }
    CHECK(reports.names() == before);
    CHECK(bytesOf(file) == "no folder");
}

TEST_CASE("a disk that takes no more is told naming the file, and what was there stays", "[cli][reports]")
{
    const Reports reports;
    const QString output = reports.cli.path(QStringLiteral("vuosi.pdf"));
    writeBytes(output, "earlier");
    REQUIRE(QDir(reports.cli.home()).mkdir(QStringLiteral("kaikki")));
    reports.cli.done({QStringLiteral("info"), reports.file}); // the log is begun
    const QStringList before = reports.names();
    requireRefused(onSmallDisk(reports.cli, reports.one(output)), output);
    CHECK(bytesOf(output) == "earlier");
    const QString folder = reports.cli.path(QStringLiteral("kaikki"));
    requireRefused(onSmallDisk(reports.cli, reports.pack(folder)), folder);
    CHECK(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    const QString fresh = reports.cli.path(QStringLiteral("uusi"));
    requireRefused(onSmallDisk(reports.cli, reports.pack(fresh)), fresh);
    CHECK(reports.names() == before);
    reports.cli.done(reports.pack(fresh));
    CHECK_FALSE(QDir(fresh).isEmpty());
}

TEST_CASE("a pack that is killed leaves no report under its name, and is made again in the same folder",
          "[cli][reports]")
{
    const Reports reports;
    const QString folder = reports.cli.path(QStringLiteral("kaikki"));
    REQUIRE(QDir(reports.cli.home()).mkdir(QStringLiteral("kaikki")));
    const auto hidden = [&folder] {
        return QDir(folder).entryInfoList({QStringLiteral(".raatihuone-*")}, QDir::Dirs | QDir::Hidden);
    };
    QProcess process;
    process.setProcessEnvironment(reports.cli.environment());
    process.start(Cli::program(), reports.pack(folder));
    while (hidden().isEmpty() || QDir(hidden().first().filePath()).isEmpty())
        REQUIRE_FALSE(process.waitForFinished(5));
    process.kill();
    REQUIRE(process.waitForFinished());
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
    REQUIRE(hidden().size() == 1);
    const QString names = reports.cli.done(reports.pack(folder)).text();
    CHECK(QDir(folder).entryList(QDir::Files).size() == names.count(QLatin1Char('\n')) + 1);
    CHECK(hidden().size() == 1); // it may hold what was there before
}

TEST_CASE("a title with a control character is refused wherever it is typed, and nothing is recorded",
          "[cli][reports]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("uusi.raati"));
    cli.done({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("743")});
    const QString bad = QStringLiteral("Ilta\u0007 kylällä");
    const QStringList event{QStringLiteral("kind=forum"), QStringLiteral("start=2021-05-05T18:00")};
    const QStringList add{QStringLiteral("add"), file, QStringLiteral("event")};
    const QString id = cli.done(add + event + QStringList{QStringLiteral("title_fi=Ilta")}).text();
    const QByteArray before = valuesOf(cli, file);
    const auto requireRefusedAs = [&](const QStringList &arguments) {
        requireRefused(cli.run(arguments), QStringLiteral("Character 5 of the text is a control character."));
    };
    requireRefusedAs(add + event + QStringList{QStringLiteral("title_fi=") + bad});
    requireRefusedAs(
        {QStringLiteral("set"), file, QStringLiteral("event"), id, QStringLiteral("title_fi=") + bad});
    CHECK(valuesOf(cli, file) == before);
}

TEST_CASE("a control character in a title that another program wrote reaches no report", "[cli][reports]")
{
    const Reports reports;
    const QString event = reports.cli
                              .done({QStringLiteral("add"), reports.file, QStringLiteral("event"),
                                     QStringLiteral("title_fi=Ilta kylällä"), QStringLiteral("kind=forum"),
                                     QStringLiteral("start=2021-05-05T18:00")})
                              .text();
    sql(reports.file,
        QStringLiteral("UPDATE event SET title_fi = 'Ilta' || char(7) || ' kylällä' || char(27) || '[1m' "
                       "WHERE title_fi = 'Ilta kylällä'"));
    const auto made = [&](const char *name) {
        const QString output = reports.cli.path(QLatin1String(name));
        reports.cli.done({QStringLiteral("report"), reports.file, QStringLiteral("event-summary"),
                          QStringLiteral("--event"), event, QStringLiteral("--output"), output});
        return bytesOf(output);
    };
    const QByteArray html = made("r.html");
    CHECK(html.contains("Ilta kylällä[1m"));
    CHECK_FALSE(html.contains('\a'));
    CHECK_FALSE(html.contains('\x1b'));
    made("r.pdf");
    const Result check = runProgram(QStringLiteral("qpdf"),
                                    {QStringLiteral("--check"), reports.cli.path(QStringLiteral("r.pdf"))},
                                    reports.cli.environment());
    CHECK(check.code == 0);
    REQUIRE(QDir(reports.cli.home()).mkdir(QStringLiteral("kaikki")));
    const QString names = reports.cli
                              .done({QStringLiteral("report-pack"), reports.file, QStringLiteral("--year"),
                                     QStringLiteral("2021"), QStringLiteral("--as"), QStringLiteral("html"),
                                     QStringLiteral("--folder"), reports.cli.path(QStringLiteral("kaikki"))})
                              .text();
    CHECK_FALSE(names.contains(QLatin1Char('\a')));
    CHECK_FALSE(names.contains(QLatin1Char('\x1b')));
}
