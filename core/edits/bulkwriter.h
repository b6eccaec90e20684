// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/commit.h"
#include "core/edits/withoutedits.h"

namespace raatihuone {

/// The set-based writer: many rows in one commit, without a trigger for each.
///
/// While it lives the triggers rest and it writes the edits itself, in one statement for a whole column.
class BulkWriter
{
public:
    explicit BulkWriter(Commit &commit);

    /// Inserts rows of one type. Rows need no edits: their ids say which commit made them.
    class Rows
    {
    public:
        Rows(BulkWriter &writer, const RecordType &type, const std::vector<const Field *> &fields);
        /// One row; @p values in the order of the fields. @returns its id.
        RowId add(std::initializer_list<Value> values);
        RowId add(const std::vector<Value> &values);

    private:
        template <typename Values> RowId insert(const Values &values);
        Commit &m_commit;
        Query m_insert;
    };

    /// Sets @p field of many rows at once; rows that have the value already are left alone.
    /// @throws Failure Constraint if a cell is erased or withheld.
    /// @returns how many cells changed.
    int setColumn(const RecordType &type, const Field &field,
                  const std::vector<std::pair<RowId, Value>> &values);

private:
    Commit &m_commit;
    WithoutEdits m_withoutEdits;
};

} // namespace raatihuone
