// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/canvas.h"

namespace raatihuone {

/// Menu bar, menus and tool tips.
void drawMenuPanel(const Canvas &canvas);
void drawMenuItem(const Canvas &canvas);
void drawMenuBarItem(const Canvas &canvas);
void drawMenuBarEmptyArea(const Canvas &canvas);
void drawToolTipPanel(const Canvas &canvas);

QSize menuItemSize(const QStyleOption &option, const QSize &contents);
QSize menuBarItemSize(const QStyleOption &option, const QSize &contents);

} // namespace raatihuone
