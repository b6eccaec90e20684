// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C5: a row a quarter with the number of events that took place on site, online and as hybrids. Quarters between the
/// first and the last in which nothing took place have a row as well.
Statistic modes(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
