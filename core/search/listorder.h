// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchtext.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <memory>

namespace raatihuone {

/// The rows of a list as a worker found them. Nobody changes it any more, so threads may share it.
struct ListOrder
{
    std::vector<RowId> ids;                 ///< in display order
    qint64 total = 0;                       ///< rows of the type that nobody has narrowed
    std::shared_ptr<const SearchText> text; ///< null while it is being read
    std::vector<quint32> places;            ///< of the ids in the text; empty without one
};

/// Narrows an order to what somebody types, and keeps up with single rows that change meanwhile.
class ListSearch
{
public:
    void setOrder(std::shared_ptr<const ListOrder> order);

    const std::shared_ptr<const ListOrder> &order() const { return m_order; }
    /// Null while it is being read.
    std::shared_ptr<const SearchText> text() const { return m_order ? m_order->text : nullptr; }

    /// The folded text of a row that was made or changed after the text was read; nothing for one removed.
    void change(RowId id, const std::optional<QByteArray> &text);

    /// The ids whose text contains every word of @p typed, in display order. Without a text to search only
    /// nothing typed narrows nothing; anything else finds nothing.
    std::vector<RowId> hits(const QString &typed);

private:
    Matches matches(const QList<QByteArray> &words);
    QSet<RowId> applyChanges(Matches &matches, const QList<QByteArray> &words) const;
    bool isRemoved(RowId id) const;

    std::shared_ptr<const ListOrder> m_order;
    QHash<RowId, std::optional<QByteArray>> m_changes; ///< since the text was read
    QList<QByteArray> m_lastWords;
    Matches m_lastMatches; ///< in the text as it was read
};

} // namespace raatihuone
