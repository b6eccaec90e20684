// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C19: a row a topic of the minutes of one event, a column a stakeholder group that said something, the number of
/// contributions in the cells; nothing where a group said nothing. The last column is for contributions without a
/// group. What is archived does not count.
/// @throws Failure BadInput without an event.
Statistic contributions(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
