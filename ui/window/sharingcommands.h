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

/// Sharing files with others, in the File menu: merging what was received, taking that back, settling conflicts, sending.
class SharingCommands : public QObject
{
    Q_OBJECT

public:
    SharingCommands(Ask &ask, QWidget *window);

    void addTo(QMenu *menu);
    void setWorkspace(Workspace *workspace);

    /// Asks for files and shows what they would bring.
    void receive();
    void send();
    void settleConflicts();
    void settleDuplicates();
    /// The records that break a rule.
    void mendBrokenRules();
    /// The folder that is shared with others.
    void shareFolder();
    /// Takes back the last merge.
    void takeBack();

private:
    void showState();
    void merge(const QStringList &paths);
    void lookIntoFolder();
    bool canWrite() const;

    Ask &m_ask;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    QAction *m_receive = nullptr;
    QAction *m_send = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_settle = nullptr;
    QAction *m_duplicates = nullptr;
    QAction *m_mend = nullptr;
    QAction *m_takeBack = nullptr;
};

} // namespace raatihuone
