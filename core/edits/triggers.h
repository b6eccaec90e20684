// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace raatihuone {

/// The triggers that turn every change of the tables of @p type into edits, whoever makes it.
///
/// A new row gets its dot as id; a changed cell becomes an edit through the view edit_entry; a deleted row
/// moves to the grave. Ids cannot be changed, shipped rows cannot be deleted, and INSERT OR REPLACE over a
/// living row is refused.
QStringList triggersOf(const RecordType &type, int version);

} // namespace raatihuone
