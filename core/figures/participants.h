// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C1: a row a kind of event with the number of events held and of their participants; the last row is the total.
///
/// An event counts when it was held or somebody counted or named its participants. A joint total of a series adds what it has
/// beyond the sum of all its events if all of them are asked for.
Statistic participants(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
