// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/distinctpairs.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/file/connection.h"

namespace raatihuone {

Pair pairOf(RowId one, RowId other)
{
    return one < other ? Pair(one, other) : Pair(other, one);
}

QSet<Pair> distinctPairs(Connection &connection, const Catalogue &catalogue)
{
    QSet<Pair> pairs;
    const RecordType *type = catalogue.find(TypeNumber::DistinctPair);
    if (!type)
        return pairs;
    Query query(connection, QStringLiteral("SELECT first, second FROM %1 WHERE first IS NOT NULL AND second "
                                           "IS NOT NULL")
                                .arg(quoted(type->name())));
    while (query.next())
        pairs.insert(pairOf(query.id(0), query.id(1)));
    return pairs;
}

QString areDistinct(const Catalogue &catalogue, const QString &one, const QString &other)
{
    const RecordType *type = catalogue.find(TypeNumber::DistinctPair);
    if (!type)
        return QStringLiteral("0");
    return QStringLiteral(
               "EXISTS (SELECT 1 FROM main.%1 d WHERE (d.first = %2 AND d.second = %3) OR (d.first "
               "= %3 AND d.second = %2))")
        .arg(quoted(type->name()), one, other);
}

} // namespace raatihuone
