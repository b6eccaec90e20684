// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/registercounts.h"

#include "core/catalogue/types/types.h"

#include <algorithm>

namespace raatihuone {

namespace {

struct Measure
{
    const char *code;
    bool isDated;    ///< the register says of which days it is
    int type;        ///< of what is counted; 0: of several
    const char *sql; ///< a row for each that counts; ?2 the day, ?3 the municipality
};

constexpr Measure measures[] = {
    {"organisations", false, TypeNumber::Organisation,
     "SELECT id FROM organisation WHERE NOT archived AND coalesce(status, 'active') = 'active' "
     "AND (?3 IS NULL OR domicile = ?3)"},
    {"persons", false, TypeNumber::Person,
     "SELECT id FROM person WHERE NOT archived AND (email IS NOT NULL OR phone IS NOT NULL) "
     "AND (?3 IS NULL OR municipality = ?3)"},
    {"mailing_contacts", false, 0,
     "SELECT lower(email) FROM organisation WHERE NOT archived AND coalesce(status, 'active') = 'active' "
     "AND coalesce(contact_allowed, 1) AND email <> '' AND (?3 IS NULL OR domicile = ?3) "
     "UNION SELECT lower(p.email) FROM person p WHERE NOT p.archived AND p.email <> '' "
     "AND (?3 IS NULL OR p.municipality = ?3) AND (EXISTS (SELECT 1 FROM role r LEFT JOIN organisation o "
     "  ON o.id = r.organisation WHERE r.person = p.id AND NOT r.archived AND coalesce(o.contact_allowed, 1) "
     "  AND coalesce(r.from_date, '') <= ?2 AND coalesce(r.to_date, '9999') >= ?2) "
     "OR EXISTS (SELECT 1 FROM affiliation a JOIN organisation o ON o.id = a.organisation "
     "  WHERE a.person = p.id AND NOT a.archived AND NOT o.archived AND coalesce(o.status, 'active') = "
     "'active' "
     "  AND coalesce(o.contact_allowed, 1) AND coalesce(a.from_date, '') <= ?2 "
     "  AND coalesce(a.to_date, '9999') >= ?2))"},
    {"body_members", true, TypeNumber::Person,
     "SELECT DISTINCT m.person FROM body b JOIN term t ON t.body = b.id JOIN membership m ON m.term = t.id "
     "WHERE NOT b.archived AND NOT t.archived AND NOT m.archived AND m.seat IN ('chair', 'vice_chair', "
     "'member') AND max(t.from_date, coalesce(m.from_date, '')) <= ?2 AND "
     "min(t.to_date, coalesce(m.to_date, '9999')) >= ?2 AND (?3 IS NULL OR EXISTS (SELECT 1 FROM "
     "body_municipalities l WHERE l.owner = b.id AND l.target = ?3))"}};

Value orNull(const std::optional<RowId> &id)
{
    return id ? Value(*id) : Value();
}

} // namespace

std::vector<RegisterCount> registerCounts(Connection &connection, QDate day, QDate today,
                                          std::optional<RowId> municipality)
{
    std::vector<RegisterCount> counts;
    for (const Measure &measure : measures) {
        const auto count =
            connection.value(QStringLiteral("SELECT count(*) FROM (%1)").arg(QLatin1String(measure.sql)),
                             Value(), day.toString(Qt::ISODate), orNull(municipality));
        const bool isAbout = !measure.isDated && day < today.addMonths(-3);
        counts.push_back(
            {QLatin1String(measure.code), count->toNumber(), isAbout ? Precision::About : Precision::Exact});
    }
    return counts;
}

Behind behindRegister(const QString &measure, QDate day, std::optional<RowId> municipality)
{
    const auto found =
        std::find_if(std::begin(measures), std::end(measures),
                     [&measure](const Measure &each) { return measure == QLatin1String(each.code); });
    if (found == std::end(measures) || found->type == 0)
        return {};
    return {found->type, QLatin1String(found->sql), {day.toString(Qt::ISODate), orNull(municipality)}, true};
}

QDate lastYearsEnd(QDate today)
{
    return {today.year() - 1, 12, 31};
}

} // namespace raatihuone
