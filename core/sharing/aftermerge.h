// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/merge.h"

namespace raatihuone {

/// What is due in this copy once files are merged and on disk: what others attached to records that were combined moves to
/// those that stand for them, and what was erased goes from this computer too. Whoever merges calls it; it may be
/// repeated.
/// @returns what could not be done, a sentence each; nothing is lost by it.
QStringList afterMerge(DataFile &file, const std::vector<MergeReport> &reports);

} // namespace raatihuone
