// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"
#include "core/figures/statistic.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

using Rows = std::vector<std::vector<Value>>;

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

Statistic figureOf(TestFile &test, const char *name, std::optional<int> year = {},
                   std::optional<RowId> municipality = {})
{
    StatisticRequest request;
    request.year = year;
    request.municipality = municipality;
    return statistic(test.records(), QLatin1String(name), request);
}

/// Akaa and Alajärvi, with their codes as ids.
const RowId akaa(20);
const RowId alajarvi(5);

RowId addEvent(TestFile &test, const char *kind, const char *start, const std::vector<RowId> &municipalities,
               const char *mode = "on_site", const char *status = "held")
{
    QStringList ids;
    for (const RowId id : municipalities)
        ids += id.toText();
    return test.add("event", {{"title_fi", QStringLiteral("Ilta")},
                              {"kind", text(kind)},
                              {"start", text(start)},
                              {"mode", text(mode)},
                              {"status", text(status)},
                              {"municipalities", Value::several(ids)}});
}

void addUnit(TestFile &test, RowId municipality)
{
    test.add("unit", {{"name_fi", QStringLiteral("Kunta")},
                      {"kind", QStringLiteral("municipality")},
                      {"municipality", municipality}});
}

void addMember(TestFile &test, RowId term, const char *gender, const char *seat = "member")
{
    const RowId person = test.add("person", {{"family", QStringLiteral("Niemi")}, {"gender", text(gender)}});
    test.add("membership", {{"term", term}, {"person", person}, {"seat", text(seat)}});
}

} // namespace

TEST_CASE("tables are counted by municipality and year; a year without any table is unknown", "[figures]")
{
    TestFile test;
    addUnit(test, alajarvi);
    addEvent(test, "partnership_table", "2019-03-01", {akaa});
    addEvent(test, "partnership_table", "2021-03-01", {akaa, alajarvi});
    addEvent(test, "partnership_table", "2021-09-01", {akaa});
    addEvent(test, "partnership_table", "2021-10-01", {akaa}, "on_site", "cancelled");
    addEvent(test, "partnership_table", "2021-11-01", {akaa}, "on_site", "planned");
    addEvent(test, "forum", "2020-03-01", {akaa});
    const Statistic figure = figureOf(test, "tables_held");
    CHECK(figure.rows == Rows{{text("Alajärvi"), 0, Value(), 1}, {text("Akaa"), 1, Value(), 2}});
    CHECK(figure.columns[1].name == QStringLiteral("year_2019"));
    CHECK(figureOf(test, "tables_held", 2021, akaa).rows == Rows{{text("Akaa"), 2}});
    CHECK(figureOf(test, "tables_held", 2020, akaa).rows == Rows{{text("Akaa"), Value()}});
}

TEST_CASE("of a year without any table nothing is said, and n is the tables", "[figures]")
{
    TestFile test;
    addUnit(test, alajarvi);
    addEvent(test, "partnership_table", "2021-03-01", {akaa, alajarvi});
    const Statistic unknown = figureOf(test, "tables_held", 2020);
    CHECK(unknown.title == QStringLiteral("Nothing is recorded of partnership tables in 2020"));
    CHECK_FALSE(unknown.n.has_value());
    const Statistic known = figureOf(test, "tables_held", 2021);
    CHECK(known.title == QStringLiteral("Municipalities that held a partnership table in 2021: 2 of 2"));
    CHECK(known.n == 1);
    CHECK(known.period == QStringLiteral("2021"));
    CHECK(figureOf(test, "tables_held", 2021, alajarvi).n == 1);
}

TEST_CASE("years that do not fit are told", "[figures]")
{
    TestFile test;
    addUnit(test, alajarvi);
    for (const char *day : {"2010-03-01", "2021-03-01"}) {
        const RowId event = addEvent(test, "partnership_table", day, {akaa});
        test.add("headcount", {{"event", event}, {"count", 5}});
    }
    for (const char *name : {"tables_held", "participants_by_year"}) {
        INFO(name);
        const Statistic figure = figureOf(test, name);
        CHECK(figure.period == QStringLiteral("2012–2021"));
        CHECK(figure.missing.contains(QStringLiteral("Years before 2012 are left out.")));
        CHECK(
            figureOf(test, name, 2015).missing.contains(QStringLiteral("Years before 2006 are left out.")) ==
            false);
    }
    CHECK(figureOf(test, "tables_held").n == 1);
}

