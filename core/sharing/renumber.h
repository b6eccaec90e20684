// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/forks.h"

namespace raatihuone {

/// Gives the commits of @p renumbering, and all that they made, another number everywhere in the database that
/// @p connection sees as @p where. Un-merging earlier merges is given up.
/// @throws Failure TooNew if it cannot be done without knowing a newer schema.
void renumber(Connection &connection, const QString &where, const Catalogue &catalogue, int version,
              const Renumbering &renumbering);

} // namespace raatihuone
