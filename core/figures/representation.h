// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// One row: how many persons sit in working groups for how many organisations, in how many of these groups; how many of
/// the groups have an expert by experience, by the group she represents or by her role; and how many client panels there
/// are. Each person, organisation and body counts once. Of a year: those who sat on any of its days. Of a body: that one,
/// whatever its kind. Unknown, not 0, is who sits there if no membership is recorded.
Statistic representation(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
