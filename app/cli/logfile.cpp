// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMutex>
#include <QtCore/QStandardPaths>
#include <cstdio>

namespace raatihuone {

namespace {

constexpr qint64 largestLog = 1'000'000; // bytes

void append(const QString &line)
{
    QFile file(logPath());
    const auto mode = file.size() > largestLog ? QIODevice::Truncate : QIODevice::Append;
    if (file.open(QIODevice::WriteOnly | mode))
        file.write(line.toUtf8());
}

/// The name of the home folder is that of a person.
QString withoutHome(QString message)
{
    return message.replace(QDir::homePath(), QStringLiteral("~"));
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static QMutex mutex;
    static thread_local bool isWriting = false;
    // Writing the log itself may make Qt say something, and so do its libraries when all else is gone.
    if (isWriting || QCoreApplication::closingDown())
        return;
    const QMutexLocker lock(&mutex);
    isWriting = true;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const QString category = QString::fromUtf8(context.category ? context.category : "");
    append(QStringLiteral("%1 %2: %3\n").arg(now, category, withoutHome(message)));
    if (type == QtFatalMsg) // the program ends: whoever started it must hear why
        std::fprintf(stderr, "raatihuone: %s\n", qPrintable(withoutHome(message)));
    isWriting = false;
}

} // namespace

QString logPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("log.txt"));
}

void sendMessagesToLog()
{
    qInstallMessageHandler(handleMessage);
}

} // namespace raatihuone
