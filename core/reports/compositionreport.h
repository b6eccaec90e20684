// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// P4: who sits in a body on a day: seats with deputies and whom they represent, vacant seats, planned seats, and what
/// changed during the term. Without a day: today, or the last day of the latest term that began if none is in force. A
/// public report names nobody.
/// @throws Failure BadInput without a body, NotFound for an unknown one.
Document compositionReport(const Records &records, const ReportRequest &request);

} // namespace raatihuone
