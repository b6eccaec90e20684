// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C7: a row a main category with the number of active organisations in it, the largest first; those without a category
/// come last. Of a municipality those that are domiciled there. They are those of today: the register does not say since
/// when or until when an organisation is active.
Statistic organisations(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
