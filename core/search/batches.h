// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/connection.h"
#include "core/search/listsql.h"

namespace raatihuone {

/// What is read of each row of a type: the id, then some expressions over the row `t`.
struct Selection
{
    const RecordType *type;
    QStringList expressions;
    Condition condition;
};

/// Reads all rows of a selection in the order of their ids, a few thousand in a statement: a lock held for
/// longer would make somebody wait who saves.
/// @throws Failure Cancelled when @p progress says so.
void readInBatches(const ListSource &source, const Selection &selection, const Progress &progress,
                   const std::function<void(const Query &row)> &take);

} // namespace raatihuone
