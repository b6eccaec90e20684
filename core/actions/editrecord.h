// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

namespace raatihuone {

/// Puts a new record into the file, unless a rule forbids it. One commit.
Outcome addRecord(Records &records, const Record &record);

/// Writes what differs between @p before, as it was read, and @p after, unless a rule forbids it. One commit.
Outcome changeRecord(Records &records, const Record &before, const Record &after);

/// Removes a record with its parts; references to it from elsewhere become empty. One commit.
/// @throws Failure BadInput for a row that ships with the program: those are archived.
void removeRecord(Records &records, const RecordType &type, RowId id);

} // namespace raatihuone
