// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/otherfile.h"

#include "core/file/untrusted.h"
#include "core/sharing/manifest.h"
#include "core/sharing/newerfile.h"
#include "core/sharing/package.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace raatihuone {

OtherFile::OtherFile(DataFile &file, const QString &path, const QString &name)
    : m_file(file), m_path(path), m_header(header())
{
    m_version = examineAnyVersion(path, file.schema()).schemaVersion;
    expectWholePackage();
    if (m_version == file.schema().version())
        m_attached = std::make_unique<Attached>(file.connection(), name, path);
    else
        m_attached = std::make_unique<Attached>(file.connection(), name, *copy());
}

void OtherFile::expectWholePackage() const
{
    Connection source(m_path, Connection::Mode::ReadOnly);
    source.distrust();
    source.setDeadline(examinationTime(QFileInfo(m_path).size()));
    if (source.value("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", QString(needTable)))
        expectManifest(source);
}

void OtherFile::makeWritable()
{
    const QString schema = name();
    m_attached.reset();
    m_attached = std::make_unique<Attached>(m_file.connection(), schema, *copy());
}

std::unique_ptr<Connection> OtherFile::copy() const
{
    Connection source(m_path, Connection::Mode::ReadOnly);
    source.distrust();
    if (m_version > m_file.schema().version())
        return copyOfNewer(source, m_file.schema());
    auto target = Attached::copyInMemory(source);
    if (m_version < m_file.schema().version()) {
        // What was carried may refer to removed records; the file that takes them in puts that right.
        target->run("PRAGMA foreign_keys = OFF");
        target->run("BEGIN");
        m_file.schema().migrate(*target, m_version);
        target->run("COMMIT");
    }
    return target;
}

/// The first bytes and the size: SQLite counts in them each transaction that changes the file.
QByteArray OtherFile::header() const
{
    constexpr qint64 size = 100;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // the examination says why
    return file.read(size) + QByteArray::number(file.size());
}

void OtherFile::expectUnchanged() const
{
    if (header() != m_header)
        throw Failure(Failure::Kind::CannotOpen,
                      QCoreApplication::translate("sharing",
                                                  "%1 was changed while it was being merged. Nothing "
                                                  "was merged. Try again.")
                          .arg(QFileInfo(m_path).fileName()));
}

} // namespace raatihuone
