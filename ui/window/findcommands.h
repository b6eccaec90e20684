// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/recordfinder.h"

class QAction;
class QMainWindow;
class QMenu;

namespace raatihuone {

class Ask;
class Workspace;
struct FindChoice;

/// Ctrl+K: finds a record or does what a menu can do. In the Edit menu, and as a field in the menu bar.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    FindCommands(Ask &ask, QMainWindow *window);

    void addTo(QMenu *menu);
    QWidget *createButton(QWidget *parent);
    void setWorkspace(Workspace *workspace);

    void find();

private:
    void act(const FindChoice &choice);
    void open(const FindChoice &choice);

    Ask &m_ask;
    QMainWindow *m_window;
    QAction *m_find;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<RecordFinder> m_records; ///< of the open file
};

} // namespace raatihuone
