// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/registercounts.h"

#include "core/file/connection.h"

namespace raatihuone {

namespace {

struct Measure
{
    const char *code;
    const char *sql; ///< ?1 the day, ?2 the municipality
};

constexpr Measure measures[] = {
    {"organisations", "SELECT count(*) FROM organisation WHERE NOT archived AND coalesce(status, 'active') = "
                      "'active' AND (?2 IS NULL OR domicile = ?2)"},
    {"persons", "SELECT count(*) FROM person WHERE NOT archived AND (email IS NOT NULL OR phone IS NOT NULL) "
                "AND (?2 IS NULL OR municipality = ?2)"},
    {"mailing_contacts",
     "SELECT count(*) FROM organisation WHERE NOT archived AND coalesce(status, 'active') = 'active' "
     "AND coalesce(contact_allowed, 1) AND (?2 IS NULL OR domicile = ?2)"},
    {"body_members",
     "SELECT count(DISTINCT m.person) FROM body b JOIN term t ON t.body = b.id JOIN membership m ON m.term = "
     "t.id WHERE NOT b.archived AND NOT t.archived AND NOT m.archived AND m.seat IN ('chair', 'vice_chair', "
     "'member') AND max(t.from_date, coalesce(m.from_date, '')) <= ?1 AND "
     "min(t.to_date, coalesce(m.to_date, '9999')) >= ?1 AND (?2 IS NULL OR EXISTS (SELECT 1 FROM "
     "body_municipalities l WHERE l.owner = b.id AND l.target = ?2))"}};

} // namespace

std::vector<RegisterCount> registerCounts(Connection &connection, QDate day,
                                          std::optional<RowId> municipality)
{
    std::vector<RegisterCount> counts;
    for (const Measure &measure : measures) {
        const auto count = connection.value(measure.sql, day.toString(Qt::ISODate),
                                            municipality ? Value(*municipality) : Value());
        counts.push_back({QLatin1String(measure.code), count->toNumber()});
    }
    return counts;
}

} // namespace raatihuone
