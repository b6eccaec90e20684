// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/representation.h"

#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

/// ?1 and ?2: the first and the last day asked for; ?3: a body; ?4: a municipality. 3002 is the shipped group of experts
/// by experience.
constexpr auto counts =
    "WITH asked AS (SELECT b.id, b.kind FROM body b WHERE NOT b.archived AND (?3 IS NULL OR b.id = ?3) "
    "  AND (?4 IS NULL OR EXISTS (SELECT 1 FROM body_municipalities l WHERE l.owner = b.id AND l.target = "
    "?4)) "
    "  AND coalesce(b.founded, '') <= ?2 AND coalesce(b.ended, '9999') >= ?1), "
    "seated AS MATERIALIZED (SELECT t.body, m.person, m.represents_organisation AS organisation, "
    "  m.represents_group AS stakeholders FROM asked b JOIN term t ON t.body = b.id JOIN membership m ON "
    "m.term = t.id "
    "  WHERE (b.kind = 'working_group' OR ?3 IS NOT NULL) AND NOT t.archived AND NOT m.archived "
    "  AND max(t.from_date, coalesce(m.from_date, '')) <= min(?2, t.to_date, coalesce(m.to_date, '9999')) "
    "  AND min(t.to_date, coalesce(m.to_date, '9999')) >= ?1) "
    "SELECT count(DISTINCT person) FILTER (WHERE organisation IS NOT NULL), count(DISTINCT organisation), "
    "  count(DISTINCT body) FILTER (WHERE organisation IS NOT NULL), "
    "  count(DISTINCT body) FILTER (WHERE stakeholders = 3002 OR EXISTS (SELECT 1 FROM role r "
    "    WHERE r.person = seated.person AND r.kind = 'expert_by_experience' AND NOT r.archived)), "
    "  (SELECT count(*) FROM asked WHERE kind = 'client_panel'), count(*) FROM seated";

Value orNull(const std::optional<RowId> &id)
{
    return id ? Value(*id) : Value();
}

std::vector<StatisticColumn> columns(const Words &words)
{
    return {
        numberColumn(words, "persons", QT_TRANSLATE_NOOP("figures", "Persons"), "people"),
        numberColumn(words, "organisations", QT_TRANSLATE_NOOP("figures", "Organisations"), "organisations"),
        numberColumn(words, "bodies", QT_TRANSLATE_NOOP("figures", "Bodies they sit in"), "bodies"),
        numberColumn(words, "bodies_with_experts",
                     QT_TRANSLATE_NOOP("figures", "Bodies with experts by experience"), "bodies"),
        numberColumn(words, "client_panels", QT_TRANSLATE_NOOP("figures", "Client panels"), "bodies"),
    };
}

} // namespace

Statistic representation(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const QString year = request.year ? QString::number(*request.year) : QString();
    Query query(records.file().connection(), counts,
                year.isEmpty() ? year + QLatin1String("0000") : year + QLatin1String("-01-01"),
                year.isEmpty() ? QStringLiteral("9999-99") : year + QLatin1String("-12-31"),
                orNull(request.body), orNull(request.municipality));
    query.next();
    Statistic figure;
    figure.columns = columns(words);
    const bool isKnown = query.number(5) > 0;
    constexpr int panels = 4;
    std::vector<Value> row;
    for (int column = 0; column <= panels; ++column)
        row.push_back(isKnown || column == panels ? query.value(column) : Value());
    figure.rows.push_back(std::move(row));
    figure.n = isKnown ? std::optional(query.number(0)) : std::nullopt;
    figure.period = year;
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
