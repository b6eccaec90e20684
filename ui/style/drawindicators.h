// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/canvas.h"

namespace raatihuone {

/// Check boxes, radio buttons, arrows, bars of progress and sliders.
void drawCheckBox(const Canvas &canvas);
void drawRadioButton(const Canvas &canvas);
void drawFocusRect(const Canvas &canvas);
void drawBranch(const Canvas &canvas);
void drawArrowUp(const Canvas &canvas);
void drawArrowDown(const Canvas &canvas);
void drawArrowLeft(const Canvas &canvas);
void drawArrowRight(const Canvas &canvas);
void drawProgressGroove(const Canvas &canvas);
void drawProgressContents(const Canvas &canvas);
void drawSlider(const Canvas &canvas);
void drawScrollBar(const Canvas &canvas);
void drawSplitter(const Canvas &canvas);

QRect scrollBarPart(const QStyleOptionComplex &option, QStyle::SubControl part);

inline constexpr int IndicatorSize = 18;
inline constexpr int ProgressHeight = 6;
inline constexpr int ScrollBarWidth = 12;
inline constexpr int ShortestHandle = 34;

} // namespace raatihuone
