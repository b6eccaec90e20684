// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// How many took part in one event, counted or named (see participantCounts()); nothing if nobody has written it down.
std::optional<qint64> participantsOf(Connection &connection, RowId event);

/// C1: a row a kind of event with the number of events held and of their participants; the last row is the total.
///
/// An event counts when it was held or somebody counted or named its participants. A joint total of a series adds what it has
/// beyond the sum of all its events if all of them are asked for.
Statistic participants(const Records &records, const StatisticRequest &request);

/// C2: a row a stakeholder group with its participants on site, online and in all.
Statistic participantGroups(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
