// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ask.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrintDialog>
#include <QtWidgets/QFileDialog>

namespace raatihuone {

namespace {

/// Where somebody chose a file last while the program runs; the documents before that.
QString &lastFolder()
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

QStringList chosenFiles(QWidget *parent, const FileWish &wish, QFileDialog::FileMode mode)
{
    QFileDialog dialog(parent, wish.title);
    const QFileInfo start(wish.folderOrName);
    dialog.setAcceptMode(mode == QFileDialog::AnyFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog.setFileMode(mode);
    dialog.setNameFilters(wish.filters);
    dialog.setDefaultSuffix(wish.suffix);
    const bool isFolder = start.isAbsolute() && start.isDir();
    if (start.isAbsolute())
        dialog.setDirectory(isFolder ? start.filePath() : start.path());
    else
        dialog.setDirectory(lastFolder());
    if (!isFolder && !start.fileName().isEmpty())
        dialog.selectFile(start.fileName());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    lastFolder() = dialog.directory().path();
    return dialog.selectedFiles();
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
    return chosenFiles(parent, wish, QFileDialog::ExistingFile).value(0);
}

QStringList DialogAsk::openFiles(QWidget *parent, const FileWish &wish)
{
    return chosenFiles(parent, wish, QFileDialog::ExistingFiles);
}

QString DialogAsk::openFolder(QWidget *parent, const QString &title)
{
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogAsk::saveFile(QWidget *parent, const FileWish &wish)
{
    return chosenFiles(parent, wish, QFileDialog::AnyFile).value(0);
}

bool DialogAsk::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace raatihuone
