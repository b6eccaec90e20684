// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// C1 over time: a row a year with the participants of each kind of event and of all; whether participation grows.
///
/// At most the ten years up to the one asked for, or up to the last with an event. Where there are many kinds, those with most
/// participants have columns of their own and the others one together. A year between others without any event is a gap.
Statistic participantYears(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
