// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// P5: the active organisations by domicile, with the contact data that they give to the public; nobody's personal data.
/// Of a municipality those that are domiciled there.
Document directory(const Records &records, const ReportRequest &request);

/// P6: what organisations there are, by category and by domicile, and for whom each works: for the regional wellbeing
/// report.
Document organisationsReport(const Records &records, const ReportRequest &request);

} // namespace raatihuone
