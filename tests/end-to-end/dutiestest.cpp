// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/writing.h"

#include <QtCore/QSet>

using namespace raatihuone;

namespace {

constexpr QLatin1String lastDay("2021-12-31");

QJsonArray dutiesOf(const Cli &cli, const QString &file, const QString &day)
{
    return cli.array({QStringLiteral("duties"), file, QStringLiteral("--on"), day});
}

/// The municipalities whose duty is in one of the states, by id.
QSet<QString> places(const QJsonArray &duties, const char *duty, const QStringList &states)
{
    QSet<QString> found;
    for (const QJsonValue &each : duties)
        if (each[QStringLiteral("duty")] == QLatin1String(duty) &&
            states.contains(each[QStringLiteral("state")].toString()))
            found += each[QStringLiteral("municipality")].toString();
    return found;
}

const QStringList &fulfilled()
{
    static const QStringList states{QStringLiteral("met"), QStringLiteral("due")};
    return states;
}

QSet<QString> plain(const QString &file, const QString &rows)
{
    const QStringList found = sql(file, rows);
    return {found.begin(), found.end()};
}

QString ofTheCounty(const QString &condition)
{
    return QStringLiteral(
               "SELECT m.id FROM municipality m JOIN county c ON c.id = m.county WHERE c.code = '16' "
               "AND m.valid_to IS NULL AND ") +
           condition;
}

void requireLiaisonPersons(const QJsonArray &duties, const QString &file, const QString &day)
{
    CHECK(places(duties, "liaison_person", fulfilled()) ==
          plain(file, ofTheCounty(QStringLiteral(
                                      "m.id IN (SELECT municipality FROM role WHERE kind = 'liaison_person' "
                                      "AND NOT archived AND '%1' >= from_date AND (to_date IS NULL OR '%1' "
                                      "<= to_date))")
                                      .arg(day))));
}

void requireTables(const QJsonArray &duties, const QString &file, const QString &day)
{
    CHECK(places(duties, "partnership_table", {QStringLiteral("met")}) ==
          plain(file,
                ofTheCounty(
                    QStringLiteral("EXISTS (SELECT 1 FROM event e, event_municipalities l WHERE l.owner = "
                                   "e.id AND l.target = m.id AND e.kind = 'partnership_table' AND e.status "
                                   "= 'held' AND NOT e.archived AND strftime('%Y', substr(e.start, 1, 10)) "
                                   "= '%1' AND substr(e.start, 1, 10) <= '%2')")
                        .arg(day.left(4), day))));
}

/// A council is in force whose last term is not over, if it has terms, and which has one today.
void requireCouncils(const QJsonArray &duties, const QString &file, const QString &day, const char *duty,
                     const char *kinds)
{
    const QString bodies =
        QStringLiteral(
            "SELECT b.id FROM body b WHERE b.kind IN (%1) AND NOT b.archived AND (b.founded IS NULL "
            "OR b.founded <= '%2') AND (b.ended IS NULL OR b.ended >= '%2') AND (NOT EXISTS "
            "(SELECT 1 FROM term t WHERE t.body = b.id AND NOT t.archived) OR EXISTS (SELECT 1 "
            "FROM term t WHERE t.body = b.id AND NOT t.archived AND '%2' BETWEEN t.from_date AND "
            "t.to_date))")
            .arg(QLatin1String(kinds), day);
    const QSet<QString> expected =
        plain(file, ofTheCounty(QStringLiteral("EXISTS (SELECT 1 FROM body_municipalities l WHERE l.target = "
                                               "m.id AND l.owner IN (%1))")
                                    .arg(bodies)));
    CHECK(places(duties, duty, fulfilled()).contains(expected));
    CHECK(expected.contains(places(duties, duty, {QStringLiteral("met")})));
}

void requireDuties(const Cli &cli, const QString &file, const QString &day)
{
    const QJsonArray duties = dutiesOf(cli, file, day);
    requireLiaisonPersons(duties, file, day);
    requireTables(duties, file, day);
    requireCouncils(duties, file, day, "elderly_council",
                    "'elderly_council', 'elderly_and_disability_council'");
    requireCouncils(duties, file, day, "disability_council",
                    "'disability_council', 'elderly_and_disability_council'");
    requireCouncils(duties, file, day, "youth_council", "'youth_council'");
}

} // namespace

