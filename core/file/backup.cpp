// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backup.h"

#include "core/base/failure.h"
#include "core/file/connection.h"
#include "core/file/lockfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <filesystem>
#include <iterator>
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

void refuseOpened(const QString &target)
{
    if (const auto holder = LockFile::holderOf(target))
        throw Failure(Failure::Kind::Locked,
                      QCoreApplication::translate(
                          "file", "%1 has the file of this name open. Choose another name for the copy.")
                          .arg(holder->user),
                      target);
}

/// What a crash left of the old file must not be taken for the journal of the new one.
void removeJournals(const QString &target)
{
    for (const QLatin1String end : {QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(target + end);
}

/// What was typed and not saved is of the file where it was typed.
void leaveOutDrafts(const QString &copy)
{
    Connection connection(copy, Connection::Mode::ReadWrite);
    connection.distrustSchema();
    if (connection.value("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'draft'"))
        connection.run("DELETE FROM draft");
}

} // namespace

void copyInto(Connection &connection, const QString &target)
{
    refuseOpened(target);
    const QString half = target + QStringLiteral(".part");
    QFile::remove(half);
    try {
        connection.run("VACUUM INTO ?", half);
        leaveOutDrafts(half);
    } catch (...) {
        QFile::remove(half);
        throw;
    }
    removeJournals(target);
    std::error_code error; // unlike QFile, this replaces an older target in one step
    std::filesystem::rename(half.toStdU16String(), target.toStdU16String(), error);
    if (error) {
        QFile::remove(half);
        throw Failure(
            Failure::Kind::ReadOnly,
            QCoreApplication::translate("file", "The copy could not be written. Choose another folder."),
            target + QStringLiteral(": ") + QString::fromStdString(error.message()));
    }
}

Backups::Backups(QString folder, const QString &dataFile)
    : m_folder(std::move(folder)), m_name(nameOf(dataFile))
{
}

bool Backups::makeDaily(Connection &connection, const QDateTime &now) const
{
    const QString today = fileName(QString(), now).left(m_name.size() + 11);
    const QStringList names = fileNames();
    if (std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.startsWith(today); }))
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
    QStringList paths;
    const QStringList names = fileNames();
    for (const QString &name : names)
        paths.prepend(QDir(m_folder).filePath(name));
    return paths;
}

QStringList Backups::fileNames() const
{
    // No name filter of QDir: the name of a file may hold [ or *.
    const QStringList all = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    QStringList names;
    std::copy_if(all.begin(), all.end(), std::back_inserter(names), [this](const QString &name) {
        return name.startsWith(m_name + QLatin1Char('-')) && name.endsWith(QLatin1String(".raati"));
    });
    return names;
}

QString Backups::fileName(const QString &reason, const QDateTime &now) const
{
    return QStringLiteral("%1-%2-%3.raati")
        .arg(m_name, now.toString(QStringLiteral("yyyy-MM-dd-HHmmss")), reason);
}

void Backups::dropOldDaily() const
{
    QStringList daily = fileNames().filter(QRegularExpression(QStringLiteral("-daily\\.raati$")));
    while (daily.size() > dailyKept)
        QFile::remove(QDir(m_folder).filePath(daily.takeFirst()));
}

} // namespace raatihuone
