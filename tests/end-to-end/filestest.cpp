// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QStringList backupsOf(const Cli &cli, const QString &reason)
{
    const QDir folder(cli.path(QStringLiteral("Raatihuone/Raatihuone/backups")));
    QStringList paths;
    const QStringList names = folder.entryList({QStringLiteral("*-%1.raati").arg(reason)}, QDir::Files);
    for (const QString &name : names)
        paths += folder.filePath(name);
    return paths;
}

void addOrganisation(const Cli &cli, const QString &file, const QString &name,
                     const QString &now = QStringLiteral("2026-03-01T10:00:00Z"))
{
    cli.done({QStringLiteral("add"), file, QStringLiteral("organisation"), QStringLiteral("name_fi=") + name,
              QStringLiteral("--now"), now});
}

} // namespace

TEST_CASE("an existing file is never made anew", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    requireRefused(cli.run({QStringLiteral("example"), file}), file);
    requireRefused(
        cli.run({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("743")}),
        file);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a file that cannot be made leaves nothing behind", "[cli]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("uusi.raati"));
    requireRefused(
        cli.run({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("999")}),
        QStringLiteral("999"));
    requireRefused(cli.run({QStringLiteral("example"), cli.path(QStringLiteral("ei/ole/e.raati"))}),
                   QStringLiteral("ei/ole/e.raati"));
    CHECK(QDir(cli.home()).entryList({QStringLiteral("uusi*")}).isEmpty());
}

TEST_CASE("a new file knows for whom it is", "[cli]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("uusi.raati"));
    cli.done({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("499"),
              QStringLiteral("--languages"), QStringLiteral("sv,fi")});
    const QJsonObject unit =
        cli.array({QStringLiteral("list"), file, QStringLiteral("unit")}).first().toObject();
    CHECK(unit[QStringLiteral("name_fi")] == QStringLiteral("Mustasaari"));
    CHECK(unit[QStringLiteral("name_sv")] == QStringLiteral("Korsholm"));
    CHECK(unit[QStringLiteral("municipality")] == QStringLiteral("499"));
    CHECK(unit[QStringLiteral("languages")] == QStringLiteral("sv_fi"));
    CHECK(cli.array({QStringLiteral("list"), file, QStringLiteral("municipality"), QStringLiteral("--where"),
                     QStringLiteral("valid_to=")})
              .size() == 308);
}

TEST_CASE("info tells what a file holds", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QJsonObject info = cli.object({QStringLiteral("info"), file});
    const auto count = [&file](const char *table) {
        return sqlValue(file, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))).toInt();
    };
    CHECK(info[QStringLiteral("unit")].toString().contains(QStringLiteral("Etelä-Pohjanmaa")));
    CHECK(info[QStringLiteral("lineage")] ==
          sqlValue(file, QStringLiteral("SELECT value FROM meta WHERE key='lineage'")));
    CHECK(info[QStringLiteral("schema")].toInt() ==
          sqlValue(file, QStringLiteral("PRAGMA user_version")).toInt());
    CHECK(info[QStringLiteral("commits")].toInt() == count("edit_commit"));
    CHECK(info[QStringLiteral("size")].toInt() == QFile(file).size());
    CHECK(info[QStringLiteral("last_change")] == QStringLiteral("2021-12-31T12:00:00Z"));
    for (const char *type : {"organisation", "person", "role", "event", "contribution", "municipality"})
        CHECK(info[QStringLiteral("records")][QLatin1String(type)].toInt() == count(type));
}

TEST_CASE("opening, listing and checking leave file and dump untouched", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    const char *command = GENERATE("info", "check", "dump", "history", "backup", "statistics participants",
                                   "list event", "list organisation");
    QStringList arguments = words(command);
    arguments.insert(1, file);
    cli.done(arguments);
    CHECK(bytesOf(file) == before);
    CHECK_FALSE(QFile::exists(file + QStringLiteral(".lock")));
}

TEST_CASE("check finds a sound file sound", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
    addOrganisation(cli, file, QStringLiteral("Kylätalo ry"));
    CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
}

TEST_CASE("check warns of records that refer to nothing", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    sql(file, QStringLiteral(
                  "UPDATE affiliation SET organisation = 77 WHERE id = (SELECT min(id) FROM affiliation)"));
    CHECK_FALSE(cli.done({QStringLiteral("check"), file}).out.isEmpty());
}

TEST_CASE("check says that a file is damaged whose edits do not fit its values", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    addOrganisation(cli, file, QStringLiteral("Kylätalo ry"));
    const QString id =
        sqlValue(file, QStringLiteral("SELECT id FROM organisation WHERE name_fi='Kylätalo ry'"));
    cli.done({QStringLiteral("set"), file, QStringLiteral("organisation"), id, QStringLiteral("city=Teuva")});
    sql(file, QStringLiteral("UPDATE edit SET live = 0"));
    const Result result = cli.run({QStringLiteral("check"), file});
    requireRefused(result, file);
}

