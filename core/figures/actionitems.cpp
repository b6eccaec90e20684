// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/actionitems.h"

#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

/// ?1 today, ?2 the year.
constexpr auto counts =
    "SELECT substr(a.due, 1, 7) AS month, "
    "count(*) FILTER (WHERE a.status <> 'done' AND (a.due IS NULL OR a.due >= ?1)), "
    "count(*) FILTER (WHERE coalesce(a.done_on, CASE a.status WHEN 'done' THEN a.due ELSE ?1 END) > a.due), "
    "count(*) FILTER (WHERE a.status = 'done' AND (a.done_on IS NULL OR a.due IS NULL OR a.done_on <= "
    "a.due)) "
    "FROM action a WHERE NOT a.archived AND a.status <> 'dropped' AND (?2 IS NULL OR substr(a.due, 1, 4) = "
    "?2) "
    "AND (?3 IS NULL OR a.body = ?3) GROUP BY month ORDER BY month IS NULL, month";

} // namespace

Statistic actionItems(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const QString today = records.file().installation().now().toLocalTime().date().toString(Qt::ISODate);
    Query query(records.file().connection(), counts, today,
                request.year ? Value(QString::number(*request.year)) : Value(),
                request.body ? Value(*request.body) : Value());
    Statistic figure;
    figure.columns = {
        labelColumn(words, "month", QT_TRANSLATE_NOOP("figures", "Month of the deadline")),
        numberColumn(words, "open", QT_TRANSLATE_NOOP("figures", "Open"), "actions"),
        numberColumn(words, "late", QT_TRANSLATE_NOOP("figures", "Late"), "actions"),
        numberColumn(words, "done", QT_TRANSLATE_NOOP("figures", "Done in time"), "actions"),
    };
    figure.rows = rowsOf(query);
    qint64 total = 0;
    for (size_t column = 1; column < figure.columns.size(); ++column)
        total += sumOf(figure, column).value_or(0);
    figure.n = total;
    figure.period = request.year ? QString::number(*request.year) : QString();
    figure.title = words("figures", QT_TRANSLATE_NOOP("figures", "Of %1 action items, %2 are late"))
                       .arg(words.number(total), words.number(sumOf(figure, 2).value_or(0)));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Action items of this file"));
    return figure;
}

} // namespace raatihuone
