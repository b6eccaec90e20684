// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <memory>

namespace raatihuone {

class Connection;
class Query;

/// Reads many records of one type, from any connection to the file and in any thread.
class RecordReader
{
public:
    RecordReader(Connection &connection, const Catalogue &catalogue, const RecordType &type);
    ~RecordReader();

    std::optional<Record> read(RowId id);

private:
    const RecordType &m_type;
    std::vector<const Field *> m_columns;
    std::unique_ptr<Query> m_row;
    std::vector<std::pair<const Field *, std::unique_ptr<Query>>> m_links;
};

} // namespace raatihuone
