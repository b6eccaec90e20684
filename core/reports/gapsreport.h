// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// P16: the worklist: what the law asks and is missing, late or due, a part a duty with its paragraph and what to do;
/// then incomplete records, broken rules between records, and what stands in one language of the unit only. Of a
/// municipality the duties alone. A public list names nobody.
/// @throws Failure BadInput for a municipality for which the unit does not work.
Document gapsReport(const Records &records, const ReportRequest &request);

} // namespace raatihuone
