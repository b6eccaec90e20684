// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/commit.h"

namespace raatihuone {

/// Makes everything that refers to the row @p from, of any type, refer to @p to. What would then say the same twice, or
/// that a record belongs to itself, goes.
void repoint(Commit &commit, const RecordType &type, RowId from, RowId to);

/// Says of the row @p row, which somebody has removed and which others may keep, that it is there.
void keepRow(Commit &commit, const RecordType &type, RowId row);

/// Removes the row @p folded and says that @p survivor stands for it.
void foldInto(Commit &commit, const RecordType &type, RowId folded, RowId survivor);

/// After a merge: what others attached to a record that was folded meanwhile moves to the one that stands for it, in a
/// commit of its own. Doing it in several copies, or again, changes nothing more.
/// @returns whether anything moved.
bool finishFolds(DataFile &file);

/// The record that stands for @p row: the end of the folds, or the row itself.
RowId standsFor(Connection &connection, RowId row);

} // namespace raatihuone
