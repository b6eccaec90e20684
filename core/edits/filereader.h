// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/connection.h"

#include <QtCore/QStringList>

namespace raatihuone {

/// Opens further connections that read a data file as its DataFile does, in any thread: also a file that is older than
/// the program, or whose own views are not to be trusted.
class FileReader
{
public:
    explicit FileReader(const QString &path, const QByteArray &vfs = {}) : m_path(path), m_vfs(vfs) {}

    const QString &path() const { return m_path; }

    /// From now on what lies in the file and could run is switched off.
    void distrustSchema() { m_trustsSchema = false; }
    /// From now on temporary tables and views stand in for what the file lacks, made by @p statements.
    void standIn(const QStringList &statements) { m_standIns += statements; }

    /// @throws Failure as SQLite says.
    std::unique_ptr<Connection> open() const;

private:
    QString m_path;
    QByteArray m_vfs;
    bool m_trustsSchema = true;
    QStringList m_standIns;
};

} // namespace raatihuone
