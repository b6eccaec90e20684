// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sortedids.h"

#include "core/file/connection.h"

#include <algorithm>
#include <numeric>

namespace raatihuone {

SortedIds::SortedIds(const SortKeys &keys)
{
    for (qsizetype part = 0; part < keys.expressions().size(); ++part)
        m_parts.push_back({RankedValues(keys, part), {}});
}

void SortedIds::add(RowId id, const Query &query, int column)
{
    m_ids.push_back(id);
    for (Part &part : m_parts)
        part.ofRows.push_back(part.values.numberOf(query.bytes(column++)));
}

/// The rows in the order of one part; those that agree in it stay in the order of @p rows.
std::vector<quint32> SortedIds::dealtOut(const std::vector<quint32> &rows, Part &part)
{
    const std::vector<quint32> ranks = part.values.ranks();
    std::vector<quint32> places(ranks.size() + 1);
    for (quint32 &value : part.ofRows) {
        value = ranks[value];
        ++places[value + 1];
    }
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<quint32> dealt(rows.size());
    for (const quint32 row : rows)
        dealt[places[part.ofRows[row]]++] = row;
    return dealt;
}

std::vector<RowId> SortedIds::take()
{
    std::vector<quint32> rows(m_ids.size());
    std::iota(rows.begin(), rows.end(), 0);
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part)
        rows = dealtOut(rows, *part);
    std::vector<RowId> ids(rows.size());
    std::transform(rows.begin(), rows.end(), ids.begin(), [this](quint32 row) { return m_ids[row]; });
    return ids;
}

} // namespace raatihuone
