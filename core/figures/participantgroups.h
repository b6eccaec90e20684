// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C2: a row a stakeholder group with its participants on site, online and in all.
Statistic participantGroups(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
