// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bulkwriter.h"

#include "core/catalogue/tables.h"
#include "core/edits/triggers.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

QString insertSql(const RecordType &type, const std::vector<const Field *> &fields)
{
    QStringList names{QStringLiteral("id")}, marks{QStringLiteral("?")};
    for (const Field *field : fields) {
        names += quoted(field->name);
        marks += QStringLiteral("?");
    }
    // OR FAIL spares the statement journal; the commit rolls the whole transaction back if it fails.
    return QStringLiteral("INSERT OR FAIL INTO %1(%2) VALUES(%3)")
        .arg(quoted(type.name()), names.join(QLatin1Char(',')), marks.join(QLatin1Char(',')));
}

/// The wanted values by row, each with the dot of the edit that it may become.
void collect(Connection &db, const std::vector<std::pair<RowId, Value>> &values, RowId firstDot)
{
    db.run("CREATE TEMP TABLE IF NOT EXISTS change(id INTEGER PRIMARY KEY, value ANY, dot INTEGER) STRICT");
    db.run("DELETE FROM temp.change");
    qint64 dot = firstDot.value();
    Query fill(db, "INSERT OR ROLLBACK INTO temp.change(id, value, dot) VALUES(?, ?, ?)");
    for (const auto &[id, value] : values)
        fill.bind(id).bind(value).bind(dot++).run();
}

/// What the new edits replace; those are no heads from here on. @p changed joins the rows whose value is to change.
void collectHeads(Connection &db, const QString &changed, int column)
{
    db.run("CREATE TEMP TABLE IF NOT EXISTS head(id INTEGER PRIMARY KEY, prev TEXT) STRICT");
    db.run("DELETE FROM temp.head");
    // The heads of a cell come in ascending order from the index edit_cell.
    db.run(QStringLiteral(
               "INSERT INTO temp.head(id, prev) SELECT c.id, '[' || e.id || ']' FROM %1 CROSS JOIN edit e "
               "ON e.\"row\" = c.id AND e.col = ? AND e.live = 1 WHERE true ON CONFLICT(id) DO UPDATE "
               "SET prev = rtrim(prev, ']') || ',' || ltrim(excluded.prev, '[')")
               .arg(changed),
           column);
    if (!db.value("SELECT 1 FROM temp.head LIMIT 1"))
        return;
    db.run("UPDATE OR ROLLBACK edit SET live = 0 WHERE col = ? AND live = 1 AND \"row\" IN (SELECT id FROM "
           "temp.head)",
           column);
}

void refuseClosedCells(Connection &db, const RecordType &type, int column)
{
    if (db.value("SELECT 1 FROM temp.change c WHERE (SELECT closed FROM pending) AND (EXISTS (SELECT 1 FROM "
                 "partial p WHERE p.\"row\" = c.id "
                 "AND p.col = ?1) "
                 "OR EXISTS (SELECT 1 FROM erased e WHERE e.\"row\" = c.id AND e.col IN (?1, ?2))) LIMIT 1",
                 column, type.number() * 100))
        throw Failure(
            Failure::Kind::Constraint,
            QCoreApplication::translate("edits", "A value was withheld or erased and cannot be changed."));
}

} // namespace

BulkWriter::BulkWriter(Commit &commit) : m_commit(commit), m_withoutEdits(commit.connection()) {}

BulkWriter::Rows::Rows(BulkWriter &writer, const RecordType &type, const std::vector<const Field *> &fields)
    : m_commit(writer.m_commit), m_insert(writer.m_commit.connection(), insertSql(type, fields))
{
}

template <typename Values> RowId BulkWriter::Rows::insert(const Values &values)
{
    const RowId id = m_commit.newId();
    m_insert.bind(id);
    for (const Value &value : values)
        m_insert.bind(value);
    m_insert.run();
    return id;
}

RowId BulkWriter::Rows::add(std::initializer_list<Value> values)
{
    return insert(values);
}

RowId BulkWriter::Rows::add(const std::vector<Value> &values)
{
    return insert(values);
}

int BulkWriter::setColumn(const RecordType &type, const Field &field,
                          const std::vector<std::pair<RowId, Value>> &values)
{
    Connection &db = m_commit.connection();
    const QString table = quoted(type.name());
    const QString column = quoted(field.name);
    const int number = type.column(field);
    const QString changed =
        QStringLiteral("temp.change c CROSS JOIN %1 t ON t.id = c.id AND t.%2 IS NOT c.value")
            .arg(table, column);
    collect(db, values, m_commit.newIds(int(values.size())));
    refuseClosedCells(db, type, number);
    collectHeads(db, changed, number);
    db.run(QStringLiteral(
               "INSERT OR ROLLBACK INTO edit(id, \"row\", col, live, prev, old, new) "
               "SELECT c.dot, c.id, ?, 1, h.prev, t.%1, c.value FROM %2 LEFT JOIN temp.head h ON h.id = c.id")
               .arg(column, changed),
           number);
    // Even a trigger that does nothing costs more than the change.
    db.run(QStringLiteral("DROP TRIGGER temp.%1").arg(triggerName(type, field)));
    const qint64 before = db.totalChanges();
    db.run(QStringLiteral("UPDATE OR ROLLBACK %1 SET %2 = c.value FROM temp.change c WHERE c.id = %1.id "
                          "AND %1.%2 IS NOT c.value")
               .arg(table, column));
    const int count = int(db.totalChanges() - before);
    db.run(insideTrigger(type, field));
    return count;
}

} // namespace raatihuone
