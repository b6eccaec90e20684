// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raatihuone/screenshot.h"

#include "core/catalogue/types/types.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <cstdio>

namespace raatihuone {

namespace {

constexpr QSize pictureSize(1366, 768);
constexpr int longestWait = 30000; // milliseconds
constexpr int betweenLooks = 20;

void waitFor(const std::function<bool()> &isReached)
{
    const QDeadlineTimer deadline(longestWait);
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isReached() || deadline.hasExpired())
            loop.quit();
    });
    timer.start(betweenLooks);
    loop.exec();
}

} // namespace

std::optional<int> PrintingAsk::question(QWidget *parent, const QuestionText &text)
{
    message(parent, text);
    return std::nullopt;
}

void PrintingAsk::message(QWidget *, const QuestionText &text)
{
    std::fprintf(stderr, "%s. %s\n", qPrintable(text.title), qPrintable(text.consequence));
}

bool takeScreenshot(MainWindow &window, const QString &path)
{
    window.resize(pictureSize);
    window.show();
    if (Workspace *workspace = window.workspace()) {
        workspace->go(workspace->file().file().catalogue().type(TypeNumber::Organisation));
        RecordList &list = workspace->recordsPage()->list();
        waitFor([&list] { return list.model().feed().isComplete() && !list.model().feed().isBusy(); });
        list.table().setFocus();
        list.table().selectRow(0);
    }
    QApplication::processEvents();
    return window.grab().save(path, "PNG");
}

} // namespace raatihuone
