// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/behind.h"
#include "core/figures/registercounts.h"
#include "core/rules/duties.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

Statistic figureOf(TestFile &test, const char *name, std::optional<int> year, std::optional<RowId> place = {})
{
    StatisticRequest request;
    request.year = year;
    request.municipality = place;
    return statistic(test.records(), QLatin1String(name), request);
}

RowId addPoint(TestFile &test, const char *day, const Value &value, const char *qualifier = "exact",
               const FieldValues &more = {})
{
    FieldValues values{{"measure", text("mailing_contacts")},
                       {"on_date", text(day)},
                       {"value", value},
                       {"qualifier", text(qualifier)}};
    values.insert(values.end(), more.begin(), more.end());
    return test.add("figure_point", values);
}

/// "2018-12-31 ~400", a line a row; a dash for what is unknown.
QStringList contactListOf(TestFile &test, int year)
{
    QStringList lines;
    const Statistic figure = figureOf(test, "contacts", year);
    for (size_t row = 0; row < figure.rows.size(); ++row)
        lines += figure.rows[row][0].toText() + QLatin1Char(' ') + shownCell(test.words(), figure, row, 3);
    return lines;
}

void addCounty(TestFile &test)
{
    test.add("unit", {{"name_fi", text("Alue")}, {"kind", text("county")}, {"county", RowId(1016)}});
}

} // namespace

TEST_CASE("contacts of the past keep their marks, and years without any are gaps", "[figures]")
{
    TestFile test;
    addPoint(test, "2016-12-31", 30, "about");
    addPoint(test, "2017-12-31", 100, "over");
    addPoint(test, "2019-12-31", 500, "over");
    CHECK(contactListOf(test, 2020) ==
          QStringList{QStringLiteral("2016-12-31 ~30"), QStringLiteral("2017-12-31 >100"),
                      QStringLiteral("2018-12-31 —"), QStringLiteral("2019-12-31 >500"),
                      QStringLiteral("2020-12-31 —")});
    const Statistic figure = figureOf(test, "contacts", 2020);
    REQUIRE(figure.missing.size() == 1);
    CHECK(figure.missing.first().contains(QStringLiteral("2018, 2020")));
    CHECK(figure.period == QStringLiteral("2016–2020"));
}

TEST_CASE("of a point that stands twice the larger is taken, and it is said", "[figures]")
{
    TestFile test;
    addPoint(test, "2017-12-31", 90);
    addPoint(test, "2017-12-31", 100, "over");
    addPoint(test, "2017-12-31", Value());
    CHECK(contactListOf(test, 2017) == QStringList{QStringLiteral("2017-12-31 >100")});
    CHECK(figureOf(test, "contacts", 2017).missing.size() == 1);
}

TEST_CASE("key figures of somebody else are not those of the unit", "[figures]")
{
    TestFile test;
    addCounty(test);
    const RowId other = test.add("unit", {{"name_fi", text("Toinen")}, {"kind", text("project")}});
    const RowId organisation = test.add("organisation", {{"name_fi", text("Kylät ry")}});
    addPoint(test, "2017-12-31", 1, "exact", {{"organisation", organisation}});
    addPoint(test, "2017-12-31", 2, "exact", {{"municipality", RowId(233)}});
    addPoint(test, "2017-12-31", 3, "exact", {{"unit", other}});
    addPoint(test, "2017-12-31", 4);
    const RowId archived = addPoint(test, "2017-12-31", 5);
    test.set("figure_point", archived, {{"archived", 1}});
    CHECK(contactListOf(test, 2017) == QStringList{QStringLiteral("2017-12-31 4")});
    CHECK(figureOf(test, "contacts", 2017, RowId(233)).rows.front()[3] == Value(2));
}

