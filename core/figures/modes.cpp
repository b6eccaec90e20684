// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/modes.h"

#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

/// Quarters are numbered through: year * 4 + 0 … 3.
constexpr auto counts =
    "WITH RECURSIVE months AS MATERIALIZED (SELECT substr(e.start, 1, 7) AS month, e.mode, count(*) AS "
    "events "
    "  FROM event e WHERE %1 GROUP BY 1, 2), "
    "held AS MATERIALIZED (SELECT CAST(substr(month, 1, 4) AS INTEGER) * 4 + "
    "  (CAST(substr(month, 6, 2) AS INTEGER) - 1) / 3 AS quarter, mode, events FROM months), "
    "quarters(quarter) AS (SELECT min(quarter) FROM held UNION ALL SELECT quarter + 1 FROM quarters "
    "  WHERE quarter < (SELECT max(quarter) FROM held)) "
    "SELECT (quarter / 4) || '/' || (quarter % 4 + 1), coalesce(sum(events) FILTER (WHERE mode = 'on_site'), "
    "0), "
    "coalesce(sum(events) FILTER (WHERE mode = 'online'), 0), coalesce(sum(events) FILTER (WHERE mode = "
    "'hybrid'), 0), coalesce(sum(events) FILTER (WHERE mode IS NULL), 0), quarter "
    "FROM quarters LEFT JOIN held USING (quarter) WHERE quarter IS NOT NULL GROUP BY quarter ORDER BY "
    "quarter";

/// The events of a quarter with this mode.
Behind behindMode(const EventFilter &filter, const char *mode)
{
    return eventsBehind(
        QStringLiteral("CAST(substr(e.start, 1, 4) AS INTEGER) * 4 + "
                       "(CAST(substr(e.start, 6, 2) AS INTEGER) - 1) / 3 = ?1 AND e.mode IS %1")
            .arg(QLatin1String(mode)),
        filter, true);
}

std::vector<StatisticColumn> columnsOf(const Words &words, const EventFilter &filter)
{
    return {
        labelColumn(words, "quarter", QT_TRANSLATE_NOOP("figures", "Quarter")),
        numberColumn(words, "on_site", QT_TRANSLATE_NOOP("figures", "On site"), "events",
                     behindMode(filter, "'on_site'")),
        numberColumn(words, "online", QT_TRANSLATE_NOOP("figures", "Online"), "events",
                     behindMode(filter, "'online'")),
        numberColumn(words, "hybrid", QT_TRANSLATE_NOOP("figures", "Hybrid"), "events",
                     behindMode(filter, "'hybrid'")),
        numberColumn(words, "unknown", QT_TRANSLATE_NOOP("figures", "Mode not known"), "events",
                     behindMode(filter, "NULL")),
    };
}

} // namespace

Statistic modes(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const EventFilter filter = eventsHeld(request);
    Query query(records.connection(), QString::fromLatin1(counts).arg(filter.sql));
    filter.bindTo(query);
    Statistic figure;
    figure.columns = columnsOf(words, filter);
    figure.rows = rowsOf(query);
    for (std::vector<Value> &row : figure.rows) {
        figure.keys.push_back(row.back());
        row.pop_back();
    }
    figure.chart = {Chart::Shape::StackedColumns, {1, 2, 3, 4}};
    qint64 total = 0;
    for (size_t column = 1; column < figure.columns.size(); ++column)
        total += sumOf(figure, column).value_or(0);
    figure.n = total;
    figure.period = request.year ? QString::number(*request.year) : QString();
    figure.title =
        total == 0
            ? words("figures", QT_TRANSLATE_NOOP("figures", "No events are recorded"))
            : words("figures", QT_TRANSLATE_NOOP("figures", "Of %1 events, %2 were online and %3 hybrid"))
                  .arg(words.number(total), words.number(sumOf(figure, 2).value_or(0)),
                       words.number(sumOf(figure, 3).value_or(0)));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Events of this file"));
    return figure;
}

} // namespace raatihuone
