// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/brokenrules.h"

#include "tests/support/council.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value day(const char *iso)
{
    return QString::fromLatin1(iso);
}

/// "membership.seat error", by type and record.
QStringList found(Council &council)
{
    QStringList lines;
    for (const BrokenRule &rule : brokenRules(council.test.records()))
        lines += rule.type->name() + QLatin1Char('.') + rule.field->name +
                 (rule.severity == Problem::Severity::Error ? QStringLiteral(" error")
                                                            : QStringLiteral(" warning"));
    return lines;
}

} // namespace

TEST_CASE("a sound body breaks no rule", "[rules]")
{
    Council council({{"founded", day("2021-09-22")}, {"ended", day("2025-12-31")}});
    const RowId first = council.addTerm("2022-01-01", "2023-12-31");
    council.addTerm("2024-01-01", "2025-12-31");
    const RowId chair = council.seat(first, "Aho", "chair", {{"to_date", day("2022-06-30")}});
    council.seat(first, "Oja", "chair", {{"from_date", day("2022-07-01")}});
    council.seat(first, "Eskola", "vice_chair");
    council.seat(first, "Ilola", "vice_chair");
    const RowId deputy = council.seat(
        first, "Salo", "deputy", {{"deputy_for", council.personOf(chair)}, {"to_date", day("2022-12-31")}});
    council.test.add("membership", {{"term", first},
                                    {"person", council.personOf(deputy)},
                                    {"seat", QStringLiteral("member")},
                                    {"from_date", day("2023-01-01")}});
    council.test.add("event", {{"title_fi", QStringLiteral("Kokous")},
                               {"kind", QStringLiteral("meeting")},
                               {"body", council.body},
                               {"start", day("2025-12-31T18:00")}});
    CHECK(found(council).isEmpty());
}

TEST_CASE("two on a single seat, a deputy who is a member, and two terms at a time are errors", "[rules]")
{
    Council council;
    const RowId term = council.addTerm("2022-01-01", "2023-12-31");
    const RowId chair = council.seat(term, "Aho", "chair", {{"to_date", day("2022-06-30")}});
    council.test.add("membership", {{"term", term},
                                    {"person", council.personOf(chair)},
                                    {"seat", QStringLiteral("deputy")},
                                    {"from_date", day("2022-06-30")}});
    council.seat(term, "Oja", "chair", {{"from_date", day("2022-06-30")}});
    council.addTerm("2023-12-31", "2025-12-31");
    CHECK(found(council) == QStringList{QStringLiteral("term.from_date error"),
                                        QStringLiteral("membership.person error"),
                                        QStringLiteral("membership.seat error")});
}

TEST_CASE("what lies outside of a term or of a body's life, and a deputy of nobody there, are warnings",
          "[rules]")
{
    Council council({{"ended", day("2023-12-31")}});
    const RowId term = council.addTerm("2022-01-01", "2024-06-30");
    council.seat(term, "Aho", "member", {{"from_date", day("2021-12-31")}});
    council.seat(term, "Oja", "member", {{"to_date", day("2024-07-01")}});
    council.seat(term, "Salo", "deputy", {{"deputy_for", council.addPerson("Ukkola")}});
    council.test.add("event", {{"title_fi", QStringLiteral("Kokous")},
                               {"kind", QStringLiteral("meeting")},
                               {"body", council.body},
                               {"start", day("2024-01-01T18:00")}});
    QStringList lines = found(council);
    lines.sort();
    CHECK(lines ==
          QStringList{QStringLiteral("event.start warning"), QStringLiteral("membership.deputy_for warning"),
                      QStringLiteral("membership.from_date warning"),
                      QStringLiteral("membership.to_date warning"), QStringLiteral("term.to_date warning")});
}

TEST_CASE("what is archived breaks no rule", "[rules]")
{
    Council council;
    const RowId term = council.addTerm("2022-01-01", "2023-12-31");
    council.seat(term, "Aho", "chair");
    council.seat(term, "Oja", "chair", {{"archived", 1}});
    CHECK(found(council).isEmpty());
}
