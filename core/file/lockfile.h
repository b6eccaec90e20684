// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <optional>

namespace raatihuone {

/// Who has a file open for writing.
struct LockHolder
{
    QString host;
    QString user;
    qint64 process = 0;
    QDateTime since; ///< UTC

    bool operator==(const LockHolder &) const = default;
};

/// The note beside a data file that says who writes it. Reading never asks for it, nor does the sqlite3
/// shell.
class LockFile
{
public:
    /// Where the note of @p dataFile lies.
    static QString pathFor(const QString &dataFile);

    /// Who holds the file, or nothing. A process of this host that is gone holds nothing.
    static std::optional<LockHolder> holderOf(const QString &dataFile);

    /// Takes the file for @p holder. @p takeOver: the user said that a note from another host is stale.
    /// @throws Failure Locked with the name and the time of who holds it; ReadOnly, CannotOpen if no note can
    /// be made.
    LockFile(const QString &dataFile, const LockHolder &holder, bool takeOver = false);
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    /// This process on this host, for @p user since @p now.
    static LockHolder thisProcess(const QString &user, const QDateTime &now);

private:
    QString m_path;
    QByteArray m_note;
};

} // namespace raatihuone
