// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// The year that a report is about: the one asked for, else that of the last event, else this year.
/// @throws Failure BadInput for a year of which nothing is recorded, while something is of others.
int reportYear(const Records &records, const ReportRequest &request);

} // namespace raatihuone
