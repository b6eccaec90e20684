// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <vector>

namespace raatihuone {

/// What a column asks for, in units.
struct ColumnNeed
{
    qreal least = 0;   ///< its longest word or number
    qreal natural = 0; ///< its longest text on one line
};

/// Divides @p available among the columns. All get their natural width in proportion; when that is too much,
/// each gets its longest word and the rest goes to those that want little more first; when even that is too
/// much, narrow columns keep their need and the wide ones share equally. The widths add up to @p available.
std::vector<qreal> columnWidths(const std::vector<ColumnNeed> &needs, qreal available);

} // namespace raatihuone
