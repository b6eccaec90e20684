// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/colleague.h"
#include "tests/ui/window/openedwindow.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

class QAction;

namespace raatihuone {

/// The example open in a window, and a colleague who has a copy of it.
struct SharingWindow
{
    OpenedWindow opened;
    Colleague oona{opened.file(), QStringLiteral("Oona Kivel\u00e4")};
    RowId organisation = opened.first("SELECT min(id) FROM organisation");

    /// The command of the menus with this text.
    QAction *command(const QString &text) const;
    /// Changes a record of the window's own file.
    void set(const char *type, RowId id, const char *field, const Value &value);
    Value value(const char *type, RowId id, const char *field);
    /// Everything that is in the file, who wrote it and what was merged.
    QByteArray everything();
    /// One field that both have changed, merged.
    void disagree(const char *field, const Value &mine, const Value &theirs);
};

/// Runs @p act, which shows a dialog of this kind sooner or later, and @p meanwhile in it. Dialogs that tell of progress
/// may come before.
template <typename Dialog>
void inDialog(const std::function<void()> &act, const std::function<void(Dialog &)> &meanwhile)
{
    QTimer looking;
    bool isSeen = false;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || isSeen)
            return;
        isSeen = true;
        looking.stop();
        meanwhile(*dialog);
        if (dialog->isVisible())
            dialog->close();
    });
    looking.start(1);
    act();
    if (!isSeen)
        throw std::logic_error("the dialog did not open");
}

} // namespace raatihuone
