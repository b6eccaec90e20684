// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/program.h"
#include "ui/window/recentfiles.h"

#include <functional>

class QAction;
class QMenu;

namespace raatihuone {

class Connection;
class ListWorker;
class Workspace;

/// What the File menu does: make, open, copy and back up data files. Copies are made in the background.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(const Program &program, QWidget *window);
    ~FileCommands() override;

    void addTo(QMenu *menu);
    void addQuitTo(QMenu *menu);
    /// Copies and backups are of this file from now on; null for none.
    void setWorkspace(Workspace *workspace);

    void makeFile();
    void openFile();
    void makeExampleFile();
    void saveCopy();
    void backUp();

    /// False if a copy is being made and the user would rather wait for it than lose it.
    bool leave();

    RecentFiles &recentFiles() { return m_recent; }
    /// Wants a file of the list opened; one that is gone is told and leaves the list.
    void openRecent(const QString &path);

Q_SIGNALS:
    void openWanted(const QString &path);
    void recentChanged();
    void quitWanted();

private:
    void fillRecent(QMenu *menu);
    void make(const QString &name, const std::function<void(const QString &path)> &make);
    void backUpDaily();
    std::unique_ptr<ListWorker> createWorker();
    bool canBeginCopy();
    void inBackground(ListWorker &worker, const QString &done,
                      const std::function<void(Connection &connection)> &work);

    const Program &m_program;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<ListWorker> m_worker; ///< for what the user wants
    QString m_done;                       ///< what it has done, told when it has ended
    std::unique_ptr<ListWorker> m_daily;  ///< for the backup of the day
    RecentFiles m_recent;
    std::vector<QAction *> m_needFile;
};

} // namespace raatihuone
