// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace raatihuone {

/// What a column asks for, in logical pixels.
struct WidthNeed
{
    int least = 0; ///< below this it would lie: its head, and a state that must not be cut
    int full = 0;  ///< with this nothing is cut
    int fair = 0;  ///< it gets this before others get more than theirs
};

/// Shares @p width among columns: first what is fair, then what each needs to be whole. What is left over makes all wider;
/// what is missing is taken from the widest, so that short values stay whole. No column falls below its least: the table
/// scrolls then.
std::vector<int> sharedWidths(const std::vector<WidthNeed> &needs, int width);

} // namespace raatihuone
