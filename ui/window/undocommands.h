// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QAction;
class QMenu;
class QWidget;

namespace raatihuone {

class Ask;
class RowId;
class OpenFile;
class Workspace;

/// Undo and redo of the file, in the Edit menu and at the right end of the menu bar. A text field with
/// something to undo of its own comes first.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    UndoCommands(Ask &ask, QWidget *window);

    /// Works on this file from now on; null for none.
    void setWorkspace(Workspace *workspace);

    void addTo(QMenu *menu);
    /// The two buttons at the right end of the menu bar.
    QWidget *createButtons(QWidget *parent);

    /// Takes back the latest @p steps actions.
    void undo(int steps);
    void redo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    QString inWords(RowId commit) const;

    Ask &m_ask;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace raatihuone
