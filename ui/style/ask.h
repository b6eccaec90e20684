// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/question.h"

#include <QtCore/QUrl>

class QPrinter;

namespace raatihuone {

/// Which file is wanted. @ref filters as in QFileDialog: "Data files (*.raati)".
struct FileWish
{
    QString title;
    QString folderOrName; ///< where to start; with a name for saving
    QStringList filters;
    QString suffix; ///< added to a name that has none, without the dot
};

/// The one door to questions, messages and file dialogs; whatever interrupts the user goes through it.
///
/// The program uses DialogAsk; tests answer from a queue.
class Ask
{
public:
    virtual ~Ask() = default;

    /// The index in QuestionText::acts, or nothing when the user stays on the safe side.
    virtual std::optional<int> question(QWidget *parent, const QuestionText &text) = 0;

    /// Says what happened; QuestionText::safe names the button that closes it.
    virtual void message(QWidget *parent, const QuestionText &text) = 0;

    /// Path of an existing file, or empty when the user thought better of it.
    virtual QString openFile(QWidget *parent, const FileWish &wish) = 0;

    /// Paths of existing files, or none when the user thought better of it.
    virtual QStringList openFiles(QWidget *parent, const FileWish &wish) = 0;

    /// Path of an existing folder, or empty when the user thought better of it.
    virtual QString openFolder(QWidget *parent, const QString &title) = 0;

    /// Path to write to, or empty when the user thought better of it.
    virtual QString saveFile(QWidget *parent, const FileWish &wish) = 0;

    /// Lets the user choose a printer and how it prints. False when the user thought better of it.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;

    /// Shows a file or a web page with what the system has for it.
    virtual void view(const QUrl &url);
};

/// Asks with real dialogs.
class DialogAsk : public Ask
{
public:
    std::optional<int> question(QWidget *parent, const QuestionText &text) override;
    void message(QWidget *parent, const QuestionText &text) override;
    QString openFile(QWidget *parent, const FileWish &wish) override;
    QStringList openFiles(QWidget *parent, const FileWish &wish) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    QString saveFile(QWidget *parent, const FileWish &wish) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
};

} // namespace raatihuone
