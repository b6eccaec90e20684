// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/canvas.h"

namespace raatihuone {

/// Line edits, combo and spin boxes: one frame for all, 2 px when it has the keyboard or a problem.
void drawLineEditPanel(const Canvas &canvas);
void drawLineEditFrame(const Canvas &canvas);
void drawComboBox(const Canvas &canvas);
void drawComboBoxLabel(const Canvas &canvas);
void drawSpinBox(const Canvas &canvas);
/// The frame of views, text editors and other styled frames.
void drawStyledFrame(const Canvas &canvas);
void drawGroupFrame(const Canvas &canvas);

QRect comboBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part);
QRect spinBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part);
QSize fieldSize(const QStyleOption &option, const QSize &contents, int extraWidth);

/// Room of the arrow of a combo or spin box.
inline constexpr int FieldArrowWidth = 28;

} // namespace raatihuone
