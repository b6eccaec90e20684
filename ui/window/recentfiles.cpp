// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentfiles.h"

#include <QtCore/QFileInfo>

namespace raatihuone {

namespace {

constexpr size_t mostFiles = 8;
constexpr QLatin1String pathsKey("window/recentFiles");
constexpr QLatin1String timesKey("window/recentTimes"); ///< in the order of the paths

} // namespace

std::vector<RecentFile> RecentFiles::all() const
{
    const QStringList paths = m_settings.value(pathsKey).toStringList();
    const QStringList times = m_settings.value(timesKey).toStringList();
    std::vector<RecentFile> files;
    for (qsizetype i = 0; i < paths.size(); ++i)
        files.push_back({paths[i], QDateTime::fromString(times.value(i), Qt::ISODate)});
    return files;
}

void RecentFiles::add(const QString &path, const QDateTime &opened)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    remove(whole);
    std::vector<RecentFile> files = all();
    files.insert(files.begin(), {whole, opened});
    files.resize(std::min(files.size(), mostFiles));
    write(files);
}

void RecentFiles::remove(const QString &path)
{
    std::vector<RecentFile> files = all();
    std::erase_if(files, [&path](const RecentFile &file) { return file.path == path; });
    write(files);
}

void RecentFiles::write(const std::vector<RecentFile> &files)
{
    QStringList paths, times;
    for (const RecentFile &file : files) {
        paths += file.path;
        times += file.opened.toString(Qt::ISODate);
    }
    m_settings.setValue(pathsKey, paths);
    m_settings.setValue(timesKey, times);
}

} // namespace raatihuone
