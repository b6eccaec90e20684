// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/search/listrequest.h"

namespace raatihuone {

/// One change for many records.
struct BulkChange
{
    enum class Way { Set, Add, TakeAway };

    const Field *field;
    Way way = Way::Set; ///< another than Set only for fields with several values
    Value value;
};

/// What a change would do to some records: nothing is written yet.
struct BulkPlan
{
    struct Row
    {
        RowId id;
        Value before;
        Value after;
    };

    /// A record that a rule keeps from changing.
    struct Refused
    {
        RowId id;
        QString title;
        QString message;
    };

    const RecordType *type = nullptr;
    BulkChange change;
    qint64 total = 0; ///< records that were looked at
    std::vector<Row> rows;
    std::vector<Refused> refused;
};

/// Works out what @p change does to the records of @p ids, and which of them a rule forbids: those would get an error
/// that they did not have. For any thread.
/// @throws Failure Cancelled when @p progress says so.
BulkPlan planBulkEdit(const ListSource &source, const RecordType &type, const std::vector<RowId> &ids,
                      const BulkChange &change, const Progress &progress = {});

/// Writes the rows of a plan, without those refused. One commit.
/// @returns how many records changed.
/// @throws Failure Cancelled when @p progress says so; BadInput if rows together break a rule between records; nothing is
/// written.
int writeBulkEdit(const Records &records, const BulkPlan &plan, const Progress &progress = {});

} // namespace raatihuone
