// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <vector>

class QMenuBar;

namespace raatihuone {

/// One thing that the menus of a window can do now.
struct MenuAct
{
    QString title; ///< as the menu says it, without the mark of its key
    QString path;  ///< "View › Theme"
    QPointer<QAction> action;
};

/// Everything that can be chosen in the menus, from left to right. Menus that are filled when they open are
/// filled for it.
std::vector<MenuAct> menuActs(const QMenuBar &bar);

/// The words of a menu without the mark of the key that opens it.
QString withoutMnemonic(QString text);

} // namespace raatihuone
