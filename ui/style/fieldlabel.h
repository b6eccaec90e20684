// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QBoxLayout;
class QLabel;
class QWidget;

namespace raatihuone {

/// The small line above a field, which says the field's name aloud and goes to it with its letter.
QLabel *fieldLabel(const QString &name, QWidget *field);

/// Puts the label of @p field and the field under it at the end of @p layout.
void addLabelled(QBoxLayout *layout, const QString &name, QWidget *field);

} // namespace raatihuone
