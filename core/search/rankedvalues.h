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

    /// By number: how many different keys come before that of the value. Leaves nothing behind.
    std::vector<quint32> takeRanks();

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
        qsizetype start;
        qsizetype size;
        quint32 number;
    };

    quint32 add(QByteArrayView value);
    quint64 bytesOf(const Key &key, qsizetype from) const;
    void rank(std::span<Key> keys, qsizetype from);
    void giveNext(std::span<const Key> keys);

    const SortKeys *m_sortKeys;
    qsizetype m_part;
    std::vector<Recent> m_recent;
    QByteArray m_bytes; ///< of all keys
    std::vector<Key> m_keys;
    std::vector<quint32> m_ranks;
    quint32 m_nextRank = 0;
};

} // namespace raatihuone
