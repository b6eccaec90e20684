// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C2: a row a stakeholder group with its participants on site, online and in all. Groups of which nobody is recorded are
/// told, and so are the joint head counts of series, which participants() adds: of which groups they are is not known.
Statistic participantGroups(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
