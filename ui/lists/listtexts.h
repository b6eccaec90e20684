// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrows.h"

#include <functional>

class QIODevice;

namespace raatihuone {

/// Some rows of a list with the columns that are shown.
struct ListExcerpt
{
    const RecordType *type;
    std::vector<ListColumn> columns;
    std::vector<RowId> ids;
};

/// Reads the rows of an excerpt part by part, so that a million of them never lie in memory. Rows that are gone are
/// passed over. @p id says of which record the row is.
/// @throws Failure Cancelled when @p progress says so.
void forEachRow(const ListSource &source, const ListExcerpt &excerpt, const Progress &progress,
                const std::function<void(RowId id, const ListRow &row)> &take);

/// Writes a heading and the rows as CSV, every value as people type it.
/// @throws Failure Cancelled when @p progress says so.
void writeCsv(const ListSource &source, const ListExcerpt &excerpt, QIODevice &device,
              const Progress &progress);

/// Rows as they go to the clipboard.
struct CopiedTable
{
    QString tabbed; ///< cells parted by tabs: what spreadsheets and import take
    QString html;   ///< for documents; empty for very many rows
};

/// A heading and the rows.
CopiedTable copiedTable(const ListSource &source, const ListExcerpt &excerpt, const Progress &progress);

/// E-mail addresses of some records.
struct Addresses
{
    QStringList texts; ///< each once
    int withheld = 0;  ///< records that have an address but do not want to be written to
};

/// The addresses of those who may be written to. @p type must have a field of kind e-mail.
Addresses addressesOf(const ListSource &source, const RecordType &type, const std::vector<RowId> &ids,
                      const Progress &progress);

/// The first field of @p type that holds an e-mail address, or null.
const Field *addressField(const RecordType &type);

} // namespace raatihuone
