// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// P3: the minutes of an event or of a body's meeting: who was there, the topics in their order, what was decided and
/// what is to be done; those in the language of the report, else each that there is as a chapter. A public report names
/// nobody: it tells how many there were.
/// @throws Failure BadInput without an event, NotFound for an unknown one.
Document minutesReport(const Records &records, const ReportRequest &request);

/// The same of its memos and summaries.
Document memoReport(const Records &records, const ReportRequest &request);

} // namespace raatihuone
