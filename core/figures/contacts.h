// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C6: a row a day with how many organisations, people and contacts the unit reached: the days of its key figures, the
/// last day of each year between them that has none, unknown, and today as the register has it unless a past year is
/// asked for. Approximate numbers are marked; of the same one twice the larger stands, and it is said.
Statistic contacts(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
