// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace raatihuone {

/// Every part of the window on one page, with invented content: each new screen is compared with it.
class ComponentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ComponentsPage(QWidget *parent = nullptr);

    /// Menu bar, side bar and this page, as in the window.
    static QWidget *inWindow();
};

/// The ordinary controls in all their states, a list, a tree, a menu and a calendar.
class ControlsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ControlsPage(QWidget *parent = nullptr);
};

} // namespace raatihuone