TEST_CASE("a municipality that was merged stays in the years when it was there", "[figures]")
{
    TestFile test;
    const RowId satakunta(1006), honkajoki(99), pori(609);
    test.add("unit", {{"name_fi", QStringLiteral("Satakunta")},
                      {"kind", QStringLiteral("county")},
                      {"county", satakunta}});
    addEvent(test, "partnership_table", "2020-03-01", {pori});
    addEvent(test, "partnership_table", "2021-03-01", {pori});
    const auto rowOf = [](const Statistic &figure, RowId municipality) {
        const auto found = std::find(figure.keys.begin(), figure.keys.end(), Value(municipality));
        return found == figure.keys.end() ? std::vector<Value>()
                                          : figure.rows[size_t(found - figure.keys.begin())];
    };
    CHECK(rowOf(figureOf(test, "tables_held"), honkajoki) ==
          std::vector<Value>{text("Honkajoki"), 0, Value()});
    CHECK(rowOf(figureOf(test, "tables_held", 2020), honkajoki) == std::vector<Value>{text("Honkajoki"), 0});
    CHECK(rowOf(figureOf(test, "tables_held", 2021), honkajoki).empty());
    CHECK(figureOf(test, "tables_held", 2020).title.endsWith(QStringLiteral("1 of 17")));
    CHECK(figureOf(test, "tables_held", 2021).title.endsWith(QStringLiteral("1 of 16")));
    for (const char *name : {"per_resident", "completeness"}) {
        INFO(name);
        CHECK(figureOf(test, name, 2020).rows.size() == 17);
        CHECK(figureOf(test, name, 2021).rows.size() == 16);
    }
}

TEST_CASE("municipalities stand in the order of their names in the reader's language", "[figures]")
{
    const auto names = [](Language language) {
        TestFile test(language);
        test.add("unit",
                 {{"name_fi", text("Alue")},
                  {"kind", text("county")},
                  {"county", RowId(test.file()
                                       .connection()
                                       .value("SELECT county FROM municipality WHERE id = ?", alajarvi)
                                       ->toId())}});
        QStringList shown;
        for (const std::vector<Value> &row : figureOf(test, "per_resident", 2026).rows)
            shown += row.front().toText();
        return shown;
    };
    const Collation order;
    for (const Language language : {Language::Finnish, Language::Swedish}) {
        const QStringList shown = names(language);
        REQUIRE(shown.size() > 10);
        CHECK(std::is_sorted(shown.begin(), shown.end(), [&order](const QString &one, const QString &other) {
            return order.compare(one, other) < 0;
        }));
    }
    CHECK(names(Language::Finnish) != names(Language::Swedish));
}

TEST_CASE("people in proportion to residents say how exact they are and of which year the residents are",
          "[figures]")
{
    TestFile test;
    addUnit(test, alajarvi);
    const RowId counted = addEvent(test, "forum", "2021-03-01", {akaa});
    test.add("headcount", {{"event", counted}, {"count", 33}, {"qualifier", text("over")}});
    const Statistic figure = figureOf(test, "per_resident", 2021);
    CHECK(figure.source == QStringLiteral("Events of this file; population of 2025 by Statistics Finland"));
    CHECK(shownCell(test.words(), figure, 1, 1) == QStringLiteral(">33"));
    CHECK(shownCell(test.words(), figure, 1, 3).startsWith(QLatin1Char('>')));
    CHECK(figure.title.contains(QLatin1Char('>')));
}

TEST_CASE("people are set against residents; joint events and unknown counts are told, never zero",
          "[figures]")
{
    TestFile test;
    addUnit(test, alajarvi);
    const RowId counted = addEvent(test, "forum", "2021-03-01", {akaa});
    test.add("headcount", {{"event", counted}, {"stakeholder_group", RowId(3001)}, {"count", 33}});
    addEvent(test, "forum", "2021-04-01", {akaa, alajarvi});
    addEvent(test, "forum", "2021-05-01", {alajarvi});
    const Statistic figure = figureOf(test, "per_resident", 2021);
    const auto residents = [&test](RowId municipality) {
        return test.file()
            .connection()
            .value("SELECT count FROM population WHERE municipality = ? ORDER BY abs(year - 2021) LIMIT 1",
                   municipality)
            .value_or(Value());
    };
    REQUIRE(figure.rows.size() == 2);
    CHECK(figure.rows[0] ==
          std::vector<Value>{text("Alajärvi"), Value(), residents(alajarvi), Value(), Value()});
    CHECK(figure.rows[1][1] == Value(33));
    CHECK(figure.rows[1][4] == Value(0));
    CHECK(figure.missing.size() == 2);
    CHECK(figure.n == 33);
}

