// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/formats/minutestext.h"
#include "core/records/records.h"

namespace raatihuone {

/// Reads pasted or typed minutes with the stakeholder groups and their other names of this file. Writes nothing.
ParsedMinutes readMinutes(Records &records, const QString &text);

/// Puts parsed minutes into the file as the minutes of @p event, every word as it was written. One commit.
/// @returns the new minutes. @throws Failure NotFound if there is no such event.
Outcome takeOverMinutes(Records &records, RowId event, const ParsedMinutes &minutes, Language language);

/// The same inside a commit that does more. @returns the new minutes.
RowId writeMinutes(Records &records, Commit &commit, RowId event, const ParsedMinutes &minutes,
                   Language language);

} // namespace raatihuone
