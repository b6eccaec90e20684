// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C20: a row a month from the first deadline to the last with the number of action items that are open, late and done; those without a
/// deadline come last. An item is late when it was still to be done the day after its deadline: today, or when it was
/// done. Dropped items are left out.
Statistic actionItems(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
