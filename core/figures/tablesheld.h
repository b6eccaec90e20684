// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C3: a row a municipality with the number of partnership tables that took place there in each year, of the last ten
/// years at most. A year of which the file knows no table anywhere is unknown. A joint table counts for each of its
/// municipalities.
Statistic tablesHeld(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
