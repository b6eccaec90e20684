// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// Whether everybody may be told of a record (Act on the Openness of Government Activities 621/1999): not of an event that
/// is secret, not public yet or of which nobody has said that it is public, nor of minutes that were withdrawn, nor of
/// what is a part of these. What was removed of an event is not told either.
bool mayBeTold(Connection &connection, const Catalogue &catalogue, const RecordType &type, RowId id);

} // namespace raatihuone
