// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backup.h"

#include "core/base/failure.h"
#include "core/file/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <utility>

namespace raatihuone {

namespace {

/// Two files of one name in different folders keep their backups apart.
QString nameOf(const QString &dataFile)
{
    const QFileInfo info(dataFile);
    const QByteArray hash =
        QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(8);
    return info.completeBaseName() + QLatin1Char('-') + QString::fromLatin1(hash);
}

} // namespace

void copyInto(Connection &connection, const QString &target)
{
    const QString half = target + QStringLiteral(".part");
    QFile::remove(half);
    try {
        connection.run("VACUUM INTO ?", half);
    } catch (...) {
        QFile::remove(half);
        throw;
    }
    QFile::remove(target);
    if (!QFile::rename(half, target)) {
        QFile::remove(half);
        throw Failure(
            Failure::Kind::ReadOnly,
            QCoreApplication::translate("file", "The copy could not be written. Choose another folder."),
            target);
    }
}

Backups::Backups(QString folder, const QString &dataFile)
    : m_folder(std::move(folder)), m_name(nameOf(dataFile))
{
}

bool Backups::makeDaily(Connection &connection, const QDateTime &now) const
{
    const QDir folder(m_folder);
    if (!folder
             .entryList({fileName(QStringLiteral("daily"), now).left(m_name.size() + 11) + QLatin1Char('*')})
             .isEmpty())
        return false;
    make(connection, QStringLiteral("daily"), now);
    dropOldDaily();
    return true;
}

QString Backups::make(Connection &connection, const QString &reason, const QDateTime &now) const
{
    QDir().mkpath(m_folder);
    const QString path = QDir(m_folder).filePath(fileName(reason, now));
    copyInto(connection, path);
    return path;
}

QStringList Backups::all() const
{
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names =
        folder.entryList({m_name + QStringLiteral("-*.raati")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.prepend(folder.filePath(name));
    return paths;
}

QString Backups::fileName(const QString &reason, const QDateTime &now) const
{
    return QStringLiteral("%1-%2-%3.raati")
        .arg(m_name, now.toString(QStringLiteral("yyyy-MM-dd-HHmmss")), reason);
}

void Backups::dropOldDaily() const
{
    const QDir folder(m_folder);
    QStringList daily =
        folder.entryList({m_name + QStringLiteral("-*-daily.raati")}, QDir::Files, QDir::Name);
    while (daily.size() > dailyKept)
        QFile::remove(folder.filePath(daily.takeFirst()));
}

} // namespace raatihuone
