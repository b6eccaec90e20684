// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <map>
#include <memory>
#include <vector>

namespace raatihuone {

/// Files that are written together, all of them or none: each lies in a hidden folder beside its place until commit().
/// What is not committed is gone with the batch. A program that is killed leaves the folder, ".raatihuone-" and six letters:
/// it may hold the only copy of a file that was being replaced, so no later batch removes it.
class FileBatch
{
public:
    /// Writes a file that will be called @p path.
    /// @throws Failure ReadOnly if its folder takes no files; DiskFull, InputOutput. One sentence that names the path.
    void add(const QString &path, const QByteArray &bytes);

    /// Puts all files in their places; what stood there is replaced.
    /// @throws Failure InputOutput if one cannot be replaced. Then everything is as it was.
    void commit();

    /// The paths of the files so far.
    QStringList paths() const;

private:
    struct Part
    {
        QString path;
        QString written; ///< where the new bytes lie
        QString before;  ///< where the replaced file goes
        bool hasBefore = false;
    };

    QTemporaryDir &folderOf(const QString &path);
    static bool put(Part &part);
    static void takeBack(const Part &part);

    std::map<QString, std::unique_ptr<QTemporaryDir>> m_folders; ///< by the folder they lie in
    std::vector<Part> m_parts;
};

} // namespace raatihuone
