// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/search/listrequest.h"

namespace raatihuone {

/// One row as scripts see it.
struct TableRow
{
    RowId id;
    std::vector<Value> values;       ///< as stored: ids of references, codes of choices
    std::vector<QStringList> titles; ///< of the records that a reference field names, else empty
};

/// The fields of @p type that scripts see when they name none: all but those of a special category.
std::vector<const Field *> tableFields(const RecordType &type);

/// Hands the rows that @p request asks for to @p take one by one, in display order.
void readTable(const Records &records, const ListRequest &request, const std::vector<const Field *> &fields,
               const std::function<void(const TableRow &row)> &take);

} // namespace raatihuone
