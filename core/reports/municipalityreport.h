// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// P12: what is known of a municipality: duties with state and paragraph, liaison persons, bodies, the events of
/// the year and who took part, open action items, key figures. Without a municipality all for which the unit works, one
/// after the other. Without a year that of the last event; its last day is looked at, or today.
/// @throws Failure BadInput for a municipality for which the unit does not work, and for a year of which nothing is
/// recorded, while something is of others.
Document municipalityReport(const Records &records, const ReportRequest &request);

} // namespace raatihuone
