// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/ask.h"

namespace raatihuone {

class MainWindow;

/// Paints @p window with the list of organisations and its first record into a PNG file, 1366×768 logical
/// pixels. @returns whether the file was written.
bool takeScreenshot(MainWindow &window, const QString &path);

/// Nobody is there to be asked: says on the error output what it would say in a dialog.
class PrintingAsk : public Ask
{
public:
    std::optional<int> question(QWidget *parent, const QuestionText &text) override;
    void message(QWidget *parent, const QuestionText &text) override;
    QString openFile(QWidget *, const FileWish &) override { return {}; }
    QStringList openFiles(QWidget *, const FileWish &) override { return {}; }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString saveFile(QWidget *, const FileWish &) override { return {}; }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
};

} // namespace raatihuone
