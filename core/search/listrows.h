// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

#include <span>

namespace raatihuone {

/// The values of one row in the order of the columns.
using ListRow = std::vector<Value>;

/// The rows of @p ids, each by one look-up: titles instead of ids, choices as codes. A row that is gone is
/// empty.
/// @throws Failure Cancelled when @p progress says so.
std::vector<ListRow> rowsOf(const ListSource &source, const RecordType &type,
                            const std::vector<ListColumn> &columns, std::span<const RowId> ids,
                            const Progress &progress = {});

/// Rows with their ids.
struct ListPage
{
    std::vector<RowId> ids;
    std::vector<ListRow> rows;
};

/// The first @p limit rows of the type in the order of their ids, without those that are archived: what a
/// list can show while it does not know better. At most @p limit rows are looked at.
ListPage firstRows(const ListSource &source, const RecordType &type, const std::vector<ListColumn> &columns,
                   int limit);

/// What people call the records of @p ids; empty for one that is gone.
QStringList titlesOf(const ListSource &source, const RecordType &type, std::span<const RowId> ids);

/// What tells records of one title apart, in a line each: the first columns of their list beside the title. Empty for one
/// that is gone, or of which nothing more is known.
QStringList detailsOf(const ListSource &source, const RecordType &type, std::span<const RowId> ids);

/// The columns that the list of a type shows at first: what its records are called by, then the rest.
std::vector<ListColumn> usualColumns(const RecordType &type);

/// All columns that the list of a type can show: no ids, no keys, nothing of a special category.
std::vector<ListColumn> possibleColumns(const RecordType &type);

/// The heading of a column.
QString heading(const Words &words, const ListColumn &column);

} // namespace raatihuone
