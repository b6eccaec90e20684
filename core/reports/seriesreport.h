// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// The events of a series in one: where and when each was held and how many came, and what was raised and wished for.
/// @throws Failure BadInput without a series, NotFound for an unknown one.
Document seriesReport(const Records &records, const ReportRequest &request);

} // namespace raatihuone
