// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QHelpEvent;
class QWidget;

namespace raatihuone {

/// The whole text of a field or button that has too little room for it; empty when nothing is cut.
QString cutText(const QWidget *widget);

/// Shows the whole text as a tool tip where it is cut and the widget has no tool tip of its own. Theme asks this for every
/// widget. @returns whether it did.
bool showCutText(QWidget *widget, const QHelpEvent *event);

} // namespace raatihuone
