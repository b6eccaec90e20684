// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/collation.h"
#include "core/search/listrequest.h"

#include <QtCore/QHash>

namespace raatihuone {

class Query;

/// Turns the values by which a list is sorted into bytes whose order is that of the list: Finnish for text,
/// numbers and dates by value, what is missing last.
class SortKeys
{
public:
    SortKeys(const ListSource &source, const ListRequest &request);

    /// The expressions to select, one for each part of the key.
    const QStringList &expressions() const { return m_expressions; }

    /// As much of a value as is compared, so that longer texts need not be kept.
    static QByteArrayView compared(QByteArrayView value);

    /// Writes the key of a @p value of one expression behind @p bytes. No key is the beginning of another, so that those
    /// of several parts can stand in a row.
    void append(QByteArray &bytes, qsizetype part, QByteArrayView value) const;

    /// The key of the row in @p query, whose expressions begin at @p column.
    QByteArray keyOf(const Query &query, int column) const;

private:
    enum class Order { Words, Number, Bytes };

    struct Part
    {
        Order order = Order::Words;
        bool isDescending = false;
        QHash<QString, QString> labels; ///< of the codes of a choice
    };

    void addPart(const ListSource &source, const RecordType &type, const ListColumn &column,
                 bool isDescending);

    Collation m_collation;
    QStringList m_expressions;
    std::vector<Part> m_parts;
};

} // namespace raatihuone
