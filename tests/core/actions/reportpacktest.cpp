// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reportpack.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Today is 2 March 2026.
const QDate today(2026, 3, 2);

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

/// A body whose first term is over and whose second ends this summer.
struct Pack
{
    TestFile test;
    RowId body;

    Pack()
    {
        test.add("unit", {{"name_fi", text("Alue")}, {"kind", text("county")}, {"county", RowId(1016)}});
        body = test.add(
            "body",
            {{"name_fi", text("Raati")}, {"kind", text("client_panel")}, {"founded", text("2022-01-01")}});
        addTerm("2022-01-01", "2023-12-31");
        addTerm("2024-01-01", "2026-06-30");
    }

    void addTerm(const char *from, const char *to)
    {
        test.add("term", {{"body", body}, {"from_date", text(from)}, {"to_date", text(to)}});
    }

    void addEvent(const char *start, const char *status)
    {
        test.add("event", {{"title_fi", text("Ilta")},
                           {"kind", text("forum")},
                           {"start", text(start)},
                           {"status", text(status)}});
    }

    std::vector<PackReport> of(int year, const char *report = "")
    {
        PackWish wish;
        wish.report = QString::fromLatin1(report);
        wish.year = year;
        wish.languages = {Language::English};
        return packOf(test.records(), wish);
    }

    /// The text of the reports of this name, one after the other.
    QString textsOf(const std::vector<PackReport> &pack, const char *report)
    {
        QString all;
        for (const PackReport &each : pack)
            if (each.report == QLatin1String(report))
                all +=
                    textOf(documentOf(test.file(), test.file().connection(), each)).join(QLatin1Char('\n'));
        return all;
    }
};

} // namespace

TEST_CASE("the reports of a year that is not over tell what holds today", "[reports]")
{
    Pack pack;
    const std::vector<PackReport> reports = pack.of(2026);
    for (const PackReport &each : reports)
        CHECK(each.request.on == today);
    CHECK(pack.textsOf(reports, "gaps").contains(QStringLiteral("As of 2 March 2026.")));
    const QString composition = pack.textsOf(reports, "composition");
    CHECK(composition.contains(QStringLiteral("1 January 2024 – 30 June 2026")));
    for (const PackReport &each : pack.of(2026, "gaps"))
        CHECK(each.request.on == today);
}

TEST_CASE("the reports of a year that is over tell what held on its last day", "[reports]")
{
    Pack pack;
    const std::vector<PackReport> reports = pack.of(2023);
    CHECK(pack.textsOf(reports, "gaps").contains(QStringLiteral("As of 31 December 2023.")));
    CHECK(pack.textsOf(reports, "composition").contains(QStringLiteral("1 January 2022 – 31 December 2023")));
    for (const PackReport &each : pack.of(2023, "gaps"))
        CHECK(each.request.on == QDate(2023, 12, 31));
}

TEST_CASE("a pack on a year of which nothing is recorded is refused before anything is made", "[reports]")
{
    Pack pack;
    pack.addEvent("2021-02-03", "planned");
    for (const int year : {2021, 2027}) {
        CHECK_THROWS_AS(pack.of(year), Failure);
        CHECK_THROWS_AS(pack.of(year, "yearly"), Failure);
        CHECK(pack.of(year, "directory").size() == 18); // of no year
    }
    pack.addEvent("2021-02-04", "held");
    CHECK_FALSE(pack.of(2021).empty());
}

TEST_CASE("one yearly report for each municipality: each names its own", "[reports]")
{
    Pack pack;
    QStringList titles;
    for (const char *report : {"yearly", "gaps", "directory"}) {
        for (const PackReport &each : pack.of(2025, report))
            titles += documentOf(pack.test.file(), pack.test.file().connection(), each).title;
    }
    CHECK(titles.size() == 3 * 18);
    CHECK(titles.contains(QStringLiteral("Yearly report on participation 2025: Kauhava")));
    CHECK(titles.contains(QStringLiteral("What the law asks and is missing: Kauhava")));
    CHECK(titles.removeDuplicates() == 0);
}

TEST_CASE("the usual year of a pack is that of the last event that took place", "[reports]")
{
    Pack pack;
    pack.addEvent("2024-02-03", "held");
    pack.addEvent("2026-12-03", "planned");
    CHECK(usualPackYear(pack.test.records()) == 2024);
}
