// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/canvas.h"

namespace raatihuone {

/// Push and tool buttons, in the roles of roles.h.
void drawPushButton(const Canvas &canvas);
void drawButtonPanel(const Canvas &canvas);
void drawButtonLabel(const Canvas &canvas);
void drawToolButton(const Canvas &canvas);
void drawToolButtonPanel(const Canvas &canvas);

QSize pushButtonSize(const QStyleOption &option, const QWidget *widget);
QSize toolButtonSize(const QStyleOption &option, const QSize &drawn);

} // namespace raatihuone
