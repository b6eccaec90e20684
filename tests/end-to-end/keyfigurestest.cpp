// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

QStringList line(const char *text, const QString &file)
{
    QStringList all = words(text);
    all.insert(1, file);
    return all;
}

/// A file of Varsinais-Suomi with its contact list as the source of the project tells it.
QString withContactList(const Cli &cli)
{
    const QString file = cli.path(QStringLiteral("varha.raati"));
    cli.done(line("new --county 05 --now 2020-06-08T12:00:00Z", file));
    for (const char *point :
         {"on_date=2017-09-01 qualifier=about value=30", "on_date=2017-12-31 qualifier=over value=100",
          "on_date=2018-12-31 value=400", "on_date=2019-12-31 qualifier=over value=500"})
        cli.done(line("add figure_point measure=mailing_contacts source=Innokylä", file) + words(point));
    return file;
}

} // namespace

TEST_CASE("a snapshot writes what plain SQL counts, once", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QJsonObject written = cli.object(line("snapshot --on 2021-12-31", file));
    const auto count = [&](const char *statement) {
        return sqlValue(file, QLatin1String(statement)).toInt();
    };
    CHECK(written[QStringLiteral("organisations")].toInt() ==
          count("SELECT count(*) FROM organisation WHERE NOT archived AND status = 'active'"));
    CHECK(
        written[QStringLiteral("mailing_contacts")].toInt() ==
        count("SELECT count(*) FROM (SELECT lower(email) FROM organisation WHERE NOT archived AND status = "
              "'active' AND contact_allowed AND email <> '' UNION SELECT lower(email) FROM person WHERE NOT "
              "archived AND email <> '' AND (id IN (SELECT person FROM role WHERE from_date <= '2021-12-31' "
              "AND "
              "coalesce(to_date, '9999') >= '2021-12-31') OR id IN (SELECT a.person FROM affiliation a JOIN "
              "organisation o ON o.id = a.organisation WHERE o.contact_allowed AND coalesce(a.from_date, '') "
              "<= "
              "'2021-12-31' AND coalesce(a.to_date, '9999') >= '2021-12-31')))"));
    CHECK(
        written[QStringLiteral("persons")].toInt() ==
        count("SELECT count(*) FROM person WHERE NOT archived AND (email IS NOT NULL OR phone IS NOT NULL)"));
    CHECK(count("SELECT count(*) FROM figure_point WHERE on_date = '2021-12-31'") == 4);
    const QByteArray after = valuesOf(cli, file);
    requireRefused(cli.run(line("snapshot --on 2021-12-31", file)), QStringLiteral("already"));
    requireRefused(cli.run(line("snapshot --on 2999-12-31", file)), QStringLiteral("not come yet"));
    requireRefused(cli.run(line("snapshot --on someday", file)), QStringLiteral("--on"));
    CHECK(valuesOf(cli, file) == after);
}

TEST_CASE("a snapshot of long ago is written as about, and its help says so", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString table = cli.done(line("snapshot --on 2010-12-31", file)).text();
    CHECK(table.contains(QStringLiteral("~")));
    CHECK(sql(file, QStringLiteral("SELECT measure, qualifier FROM figure_point WHERE on_date = '2010-12-31' "
                                   "AND qualifier <> 'about'")) ==
          QStringList{QStringLiteral("body_members|exact")});
    CHECK(cli.done(words("snapshot --help")).text().contains(QStringLiteral("about")));
}

TEST_CASE("without a day a snapshot is of the end of last year", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    cli.done(line("snapshot --now 2023-01-09T08:00:00Z", file));
    CHECK(sql(file, QStringLiteral("SELECT DISTINCT on_date FROM figure_point WHERE unit IS NOT NULL")) ==
          QStringList{QStringLiteral("2022-12-31")});
}

TEST_CASE("the contact list of the past comes out as it was entered, gaps as gaps", "[cli]")
{
    const Cli cli;
    const QString file = withContactList(cli);
    const QJsonObject figure = cli.object(line("statistics contacts --now 2022-02-01T12:00:00Z", file));
    const QJsonArray rows = figure[QStringLiteral("rows")].toArray();
    QStringList found;
    for (const QJsonValue &row : rows)
        found += row[0].toString() + QLatin1Char(' ') +
                 (row[3].isNull() ? QStringLiteral("-") : QString::number(row[3].toInt()));
    CHECK(found == QStringList{QStringLiteral("2017-09-01 30"), QStringLiteral("2017-12-31 100"),
                               QStringLiteral("2018-12-31 400"), QStringLiteral("2019-12-31 500"),
                               QStringLiteral("2020-12-31 -"), QStringLiteral("2021-12-31 -"),
                               QStringLiteral("2022-02-01 0")});
    const QString table = cli.done(line("statistics contacts --now 2022-02-01T12:00:00Z", file)).text();
    for (const char *marked : {"~30", ">100", ">500"})
        CHECK(table.contains(QLatin1String(marked)));
    CHECK(table.contains(QStringLiteral("2020, 2021")));
}

TEST_CASE("a point that stands twice for a day is said, not summed", "[cli]")
{
    const Cli cli;
    const QString file = withContactList(cli);
    cli.done(line("add figure_point measure=mailing_contacts on_date=2018-12-31 value=390", file));
    const QJsonObject figure = cli.object(line("statistics contacts --year 2018", file));
    CHECK(figure[QStringLiteral("rows")].toArray().last()[3].toInt() == 400);
    CHECK(figure[QStringLiteral("missing")].toArray().first().toString().contains(QStringLiteral("twice")));
}

TEST_CASE("the reports of a municipality and of gaps are made, and refuse one that is not ours", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString page = cli.path(QStringLiteral("sivu.html"));
    cli.done(line("report municipality --municipality 233 --year 2021 --output", file) + QStringList{page});
    CHECK(bytesOf(page).contains("Kauhava"));
    cli.done(line("report gaps --on 2021-12-31 --output", file) + QStringList{page});
    CHECK(bytesOf(page).contains("27 §"));
    const QString none = cli.path(QStringLiteral("ei.html"));
    requireRefused(cli.run(line("report municipality --municipality 020 --year 2021 --output", file) +
                           QStringList{none}),
                   QStringLiteral("Akaa"));
    requireRefused(cli.run(line("report municipality --municipality 233 --year 1999 --output", file) +
                           QStringList{none}),
                   QStringLiteral("1999"));
    CHECK_FALSE(QFile::exists(none));
}
