// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// Whether everybody may be told of a record (Act on the Openness of Government Activities 621/1999): not of an event that
/// is secret, not public yet or of which nobody has said that it is public, nor of minutes that were withdrawn, nor of
/// what is a part of these. What was removed of an event is not told either.
bool mayBeTold(Connection &connection, const Catalogue &catalogue, const RecordType &type, RowId id);

/// The same of all records that @p value of @p field names; everybody may be told of a value that names none.
bool mayBeTold(Connection &connection, const Catalogue &catalogue, const Field &field, const Value &value);

} // namespace raatihuone
