// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QStringList>

namespace raatihuone {

/// The files opened last, newest first, kept in the settings. Files that are gone are left out.
class RecentFiles
{
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    QStringList paths() const;
    void add(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace raatihuone