TEST_CASE("the first change of a day makes a backup, later ones none", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = valuesOf(cli, file);
    addOrganisation(cli, file, QStringLiteral("Yksi"), QStringLiteral("2026-03-01T10:00:00Z"));
    addOrganisation(cli, file, QStringLiteral("Kaksi"), QStringLiteral("2026-03-01T12:00:00Z"));
    REQUIRE(backupsOf(cli, QStringLiteral("daily")).size() == 1);
    CHECK(valuesOf(cli, backupsOf(cli, QStringLiteral("daily")).first()) == before);
    addOrganisation(cli, file, QStringLiteral("Kolme"), QStringLiteral("2026-03-02T10:00:00Z"));
    CHECK(backupsOf(cli, QStringLiteral("daily")).size() == 2);
}

TEST_CASE("a backup is restored, and the file that it replaces is kept", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = valuesOf(cli, file);
    const QString backup = cli.done({QStringLiteral("backup"), file}).text();
    CHECK(QFile::exists(backup));
    addOrganisation(cli, file, QStringLiteral("Kylätalo ry"));
    const QByteArray changed = valuesOf(cli, file);
    cli.done({QStringLiteral("restore"), file, backup});
    CHECK(valuesOf(cli, file) == before);
    REQUIRE(backupsOf(cli, QStringLiteral("restore")).size() == 1);
    CHECK(valuesOf(cli, backupsOf(cli, QStringLiteral("restore")).first()) == changed);
    // The restored file goes on as a file of its own.
    addOrganisation(cli, file, QStringLiteral("Toinen ry"));
    cli.done({QStringLiteral("undo"), file});
    CHECK(valuesOf(cli, file) == before);
    CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
}

TEST_CASE("a damaged file is replaced by its backup and kept byte for byte", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString backup = cli.done({QStringLiteral("backup"), file}).text();
    const QByteArray before = valuesOf(cli, file);
    const QByteArray damaged = bytesOf(file).left(20000);
    writeBytes(file, damaged);
    cli.done({QStringLiteral("restore"), file, backup});
    CHECK(valuesOf(cli, file) == before);
    REQUIRE(backupsOf(cli, QStringLiteral("replaced")).size() == 1);
    CHECK(bytesOf(backupsOf(cli, QStringLiteral("replaced")).first()) == damaged);
}

TEST_CASE("a backup that is none is not restored", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    const QString backup = cli.path(QStringLiteral("backup.raati"));
    writeBytes(backup, GENERATE(as<QByteArray>(), "", "just a text", "SQLite format 3"));
    requireRefused(cli.run({QStringLiteral("restore"), file, backup}), backup);
    requireRefused(cli.run({QStringLiteral("restore"), file, cli.path(QStringLiteral("ei.raati"))}),
                   QStringLiteral("ei.raati"));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a file that somebody else makes at the moment is left alone", "[cli]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("uusi.raati"));
    writeBytes(file + QStringLiteral(".lock"),
               R"({"host":"elsewhere","user":"Sanna Koski","process":"1","since":"2026-03-01T10:00:00Z"})");
    writeBytes(file + QStringLiteral(".part"), "half");
    const char *command = GENERATE("example", "new --county 05", "generate --records 10");
    QStringList arguments = words(command);
    arguments.insert(1, file);
    requireRefused(cli.run(arguments), QStringLiteral("Sanna Koski"));
    CHECK(bytesOf(file + QStringLiteral(".part")) == "half");
}

TEST_CASE("a file of which a part of the history is missing can be backed up, restored and is warned of",
          "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString backup = cli.done({QStringLiteral("backup"), file, QStringLiteral("--now"),
                                     QStringLiteral("2026-03-01T10:00:00Z")})
                               .text();
    sql(file, QStringLiteral("DROP TRIGGER organisation_update1; DROP VIEW latest"));
    CHECK(cli.done({QStringLiteral("check"), file}).text().contains(QStringLiteral("organisation_update1")));
    const QByteArray damaged = valuesOf(cli, cli.done({QStringLiteral("backup"), file}).text());
    CHECK(damaged == valuesOf(cli, file));
    CHECK(cli.object({QStringLiteral("info"), file})[QStringLiteral("last_change")] ==
          QStringLiteral("2021-12-31T12:00:00Z"));
    cli.done({QStringLiteral("restore"), file, backup});
    CHECK(backupsOf(cli, QStringLiteral("restore")).size() == 1);
    CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
}

TEST_CASE("generate fills a new file, and adds to an existing one as one commit", "[cli]")
{
    const Cli cli;
    const QString made = cli.path(QStringLiteral("g.raati")), example = cli.example();
    const int before = cli.object({QStringLiteral("info"), example})[QStringLiteral("commits")].toInt();
    for (const QString &file : {made, example})
        cli.done({QStringLiteral("generate"), file, QStringLiteral("--records"), QStringLiteral("500"),
                  QStringLiteral("--seed"), QStringLiteral("kevät")});
    CHECK(cli.object({QStringLiteral("info"), example})[QStringLiteral("commits")].toInt() == before + 1);
    CHECK(cli.object({QStringLiteral("info"), made})[QStringLiteral("commits")].toInt() == 1);
    CHECK(cli.object({QStringLiteral("info"), made})[QStringLiteral("unit")].toString() ==
          cli.object({QStringLiteral("info"), example})[QStringLiteral("unit")].toString());
    for (const QString &file : {made, example})
        CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
}