TEST_CASE("people in proportion to residents are told by mode as well, each as exactly as it is known",
          "[figures]")
{
    TestFile test;
    addUnit(test, alajarvi);
    const RowId event = addEvent(test, "forum", "2021-03-01", {akaa});
    test.add("headcount", {{"event", event}, {"count", 3000}});
    test.add("headcount",
             {{"event", event}, {"count", 1000}, {"mode", text("online")}, {"qualifier", text("about")}});
    const Statistic figure = figureOf(test, "per_resident", 2021);
    REQUIRE(figure.keys[1] == Value(akaa));
    const qint64 residents = figure.rows[1][2].toNumber();
    CHECK(figure.rows[1][1] == Value(4000));
    CHECK(figure.rows[1][4] == Value((1000 * 10'000 + residents / 2) / residents));
    CHECK(figure.precision(1, 3) == Precision::About);
    CHECK(figure.precision(1, 4) == Precision::About);
    CHECK(figure.rows[0][4].isNull()); // nobody wrote down who came

    const RowId onSite = addEvent(test, "forum", "2021-04-01", {alajarvi});
    test.add("headcount", {{"event", onSite}, {"count", 30}, {"qualifier", text("about")}});
    const Statistic both = figureOf(test, "per_resident", 2021);
    CHECK(both.rows[0][4] == Value(0));
    CHECK(both.precision(0, 3) == Precision::About);
    CHECK(both.precision(0, 4) == Precision::Exact);
}

TEST_CASE("events are counted by quarter and mode, quarters without any between them too", "[figures]")
{
    TestFile test;
    addEvent(test, "forum", "2020-12-17", {akaa}, "online");
    addEvent(test, "forum", "2021-05-01", {akaa}, "hybrid");
    addEvent(test, "visit", "2021-06-30", {akaa}, "on_site");
    addEvent(test, "visit", "2021-06-30", {akaa}, "on_site", "planned");
    const Statistic figure = figureOf(test, "modes");
    CHECK(figure.rows ==
          Rows{{text("2020/4"), 0, 1, 0, 0}, {text("2021/1"), 0, 0, 0, 0}, {text("2021/2"), 1, 0, 1, 0}});
    CHECK(figure.n == 3);
    CHECK(figureOf(test, "modes", 2020).rows == Rows{{text("2020/4"), 0, 1, 0, 0}});
    CHECK(figureOf(test, "modes", 2018).rows.empty());
}

TEST_CASE("active organisations are counted by main category", "[figures]")
{
    TestFile test;
    const auto organisation = [&test](const char *name, const Value &category, const char *status) {
        test.add(
            "organisation",
            {{"name_fi", text(name)}, {"category", category}, {"domicile", akaa}, {"status", text(status)}});
    };
    organisation("A", RowId(2002), "active");
    organisation("B", RowId(2002), "active");
    organisation("C", RowId(2001), "active");
    organisation("D", RowId(2001), "dissolved");
    organisation("E", Value(), "active");
    const Statistic figure = figureOf(test, "organisations");
    REQUIRE(figure.rows.size() == 3);
    CHECK(figure.rows[0][1] == Value(2));
    CHECK(figure.rows[2] == std::vector<Value>{text("Category not known"), 1});
    CHECK(figure.n == 4);
    CHECK(figureOf(test, "organisations", {}, alajarvi).rows.empty());
}

TEST_CASE("members in force are told by gender, but not of bodies so small that somebody could be picked out",
          "[figures]")
{
    TestFile test;
    const auto body = [&test](const char *name, int members) {
        const RowId id =
            test.add("body", {{"name_fi", text(name)}, {"kind", QStringLiteral("client_panel")}});
        const RowId term = test.add("term", {{"body", id},
                                             {"from_date", QStringLiteral("2020-01-01")},
                                             {"to_date", QStringLiteral("2030-12-31")}});
        for (int i = 0; i < members; ++i)
            addMember(test, term, i == 0 ? "male" : "female");
        addMember(test, term, "male", "deputy");
        return term;
    };
    body("Suuri", 5);
    body("Pieni", 4);
    const Statistic figure = figureOf(test, "balance");
    CHECK(figure.rows == Rows{{text("Suuri"), 5, 4, 1, 0, 0, 5, 0, 0}});
    CHECK(figure.missing.size() == 1);
    CHECK(figureOf(test, "balance", 2019).rows.empty());
}

TEST_CASE("months between deadlines have a row too", "[figures]")
{
    TestFile test;
    for (const char *due : {"2021-11-15", "2022-02-01"})
        test.add("action", {{"text", QStringLiteral("Tehtävä")}, {"due", text(due)}});
    test.add("action", {{"text", QStringLiteral("Tehtävä")}});
    const Statistic figure = figureOf(test, "actions");
    CHECK(figure.rows == Rows{{text("2021-11"), 0, 1, 0},
                              {text("2021-12"), 0, 0, 0},
                              {text("2022-01"), 0, 0, 0},
                              {text("2022-02"), 0, 1, 0},
                              {Value(), 1, 0, 0}});
}

TEST_CASE("action items are late when their deadline has gone by, or was missed", "[figures]")
{
    TestFile test;
    const auto item = [&test](const char *due, const char *status, const char *done = "") {
        test.add("action", {{"text", QStringLiteral("Tehtävä")},
                            {"due", *due ? text(due) : Value()},
                            {"status", text(status)},
                            {"done_on", *done ? text(done) : Value()}});
    };
    item("2021-05-01", "open");
    item("2021-05-09", "done", "2021-05-09");
    item("2021-05-09", "done", "2021-05-10");
    item("2099-01-01", "open");
    item("2099-01-01", "dropped");
    item("", "open");
    item("", "done");
    const Statistic figure = figureOf(test, "actions");
    CHECK(figure.rows == Rows{{text("2021-05"), 0, 2, 1}, {text("2099-01"), 1, 0, 0}, {Value(), 1, 0, 1}});
    CHECK(figure.n == 6);
}
