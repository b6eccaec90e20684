// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// What was typed into a record and not yet saved.
struct Draft
{
    int type = 0;
    RowId record;               ///< invalid for a record that is not in the file yet
    QString slot;               ///< which editor of the record it is of, such as "form"; names no person
    QMap<int, Value> before;    ///< by field number: what the record held when typing began
    QMap<int, Value> values;    ///< by field number: what was typed
    QDateTime at = QDateTime(); ///< UTC; the time of keeping it, unless given

    bool operator==(const Draft &) const = default;
};

/// The drafts of one file. They lie in the file but are no part of what it says: keeping one makes no commit and no
/// history, and they stand in no dump and no copy. Erasing a record drops the drafts that name it.
///
/// Values of special categories and personal identity codes are never kept. What somebody else has put into the table and
/// makes no sense is passed over.
class Drafts
{
public:
    explicit Drafts(DataFile &file) : m_file(file) {}

    /// Keeps @p draft in place of the one of the same type, record and slot. Does not wait for who reads the file.
    /// @returns false if it could not be kept: the file is only read, busy, the disk is full, the text too long. This
    /// is no reason to disturb who is typing; try again a little later.
    bool keep(const Draft &draft) const noexcept;
    /// Forgets a draft. Does not wait either. @returns false if it could not be dropped.
    bool drop(int type, RowId record, const QString &slot) const noexcept;

    /// Forgets what nobody will take up: drafts of records that are not there, and those older than 90 days. If the file
    /// is busy they wait for another time.
    void dropStale() const noexcept;

    /// Nothing in a file that is only read, or when the record is not there. @throws Failure as SQLite says.
    std::optional<Draft> find(int type, RowId record, const QString &slot) const;
    /// Newest first; at most a hundred. @throws Failure as SQLite says.
    std::vector<Draft> all() const;

private:
    bool tryTo(const std::function<void(Connection &)> &work) const noexcept;
    std::vector<Draft> read(const QString &which, const std::vector<Value> &values) const;
    std::optional<Draft> draftOf(const Query &row) const;
    bool isThere(const RecordType &type, RowId record) const;

    DataFile &m_file;
};

} // namespace raatihuone
