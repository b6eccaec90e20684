// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/records/record.h"

namespace raatihuone {

class Connection;

/// Whether somebody may give @p field a value: not what the program keeps or works out.
bool isWritable(const Field &field);

/// The fields of @p type that a table can fill and that can be changed in many records at once: nothing of a special
/// category, and none of a type that the program keeps.
std::vector<const Field *> writableFields(const RecordType &type);

/// What the description of its type says of a record: required values, addresses, check digits, spans that
/// end before they start, personal identity codes. Errors stop saving, warnings do not.
Problems problemsOf(const Record &record);

/// The problems of one field alone, for showing on leaving it.
Problems problemsOf(const Record &record, const Field &field);

/// What only the file can tell: references to the record's own type that lead back to the record.
Problems ringsOf(Connection &connection, const Record &record);

} // namespace raatihuone
