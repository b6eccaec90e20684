// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

#include <QtCore/QDate>

namespace raatihuone {

/// Makes empty minutes of @p event. One commit. @throws Failure NotFound if there is no such event.
Outcome startMinutes(const Records &records, RowId event, Language language);

/// The minutes of an event that are worked on: the newest; none if there are none.
RowId minutesOf(const Records &records, RowId event);

/// The status after (1) or before (-1) @p status on the way of minutes from a draft to the public. Empty at its ends;
/// what was withdrawn goes back only.
QString statusBeside(const RecordType &minutes, const QString &status, int direction);

/// Takes @p minutes, as they were read, to the status beside theirs. The step sets the date that it is about to @p today,
/// the way back empties it. One commit.
Outcome stepMinutes(const Records &records, const Record &minutes, int direction, QDate today);

} // namespace raatihuone
