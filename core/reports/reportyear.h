// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// The year that a report is about: the one asked for, else that of the last event that took place, else this year.
/// @throws Failure BadInput for a year that has not begun, or in which nothing is recorded that reports tell of: no event
/// that took place, no body or role in force, no action item, no key figure.
int reportYear(const Records &records, const ReportRequest &request);

} // namespace raatihuone
