// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

TEST_CASE("what is no command is wrong usage", "[cli]")
{
    const Cli cli;
    const char *line = GENERATE(
        "", "dance", "dance x.raati", "example", "info", "info a b", "dump x --all", "list x.raati",
        "list x.raati event --limit many", "list x.raati event --limit", "list x.raati event --where kind",
        "list x.raati event --format xml", "add x.raati", "add x.raati event", "add x.raati event title",
        "set x.raati event 1", "remove x.raati event", "history x.raati event", "undo", "undo x.raati 3",
        "succeed x.raati 1", "succeed x.raati 1 --by 2", "new x.raati",
        "new x.raati --municipality 743 --county 16", "new x.raati --county 16 --languages de",
        "generate x.raati", "generate x.raati --records many", "statistics", "statistics x.raati",
        "report x.raati", "report x.raati event-summary", "report x.raati event-summary --output x.doc",
        "report x.raati event-summary --output x.pdf --language de", "import-minutes x.raati 1",
        "info x.raati --language de", "info x.raati --now yesterday");
    const Result result = cli.run(words(line));
    INFO(line);
    CHECK(result.code == 2);
    CHECK(result.out.isEmpty());
    CHECK(result.error.startsWith("error: "));
    CHECK_FALSE(QFile::exists(QStringLiteral("x.raati")));
}

TEST_CASE("what later versions bring is no command yet", "[cli]")
{
    const Cli cli;
    const char *name = "subject-report";
    CHECK(cli.run({QString::fromLatin1(name), cli.path(QStringLiteral("x.raati"))}).code == 2);
}

TEST_CASE("help names every command", "[cli]")
{
    const Result result = Cli().done({QStringLiteral("--help")});
    for (const char *name : {"example",
                             "new",
                             "generate",
                             "info",
                             "check",
                             "backup",
                             "restore",
                             "dump",
                             "types",
                             "list",
                             "add",
                             "set",
                             "remove",
                             "history",
                             "undo",
                             "redo",
                             "succeed",
                             "statistics",
                             "report",
                             "import-minutes",
                             "import",
                             "export",
                             "merge",
                             "unmerge",
                             "conflicts",
                             "settle",
                             "package",
                             "copy-event",
                             "import-attendance"})
        CHECK(result.out.contains(QByteArray("raatihuone-cli ") + name + ' '));
    CHECK(result.out.contains("[--format table|csv|json]"));
}

TEST_CASE("help shows in brackets what may be left out, and what must be there without", "[cli]")
{
    const Cli cli;
    const auto [name, usage] = GENERATE(table<const char *, const char *>(
        {{"copy-event", "copy-event FILE EVENT --start DATE [--municipalities A,B] [--series same|new|none]"},
         {"new", "new FILE (--municipality CODE | --county CODE) [--languages fi,sv]"},
         {"generate", "generate FILE --records N [--seed S]"},
         {"succeed", "succeed FILE ROLE|MEMBERSHIP --by PERSON --on DATE [--reason TEXT]"},
         {"new-term", "new-term FILE BODY --from DATE --to DATE"},
         {"settle", "settle FILE CONFLICT (--keep N | --value TEXT)"},
         {"import-minutes", "import-minutes FILE EVENT TEXTFILE [--preview]"}}));
    CHECK(cli.done({QString::fromLatin1(name), QStringLiteral("--help")})
              .text()
              .startsWith(QStringLiteral("usage: raatihuone-cli %1").arg(QLatin1String(usage))));
    const QByteArray all = cli.done({QStringLiteral("--help")}).out;
    CHECK(all.contains(usage));
    CHECK(all.contains(" (--output FILE | --names)\n"));
    CHECK(all.contains("package FILE --output F [--for NAME]"));
    CHECK(all.contains(" --folder FOLDER [--replace]"));
}

TEST_CASE("what must be there and is not is named with its value", "[cli]")
{
    const Cli cli;
    const auto [line, missing] = GENERATE(table<const char *, const char *>(
        {{"copy-event x.raati 1", "--start DATE is missing"},
         {"new-term x.raati 1 --from 2024-01-01", "--to DATE is missing"},
         {"new-term x.raati 1 --from=", "--from DATE is missing"},
         {"settle x.raati 1", "--keep N | --value TEXT is missing"},
         {"report x.raati event-summary", "--output FILE | --names is missing"}}));
    const Result result = cli.run(words(line));
    CHECK(result.code == 2);
    CHECK(result.error.startsWith(QByteArray("error: ") + missing + '\n'));
}

