// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C15: a row a body with its members in force today by gender and by language. Bodies with fewer than five members are
/// left out, so that nobody can be picked out. It informs, it judges nothing: the quota of the Equality Act 609/1986 is
/// not applied to these councils as such.
Statistic balance(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
