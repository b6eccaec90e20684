// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/rankedvalues.h"

#include <QtCore/QtEndian>
#include <algorithm>
#include <cstring>
#include <string_view>

namespace raatihuone {

namespace {

/// Enough for the names of a country; a power of two.
constexpr size_t mostRecent = 1 << 14;

size_t placeOf(QByteArrayView value)
{
    return std::hash<std::string_view>()({value.data(), size_t(value.size())}) & (mostRecent - 1);
}

} // namespace

RankedValues::RankedValues(const SortKeys &keys, qsizetype part) : m_sortKeys(&keys), m_part(part)
{
    m_recent.resize(mostRecent);
    add({}); // what all that is recent was at first
}

/// Where hardly any value comes again, as in texts that people wrote, none is looked for.
quint32 RankedValues::numberOf(QByteArrayView value)
{
    value = SortKeys::compared(value);
    if (m_keys.size() > mostRecent && m_repeats < m_keys.size())
        return add(value);
    auto &[recent, number] = m_recent[placeOf(value)];
    if (recent == value) {
        ++m_repeats;
        return number;
    }
    recent.resize(0); // keeps its room
    recent.append(value);
    return number = add(value);
}

quint32 RankedValues::add(QByteArrayView value)
{
    m_sortKeys->append(m_bytes, m_part, value);
    m_starts.push_back(m_bytes.size());
    const auto number = quint32(m_keys.size());
    m_keys.push_back({0, number});
    return number;
}

std::vector<quint32> RankedValues::ranks()
{
    m_ranks.resize(m_keys.size());
    m_nextRank = 0;
    rank(m_keys, 0);
    return std::move(m_ranks);
}

quint64 RankedValues::bytesOf(const Key &key, qsizetype from) const
{
    quint64 bytes = 0;
    std::memcpy(&bytes, m_bytes.constData() + m_starts[key.number] + from,
                size_t(std::min<qsizetype>(sizeOf(key) - from, sizeof bytes)));
    return qFromBigEndian(bytes);
}

/// Keys that agree up to @p from are sorted by the next eight bytes, which stand beside them; only those that agree in
/// these are looked at again. No key is the beginning of another, so keys that agree to the end are equal.
void RankedValues::rank(std::span<Key> keys, qsizetype from)
{
    for (Key &key : keys)
        key.bytes = bytesOf(key, from);
    const auto isBefore = [](const Key &left, const Key &right) { return left.bytes < right.bytes; };
    if (!std::is_sorted(keys.begin(), keys.end(), isBefore))
        std::sort(keys.begin(), keys.end(), isBefore);
    for (auto first = keys.begin(); first != keys.end();) {
        const auto next =
            std::find_if(first, keys.end(), [first](const Key &key) { return key.bytes != first->bytes; });
        const qsizetype further = from + qsizetype(sizeof first->bytes);
        if (next - first > 1 && further < sizeOf(*first))
            rank({first, next}, further);
        else
            giveNext({first, next});
        first = next;
    }
}

void RankedValues::giveNext(std::span<const Key> keys)
{
    for (const Key &key : keys)
        m_ranks[key.number] = m_nextRank;
    ++m_nextRank;
}

} // namespace raatihuone
