// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// Erases in every backup of this installation what was erased in @p file, wherever the file lay when it was made. One
/// that is damaged is removed.
/// @returns of those that could not be cleaned, as they are open or made by a newer program, a sentence each.
QStringList cleanBackups(DataFile &file);

} // namespace raatihuone
