// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/canvas.h"

namespace raatihuone {

/// Rows of views, their heads and tabs.
/// True for the first cell of a row.
bool startsRow(const QStyleOptionViewItem &item);
/// The part of a row of a tree that lies left of its text.
void drawBehindBranches(const Canvas &canvas);
void drawRow(const Canvas &canvas);
/// Tint and, in the first column, the bar; delegates that draw their own rows use it too.
void drawSelectedGround(QPainter *painter, const QRect &rect, const Tokens &tokens, bool hasBar);
void drawHeader(const Canvas &canvas);
void drawHeaderEmptyArea(const Canvas &canvas);
void drawTabShape(const Canvas &canvas);
void drawTabLabel(const Canvas &canvas);
void drawTabBarBase(const Canvas &canvas);
void drawNothing(const Canvas &canvas);

QSize headerSize(const QStyleOption &option, const QSize &contents, const QWidget *widget);
QSize tabSize(const QStyleOption &option, const QWidget *widget);

/// The bar at the left of a selected row.
inline constexpr int SelectionBarWidth = 3;

} // namespace raatihuone
