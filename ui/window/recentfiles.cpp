// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentfiles.h"

#include <QtCore/QFileInfo>

namespace raatihuone {

namespace {

constexpr qsizetype mostFiles = 8;
constexpr QLatin1String key("window/recentFiles");

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList paths = m_settings.value(key).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = m_settings.value(key).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setValue(key, paths.mid(0, mostFiles));
}

} // namespace raatihuone
