// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/workingcopy.h"

#include <QtCore/QTemporaryDir>

namespace raatihuone {

/// While it lives, an open data file is lent to another thread, which reads and writes file(). The file that lends can be
/// read meanwhile, on a connection of its own, and shows what was there before until the other thread commits; it refuses
/// to be written.
///
/// Made and destroyed in the thread of the file that lends, once the other thread is done. References to
/// DataFile::connection() must not be kept from before, nor beyond its end.
class WorkingCopy::Lent
{
public:
    /// @throws Failure as SQLite says, if no further connection can be opened.
    explicit Lent(DataFile &lender);
    ~Lent();
    Lent(const Lent &) = delete;
    Lent &operator=(const Lent &) = delete;

    DataFile &file() const { return *m_file; }
    /// What was committed, if anything: the listeners of the file that lends have not heard of it.
    const std::optional<Changes> &changes() const { return m_changes; }

private:
    DataFile &m_lender;
    DataFile::Mode m_mode;
    QTemporaryDir m_folder; ///< where file() is made, before it gets what is lent
    std::unique_ptr<DataFile> m_file;
    std::optional<Changes> m_changes;
};

using LentFile = WorkingCopy::Lent;

} // namespace raatihuone