TEST_CASE("names of types, statistics and reports stand one a line, name first", "[cli]")
{
    const Cli cli;
    const auto names = [&cli](const char *line) {
        QStringList found;
        const QStringList lines = cli.done(words(line)).text().split(QLatin1Char('\n'));
        for (const QString &each : lines)
            found += each.section(QLatin1Char(' '), 0, 0);
        return found;
    };
    CHECK(names("types").contains(QStringLiteral("organisation")));
    CHECK(names("types").contains(QStringLiteral("stakeholder_group")));
    CHECK_FALSE(names("types").contains(QStringLiteral("event_municipalities")));
    CHECK(names("types event").first() == QStringLiteral("title_fi"));
    CHECK(names("statistics --names").contains(QStringLiteral("participants")));
    CHECK(names("statistics --names").contains(QStringLiteral("contributions")));
    CHECK(names("report --names").contains(QStringLiteral("event-summary")));
}

TEST_CASE("a type tells all of its fields", "[cli]")
{
    const Cli cli;
    const QJsonArray fields = cli.array(words("types event"));
    const QJsonObject title = rowWhere(fields, "name", QStringLiteral("title_fi"));
    const QJsonObject kind = rowWhere(fields, "name", QStringLiteral("kind"));
    const QJsonObject series = rowWhere(fields, "name", QStringLiteral("series"));
    CHECK(title[QStringLiteral("number")].toInt() == 1);
    CHECK(title[QStringLiteral("kind")] == QStringLiteral("text"));
    CHECK(title[QStringLiteral("required")] == true);
    CHECK(kind[QStringLiteral("choices")].toArray().contains(QStringLiteral("partnership_table")));
    CHECK(series[QStringLiteral("kind")] == QStringLiteral("reference"));
    CHECK(series[QStringLiteral("personal")] == false);
    CHECK(series[QStringLiteral("special")] == false);
}

TEST_CASE("options of all commands stand anywhere, and those without use are ignored", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto json = QStringLiteral("--format=json");
    const QStringList list{QStringLiteral("list"), file, QStringLiteral("county"), QStringLiteral("--limit"),
                           QStringLiteral("2")};
    CHECK(cli.done(QStringList{QStringLiteral("--author"), QStringLiteral("list"), json} + list)
              .array()
              .size() == 2);
    CHECK(cli.done(list + QStringList{QStringLiteral("--json")}).array().size() == 2);
    CHECK_FALSE(cli.done(words("statistics --names --year 2021")).out.isEmpty());
}

TEST_CASE("the language of messages is the one asked for, English in the C locale", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QStringList list{QStringLiteral("list"),
                           file,
                           QStringLiteral("municipality"),
                           QStringLiteral("--limit"),
                           QStringLiteral("1"),
                           QStringLiteral("--where"),
                           QStringLiteral("code=010")};
    CHECK(cli.done(list).text().contains(QStringLiteral("Language status")));
    // Titles of records are in the language of the reader.
    const auto county = [&cli, &list](const char *language) {
        const QJsonArray rows =
            cli.array(list + QStringList{QStringLiteral("--language"), QString::fromLatin1(language)});
        return rows.first()[QStringLiteral("county_name")].toString();
    };
    CHECK(county("fi") != county("sv"));
}

TEST_CASE("what Qt says goes to the log, not to stderr", "[cli]")
{
    const Cli cli;
    QProcessEnvironment environment = cli.environment();
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    environment.insert(QStringLiteral("QT_DEBUG_PLUGINS"), QStringLiteral("1"));
    const Result result = runProgram(Cli::program(), words("report --names --output x.pdf"), environment);
    CHECK(result.code == 0);
    CHECK(result.error.isEmpty());
    CHECK_FALSE(bytesOf(cli.path(QStringLiteral("Raatihuone/Raatihuone/log.txt"))).isEmpty());
}

TEST_CASE("output that does not arrive is no success", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const Result result = runProgram(
        QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("exec \"$0\" dump \"$1\" > /dev/full"), Cli::program(), file},
        cli.environment());
    requireRefused(result, QStringLiteral("output"));
}
