// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/lockfile.h"

#include "core/file/sqlitefailure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLockFile>
#include <QtCore/QSysInfo>
#include <sqlite3.h>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace raatihuone {

namespace {

#ifndef Q_OS_WIN
/// Ended, but whoever began it has not asked how: it writes no more.
bool isDefunct(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    return text.mid(text.lastIndexOf(')') + 1).trimmed().startsWith('Z');
}
#endif

bool isRunning(qint64 process)
{
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process));
    if (!handle)
        return false;
    CloseHandle(handle);
    return true;
#else
    return (kill(pid_t(process), 0) == 0 || errno == EPERM) && !isDefunct(process);
#endif
}

QByteArray written(const LockHolder &holder)
{
    const QJsonObject note{{QStringLiteral("host"), holder.host},
                           {QStringLiteral("user"), holder.user},
                           {QStringLiteral("process"), QString::number(holder.process)},
                           {QStringLiteral("since"), holder.since.toString(Qt::ISODate)}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact);
}

LockHolder parsed(const QByteArray &bytes)
{
    const QJsonObject note = QJsonDocument::fromJson(bytes).object();
    return {note.value(QLatin1String("host")).toString(), note.value(QLatin1String("user")).toString(),
            note.value(QLatin1String("process")).toString().toLongLong(),
            QDateTime::fromString(note.value(QLatin1String("since")).toString(), Qt::ISODate)};
}

/// The note may be in the making: its file is there, its words are not.
bool isYoung(const QString &path)
{
    constexpr qint64 seconds = 10;
    return QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) < seconds;
}

Failure held(const LockHolder &holder)
{
    const QString since = holder.since.toLocalTime().toString(QStringLiteral("d.M.yyyy H.mm"));
    return Failure(
        Failure::Kind::Locked,
        QCoreApplication::translate("file", "%1 opened this file at %2. You can read it, not change it.")
            .arg(holder.user, since),
        QStringLiteral("held by process %1 on %2").arg(holder.process).arg(holder.host));
}

std::optional<QByteArray> noteAt(const QString &path)
{
    constexpr qint64 longest = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(longest)) : std::nullopt;
}

/// Who holds the file by the words of the note that lies at @p path.
std::optional<LockHolder> holderIn(const QByteArray &note, const QString &path)
{
    const LockHolder holder = parsed(note);
    const bool isHere = holder.host == QSysInfo::machineHostName();
    const bool isStale = holder.process <= 0 ? !isYoung(path) : isHere && !isRunning(holder.process);
    return isStale ? std::nullopt : std::optional(holder);
}

/// Takes away the note that holds nothing. Of several that have read it one takes it away; the others find the note of
/// that one by now, and let it be.
void removeNote(const QString &path, const QByteArray &note)
{
    constexpr int milliseconds = 2000;
    QLockFile turn(path + QStringLiteral(".turn"));
    if (!turn.tryLock(milliseconds))
        return;
    const bool isInTheMaking = note.isEmpty() && isYoung(path);
    if (noteAt(path) == note && !isInTheMaking)
        QFile::remove(path);
}

} // namespace

QString LockFile::pathFor(const QString &dataFile)
{
    return dataFile + QStringLiteral(".lock");
}

std::optional<LockHolder> LockFile::holderOf(const QString &dataFile)
{
    const auto note = noteAt(pathFor(dataFile));
    return note ? holderIn(*note, pathFor(dataFile)) : std::nullopt;
}

LockFile::LockFile(const QString &dataFile, const LockHolder &holder, bool takeOver)
    : m_path(pathFor(dataFile)), m_note(written(holder))
{
    const auto note = noteAt(m_path);
    const auto other = note ? holderIn(*note, m_path) : std::nullopt;
    if (other && !takeOver)
        throw held(*other);
    if (note) // a note that was not there a moment ago is not stale
        removeNote(m_path, *note);
    QFile file(m_path);
    // NewOnly: of two programs that come at the same moment one wins.
    const bool isMine = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!isMine || file.write(m_note) < 0 || !file.flush()) {
        if (isMine)
            file.remove();
        const auto winner = holderOf(dataFile);
        if (winner)
            throw held(*winner);
        throw sqliteFailure(QFileInfo(m_path).dir().exists() ? SQLITE_READONLY : SQLITE_CANTOPEN,
                            file.errorString());
    }
}

LockFile::~LockFile()
{
    if (noteAt(m_path) == m_note) // else somebody took the file over
        QFile::remove(m_path);
}

LockHolder LockFile::thisProcess(const QString &user, const QDateTime &now)
{
    return {QSysInfo::machineHostName(), user, QCoreApplication::applicationPid(), now};
}

} // namespace raatihuone
