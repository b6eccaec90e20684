// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/carried.h"

#include "core/catalogue/tables.h"
#include "core/edits/evaluation.h"
#include "core/file/connection.h"

#include <algorithm>

namespace raatihuone {

namespace {

using Columns = std::vector<const Field *>;

Columns newColumns(const RecordType &type, const Columns &all, int from)
{
    Columns found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&type, from](const Field *field) { return field->since > from || type.since() > from; });
    return found;
}

void moveCells(Connection &db, const RecordType &type, const Columns &columns)
{
    for (const Field *field : columns)
        db.run(
            QStringLiteral("UPDATE %1 SET %2 = c.value FROM carried c WHERE c.col = ? AND c.\"row\" = %1.id")
                .arg(quoted(type.name()), quoted(field->name)),
            type.column(*field));
}

QString literal(const Value &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    return value.isNumber() ? value.toText() : sqlString(value.toText());
}

/// Written anew, so that the columns stand in the order in which a new file has them.
void rewriteGraves(Connection &db, const RecordType &type, const Columns &all, int from)
{
    QStringList pairs;
    for (const Field *field : all) {
        const int column = type.column(*field);
        const QString value =
            field->since > from
                ? QStringLiteral(
                      "(SELECT CASE count(*) WHEN 0 THEN %1 ELSE max(c.value) END FROM carried c WHERE "
                      "c.\"row\" = grave.id AND c.col = %2)")
                      .arg(literal(field->defaultValue))
                      .arg(column)
                : QStringLiteral("json_extract(vals, '$.\"%1\"')").arg(column);
        pairs += QStringLiteral("'%1', %2").arg(column).arg(value);
    }
    db.run(QStringLiteral("UPDATE grave SET vals = json_object(%1) WHERE tbl = ?")
               .arg(pairs.join(QStringLiteral(", "))),
           type.number() * 100);
}

/// Rows of a type that was not known at all; all their cells were carried.
void insertRows(Connection &db, const RecordType &type, const Columns &columns)
{
    QStringList names{QStringLiteral("id")}, values{QStringLiteral("\"row\"")};
    for (const Field *field : columns) {
        names += quoted(field->name);
        values += QStringLiteral("max(value) FILTER (WHERE col = %1)").arg(type.column(*field));
    }
    db.run(QStringLiteral("INSERT INTO %1(%2) SELECT %3 FROM carried WHERE col / 100 = ? GROUP BY \"row\"")
               .arg(quoted(type.name()), names.join(QLatin1Char(',')), values.join(QLatin1Char(','))),
           type.number());
}

} // namespace

void takeUpCarried(Connection &connection, const Catalogue &catalogue, int from)
{
    for (const RecordType &type : catalogue.types()) {
        const Columns all = columnsOf(type, catalogue.schemaVersion());
        const Columns columns = newColumns(type, all, from);
        if (columns.empty())
            continue;
        if (type.since() > from) {
            insertRows(connection, type, columns);
        } else {
            moveCells(connection, type, columns);
            rewriteGraves(connection, type, all, from);
        }
        for (const Field *field : columns)
            connection.run("DELETE FROM carried WHERE col = ?", type.column(*field));
    }
}

void evaluateCarried(Connection &connection, const Catalogue &catalogue, int from)
{
    QMap<int, QSet<RowId>> edited, deleted;
    for (const RecordType &type : catalogue.types())
        for (const Field *field : newColumns(type, columnsOf(type, catalogue.schemaVersion()), from)) {
            Query rows(connection, "SELECT DISTINCT \"row\" FROM edit WHERE col = ?", type.column(*field));
            while (rows.next())
                edited[type.number()].insert(rows.id(0));
        }
    Query gone(connection, "SELECT \"row\", col FROM edit WHERE live AND col % 100 = 0 AND new <> 1");
    while (gone.next())
        deleted[int(gone.number(1)) / 100].insert(gone.id(0));
    Evaluation evaluation(connection, catalogue);
    evaluation.recompute(edited);
    evaluation.follow(deleted);
}

} // namespace raatihuone
