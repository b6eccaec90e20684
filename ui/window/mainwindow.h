// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/program.h"

#include <QtWidgets/QMainWindow>

class QMenu;
class QStackedWidget;

namespace raatihuone {

class FileCommands;
class RecordCommands;
class StartPage;
class UndoCommands;
class ViewCommands;
class Workspace;

/// The window of the program: the start page, or one open file. It only puts together what the pages and
/// commands make.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Program &program);
    ~MainWindow() override;

    /// Opens a file instead of the one that is open. False if it could not be read, which is told, or if
    /// something must be mended first.
    bool open(const QString &path);

    /// What is open, or null.
    Workspace *workspace() const { return m_workspace; }
    UndoCommands &undoCommands() const { return *m_undo; }
    RecordCommands &recordCommands() const { return *m_record; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createMenus();
    void createKeys();
    void addKey(const QKeySequence &keys, const std::function<void(Workspace &)> &act);
    bool leave();
    void setWorkspace(Workspace *workspace);
    void about();
    void restoreState();

    Program m_program;
    FileCommands *m_file;
    UndoCommands *m_undo;
    ViewCommands *m_view;
    RecordCommands *m_record;
    QStackedWidget *m_pages;
    StartPage *m_start;
    Workspace *m_workspace = nullptr;
};

} // namespace raatihuone
