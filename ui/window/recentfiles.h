// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QSettings>

namespace raatihuone {

/// A file that was opened here.
struct RecentFile
{
    QString path;
    QDateTime opened; ///< UTC; invalid if nobody noted it

    bool operator==(const RecentFile &) const = default;
};

/// The files opened last, newest first, kept in the settings. Whether they are still there nobody asks before they
/// are wanted: a network drive may be slow to answer.
class RecentFiles
{
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    std::vector<RecentFile> all() const;
    void add(const QString &path, const QDateTime &opened);
    void remove(const QString &path);

private:
    void write(const std::vector<RecentFile> &files);

    QSettings &m_settings;
};

} // namespace raatihuone
