// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/yearly.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

/// A county with two languages, an event of 2021 of which nobody counted the participants, and two wishes.
struct Year
{
    TestFile test;

    Year()
    {
        test.add("unit", {{"name_fi", text("Alue")},
                          {"name_sv", text("Område")},
                          {"kind", text("county")},
                          {"county", RowId(1016)},
                          {"languages", text("fi_sv")}});
        const RowId event = addEvent("2021-03-04");
        const RowId minutes = test.add("minutes", {{"event", event}});
        test.add("wish", {{"minutes", minutes}, {"text", text("Lisää iltoja")}, {"status", text("open")}});
        test.add("wish", {{"minutes", minutes},
                          {"text", text("Linja-auto")},
                          {"status", text("declined")},
                          {"reason", text("Ei kuulu meille")}});
        const RowId person = test.add("person", {{"family", text("Aho")}});
        test.add("role", {{"person", person},
                          {"kind", text("liaison_person")},
                          {"municipality", RowId(233)},
                          {"from_date", text("2020-01-01")}});
    }

    RowId addEvent(const char *start)
    {
        return test.add("event", {{"title_fi", text("Ilta")},
                                  {"kind", text("forum")},
                                  {"start", text(start)},
                                  {"status", text("held")},
                                  {"municipalities", Value::several({QStringLiteral("233")})}});
    }

    QStringList texts(bool isPublic = false, std::optional<RowId> municipality = {})
    {
        ReportRequest request;
        request.year = 2021;
        request.isPublic = isPublic;
        request.municipality = municipality;
        return textOf(report(test.records(), QStringLiteral("yearly"), request));
    }
};

} // namespace

TEST_CASE("the yearly report tells liaison persons, what the wishes led to, and what is missing", "[reports]")
{
    Year year;
    const QStringList texts = year.texts();
    for (const char *there : {"Aho", "Lisää iltoja", "Linja-auto", "Ei kuulu meille",
                              "No liaison person is recorded in 17 municipalities.", "Missing data"}) {
        INFO(there);
        CHECK(texts.contains(QString::fromUtf8(there)));
    }
    // The event has no Swedish title.
    const qsizetype label = texts.indexOf(QStringLiteral("Event title (Swedish)"));
    REQUIRE(label > 0);
    CHECK(texts.at(label + 1) == QStringLiteral("1"));
}

TEST_CASE("wishes of another year and of another municipality are left out", "[reports]")
{
    Year year;
    const RowId minutes = year.test.add("minutes", {{"event", year.addEvent("2020-03-04")}});
    year.test.add("wish", {{"minutes", minutes}, {"text", text("Vanha toive")}});
    CHECK_FALSE(year.texts().contains(QStringLiteral("Vanha toive")));
    CHECK(year.texts(false, RowId(233)).contains(QStringLiteral("Linja-auto")));
    CHECK_FALSE(year.texts(false, RowId(301)).contains(QStringLiteral("Linja-auto")));
    CHECK_THROWS_AS(year.texts(false, RowId(20)), Failure); // not of this county
}

TEST_CASE("a public yearly report names nobody", "[reports]")
{
    Year year;
    CHECK_FALSE(year.texts(true).join(QLatin1Char('\n')).contains(QStringLiteral("Aho")));
}
