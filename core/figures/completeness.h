// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C14: a row a municipality of the unit with how each duty of the overview stands there, in words: today, or on the last
/// day of a past year. What the file says nothing of is unknown, never missing.
/// @throws Failure BadInput for a municipality for which the unit does not work.
Statistic completeness(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
