// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/outline.h"
#include "ui/minutes/bulletrow.h"

namespace raatihuone {

/// Where the minute-taker is: in a bullet, or in a new one that is in the file once something is written in it.
struct Caret
{
    RowId topic;
    RowId group;
    RowId bullet;                     ///< none: in a new one
    std::optional<BulletPlace> fresh; ///< where the new one shall stand
};

/// The topic under the caret as rows, the new bullet among them.
std::vector<BulletRow> rowsOf(const Outline &outline, const Caret &caret);

/// Groups that the keys go through: all in use, and the one for what nobody said as a group. Never empty.
std::vector<const OutlineGroup *> groupsOf(const Outline &outline, RowId topic);

/// Of the bullet under the caret; 0 at the top.
int levelOf(const Outline &outline, const Caret &caret);

} // namespace raatihuone
