// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/mergereport.h"
#include "ui/style/tokens.h"

#include <array>

namespace raatihuone {

/// In the order in which people look at them.
inline constexpr std::array mergeKinds{MergeKind::Conflict, MergeKind::Duplicate, MergeKind::Erased,
                                       MergeKind::Removed,  MergeKind::Changed,   MergeKind::New};

Status statusOf(MergeKind kind);
/// "New", "Changes", "Same?" …: what becomes of one record.
QString inWords(MergeKind kind);
/// "New", "Changed", "Duplicates" …: what many are.
QString pluralOf(MergeKind kind);
/// What it means, in a sentence; empty where the values say it.
QString meaningOf(MergeKind kind);

/// How many a report counts of a kind, of one type (0: of all). Conflicts, duplicates and erasures are counted of all.
int countOf(const MergeReport &report, MergeKind kind, int type = 0);

/// "Organisations: 3 new, 1 removed · People: 2 changed".
QString changesInWords(const Words &words, const Catalogue &catalogue, const MergeReport &report);

} // namespace raatihuone
