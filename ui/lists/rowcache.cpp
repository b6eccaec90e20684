// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowcache.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr size_t mostPages = 3;

} // namespace

void RowCache::setPageRows(int rows)
{
    if (rows <= m_pageRows && rows > m_pageRows / 2)
        return;
    m_pageRows = std::max(rows, 1);
    clear();
}

void RowCache::startWith(std::vector<ListRow> rows)
{
    clear();
    if (!rows.empty())
        m_pages.push_front({0, std::move(rows)});
}

const ListRow &RowCache::row(const std::vector<RowId> &ids, int position)
{
    const Page &found = page(ids, position - position % m_pageRows);
    return found.rows[size_t(position - found.first)];
}

const RowCache::Page &RowCache::page(const std::vector<RowId> &ids, int first)
{
    const auto known = std::find_if(m_pages.begin(), m_pages.end(),
                                    [first](const Page &page) { return page.first == first; });
    if (known != m_pages.end()) {
        std::rotate(m_pages.begin(), known, known + 1);
        return m_pages.front();
    }
    const size_t count = std::min(size_t(m_pageRows), ids.size() - size_t(first));
    m_pages.push_front({first, m_read(std::span(ids).subspan(size_t(first), count))});
    if (m_pages.size() > mostPages)
        m_pages.pop_back();
    return m_pages.front();
}

bool RowCache::forget(const std::vector<RowId> &ids, const QSet<RowId> &touched)
{
    const auto isTouched = [&ids, &touched](const Page &page) {
        for (size_t row = 0; row < page.rows.size(); ++row)
            if (touched.contains(ids[size_t(page.first) + row]))
                return true;
        return false;
    };
    return std::erase_if(m_pages, isTouched) > 0;
}

} // namespace raatihuone
