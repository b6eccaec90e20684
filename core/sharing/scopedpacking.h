// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"
#include "core/sharing/scope.h"

namespace raatihuone {

/// Fills a package with a part of a data file, which @p package sees as "whole"; inside a transaction.
///
/// Each row comes with all its edits; what is withheld of it stands there without values. The package acknowledges
/// nothing, so that a row that is missing in it means nothing.
void fillScoped(Connection &package, const DataFile &file, const Scope &scope);

/// Whether the data file holds a value that no package may hold, whatever its scope.
bool holdsSpecialValues(DataFile &file);

} // namespace raatihuone
