// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/commit.h"

#include <utility>
#include <vector>

namespace raatihuone {

/// Rule 4 for everything but the tables themselves, which show nothing where TouchedCells knows of the erasure: a cell is
/// erased in each row that its row was ever folded into or from, and its edits hold no values. Inside a transaction.
void applyErasures(Connection &connection);

/// A cell of a row; a column that ends in 00 is the whole row.
using ErasedCell = std::pair<RowId, int>;

/// Notes in @p commit that these cells are erased, by whom and when; scrub() does it.
void markErased(Commit &commit, const std::vector<ErasedCell> &cells);

/// Rule 4 for all of a file: tables, edits, buried rows, cells of a newer program, stored files that nothing else names.
/// Inside a transaction in which changes of tables make no edits.
void scrub(Connection &connection, const Catalogue &catalogue, int version);

/// What erasing leaves to be done once it is in the file, here or by a merge: the file is written anew without the pages
/// that held what was erased, and every backup of this installation loses the same. Damaged backups are removed. May be repeated.
/// @returns what could not be done, a sentence each; repeat it later.
QStringList finishErasures(DataFile &file);

} // namespace raatihuone
