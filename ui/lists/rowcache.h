// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrows.h"

#include <QtCore/QSet>
#include <deque>

namespace raatihuone {

/// The rows of a list that are in sight, and a few beside them: three pages at most.
class RowCache
{
public:
    using Read = std::function<std::vector<ListRow>(std::span<const RowId> ids)>;

    explicit RowCache(Read read) : m_read(std::move(read)) {}

    /// How many rows are read in one go: about @p rows. What is read stays when that changes little, as when
    /// a bar takes some of the space for a moment.
    void setPageRows(int rows);
    int pageRows() const { return m_pageRows; }

    /// The row at @p position of @p ids, read with its page if need be. Empty for a row that is gone.
    const ListRow &row(const std::vector<RowId> &ids, int position);

    void clear() { m_pages.clear(); }
    /// Forgets everything but these rows, the first ones.
    void startWith(std::vector<ListRow> rows);
    /// Forgets the pages that hold one of @p touched. @returns whether there were any.
    bool forget(const std::vector<RowId> &ids, const QSet<RowId> &touched);

private:
    struct Page
    {
        int first = 0;
        std::vector<ListRow> rows;
    };

    const Page &page(const std::vector<RowId> &ids, int first);

    Read m_read;
    int m_pageRows = 40;
    std::deque<Page> m_pages; ///< the one used last in front
};

} // namespace raatihuone
