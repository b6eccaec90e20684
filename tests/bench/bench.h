// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <functional>
#include <vector>

namespace raatihuone::bench {

/// CPU seconds that this process has used.
double cpuSeconds();

/// Runs every variant five times, one after the other in each round, and keeps the least CPU time of each. What a
/// variant returns is its own measure of time, so that it can leave out what it prepares.
std::vector<double> leastOfFive(const std::vector<std::function<double()>> &variants);

/// CPU seconds of @p work.
double timed(const std::function<void()> &work);
/// Seconds that somebody waits for @p work.
double wallTimed(const std::function<void()> &work);

/// Prints a line: what, the ratio, the bound it should keep, and both times. Bounds are never asserted here: the
/// figures of a busy machine are read by people.
void printRatio(const QString &what, double ours, double plain, double bound);

} // namespace raatihuone::bench
