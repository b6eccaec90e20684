// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

#include <functional>

namespace raatihuone {

/// The names of the files that the last merge took in, if it can be taken back.
QStringList lastMerge(DataFile &file);

/// Is told how far it has come; false stops it.
using UnmergeProgress = std::function<bool(int done, int total)>;

/// Takes out exactly what the last merge brought: the file is as if it had not been, but for what was erased and for
/// numbers that copies were given. What was taken out can be merged again.
/// @throws Failure NotFound if there is no merge; BadInput if something that was done since builds on it; Cancelled.
/// Nothing is written then.
void unmerge(DataFile &file, const UnmergeProgress &progress = {});

} // namespace raatihuone
