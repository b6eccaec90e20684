// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// P2: what an event was, who came, what each stakeholder group said to each question, and what is to be done about it.
/// People's words stand as they were written, in their own language. What is archived is left out.
/// @throws Failure BadInput without an event, NotFound for an unknown one.
Document eventSummary(const Records &records, const ReportRequest &request);

} // namespace raatihuone
