// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"
#include "ui/style/tokens.h"

namespace raatihuone {

/// How one value stands in a list.
struct CellText
{
    QString text;                 ///< one line
    std::optional<Status> status; ///< the text is a badge
    bool isMuted = false;         ///< nobody knows the value
};

/// The value of a column as a list shows it. What must be there and is not is a badge, an unknown number a
/// dash.
CellText cellText(const Words &words, const ListColumn &column, const Value &value);

/// Numbers stand at the right, so that their digits lie below each other.
bool isRightAligned(Kind kind);

/// Dates and numbers: half of one would lie, so that its column is never too narrow.
bool isNeverCut(Kind kind);

} // namespace raatihuone
