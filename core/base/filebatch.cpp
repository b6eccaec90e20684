// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filebatch.h"

#include "core/base/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace raatihuone {

namespace {

Failure refused(Failure::Kind kind, const char *sentence, const QString &path, const QString &details)
{
    return Failure(kind, QCoreApplication::translate("base", sentence).arg(QDir::toNativeSeparators(path)),
                   details);
}

Failure notWritten(const QString &path, const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return refused(Failure::Kind::DiskFull,
                       QT_TRANSLATE_NOOP("base", "%1: The disk is full. Free some space and try again."),
                       path, file.errorString());
    return refused(Failure::Kind::InputOutput,
                   QT_TRANSLATE_NOOP("base", "%1 could not be written. Choose another folder."), path,
                   file.errorString());
}

} // namespace

QTemporaryDir &FileBatch::folderOf(const QString &path)
{
    const QString place = QFileInfo(path).absolutePath();
    std::unique_ptr<QTemporaryDir> &folder = m_folders[place];
    if (!folder)
        folder = std::make_unique<QTemporaryDir>(place + QStringLiteral("/.raatihuone-XXXXXX"));
    if (!folder->isValid())
        throw refused(
            Failure::Kind::ReadOnly,
            QT_TRANSLATE_NOOP("base", "%1: The folder is not there or takes no files. Choose another."), path,
            folder->errorString());
    return *folder;
}

void FileBatch::add(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isDir())
        throw refused(Failure::Kind::BadInput,
                      QT_TRANSLATE_NOOP("base", "%1 is a folder. Choose another name."), path, {});
    const QTemporaryDir &folder = folderOf(path);
    const QString number = QString::number(m_parts.size());
    Part part{path, folder.filePath(number), folder.filePath(number + QStringLiteral("-before"))};
    QFile file(part.written);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw notWritten(path, file);
    m_parts.push_back(std::move(part));
}

bool FileBatch::put(Part &part)
{
    part.hasBefore = QFileInfo::exists(part.path) && QFile::rename(part.path, part.before);
    return QFile::rename(part.written, part.path);
}

void FileBatch::takeBack(const Part &part)
{
    if (QFileInfo::exists(part.path) && !QFileInfo::exists(part.written))
        QFile::rename(part.path, part.written);
    if (part.hasBefore)
        QFile::rename(part.before, part.path);
}

void FileBatch::commit()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (put(m_parts[i]))
            continue;
        for (size_t done = i + 1; done-- > 0;)
            takeBack(m_parts[done]);
        throw refused(Failure::Kind::InputOutput,
                      QT_TRANSLATE_NOOP("base", "%1 is in use or protected. Choose another name."),
                      m_parts[i].path, {});
    }
    m_parts.clear();
    m_folders.clear();
}

QStringList FileBatch::paths() const
{
    QStringList paths;
    for (const Part &part : m_parts)
        paths += part.path;
    return paths;
}

} // namespace raatihuone
