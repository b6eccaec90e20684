// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/listlevels.h"

#include <algorithm>

namespace raatihuone {

void ListLevels::closeDeeperThan(int indent)
{
    while (!m_open.empty() && m_open.back().indent > indent)
        m_open.pop_back();
}

void ListLevels::closeSiblings(const Item &item)
{
    // As many as there are families at most, whatever the length of the list.
    auto first = m_open.end();
    while (first != m_open.begin() && std::prev(first)->indent == item.indent)
        --first;
    if (first == m_open.end())
        return;
    const auto same =
        std::find_if(first, m_open.end(), [&](const Open &open) { return open.family == item.family; });
    if (same != m_open.end())
        m_open.erase(same, m_open.end());
    else if (item.followsGap && customaryDepth(item.family) <= customaryDepth(m_open.back().family))
        m_open.erase(first, m_open.end());
}

std::optional<size_t> ListLevels::place(const Item &item, size_t index)
{
    closeDeeperThan(item.indent);
    closeSiblings(item);
    std::optional<size_t> parent;
    if (!m_open.empty())
        parent = m_open.back().index;
    m_open.push_back({item.indent, item.family, index});
    return parent;
}

} // namespace raatihuone
