// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QAction;
class QMenu;
class QWidget;

namespace raatihuone {

class Ask;
class Workspace;

/// The Tools menu: what is done now and then with the file as a whole.
class ToolCommands : public QObject
{
    Q_OBJECT

public:
    ToolCommands(Ask &ask, QWidget *window);

    void addTo(QMenu *menu);
    void setWorkspace(Workspace *workspace);

    void takeSnapshot();

private:
    void showState();
    bool canWrite() const;

    Ask &m_ask;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    QAction *m_snapshot = nullptr;
};

} // namespace raatihuone
