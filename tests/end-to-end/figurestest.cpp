// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/writing.h"

using namespace raatihuone;

namespace {

QJsonObject statistic(const Cli &cli, const QString &file, const QStringList &request)
{
    return cli.object(QStringList{QStringLiteral("statistics"), file} + request);
}

QString forumOf(const QString &file)
{
    return sqlValue(file, QStringLiteral("SELECT id FROM event WHERE kind='forum' ORDER BY id LIMIT 1"));
}

/// Rows of a statistic as text: "forum|1|" with nothing for what is unknown.
QStringList rowsOf(const QJsonObject &figure)
{
    QStringList rows;
    const QJsonArray all = figure[QStringLiteral("rows")].toArray();
    for (const QJsonValue &row : all) {
        QStringList cells;
        const QJsonArray values = row.toArray();
        for (const QJsonValue &cell : values)
            cells += cell.toVariant().toString();
        rows += cells.join(QLatin1Char('|'));
    }
    return rows;
}

void requireParticipants(const Cli &cli, const QString &file)
{
    QStringList figure = rowsOf(statistic(
        cli, file, {QStringLiteral("participants"), QStringLiteral("--year"), QStringLiteral("2021")}));
    QStringList expected =
        sql(file, QStringLiteral("SELECT kind, count(*), sum((SELECT sum(count) FROM headcount h WHERE "
                                 "h.event = e.id)) FROM event e "
                                 "WHERE start LIKE '2021%' AND status='held' GROUP BY kind "
                                 "UNION ALL SELECT 'total', count(*), sum((SELECT sum(count) FROM headcount "
                                 "h WHERE h.event = e.id)) "
                                 "FROM event e WHERE start LIKE '2021%' AND status='held'"));
    CHECK(figure.contains(QStringLiteral("partnership_table|11|478")));
    CHECK(figure.last().startsWith(QStringLiteral("total|")));
    figure.sort();
    expected.sort();
    CHECK(figure == expected);
}

void requireContributions(const Cli &cli, const QString &file)
{
    const QString event = forumOf(file);
    const QJsonObject figure =
        statistic(cli, file, {QStringLiteral("contributions"), QStringLiteral("--event"), event});
    const QJsonArray columns = figure[QStringLiteral("columns")].toArray();
    const QJsonArray rows = figure[QStringLiteral("rows")].toArray();
    REQUIRE(rows.size() == 3);
    int nulls = 0;
    for (const QJsonValue &row : rows)
        for (int column = 1; column < columns.size(); ++column) {
            const QString group =
                columns[column][QStringLiteral("name")].toString().remove(QStringLiteral("group_"));
            const QString count = sqlValue(
                file,
                QStringLiteral(
                    "SELECT count(*) FROM contribution c JOIN topic t ON t.id=c.topic JOIN minutes m ON "
                    "m.id=t.minutes WHERE m.event=%1 AND t.heading_fi='%2' AND c.stakeholder_group IS %3")
                    .arg(event, row[0].toString(),
                         group == QLatin1String("no_group") ? QStringLiteral("NULL") : group));
            CHECK(row[column].isNull() == (count == QLatin1String("0")));
            CHECK(row[column].toInt() == count.toInt());
            nulls += row[column].isNull();
        }
    CHECK(nulls > 0);
    CHECK(figure[QStringLiteral("n")].toInt() == 73);
}

void requireSchoolsOnlyInTheFirstQuestion(const Cli &cli, const QString &file)
{
    const QJsonObject figure =
        statistic(cli, file, {QStringLiteral("contributions"), QStringLiteral("--event"), forumOf(file)});
    const QJsonArray columns = figure[QStringLiteral("columns")].toArray();
    int schools = 0;
    while (columns[schools][QStringLiteral("name")] != QStringLiteral("group_3007"))
        REQUIRE(++schools < columns.size());
    const QJsonArray rows = figure[QStringLiteral("rows")].toArray();
    CHECK(rows[0][schools].toInt() == 3);
    CHECK(rows[1][schools].isNull());
}

void requireLiaisonPersons(const Cli &cli, const QString &file)
{
    const QJsonArray rows =
        cli.array({QStringLiteral("list"), file, QStringLiteral("municipality"), QStringLiteral("--where"),
                   QStringLiteral("county=16"), QStringLiteral("--where"), QStringLiteral("valid_to="),
                   QStringLiteral("--columns"), QStringLiteral("code,liaison_persons")});
    int covered = 0;
    for (const QJsonValue &row : rows)
        covered += row[QStringLiteral("liaison_persons")].toInt() > 0;
    CHECK(rows.size() == 18);
    CHECK(covered == 18);
    CHECK(
        sqlValue(file, QStringLiteral(
                           "SELECT count(DISTINCT r.municipality) FROM role r JOIN municipality m ON "
                           "m.id=r.municipality "
                           "JOIN county c ON c.id=m.county WHERE c.code='16' AND r.kind='liaison_person' AND "
                           "r.to_date IS NULL")) == QStringLiteral("18"));
}

void requireOrganisationsByCategory(const Cli &cli, const QString &file)
{
    const QJsonArray organisations =
        cli.array({QStringLiteral("list"), file, QStringLiteral("organisation")});
    QMap<QString, int> listed;
    for (const QJsonValue &row : organisations)
        ++listed[row[QStringLiteral("category")].toString()];
    const QStringList counts =
        sql(file, QStringLiteral("SELECT category, count(*) FROM organisation GROUP BY category"));
    CHECK(listed.size() == counts.size());
    for (const QString &count : counts)
        CHECK(listed[count.section(QLatin1Char('|'), 0, 0)] == count.section(QLatin1Char('|'), 1).toInt());
}

void requireFigures(const Cli &cli, const QString &file)
{
    requireParticipants(cli, file);
    requireContributions(cli, file);
    requireSchoolsOnlyInTheFirstQuestion(cli, file);
    requireLiaisonPersons(cli, file);
    requireOrganisationsByCategory(cli, file);
}

} // namespace

