// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/behind.h"

namespace raatihuone {

/// SQL that is true of a row @p event of the table of events if the event took place: it was held, or somebody wrote
/// down who took part. Cancelled, moved and archived events did not.
QString tookPlace(const QString &event);

/// A column of labels, and one of numbers. @p label is an English source string in the context "figures".
StatisticColumn labelColumn(const Words &words, const char *name, const char *label);
StatisticColumn numberColumn(const Words &words, const char *name, const char *label, const char *unit);

/// The rows of @p query; its columns are those of the figure, in the same order.
std::vector<std::vector<Value>> rowsOf(Query &query);

/// The same with what is behind the numbers.
StatisticColumn numberColumn(const Words &words, const char *name, const char *label, const char *unit,
                             const Behind &behind);

/// The first row with the largest number of a column, the total left out; nothing if none is above 0.
std::optional<size_t> largestRow(const Statistic &figure, size_t column);

/// Today, or the last day of the year that is asked for, if that is over.
QDate dayAsked(const Records &records, const StatisticRequest &request);

/// Tells that what lies before @p firstYear is not in the figure.
void tellEarlier(const Words &words, int firstYear, Statistic &figure);

/// The sum of a column; nothing if each of its cells is unknown.
std::optional<qint64> sumOf(const Statistic &figure, size_t column);

} // namespace raatihuone
