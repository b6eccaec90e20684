// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bulkwriter.h"

#include "core/catalogue/tables.h"

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

void refuseClosedCells(Connection &db, const RecordType &type, int column)
{
    if (db.value("SELECT 1 FROM temp.change c WHERE EXISTS (SELECT 1 FROM partial p WHERE p.\"row\" = c.id "
                 "AND p.col = ?1) "
                 "OR EXISTS (SELECT 1 FROM erased e WHERE e.\"row\" = c.id AND e.col IN (?1, ?2)) LIMIT 1",
                 column, type.number() * 100))
        throw Failure(
            Failure::Kind::Constraint,
            QCoreApplication::translate("edits", "A value was withheld or erased and cannot be changed."));
}

} // namespace

BulkWriter::BulkWriter(Commit &commit) : m_commit(commit)
{
    m_commit.connection().run("UPDATE local SET track = 0");
}

BulkWriter::~BulkWriter()
{
    try {
        m_commit.connection().run("UPDATE local SET track = 1");
    } catch (const Failure &) {
        m_commit.connection().rollBack(); // the transaction cannot be trusted any more
    }
}

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
    db.run("CREATE TEMP TABLE IF NOT EXISTS change(id INTEGER PRIMARY KEY, value ANY, dot INTEGER) STRICT");
    db.run("DELETE FROM temp.change");
    Query fill(db, "INSERT OR FAIL INTO temp.change(id, value) VALUES(?, ?)");
    for (const auto &[id, value] : values)
        fill.bind(id).bind(value).run();
    db.run(
        QStringLiteral("DELETE FROM temp.change WHERE NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = change.id "
                       "AND t.%2 IS NOT change.value)")
            .arg(table, column));
    refuseClosedCells(db, type, number);
    const int count = int(db.value("SELECT count(*) FROM temp.change")->toNumber());
    if (count == 0)
        return 0;
    const RowId first = m_commit.newIds(count);
    db.run(
        "UPDATE temp.change SET dot = o.dot FROM (SELECT id, ? + row_number() OVER (ORDER BY id) - 1 AS dot "
        "FROM temp.change) o WHERE o.id = change.id",
        first);
    db.run(
        QStringLiteral(
            "INSERT OR FAIL INTO edit(id, \"row\", col, live, prev, old, new) "
            "SELECT c.dot, c.id, ?1, 2, (SELECT CASE count(*) WHEN 0 THEN NULL ELSE json_group_array(id) END "
            "FROM (SELECT e.id FROM edit e WHERE e.\"row\" = c.id AND e.col = ?1 AND e.live = 1 ORDER BY "
            "e.id)), "
            "t.%1, c.value FROM temp.change c JOIN %2 t ON t.id = c.id ORDER BY c.dot")
            .arg(column, table),
        number);
    db.run("UPDATE edit SET live = 0 FROM temp.change c WHERE edit.\"row\" = c.id AND edit.col = ? AND "
           "edit.live = 1",
           number);
    db.run("UPDATE edit SET live = 1 WHERE id BETWEEN ? AND ?", first, first.value() + count - 1);
    db.run(QStringLiteral("UPDATE OR FAIL %1 SET %2 = c.value FROM temp.change c WHERE c.id = %1.id")
               .arg(table, column));
    return count;
}

} // namespace raatihuone
