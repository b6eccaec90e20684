// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace raatihuone {

/// Why a report on one event may not be made for the public, one sentence that says what to do; empty if it may.
///
/// Nobody is told of an event that is not public. Minutes and memos become public when they have been examined (Act on the
/// Openness of Government Activities 621/1999, section 6), and are so no longer once they were withdrawn or their time is
/// over. What stands in the net holds no needless personal data (Local Government Act 410/2015, section 140), and no program
/// can tell whether a text names somebody: so somebody must have read it and said that personal data are removed.
QString reasonAgainstPublishing(const Records &records, const QString &report, const ReportRequest &request);

/// How many full names of people whom the file knows to have to do with @p event stand in @p document.
int peopleNamedIn(const Document &document, const Records &records, RowId event);

} // namespace raatihuone
