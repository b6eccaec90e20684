// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

QString anEvent(const QString &file)
{
    return sqlValue(file, QStringLiteral("SELECT min(id) FROM event WHERE kind = 'partnership_table'"));
}

QStringList line(const char *command, const QString &file, const QStringList &rest)
{
    return QStringList{QString::fromLatin1(command), file} + rest;
}

} // namespace

TEST_CASE("a list of participants is previewed without a trace, then taken over with one undo", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString event = anEvent(file);
    const QString person = sqlValue(
        file,
        QStringLiteral("SELECT given || ' ' || family FROM person GROUP BY 1 HAVING count(*) = 1 LIMIT 1"));
    const QString list = cli.path(QStringLiteral("lista.txt"));
    writeBytes(list, (person + QStringLiteral("\nUusi, Nimi\nNimi Uusi\n\n12:30\n")).toUtf8());
    const QByteArray before = valuesOf(cli, file);
    const QJsonObject preview =
        cli.object(line("import-attendance", file, {event, list, QStringLiteral("--preview")}));
    CHECK(preview.value(QStringLiteral("matched")).toInt() == 1);
    CHECK(preview.value(QStringLiteral("new")).toInt() == 1);
    CHECK(preview.value(QStringLiteral("duplicate")).toInt() == 1);
    CHECK(preview.value(QStringLiteral("unreadable")).toInt() == 1);
    CHECK(preview.value(QStringLiteral("rows")).toArray().size() == 4);
    CHECK(valuesOf(cli, file) == before);
    cli.done(
        line("import-attendance", file, {event, list, QStringLiteral("--mode"), QStringLiteral("online")}));
    CHECK(
        sqlValue(file, QStringLiteral("SELECT count(*) FROM attendance WHERE mode = 'online' AND event = ") +
                           event) == QStringLiteral("2"));
    cli.done({QStringLiteral("undo"), file});
    CHECK(valuesOf(cli, file) == before);
}

TEST_CASE("of each line of a list that is left out its number and the reason are told", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString list = cli.path(QStringLiteral("lista.txt"));
    writeBytes(list, "Uusi, Nimi (Olematon ry)\n\n12:30\nNimi Uusi\n131052-308T\nVirta\n");
    const auto [language, expected] = GENERATE(table<const char *, const char *>(
        {{"en", "line 1 Not in the file, so left out: Olematon ry\nline 3 No name or address in it\n"
                "line 4 The same as line 1\n"
                "line 5 Holds a personal identity code, which is never stored\n"
                "line 6 Only one name or address: say whether it is somebody new"},
         {"fi", "rivi 1 Ei tiedostossa, joten jää pois: Olematon ry\nrivi 3"},
         {"sv", "rad 1 Finns inte i filen och lämnas bort: Olematon ry\nrad 3"}}));
    const QStringList command =
        line("import-attendance", file,
             {anEvent(file), list, QStringLiteral("--language"), QLatin1String(language)});
    QStringList lines;
    const QStringList printed = cli.done(command).text().split(QLatin1Char('\n'));
    for (const QString &each : printed)
        lines += each.simplified();
    CHECK(lines.join(QLatin1Char('\n')).contains(QString::fromUtf8(expected)));
    const QJsonArray rows = cli.object(command)[QStringLiteral("rows")].toArray();
    CHECK_FALSE(rows[1].toObject()[QStringLiteral("message")].toString().isEmpty());
}

TEST_CASE("a round of tables is copied in one go and counts nobody", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString people =
        cli.done({QStringLiteral("statistics"), file, QStringLiteral("participants")}).text();
    const QByteArray before = valuesOf(cli, file);
    const QStringList municipalities{QStringLiteral("Kurikka"), QStringLiteral("Lapua"),
                                     QStringLiteral("Soini"), QStringLiteral("Teuva"),
                                     QStringLiteral("Alavus")};
    const QString ids =
        cli.done(line("copy-event", file,
                      {anEvent(file), QStringLiteral("--start"), QStringLiteral("3.3.2022"),
                       QStringLiteral("--municipalities"), municipalities.join(QLatin1Char(','))}))
            .text();
    CHECK(ids.split(QLatin1Char('\n')).size() == 5);
    CHECK(sqlValue(file, QStringLiteral(
                             "SELECT count(*) FROM event e WHERE id IN (%1) AND status = 'planned' AND start "
                             "LIKE '2022-03-03%' AND 1 = (SELECT count(*) FROM event_municipalities l WHERE "
                             "l.owner = e.id)")
                             .arg(QString(ids).replace(QLatin1Char('\n'), QLatin1Char(',')))) ==
          QStringLiteral("5"));
    CHECK(cli.done({QStringLiteral("statistics"), file, QStringLiteral("participants")}).text() == people);
    CHECK(sqlValue(file,
                   QStringLiteral("SELECT count(*) || ' ' || s.title_fi FROM event e JOIN event_series s ON "
                                  "s.id = e.series WHERE e.start LIKE '2022%'")) ==
          QStringLiteral("5 Kumppanuusp\u00f6yd\u00e4t, kev\u00e4t 2022"));
    cli.done({QStringLiteral("undo"), file});
    CHECK(valuesOf(cli, file) == before);
    const QString same =
        cli.done(line("copy-event", file,
                      {anEvent(file), QStringLiteral("--start"), QStringLiteral("2022-03-03"),
                       QStringLiteral("--series"), QStringLiteral("same")}))
            .text();
    CHECK(
        sqlValue(file, QStringLiteral("SELECT s.title_fi FROM event e JOIN event_series s ON s.id = e.series "
                                      "WHERE e.id = ") +
                           same)
            .endsWith(QStringLiteral("2021")));
}

TEST_CASE("copying and taking over are refused with the reason", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = valuesOf(cli, file);
    requireRefused(cli.run(line("copy-event", file,
                                {anEvent(file), QStringLiteral("--start"), QStringLiteral("31.2.2022")})),
                   QStringLiteral("start"));
    requireRefused(cli.run(line("copy-event", file,
                                {anEvent(file), QStringLiteral("--start"), QStringLiteral("2022-03-03"),
                                 QStringLiteral("--municipalities"), QStringLiteral("Atlantis")})),
                   QStringLiteral("Atlantis"));
    requireRefused(
        cli.run(line("copy-event", file,
                     {QStringLiteral("77"), QStringLiteral("--start"), QStringLiteral("2022-03-03")})),
        QStringLiteral("77"));
    requireRefused(
        cli.run(line("import-attendance", file, {anEvent(file), cli.path(QStringLiteral("ei.txt"))})),
        QStringLiteral("ei.txt"));
    CHECK(valuesOf(cli, file) == before);
    CHECK(cli.run(line("copy-event", file, {anEvent(file)})).code == 2);
}

TEST_CASE("the sheet for the door is a sound and tagged PDF", "[cli][reports]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString path = cli.path(QStringLiteral("ovi.pdf"));
    cli.done({QStringLiteral("add"), file, QStringLiteral("attendance"),
              QStringLiteral("event=") + anEvent(file),
              QStringLiteral("person=") + sqlValue(file, QStringLiteral("SELECT min(id) FROM person")),
              QStringLiteral("state=registered")});
    cli.done({QStringLiteral("report"), file, QStringLiteral("door-sheet"), QStringLiteral("--event"),
              anEvent(file), QStringLiteral("--output"), path});
    CHECK(runProgram(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, cli.environment()).code == 0);
    CHECK(runProgram(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}, cli.environment())
              .out.contains("/StructTreeRoot"));
}
