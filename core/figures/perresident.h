// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// The residents of a municipality in the known year nearest to @p year, or in the last; nothing if none is known.
Value residentsOf(Connection &connection, RowId municipality, std::optional<int> year);

/// C4: a row a municipality with its participants, its residents and the participants for each 10 000 residents, rounded.
/// Only events of one municipality can be counted for it; how many joint ones are left out is told. Residents
/// are those of the known year that is nearest to the year asked for; the source says which. Of a group: its participants.
/// The municipalities are those of the last day of the year.
Statistic perResident(const Records &records, const StatisticRequest &request);

} // namespace raatihuone
