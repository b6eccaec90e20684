// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// P1: the year in participation: events and who took part, the means of participation that were used, bodies,
/// organisations, what is to be done, and what data is missing. Of a municipality every part but the names that lack a
/// language, which are of the whole file and left out. Without a year it is that of the last event.
/// @throws Failure BadInput for a year of which nothing is recorded.
Document yearly(const Records &records, const ReportRequest &request);

} // namespace raatihuone
