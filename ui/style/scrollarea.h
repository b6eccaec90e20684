// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace raatihuone {

/// Lets a low window scroll @p content rather than grow. No frame, no stop of the Tab key, the ground of the page.
QScrollArea *scrolling(QWidget *content, QWidget *parent);

/// Scrolls until @p part is in sight, even if it has just been made and nothing was laid out since.
void bringIntoSight(QWidget *part);

} // namespace raatihuone
