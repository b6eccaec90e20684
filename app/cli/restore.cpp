// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/restore.h"

#include "core/file/backup.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace raatihuone {

namespace {

constexpr qint64 largestPiece = 1'000'000; // bytes

Failure notWritten(const QString &details)
{
    return Failure(
        Failure::Kind::ReadOnly,
        QCoreApplication::translate("cli", "The backup could not be put in place. Nothing was changed."),
        details);
}

/// Throws what is wrong with the backup, with its name: the command speaks of another file.
void examineBackup(const QString &backup, const Schema &schema, Installation &installation)
{
    try {
        const DataFile file(backup, DataFile::Mode::ReadOnly, schema, installation);
    } catch (const Failure &failure) {
        throw Failure(Failure::Kind::BadInput, backup + QStringLiteral(": ") + failure.message(),
                      failure.details());
    }
}

/// A file that cannot be copied as a whole is kept byte for byte.
void keepBytes(const QString &path, const Installation &installation)
{
    const QFileInfo info(path);
    const QDir folder(installation.backupFolder());
    folder.mkpath(QStringLiteral("."));
    const QString now = installation.now().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString kept =
        folder.filePath(QStringLiteral("%1-%2-replaced.%3").arg(info.completeBaseName(), now, info.suffix()));
    if (!QFile::copy(path, kept))
        throw notWritten(QStringLiteral("the present file could not be kept"));
}

void keepPresent(const QString &path, const Schema &schema, Installation &installation)
{
    try {
        const DataFile file(path, DataFile::Mode::ReadOnly, schema, installation);
        Backups(installation.backupFolder(), path)
            .make(file.connection(), QStringLiteral("restore"), installation.now());
    } catch (const Failure &failure) {
        if (failure.kind() == Failure::Kind::Locked) // its bytes are changing
            throw;
        keepBytes(path, installation);
    }
}

void replace(const QString &path, const QString &backup)
{
    QFile source(backup);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        throw notWritten(target.errorString());
    while (!source.atEnd())
        if (target.write(source.read(largestPiece)) <= 0)
            throw notWritten(target.errorString());
    // The journal of the old file must not be taken for one of the new file.
    QFile::remove(path + QStringLiteral("-journal"));
    if (!target.commit())
        throw notWritten(target.errorString());
}

} // namespace

void restoreBackup(const QString &path, const QString &backup, const Schema &schema,
                   Installation &installation)
{
    examineBackup(backup, schema, installation);
    const LockFile lock(path, LockFile::thisProcess(installation.author(), installation.now()));
    if (QFileInfo::exists(path))
        keepPresent(path, schema, installation);
    replace(path, backup);
}

} // namespace raatihuone
