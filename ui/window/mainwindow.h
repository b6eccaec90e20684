// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/interfacelanguage.h"
#include "ui/window/openfile.h"

#include <QtWidgets/QMainWindow>

class QMenu;
class QShortcut;
class QStackedWidget;

namespace raatihuone {

class FileCommands;
class FindCommands;
class RecordCommands;
class SettingsCommands;
class SharingCommands;
class StartPage;
class ToolCommands;
class UndoCommands;
class ViewCommands;
class Workspace;
struct Position;

/// The window of the program: the start page, or one open file. It only puts together what the pages and
/// commands make, and makes all of it anew when another language is wanted.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Program &program);
    ~MainWindow() override;

    /// Opens a file instead of the one that is open. False if it could not be read, which is told, or if
    /// something must be mended first.
    bool open(const QString &path);

    /// Shows everything in @p language from now on: the same file, place and record. False, and nothing happens,
    /// if something must be mended first.
    bool speak(Language language);

    /// What is open, or null.
    Workspace *workspace() const { return m_workspace; }
    UndoCommands &undoCommands() const { return *m_undo; }
    RecordCommands &recordCommands() const { return *m_record; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectStartPage();
    void tearDown();
    void createMenus();
    QWidget *createCorner();
    void createKeys();
    void createFormKeys();
    /// A key that does something where @p fits says so; everywhere without it.
    struct WindowKey
    {
        QShortcut *shortcut;
        std::function<bool(const Workspace &)> fits;
    };

    /// @p what it does, for the list of keys; places tell it themselves.
    void addKey(const QKeySequence &keys, const QString &what, const std::function<void(Workspace &)> &act,
                const std::function<bool(const Workspace &)> &fits = {});
    void showKeys();
    bool leave();
    void setWorkspace(Workspace *workspace);
    void showOpenFile(const Position &position);
    void closeFile();
    void showRecent();
    void restoreState();

    Program m_program;
    InterfaceLanguage m_language;
    QObjectList m_lasting; ///< what Qt has made of the window, and outlives its contents
    std::unique_ptr<OpenFile> m_open;
    FileCommands *m_file = nullptr;
    FindCommands *m_find = nullptr;
    UndoCommands *m_undo = nullptr;
    ViewCommands *m_view = nullptr;
    RecordCommands *m_record = nullptr;
    SettingsCommands *m_settings = nullptr;
    SharingCommands *m_sharing = nullptr;
    ToolCommands *m_tools = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    Workspace *m_workspace = nullptr;
    std::vector<WindowKey> m_keys;
};

} // namespace raatihuone
