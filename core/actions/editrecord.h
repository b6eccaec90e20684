// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"
#include "core/search/listrequest.h"

namespace raatihuone {

/// Puts a new record into the file, unless a rule forbids it. One commit.
Outcome addRecord(Records &records, const Record &record);

/// What becomes of a change when somebody else has changed some of its fields meanwhile.
enum class WhenOverlapping { WriteOthers, WriteNothing };

/// Writes what differs between @p before, as it was read, and @p after, unless a rule forbids it. One commit.
Outcome changeRecord(Records &records, const Record &before, const Record &after,
                     WhenOverlapping whenOverlapping = WhenOverlapping::WriteOthers);

/// Removes records with their parts; references to them from elsewhere become empty. One commit for all.
/// @throws Failure BadInput for a row that ships with the program: those are archived; Cancelled when @p progress says
/// so. Then nothing is removed.
void removeRecords(Records &records, const RecordType &type, const QList<RowId> &ids,
                   const Progress &progress = {});

} // namespace raatihuone