TEST_CASE("the figures of the example are those that plain SQL finds", "[cli][figures]")
{
    const Cli cli;
    requireFigures(cli, cli.example());
}

TEST_CASE("the figures of the example are the same again after edits are undone", "[cli][figures]")
{
    const Cli cli;
    const QString file = cli.example();
    Writing writing(file, 11);
    const int length = cases(6, 25);
    for (int i = 0; i < length; ++i)
        cli.done(writing.anyCommand());
    for (int i = 0; i < length; ++i)
        cli.done({QStringLiteral("undo"), file});
    requireFigures(cli, file);
}

TEST_CASE("a statistic is told whole", "[cli][figures]")
{
    const Cli cli;
    const QString file = cli.example();
    const QJsonObject figure = statistic(
        cli, file, {QStringLiteral("participants"), QStringLiteral("--year"), QStringLiteral("2021")});
    CHECK(figure[QStringLiteral("name")] == QStringLiteral("participants"));
    CHECK(figure[QStringLiteral("period")] == QStringLiteral("2021"));
    CHECK_FALSE(figure[QStringLiteral("title")].toString().isEmpty());
    CHECK_FALSE(figure[QStringLiteral("source")].toString().isEmpty());
    CHECK(figure[QStringLiteral("missing")].isArray());
    const QJsonArray columns = figure[QStringLiteral("columns")].toArray();
    REQUIRE(columns.size() == 3);
    for (const QJsonValue &column : columns)
        CHECK(column.toObject().keys() ==
              QStringList({QStringLiteral("label"), QStringLiteral("name"), QStringLiteral("unit")}));
    CHECK_FALSE(cli.done({QStringLiteral("statistics"), file, QStringLiteral("participants")}).out.isEmpty());
}

TEST_CASE("what is unknown is null, never 0, and is told", "[cli][figures]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString event = cli.done({QStringLiteral("add"), file, QStringLiteral("event"),
                                    QStringLiteral("title_fi=Ilta"), QStringLiteral("kind=visit"),
                                    QStringLiteral("start=2021-12-01"), QStringLiteral("status=held")})
                              .text();
    const QJsonObject figure =
        statistic(cli, file, {QStringLiteral("participants"), QStringLiteral("--event"), event});
    const QJsonArray row = figure[QStringLiteral("rows")].toArray().first().toArray();
    CHECK(row[0] == QStringLiteral("visit"));
    CHECK(row[1].toInt() == 1);
    CHECK(row[2].isNull());
    CHECK(figure[QStringLiteral("n")].isNull());
    CHECK_FALSE(figure[QStringLiteral("missing")].toArray().isEmpty());
}

TEST_CASE("a municipality is named by its code or its name", "[cli][figures]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto total = [&](const QString &place) {
        return rowsOf(statistic(cli, file,
                                {QStringLiteral("participants"), QStringLiteral("--municipality"), place}))
            .last();
    };
    CHECK(total(QStringLiteral("010")) == total(QStringLiteral("alavus")));
    CHECK(total(QStringLiteral("010")) != total(QStringLiteral("846")));
}

TEST_CASE("a statistic that cannot be is refused", "[cli][figures]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto refused = [&](const char *line, const char *wanted) {
        requireRefused(cli.run(QStringList{QStringLiteral("statistics"), file} + words(line)),
                       QLatin1String(wanted));
    };
    refused("weather", "weather");
    refused("contributions", "--event");
    refused("contributions --event 77", "--event");
    refused("participants --year banana", "--year");
    refused("participants --municipality Atlantis", "--municipality");
}

TEST_CASE("the text of a statistic says its period, its n and its source", "[cli][figures]")
{
    const Cli cli;
    const QString file = cli.example();
    const QStringList command{QStringLiteral("statistics"), file, QStringLiteral("modes"),
                              QStringLiteral("--year"), QStringLiteral("2021")};
    const QJsonObject figure = statistic(cli, file, command.mid(2));
    const QString text = cli.done(command).text();
    CHECK(text.contains(QStringLiteral("Period: 2021 \u00b7 n\u00a0=\u00a0%1 \u00b7 Source: %2")
                            .arg(figure[QStringLiteral("n")].toInt())
                            .arg(figure[QStringLiteral("source")].toString())));
}
