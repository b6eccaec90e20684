// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartrows.h"

#include <algorithm>

namespace raatihuone {

namespace {

bool isInTime(Chart::Shape shape)
{
    return shape == Chart::Shape::Columns || shape == Chart::Shape::StackedColumns ||
           shape == Chart::Shape::Line;
}

void keepLargest(const Statistic &figure, DrawnPart &part, size_t most)
{
    std::vector<size_t> bySize = part.rows;
    std::stable_sort(bySize.begin(), bySize.end(), [&](size_t one, size_t other) {
        return sumOfRow(figure, part, one).value_or(-1) > sumOfRow(figure, part, other).value_or(-1);
    });
    bySize.resize(most);
    std::sort(bySize.begin(), bySize.end());
    part.rows = std::move(bySize);
}

} // namespace

std::optional<qint64> sumOfRow(const Statistic &figure, const DrawnPart &part, size_t row)
{
    std::optional<qint64> sum;
    for (const size_t column : part.series)
        if (const Value &cell = figure.rows[row][column]; !cell.isNull())
            sum = sum.value_or(0) + cell.toNumber();
    return sum;
}

DrawnPart drawnPart(const Statistic &figure, const ChartWish &wish)
{
    DrawnPart part;
    for (const size_t column : figure.chart.series)
        if (!wish.hidden.contains(column))
            part.series.push_back(column);
    for (size_t row = 0; row < figure.rows.size(); ++row)
        if (!figure.isTotal(row))
            part.rows.push_back(row);
    if (wish.mostRows == 0 || part.rows.size() <= wish.mostRows)
        return part;
    part.left = part.rows.size() - wish.mostRows;
    if (isInTime(figure.chart.shape))
        part.rows.erase(part.rows.begin(), part.rows.begin() + std::ptrdiff_t(part.left));
    else
        keepLargest(figure, part, wish.mostRows);
    return part;
}

qint64 largestOf(const Statistic &figure, const DrawnPart &part, bool isSum)
{
    qint64 largest = 0;
    for (const size_t row : part.rows) {
        if (isSum)
            largest = std::max(largest, sumOfRow(figure, part, row).value_or(0));
        for (const size_t column : part.series)
            if (const Value &cell = figure.rows[row][column]; !isSum && !cell.isNull())
                largest = std::max(largest, cell.toNumber());
    }
    return largest;
}

std::vector<qint64> ticksFor(qint64 largest)
{
    constexpr qint64 mostLines = 4;
    qint64 step = 1;
    for (qint64 power = 1; step * mostLines < largest; power *= 10)
        for (const qint64 factor : {1, 2, 5}) {
            step = power * factor;
            if (step * mostLines >= largest)
                break;
        }
    std::vector<qint64> ticks{0};
    while (ticks.back() < std::max<qint64>(largest, 1))
        ticks.push_back(ticks.back() + step);
    return ticks;
}

} // namespace raatihuone
