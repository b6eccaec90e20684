// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/connection.h"

namespace raatihuone {

/// Rule 4 for everything but the tables themselves, which show nothing where TouchedCells knows of the erasure: a cell is
/// erased in each row that its row was ever folded into or from, and its edits hold no values. Inside a transaction.
void applyErasures(Connection &connection);

} // namespace raatihuone
