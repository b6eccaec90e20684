// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/figures/registercounts.h"
#include "core/records/records.h"

namespace raatihuone {

/// The key figures of a day that are about to be written.
struct SnapshotPlan
{
    struct Point
    {
        RegisterCount count;
        RowId known; ///< the key figure that the unit has of the day already; it stays as it is
    };

    QDate day;
    RowId unit;
    std::vector<Point> points;
};

/// Counts the register for @p day; what is not of that day is about (see registerCounts()).
/// @throws Failure BadInput for a day that has not come yet.
SnapshotPlan planSnapshot(const Records &records, QDate day);

/// Writes the key figures that the day lacks, each with its source and method; one commit.
/// @throws Failure BadInput if it has all of them.
Outcome writeSnapshot(Records &records, const SnapshotPlan &plan);

} // namespace raatihuone
