// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// The sheet that lies at the door of an event: who is expected, by name, each with a number and room for a tick, and
/// empty lines for others. The numbers are those of EventAttendance. It holds personal data, so of a public sheet only
/// the empty lines are left.
/// @throws Failure BadInput without an event.
Document doorSheet(const Records &records, const ReportRequest &request);

} // namespace raatihuone