TEST_CASE("the example stands as the source says it stood at the end of 2021", "[cli][duties]")
{
    const Cli cli;
    const QString file = cli.example();
    const QJsonArray duties = dutiesOf(cli, file, lastDay);
    CHECK(places(duties, "liaison_person", {QStringLiteral("met")}).size() == 18);
    CHECK(places(duties, "partnership_table", {QStringLiteral("met")}).size() == 11);
    CHECK(places(duties, "partnership_table", {QStringLiteral("missing")}) ==
          QSet<QString>({QStringLiteral("151"), QStringLiteral("218"), QStringLiteral("300"),
                         QStringLiteral("403"), QStringLiteral("759"), QStringLiteral("846"),
                         QStringLiteral("934")}));
    CHECK(places(duties, "disability_council", {QStringLiteral("missing")}) ==
          QSet<QString>({QStringLiteral("759")}));
    CHECK(places(duties, "youth_council", {QStringLiteral("missing")}) ==
          QSet<QString>({QStringLiteral("52")}));
    requireDuties(cli, file, lastDay);
}

TEST_CASE("the example holds the bodies that the source tells of", "[cli][duties]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto one = [&file](const char *rows) { return sqlValue(file, QLatin1String(rows)); };
    CHECK(one("SELECT count(*) FROM body WHERE kind = 'client_panel'") == QStringLiteral("14"));
    CHECK(one("SELECT founded FROM body WHERE kind = 'organisation_council'") ==
          QStringLiteral("2021-09-22"));
    CHECK(one("SELECT founded FROM body WHERE kind = 'participation_group'") == QStringLiteral("2021-12-13"));
    CHECK(one("SELECT count(*) FROM body s JOIN body p ON p.id = s.parent WHERE p.kind = 'interim_body' AND "
              "(SELECT count(*) FROM membership m JOIN term t ON t.id = m.term WHERE t.body = s.id AND "
              "m.represents_organisation IS NOT NULL) = 1") == QStringLiteral("2"));
    CHECK(one("SELECT count(DISTINCT m.person) || ' of ' || count(DISTINCT m.represents_organisation) FROM "
              "membership m JOIN term t ON t.id = m.term JOIN body b ON b.id = t.body WHERE b.kind = "
              "'working_group' AND m.represents_organisation IS NOT NULL") == QStringLiteral("27 of 25"));
    CHECK(one("SELECT count(DISTINCT t.body) FROM membership m JOIN term t ON t.id = m.term JOIN body b ON "
              "b.id = t.body WHERE b.kind = 'working_group' AND m.represents_group = 3002") ==
          QStringLiteral("13"));

    const QJsonObject figure =
        cli.object({QStringLiteral("statistics"), file, QStringLiteral("representation")});
    const QJsonArray columns = figure[QStringLiteral("columns")].toArray();
    const QJsonArray row = figure[QStringLiteral("rows")].toArray().first().toArray();
    QMap<QString, int> told;
    for (int i = 0; i < columns.size(); ++i)
        told.insert(columns[i][QStringLiteral("name")].toString(), row[i].toInt(-1));
    CHECK(told.value(QStringLiteral("persons")) == 27);
    CHECK(told.value(QStringLiteral("organisations")) == 25);
    CHECK(told.value(QStringLiteral("bodies_with_experts")) == 13);
    CHECK(told.value(QStringLiteral("client_panels")) == 14);
}

TEST_CASE("duties are those that plain SQL finds, after whatever was edited", "[cli][duties]")
{
    const Cli cli;
    const QString file = cli.example();
    Writing writing(file, 23);
    const int length = cases(12, 60);
    for (int i = 0; i < length; ++i)
        cli.done(writing.anyCommand());
    const char *day = GENERATE("2019-05-31", "2021-03-20", "2021-12-31", "2026-07-15");
    requireDuties(cli, file, QLatin1String(day));
}

TEST_CASE("a duty is told whole, and in the language of the reader", "[cli][duties]")
{
    const Cli cli;
    const QString file = cli.example();
    const QJsonObject duty = dutiesOf(cli, file, lastDay).first().toObject();
    for (const char *name : {"rule", "law", "municipality", "subject", "state", "due", "text"})
        CHECK(duty.contains(QLatin1String(name)));
    CHECK(duty[QStringLiteral("rule")] == QStringLiteral("R1"));
    CHECK(duty[QStringLiteral("due")].isNull());
    CHECK(cli.done({QStringLiteral("duties"), file}).text().contains(QStringLiteral("410/2015")));
    CHECK(
        cli.run({QStringLiteral("duties"), file, QStringLiteral("--on"), QStringLiteral("huomenna")}).code ==
        1);
}
