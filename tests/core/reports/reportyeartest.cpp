// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportyear.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

RowId addEvent(TestFile &test, const char *start, const char *status)
{
    return test.add("event", {{"title_fi", text("Ilta")},
                              {"kind", text("forum")},
                              {"start", text(start)},
                              {"status", text(status)}});
}

RowId addBody(TestFile &test, const FieldValues &days)
{
    FieldValues values{{"name_fi", text("Raati")}, {"kind", text("client_panel")}};
    values.insert(values.end(), days.begin(), days.end());
    return test.add("body", values);
}

bool isThere(TestFile &test, int year)
{
    ReportRequest request;
    request.year = year;
    try {
        return reportYear(test.records(), request) == year;
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::BadInput);
        CHECK(failure.message() == QStringLiteral("Nothing is recorded for the year %1.").arg(year));
        return false;
    }
}

} // namespace

TEST_CASE("an event makes a year to report on when it took place", "[reports]")
{
    TestFile test;
    for (const char *status : {"planned", "invited", "cancelled", "moved"})
        addEvent(test, "2021-12-31T18:00", status);
    CHECK_FALSE(isThere(test, 2021));
    addEvent(test, "2021-12-31T18:00", "held");
    CHECK(isThere(test, 2021));
    CHECK_FALSE(isThere(test, 2020));
    CHECK_FALSE(isThere(test, 2022));
}

TEST_CASE("a year without events has what is recorded of it", "[reports]")
{
    TestFile test;
    SECTION("a body that existed")
    {
        addBody(test, {{"founded", text("2020-06-01")}, {"ended", text("2021-01-31")}});
    }
    SECTION("a term, whenever the body was founded")
    {
        test.add("term", {{"body", addBody(test, {})},
                          {"from_date", text("2020-01-01")},
                          {"to_date", text("2021-12-31")}});
    }
    SECTION("a role")
    {
        test.add("role", {{"person", test.add("person", {{"family", text("Aho")}})},
                          {"kind", text("liaison_person")},
                          {"municipality", RowId(233)},
                          {"from_date", text("2020-02-01")},
                          {"to_date", text("2021-02-01")}});
    }
    SECTION("key figures and action items")
    {
        test.add("figure_point",
                 {{"measure", text("organisations")}, {"on_date", text("2020-12-31")}, {"value", 400}});
        test.add("action", {{"text", text("Tee")}, {"due", text("2021-01-01")}});
    }
    CHECK_FALSE(isThere(test, 2019));
    CHECK(isThere(test, 2020));
    CHECK(isThere(test, 2021));
    CHECK_FALSE(isThere(test, 2022));
}

TEST_CASE("a body of which no days are known tells of no year, and nothing of a year to come", "[reports]")
{
    TestFile test;
    addBody(test, {});
    CHECK_FALSE(isThere(test, 2021));
    addBody(test, {{"founded", text("2020-01-01")}});
    CHECK(isThere(test, 2026));
    CHECK_FALSE(isThere(test, 2027));
}

TEST_CASE("the usual year is that of the last event that took place", "[reports]")
{
    TestFile test;
    CHECK(reportYear(test.records(), {}) == 2026); // today
    addEvent(test, "2024-05-05", "held");
    addEvent(test, "2025-05-05", "cancelled");
    addEvent(test, "2026-05-05", "planned");
    CHECK(reportYear(test.records(), {}) == 2024);
}
