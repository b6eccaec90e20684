// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/representation.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

/// ?2 and ?3: the first and the last day asked for; ?4: a body; ?5: a municipality. 3002 is the shipped group of experts
/// by experience.
constexpr auto seats =
    "WITH asked AS (SELECT b.id, b.kind FROM body b WHERE NOT b.archived AND (?4 IS NULL OR b.id = ?4) "
    "  AND (?5 IS NULL OR EXISTS (SELECT 1 FROM body_municipalities l WHERE l.owner = b.id AND l.target = "
    "?5)) "
    "  AND coalesce(b.founded, '') <= ?3 AND coalesce(b.ended, '9999') >= ?2), "
    "seated AS (SELECT t.body, m.person, m.represents_organisation AS organisation, "
    "  m.represents_group = 3002 OR m.person IN (SELECT r.person FROM role r "
    "    WHERE r.kind = 'expert_by_experience' AND NOT r.archived) AS is_expert "
    "  FROM asked b JOIN term t ON t.body = b.id JOIN membership m ON m.term = t.id "
    "  WHERE (b.kind = 'working_group' OR ?4 IS NOT NULL) AND NOT t.archived AND NOT m.archived "
    "  AND t.from_date <= ?3 AND t.to_date >= ?2 AND t.from_date <= t.to_date "
    "  AND (m.from_date IS NULL OR (m.from_date <= ?3 AND m.from_date <= t.to_date "
    "    AND m.from_date <= coalesce(m.to_date, '9999'))) "
    "  AND (m.to_date IS NULL OR (m.to_date >= ?2 AND m.to_date >= t.from_date))) ";

struct Part
{
    const char *name;
    const char *label;
    const char *unit;
    int type;          ///< of what is counted
    const char *count; ///< over who is seated
    const char *sql;   ///< selects what is counted
};

constexpr Part parts[] = {
    {"persons", QT_TRANSLATE_NOOP("figures", "Persons"), "people", TypeNumber::Person,
     "count(DISTINCT person) FILTER (WHERE organisation IS NOT NULL)",
     "SELECT DISTINCT person FROM seated WHERE organisation IS NOT NULL"},
    {"organisations", QT_TRANSLATE_NOOP("figures", "Organisations"), "organisations",
     TypeNumber::Organisation, "count(DISTINCT organisation)",
     "SELECT DISTINCT organisation FROM seated WHERE organisation IS NOT NULL"},
    {"bodies", QT_TRANSLATE_NOOP("figures", "Bodies they sit in"), "bodies", TypeNumber::Body,
     "count(DISTINCT body) FILTER (WHERE organisation IS NOT NULL)",
     "SELECT DISTINCT body FROM seated WHERE organisation IS NOT NULL"},
    {"bodies_with_experts", QT_TRANSLATE_NOOP("figures", "Bodies with experts by experience"), "bodies",
     TypeNumber::Body, "count(DISTINCT body) FILTER (WHERE is_expert)",
     "SELECT DISTINCT body FROM seated WHERE is_expert"},
    {"client_panels", QT_TRANSLATE_NOOP("figures", "Client panels"), "bodies", TypeNumber::Body,
     "(SELECT count(*) FROM asked WHERE kind = 'client_panel')",
     "SELECT id FROM asked WHERE kind = 'client_panel'"},
};

QString countSql()
{
    QStringList counts;
    for (const Part &part : parts)
        counts += QLatin1String(part.count);
    return QLatin1String(seats) +
           QStringLiteral("SELECT %1, count(*) FROM seated").arg(counts.join(QLatin1String(", ")));
}

Value orNull(const std::optional<RowId> &id)
{
    return id ? Value(*id) : Value();
}

std::vector<StatisticColumn> columns(const Words &words, const std::vector<Value> &values)
{
    std::vector<StatisticColumn> columns;
    for (const Part &part : parts)
        columns.push_back(
            numberColumn(words, part.name, part.label, part.unit,
                         {part.type, QLatin1String(seats) + QLatin1String(part.sql), values, true}));
    return columns;
}

/// What ?2 to ?5 stand for.
std::vector<Value> valuesOf(const StatisticRequest &request)
{
    const QString year = request.year ? QString::number(*request.year) : QString();
    return {year.isEmpty() ? QStringLiteral("0000") : year + QLatin1String("-01-01"),
            year.isEmpty() ? QStringLiteral("9999-99") : year + QLatin1String("-12-31"), orNull(request.body),
            orNull(request.municipality)};
}

} // namespace

Statistic representation(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const std::vector<Value> values = valuesOf(request);
    Query query(records.connection(), countSql());
    query.bind(Value());
    for (const Value &value : values)
        query.bind(value);
    query.next();
    Statistic figure;
    figure.columns = columns(words, values);
    const bool isKnown = query.number(5) > 0;
    constexpr int panels = 4;
    std::vector<Value> row;
    for (int column = 0; column <= panels; ++column)
        row.push_back(isKnown || column == panels ? query.value(column) : Value());
    figure.rows.push_back(std::move(row));
    figure.n = isKnown ? std::optional(query.number(0)) : std::nullopt;
    figure.keys.emplace_back();
    figure.period = request.year ? QString::number(*request.year) : QString();
    if (isKnown)
        figure.title =
            words("figures", QT_TRANSLATE_N_NOOP("figures", "%n persons sit in bodies for organisations"),
                  int(*figure.n));
    else
        figure.title = words("figures", QT_TRANSLATE_NOOP("figures", "No members of bodies are recorded"));
    if (!isKnown)
        figure.missing +=
            words("figures", QT_TRANSLATE_NOOP("figures", "Memberships in working groups are missing."));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Bodies and memberships of this file"));
    return figure;
}

} // namespace raatihuone
