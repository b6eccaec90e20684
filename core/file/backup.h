// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace raatihuone {

class Connection;

/// Writes a whole and compact copy of the file without its drafts to @p target, or nothing. An existing target is replaced.
/// @throws Failure Locked if somebody writes the existing target, else as SQLite says.
void copyInto(Connection &connection, const QString &target);

/// The backups of one data file in a folder of this installation.
class Backups
{
public:
    static constexpr int dailyKept = 7;

    /// @p folder is made when the first backup is; @p dataFile gives the names.
    Backups(QString folder, const QString &dataFile);

    /// Makes a backup of today unless there is one, and drops daily ones beyond the newest seven. True if one
    /// was made.
    bool makeDaily(Connection &connection, const QDateTime &now) const;

    /// Makes a backup named for @p reason ("migration", "restore", "manual"); these are never dropped.
    /// @returns its path.
    QString make(Connection &connection, const QString &reason, const QDateTime &now) const;

    /// The paths of all backups, newest first.
    QStringList all() const;

private:
    QString fileName(const QString &reason, const QDateTime &now) const;
    QStringList fileNames() const; ///< oldest first
    void dropOldDaily() const;

    QString m_folder;
    QString m_name;
};

} // namespace raatihuone
