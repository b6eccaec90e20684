// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C3: a row a municipality with the number of partnership tables that took place there in each year, of the last ten
/// years at most; older ones are told. The municipalities are those of these years, also those that were merged since. A
/// year of which the file knows no table anywhere is unknown, and so is one in which there was no such municipality. A
/// joint table counts for each of its municipalities, and once in n.
Statistic tablesHeld(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
