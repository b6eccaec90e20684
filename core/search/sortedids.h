// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/rankedvalues.h"

namespace raatihuone {

class Query;

/// Rows with what sorts them. The values of each part of the sort key are put in order and numbered, and the rows are
/// dealt out by these numbers: a family name that many share is looked at once.
class SortedIds
{
public:
    explicit SortedIds(const SortKeys &keys);

    /// Adds the row in @p query, whose expressions begin at @p column. Rows come in the order of their ids.
    void add(RowId id, const Query &query, int column);

    /// The ids in the order of the keys; rows of equal keys in the order in which they came.
    std::vector<RowId> take();

private:
    struct Part
    {
        RankedValues values;
        std::vector<quint32> ofRows; ///< the number of the value of each row
    };

    static std::vector<quint32> dealtOut(const std::vector<quint32> &rows, Part &part);

    std::vector<RowId> m_ids;
    std::vector<Part> m_parts;
};

} // namespace raatihuone
