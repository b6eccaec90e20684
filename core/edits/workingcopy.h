// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// While it lives, an open data file is a copy of itself in memory: what is written goes there, in as many transactions
/// as it takes, until keep() puts it into the file in one. Without keep() nothing has happened.
///
/// References to DataFile::connection() must not be kept from before, nor beyond its end.
class WorkingCopy
{
public:
    class Lent;

    /// @throws Failure as SQLite says.
    explicit WorkingCopy(DataFile &file);
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    /// The file is from here on as the copy.
    /// @throws Failure Locked if another program has written the file meanwhile, or writes it now; as SQLite says. The file
    /// is as before then.
    void keep();

private:
    QByteArray header() const;
    void expectUnchanged() const;

    DataFile &m_file;
    std::unique_ptr<Connection> m_original;
    QByteArray m_header;
    std::optional<Installation::Site> m_site;
    RowId m_unit;
    quint32 m_writes;
};

} // namespace raatihuone
