// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"
#include "core/search/savedview.h"
#include "ui/lists/listtexts.h"

namespace raatihuone {

class Publicity;

/// What stands in a list on the screen: its rows in their order, its columns, and what narrowed it.
struct ListReport
{
    ListExcerpt excerpt;
    ListView view;
    qint64 total = 0; ///< rows of the list without search and filters
};

/// As many rows as a report of a list takes: about four hundred pages, made in a few seconds.
inline constexpr qint64 mostReportRows = 10'000;

/// The list as a report in the language of @p source: its name, how many rows there are and what narrows them, and the
/// rows as a table. What was removed meanwhile is left out. One for the public, with a @p publicity, leaves out, and says
/// so, the columns that hold or name persons, and the words that were searched for; it has no rows of what is not public,
/// and names none of it in cells and filters.
/// @throws Failure Cancelled when @p progress says so.
Document listDocument(const ListSource &source, const ListReport &list, const Publicity *publicity,
                      const Progress &progress);

} // namespace raatihuone
