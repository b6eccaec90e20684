// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

#include <QtCore/QDate>

namespace raatihuone {

/// "Someone left": ends @p role on the day before @p on and gives the same role to @p successor from @p on. Nothing is
/// overwritten: the old role stays with its dates. One commit. @returns the new role.
Outcome succeed(Records &records, RowId role, RowId successor, QDate on);

/// The same with a successor who is put into the file by the same commit.
Outcome succeed(Records &records, RowId role, const Record &newPerson, QDate on);

} // namespace raatihuone
