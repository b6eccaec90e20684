// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"
#include "core/reports/block.h"

namespace raatihuone {

/// A contribution that stands under no other, with all that stand under it.
struct Branch
{
    RowId group; ///< the stakeholder group that said it; may be none
    ListItem item;
};

/// The contributions to one topic as they stand under each other, each of them once.
///
/// An item says in which language its contribution was written down, if that is one of a report.
///
/// A contribution whose parent is not among them stands on its own; a ring is opened where all readers open it. What
/// stands deeper than any page can show stands beside the deepest.
std::vector<Branch> branchesOf(const std::vector<Record> &contributions);

} // namespace raatihuone