TEST_CASE("the contacts of today are what plain SQL counts", "[figures]")
{
    TestFile test;
    test.add("organisation", {{"name_fi", text("Kylät ry")}, {"email", text("kylat@example.fi")}});
    test.add("organisation", {{"name_fi", text("Martat ry")}, {"contact_allowed", 0}});
    test.add("organisation", {{"name_fi", text("Vanha ry")}, {"status", text("dissolved")}});
    const Statistic figure = figureOf(test, "contacts", {});
    Connection &db = test.file().connection();
    REQUIRE(figure.rows.size() == 1);
    CHECK(figure.rows[0][1] ==
          *db.value("SELECT count(*) FROM organisation WHERE status = 'active' AND NOT archived"));
    CHECK(figure.rows[0][3] == *db.value("SELECT count(*) FROM organisation WHERE email IS NOT NULL"));
    CHECK(figure.title == QStringLiteral("2 March 2026: 2 organisations, 0 people, 1 contact"));
    CHECK_FALSE(figure.n); // of which of the three?
}

TEST_CASE("what is not known of those who were reached is not in the title", "[figures]")
{
    TestFile test;
    addPoint(test, "2017-12-31", 500, "over");
    CHECK(figureOf(test, "contacts", 2017).title == QStringLiteral("31 December 2017: >500 contacts"));
}

TEST_CASE("behind a key figure stands its record, behind a number of today what was counted", "[figures]")
{
    TestFile test;
    const RowId point = addPoint(test, "2017-12-31", 90);
    addPoint(test, "2017-12-31", 3, "exact", {{"municipality", RowId(233)}});
    const RowId organisation = test.add("organisation", {{"name_fi", text("Kylät ry")}});
    const Statistic figure = figureOf(test, "contacts", {});
    const size_t today = figure.rows.size() - 1;
    const auto behind = [&](size_t row, size_t column) {
        return recordsBehind(test.file().connection(), figure, row, column);
    };
    REQUIRE(hasRecordsBehind(figure, 0, 3));
    CHECK(behindOf(figure, 0, 3).type == test.type("figure_point").number());
    CHECK(behind(0, 3) == std::vector<RowId>{point});
    CHECK(behindOf(figure, today, 1).type == test.type("organisation").number());
    CHECK(behind(today, 1) == std::vector<RowId>{organisation});
    CHECK_FALSE(hasRecordsBehind(figure, today, 3)); // addresses of organisations and of people
}

TEST_CASE("the register of a day long ago is about, but for who sat in bodies", "[figures]")
{
    TestFile test;
    const QDate today(2026, 3, 2);
    const auto precisions = [&](QDate day) {
        std::vector<Precision> all;
        for (const RegisterCount &count : registerCounts(test.file().connection(), day, today))
            all.push_back(count.precision);
        return all;
    };
    using enum Precision;
    CHECK(precisions(QDate(2010, 12, 31)) == std::vector{About, About, About, Exact});
    CHECK(precisions(QDate(2025, 12, 31)) == std::vector(4, Exact));
    CHECK(precisions(today) == std::vector(4, Exact));
}

TEST_CASE("completeness says what the duties say, and what is unknown is never missing", "[figures]")
{
    TestFile test;
    addCounty(test);
    const RowId person = test.add("person", {{"family", text("Aho")}});
    test.add("role", {{"person", person},
                      {"kind", text("liaison_person")},
                      {"municipality", RowId(233)},
                      {"from_date", text("2020-01-01")}});
    const Statistic figure = figureOf(test, "completeness", 2021);
    REQUIRE(figure.rows.size() == 18);
    CHECK(figure.columns[1].name == QStringLiteral("liaison_person"));
    int inOrder = 0, missing = 0;
    for (const std::vector<Value> &row : figure.rows) {
        inOrder += row[1].toText() == dutyStateInWords(test.words(), DutyState::Met);
        missing += row[1].toText() == dutyStateInWords(test.words(), DutyState::Missing);
        for (size_t column = 2; column < row.size(); ++column)
            CHECK(row[column].isNull()); // nobody has recorded anything of it
    }
    CHECK(inOrder == 1);
    CHECK(missing == 17);
    CHECK(figureOf(test, "completeness", 2021, RowId(233)).rows.size() == 1);
    CHECK_THROWS_AS(figureOf(test, "completeness", 2021, RowId(20)), Failure);
}
