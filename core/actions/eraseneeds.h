// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// The records that belong to an event and say something of a special category, such as what help somebody needs.
std::vector<RowId> needsOf(const Records &records, RowId event);

/// Erases what those records say of a special category: it was asked for the event, and nobody needs it afterwards
/// (GDPR art. 5 (1) (e), art. 9). The records stay. It cannot be undone, travels with every exchange, and goes from the
/// history and from every backup of this installation.
/// @returns what could not be done on this computer, a sentence each; erase again.
/// @throws Failure BadInput if there is nothing to erase, and as SQLite says: nothing was written then.
QStringList eraseNeeds(Records &records, RowId event);

} // namespace raatihuone
