// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/style/queuedask.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QtCore/QTemporaryDir>
#include <functional>

class QAbstractItemView;
class QAction;
class QLineEdit;
class QModelIndex;
class QTranslator;

namespace raatihuone {

/// The window of the program with the example open.
class OpenedWindow
{
public:
    /// @p asked, when given, is asked instead of the queue; it must live as long as the window.
    explicit OpenedWindow(Language language = Language::English, Ask *asked = nullptr);
    ~OpenedWindow();

    Workspace &workspace() { return *window->workspace(); }
    DataFile &file() { return workspace().file().file(); }
    Records &records() { return workspace().file().records(); }
    const RecordType &type(const char *name) { return file().catalogue().type(QString::fromLatin1(name)); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The window goes without a word, as when the program dies.
    void closeWithoutSaving() { window.reset(); }
    void openAgain(const QString &dataFile);
    void open(const QString &dataFile);

    /// Makes a file with nothing but the unit it is for.
    void makeFile(const QString &path, const QString &municipality);
    /// Goes to the list of a type and waits until it is read.
    void goTo(const char *typeName);
    /// Shows a record beside its list.
    void open(const char *typeName, RowId id);
    /// The id of the first row of an SQL query.
    RowId first(const char *sql);

    /// Keys to whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// A click with the mouse, which is counted.
    void click(QWidget *widget);
    /// The same at a row of a list or table.
    void click(QAbstractItemView *view, const QModelIndex &row);
    /// Opens the menu that holds an action, and chooses the action: two clicks.
    void clickInMenu(const QAction *action);
    /// The line of a field in the form in sight.
    QLineEdit *line(const char *field);

    /// All values of the file.
    QByteArray dump();

    /// Runs @p act, which opens a dialog of this kind, and @p meanwhile in it.
    template <typename Dialog>
    void inDialog(const std::function<void()> &act, const std::function<void(Dialog &)> &meanwhile)
    {
        bool isSeen = false;
        focused(); // waits now, not between the dialog and us
        whenModal([&](QWidget &widget) {
            auto *dialog = qobject_cast<Dialog *>(&widget);
            isSeen = dialog != nullptr;
            if (dialog)
                meanwhile(*dialog);
        });
        act();
        if (!isSeen)
            throw std::logic_error("the dialog did not open");
    }

    QueuedAsk ask;
    int clicks = 0;

    Theme &theme() { return *m_theme; }

    /// Does @p meanwhile with the dialog that is about to open, then closes it.
    static void whenModal(const std::function<void(QWidget &)> &meanwhile);

private:
    QWidget *focused();
    void speak(Language language);

    Language m_language;
    Ask *m_asked;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<Schema> m_schema;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Theme> m_theme;

public:
    std::unique_ptr<MainWindow> window;
};

} // namespace raatihuone
