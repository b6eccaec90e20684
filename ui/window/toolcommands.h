// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"

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
    /// Many reports into a folder.
    void makePack();
    /// The logo of the unit in sight, else of the one that the file is for: another, or none.
    void chooseLogo();

private:
    void showState();
    bool canWrite() const;
    RowId unit() const;
    void takeLogo(RowId unit);

    Ask &m_ask;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    QAction *m_snapshot = nullptr;
    QAction *m_pack = nullptr;
    QAction *m_logo = nullptr;
};

} // namespace raatihuone
