// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/sortkeys.h"

#include <span>

namespace raatihuone {

/// The values of one part of a sort key, numbered as they come, and their order.
class RankedValues
{
public:
    /// @p keys must outlive the values.
    RankedValues(const SortKeys &keys, qsizetype part);

    /// The number of @p value: often, but not always, the one it had when it came before.
    quint32 numberOf(QByteArrayView value);

    /// By number: how many different keys come before that of the value.
    std::vector<quint32> ranks();

private:
    /// One of the values that came last.
    struct Recent
    {
        QByteArray value;
        quint32 number = 0;
    };

    struct Key
    {
        quint64 bytes = 0; ///< eight of it, so that they compare as a number
        quint32 number = 0;
    };

    quint32 add(QByteArrayView value);
    qsizetype sizeOf(const Key &key) const { return m_starts[key.number + 1] - m_starts[key.number]; }
    quint64 bytesOf(const Key &key, qsizetype from) const;
    void rank(std::span<Key> keys, qsizetype from);
    void giveNext(std::span<const Key> keys);

    const SortKeys *m_sortKeys;
    qsizetype m_part;
    std::vector<Recent> m_recent;
    size_t m_repeats = 0;
    QByteArray m_bytes;                 ///< of all keys, by number
    std::vector<qsizetype> m_starts{0}; ///< of the keys in these, and their end
    std::vector<Key> m_keys;
    std::vector<quint32> m_ranks;
    quint32 m_nextRank = 0;
};

} // namespace raatihuone
