// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace raatihuone {

class Connection;

/// Moves the cells that were carried for a newer schema to their places, in a file that was just brought from schema
/// @p from to that of @p catalogue, and gives removed rows what is new of their types. Inside the same transaction, before
/// anything is watched. Whether a row is shown is not decided here.
void takeUpCarried(Connection &connection, const Catalogue &catalogue, int from);

/// Shows the edits of fields and types that came after schema @p from, and lets rule 3 follow. Inside the same
/// transaction, once it is watched.
void evaluateCarried(Connection &connection, const Catalogue &catalogue, int from);

} // namespace raatihuone
