// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ask.h"

#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrintDialog>
#include <QtWidgets/QFileDialog>

namespace raatihuone {

namespace {

QString chosenFile(QWidget *parent, const FileWish &wish, QFileDialog::AcceptMode mode)
{
    QFileDialog dialog(parent, wish.title);
    const bool isOpening = mode == QFileDialog::AcceptOpen;
    const QFileInfo start(wish.folderOrName);
    dialog.setAcceptMode(mode);
    dialog.setFileMode(isOpening ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog.setNameFilters(wish.filters);
    dialog.setDefaultSuffix(wish.suffix);
    dialog.setDirectory(start.isDir() ? start.filePath() : start.path());
    if (!start.isDir() && !start.fileName().isEmpty())
        dialog.selectFile(start.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

void Ask::view(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

std::optional<int> DialogAsk::question(QWidget *parent, const QuestionText &text)
{
    Question dialog(text, parent);
    dialog.exec();
    return dialog.chosen();
}

void DialogAsk::message(QWidget *parent, const QuestionText &text)
{
    Question(text, parent).exec();
}

QString DialogAsk::openFile(QWidget *parent, const FileWish &wish)
{
    return chosenFile(parent, wish, QFileDialog::AcceptOpen);
}

QString DialogAsk::saveFile(QWidget *parent, const FileWish &wish)
{
    return chosenFile(parent, wish, QFileDialog::AcceptSave);
}

bool DialogAsk::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace raatihuone
