// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

namespace raatihuone {

/// What of a figure is drawn.
struct DrawnPart
{
    std::vector<size_t> rows;   ///< without the total
    std::vector<size_t> series; ///< that are switched on
    size_t left = 0;            ///< rows that only the table has
};

/// The rows and series that are drawn: of too many rows the newest of those in time, else those with the largest
/// numbers.
DrawnPart drawnPart(const Statistic &figure, const ChartWish &wish);

/// The largest number of a part; @p isSum: of the sums of its rows. 0 without any.
qint64 largestOf(const Statistic &figure, const DrawnPart &part, bool isSum);

/// The sum of a drawn row; nothing if all is unknown.
std::optional<qint64> sumOfRow(const Statistic &figure, const DrawnPart &part, size_t row);

/// The numbers at the lines of an axis from 0 to at least @p largest, evenly apart and round.
std::vector<qint64> ticksFor(qint64 largest);

} // namespace raatihuone
