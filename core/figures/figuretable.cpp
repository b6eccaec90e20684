// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figuretable.h"

#include <algorithm>

namespace raatihuone {

QString tookPlace(const QString &event)
{
    return QStringLiteral(
               "(NOT %1.archived AND %1.status NOT IN ('cancelled', 'moved') AND (%1.status = 'held' "
               "OR EXISTS (SELECT 1 FROM headcount h WHERE h.event = %1.id AND h.count IS NOT NULL "
               "AND NOT h.archived) OR EXISTS (SELECT 1 FROM attendance a WHERE a.event = %1.id "
               "AND a.state = 'present' AND NOT a.archived)))")
        .arg(event);
}

StatisticColumn labelColumn(const Words &words, const char *name, const char *label)
{
    return {QLatin1String(name), words("figures", label), {}};
}

StatisticColumn numberColumn(const Words &words, const char *name, const char *label, const char *unit)
{
    return {QLatin1String(name), words("figures", label), QLatin1String(unit)};
}

StatisticColumn numberColumn(const Words &words, const char *name, const char *label, const char *unit,
                             const Behind &behind)
{
    StatisticColumn column = numberColumn(words, name, label, unit);
    column.behind = behind;
    return column;
}

std::optional<size_t> largestRow(const Statistic &figure, size_t column)
{
    std::optional<size_t> found;
    qint64 most = 0;
    for (size_t row = 0; row < figure.rows.size(); ++row) {
        const Value &cell = figure.rows[row][column];
        if (cell.isNull() || figure.isTotal(row) || cell.toNumber() <= most)
            continue;
        most = cell.toNumber();
        found = row;
    }
    return found;
}

std::vector<std::vector<Value>> rowsOf(Query &query)
{
    std::vector<std::vector<Value>> rows;
    while (query.next()) {
        std::vector<Value> row;
        for (int column = 0; column < query.columnCount(); ++column)
            row.push_back(query.value(column));
        rows.push_back(std::move(row));
    }
    return rows;
}

QDate dayAsked(const Records &records, const StatisticRequest &request)
{
    const QDate today = records.file().installation().today();
    return request.year ? std::min(today, QDate(*request.year, 12, 31)) : today;
}

void tellEarlier(const Words &words, int firstYear, Statistic &figure)
{
    figure.missing += words("figures", QT_TRANSLATE_NOOP("figures", "Years before %1 are left out."))
                          .arg(QString::number(firstYear));
}

std::optional<qint64> sumOf(const Statistic &figure, size_t column)
{
    std::optional<qint64> sum;
    for (const std::vector<Value> &row : figure.rows)
        if (!row[column].isNull())
            sum = sum.value_or(0) + row[column].toNumber();
    return sum;
}

} // namespace raatihuone
