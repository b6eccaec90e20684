// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/modes.h"

#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

/// Quarters are numbered through: year * 4 + 0 … 3.
constexpr auto counts =
    "WITH RECURSIVE held AS (SELECT CAST(substr(e.start, 1, 4) AS INTEGER) * 4 + "
    "  (CAST(substr(e.start, 6, 2) AS INTEGER) - 1) / 3 AS quarter, e.mode FROM event e WHERE %1 "
    "  AND (?1 IS NULL OR substr(e.start, 1, 4) = ?1) AND (?2 IS NULL OR EXISTS (SELECT 1 FROM "
    "  event_municipalities l WHERE l.owner = e.id AND l.target = ?2)) AND (?3 IS NULL OR e.body = ?3)), "
    "quarters(quarter) AS (SELECT min(quarter) FROM held UNION ALL SELECT quarter + 1 FROM quarters "
    "  WHERE quarter < (SELECT max(quarter) FROM held)) "
    "SELECT (quarter / 4) || '/' || (quarter % 4 + 1), count(*) FILTER (WHERE mode = 'on_site'), "
    "count(*) FILTER (WHERE mode = 'online'), count(*) FILTER (WHERE mode = 'hybrid'), "
    "count(held.mode IS NULL AND held.quarter IS NOT NULL OR NULL) "
    "FROM quarters LEFT JOIN held USING (quarter) WHERE quarter IS NOT NULL GROUP BY quarter ORDER BY "
    "quarter";

Value orNothing(const std::optional<RowId> &id)
{
    return id ? Value(*id) : Value();
}

} // namespace

Statistic modes(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    Query query(records.file().connection(), QString::fromLatin1(counts).arg(tookPlace(QStringLiteral("e"))));
    query.bind(request.year ? Value(QString::number(*request.year)) : Value());
    query.bind(orNothing(request.municipality));
    query.bind(orNothing(request.body));
    Statistic figure;
    figure.columns = {
        labelColumn(words, "quarter", QT_TRANSLATE_NOOP("figures", "Quarter")),
        numberColumn(words, "on_site", QT_TRANSLATE_NOOP("figures", "On site"), "events"),
        numberColumn(words, "online", QT_TRANSLATE_NOOP("figures", "Online"), "events"),
        numberColumn(words, "hybrid", QT_TRANSLATE_NOOP("figures", "Hybrid"), "events"),
        numberColumn(words, "unknown", QT_TRANSLATE_NOOP("figures", "Mode not known"), "events"),
    };
    figure.rows = rowsOf(query);
    qint64 total = 0;
    for (size_t column = 1; column < figure.columns.size(); ++column)
        total += sumOf(figure, column).value_or(0);
    figure.n = total;
    figure.period = request.year ? QString::number(*request.year) : QString();
    figure.title =
        words("figures", QT_TRANSLATE_NOOP("figures", "Of %1 events, %2 were online and %3 hybrid"))
            .arg(words.number(total), words.number(sumOf(figure, 2).value_or(0)),
                 words.number(sumOf(figure, 3).value_or(0)));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Events of this file"));
    return figure;
}

} // namespace raatihuone
