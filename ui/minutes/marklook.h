// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

namespace raatihuone {

/// How a mark of a bullet looks: a symbol, a short word and a colour.
struct MarkLook
{
    QString icon;
    QString word;
    StatusColours colours;
};

/// The look of the record type of this number; 0: the bullet breaks off. A type without one of its own has its plain
/// look and no word.
MarkLook markLook(int type);

/// Paints the pill of a mark, its right edge at the right of @p rect. @returns its width.
int paintMark(QPainter *painter, const QRect &rect, const QFont &font, const MarkLook &look);
int markWidth(const QFontMetrics &metrics, const MarkLook &look);

} // namespace raatihuone
