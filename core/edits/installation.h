// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chance.h"
#include "core/base/clock.h"
#include "core/base/rowid.h"

#include <QtCore/QSettings>
#include <QtCore/QString>
#include <memory>
#include <optional>

namespace raatihuone {

/// This copy of the program on this machine for this user: who writes, when, and under which number in which
/// file.
class Installation
{
public:
    /// The number under which this installation writes in one file, and how far it has come.
    struct Site
    {
        quint32 number = 0;
        quint32 seq = 0;
    };

    /// @p settings keep the identity; @p backupFolder takes the backups of all files.
    Installation(std::unique_ptr<QSettings> settings, QString backupFolder, QString author, Clock clock,
                 Chance chance = systemChance());

    /// Random, made once.
    QByteArray uuid() const { return m_uuid; }
    const QString &author() const { return m_author; }
    /// Who writes from now on; remembered.
    void setAuthor(const QString &author);
    const QString &backupFolder() const { return m_backupFolder; }
    /// What only saves work lies here: it may be removed at any time.
    QString cacheFolder() const;
    QDateTime now() const { return m_clock(); }
    /// The day where the user is.
    QDate today() const { return now().toLocalTime().date(); }
    QByteArray randomBytes(int count) const { return m_chance(count); }

    /// What this installation last wrote under in the file of this path. A copy of the file elsewhere is
    /// another file.
    std::optional<Site> siteIn(const QString &path) const;
    void rememberSite(const QString &path, const Site &site);

    /// Which unit the file of this path is for me, if somebody has said so.
    RowId unitIn(const QString &path) const;
    void rememberUnit(const QString &path, RowId unit);

    QSettings &settings() { return *m_settings; }

private:
    std::unique_ptr<QSettings> m_settings;
    QString m_backupFolder;
    QString m_author;
    Clock m_clock;
    Chance m_chance;
    QByteArray m_uuid;
};

} // namespace raatihuone
