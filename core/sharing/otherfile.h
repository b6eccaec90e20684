// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"
#include "core/file/attached.h"

namespace raatihuone {

/// A file that somebody sent, seen by the connection of the own file as long as this lives.
///
/// It is examined as a file that nobody should trust. One of an older schema is copied into memory and brought up to date
/// there; the file itself is never written to.
class OtherFile
{
public:
    /// @throws Failure as DataFile does for a file that is opened.
    OtherFile(DataFile &file, const QString &path, const QString &name);

    const QString &path() const { return m_path; }
    QString name() const { return m_attached->name(); }
    bool isWritable() const { return m_attached->isWritable(); }
    /// Takes a copy in memory in the place of the file. Outside a transaction.
    void makeWritable();

    /// @throws Failure CannotOpen if the file has changed since it was examined. Inside a transaction that has read
    /// from it.
    void expectUnchanged() const;

private:
    QByteArray header() const;
    void expectWholePackage() const;
    std::unique_ptr<Connection> copy() const;

    DataFile &m_file;
    QString m_path;
    QByteArray m_header; ///< counts the changes of the file
    int m_version = 0;
    std::unique_ptr<Attached> m_attached;
};

} // namespace raatihuone
