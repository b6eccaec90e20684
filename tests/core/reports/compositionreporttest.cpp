// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/compositionreport.h"

#include "tests/support/council.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// What the report says, one text after the other.
QStringList textsOf(Council &council, const char *on = nullptr, bool isPublic = false)
{
    ReportRequest request;
    request.body = council.body;
    if (on)
        request.on = QDate::fromString(QLatin1String(on), Qt::ISODate);
    request.isPublic = isPublic;
    return textOf(report(council.test.records(), QStringLiteral("composition"), request));
}

bool holds(const QStringList &texts, const char *wanted)
{
    return texts.contains(QString::fromUtf8(wanted));
}

Value day(const char *iso)
{
    return QString::fromLatin1(iso);
}

/// A body whose member is followed by another in the middle of the term.
struct Changed : Council
{
    Changed()
    {
        const RowId term = addTerm("2022-01-01", "2023-12-31");
        const RowId ours = addOrganisation("Kylät ry"), theirs = addOrganisation("Omaiset ry");
        seat(term, "Aho", "chair");
        const RowId member = seat(
            term, "Eskola", "member",
            {{"represents_organisation", ours}, {"to_date", day("2022-11-30")}, {"end_reason", day("Ill")}});
        seat(term, "Oja", "deputy", {{"deputy_for", personOf(member)}, {"represents_organisation", theirs}});
        seat(term, "Salo", "secretary");
        test.add("seat_plan", {{"term", term}, {"represents_group", RowId(3002)}, {"seats", 2}});
    }
};

} // namespace

TEST_CASE("a composition tells each seat, who stands in, and what changed", "[reports]")
{
    Changed council;
    const QStringList before = textsOf(council, "2022-11-30");
    CHECK(holds(before, "30 November 2022"));
    CHECK(holds(before, "Eskola"));
    CHECK(holds(before, "Kylät ry"));
    CHECK(holds(before, "Oja (Omaiset ry)"));
    CHECK(holds(before, "Secretary: Salo"));
    CHECK(holds(before, "30 November 2022: last day of Eskola (Kylät ry) (Member)"));
    CHECK(before.filter(QStringLiteral("Ill")).isEmpty());
    const QStringList after = textsOf(council, "2022-12-01");
    CHECK_FALSE(holds(after, "Eskola"));
    CHECK(after.count(QStringLiteral("vacant")) == 2); // the seat, and the chair's deputy
}

TEST_CASE("a composition without a day is that of the last term when none is in force", "[reports]")
{
    Changed council;
    CHECK(holds(textsOf(council), "31 December 2023"));
    council.addTerm("2026-01-01", "2027-12-31");
    CHECK(holds(textsOf(council), "2 March 2026"));
    CHECK(holds(textsOf(council), "2026–2027 (1 January 2026 – 31 December 2027)"));
}

TEST_CASE("a public composition names nobody", "[reports]")
{
    Changed council;
    for (const QString &text : textsOf(council, "2022-05-01", true))
        for (const char *family : {"Aho", "Eskola", "Oja", "Salo"})
            CHECK_FALSE(text.contains(QLatin1String(family)));
}

TEST_CASE("a body without terms says that none is known and nobody recorded, and none is refused",
          "[reports]")
{
    Council council;
    CHECK(holds(textsOf(council), "no term known"));
    CHECK(holds(textsOf(council), "No members have been recorded for this day."));
    CHECK_THROWS_AS(report(council.test.records(), QStringLiteral("composition"), {}), Failure);
}
