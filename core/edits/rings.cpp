// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/rings.h"

#include "core/catalogue/tables.h"
#include "core/file/connection.h"

#include <QtCore/QSet>
#include <algorithm>

namespace raatihuone {

namespace {

RowId largestOnRing(const QHash<RowId, RowId> &uppers, RowId start)
{
    RowId largest = start;
    for (RowId row = uppers.value(start); row != start; row = uppers.value(row))
        largest = std::max(largest, row);
    return largest;
}

} // namespace

bool makesTree(const RecordType &type, const Field &field)
{
    return field.kind == Kind::Reference && field.target == type.number();
}

bool closesRing(Connection &connection, const RecordType &type, const Field &field, RowId row, RowId upper)
{
    // UNION forgets what was seen already, so a ring that a merge has closed ends it too.
    const QString sql =
        QStringLiteral("WITH RECURSIVE above(id) AS (SELECT ?1 UNION SELECT t.%2 FROM above a JOIN %1 t "
                       "ON t.id = a.id WHERE t.%2 IS NOT NULL) SELECT 1 FROM above WHERE id = ?2")
            .arg(quoted(type.name()), quoted(field.name));
    return connection.value(sql, upper, row).has_value();
}

QList<RowId> ringEnds(const QHash<RowId, RowId> &uppers)
{
    QList<RowId> ends;
    QSet<RowId> done;
    for (auto start = uppers.keyBegin(); start != uppers.keyEnd(); ++start) {
        QSet<RowId> onTheWay;
        RowId row = *start;
        for (; uppers.contains(row) && !done.contains(row); row = uppers.value(row)) {
            done.insert(row);
            onTheWay.insert(row);
        }
        if (onTheWay.contains(row))
            ends += largestOnRing(uppers, row);
    }
    std::sort(ends.begin(), ends.end());
    return ends;
}

} // namespace raatihuone
