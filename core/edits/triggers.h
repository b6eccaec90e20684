// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace raatihuone {

/// The triggers that lie in the file and turn what other tools do to the tables of @p type into edits.
///
/// Each changed row is a commit of its own. A new row gets its dot as id; a changed cell becomes an edit through the view
/// edit_entry; a deleted row moves to the grave. Ids cannot be changed, shipped rows cannot be deleted, and INSERT OR
/// REPLACE over a living row is refused.
QStringList outsideTriggers(const RecordType &type, int version);

/// The triggers of the program's own connection, which lie in no file: inside a Commit they do the same, and leave out
/// what a Commit does itself. They call no function, for SQLite keeps a statement journal for a trigger that does.
QStringList insideTriggers(const RecordType &type, int version);

/// The one among insideTriggers() that watches @p field.
QString insideTrigger(const RecordType &type, const Field &field);
QString triggerName(const RecordType &type, const Field &field);

/// What they all need: the temporary table "pending" with the commit being written, and the triggers they share.
QStringList insideContext();

} // namespace raatihuone
