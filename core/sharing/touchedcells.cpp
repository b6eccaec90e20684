// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/touchedcells.h"

#include "core/catalogue/tables.h"
#include "core/edits/triggers.h"

namespace raatihuone {

TouchedCells::TouchedCells(Connection &connection, const Catalogue &catalogue, int version)
    : m_db(connection), m_catalogue(catalogue), m_version(version)
{
}

void TouchedCells::prepare(Connection &connection)
{
    connection.run("CREATE TEMP TABLE IF NOT EXISTS touched_cell(col INTEGER, \"row\" INTEGER, value ANY, "
                   "heads INTEGER, PRIMARY KEY(col, \"row\")) STRICT, WITHOUT ROWID");
    connection.run("CREATE TEMP TABLE IF NOT EXISTS changed_row(\"row\" INTEGER PRIMARY KEY, tbl INTEGER)");
    connection.run(
        "CREATE TEMP TABLE IF NOT EXISTS filled_cell(\"row\" INTEGER, col INTEGER, PRIMARY KEY(\"row\", "
        "col)) STRICT, WITHOUT ROWID");
}

void TouchedCells::clear()
{
    m_db.run("DELETE FROM temp.touched_cell");
    m_db.run("DELETE FROM temp.changed_row");
    m_db.run("DELETE FROM temp.filled_cell");
}

void TouchedCells::addEdited()
{
    m_db.run("INSERT INTO temp.touched_cell(col, \"row\", value, heads) "
             "SELECT m.col, m.\"row\", e.new, count(*) FROM (SELECT col, \"row\" FROM temp.merge_edit WHERE "
             "col % 100 <> 0 UNION SELECT col, \"row\" FROM temp.filled_cell) m CROSS JOIN main.edit e ON "
             "e.\"row\" = m.\"row\" "
             "AND e.col = m.col AND e.live = 1 GROUP BY m.col, m.\"row\"");
}

void TouchedCells::addUnedited(RowId row, int column, const Value &value)
{
    m_db.run("INSERT OR IGNORE INTO temp.touched_cell(col, \"row\", value, heads) VALUES(?, ?, ?, 0)", column,
             row, value);
}

void TouchedCells::addErased()
{
    if (!m_db.value("SELECT 1 FROM main.erased LIMIT 1"))
        return;
    m_db.run("INSERT OR IGNORE INTO temp.touched_cell(col, \"row\", heads) SELECT col, \"row\", 0 FROM "
             "main.erased WHERE col % 100 <> 0");
    for (const RecordType &type : m_catalogue.types())
        for (const Field *field : columnsOf(type, m_version))
            m_db.run("INSERT OR IGNORE INTO temp.touched_cell(col, \"row\", heads) SELECT ?1, \"row\", 0 "
                     "FROM main.erased WHERE col = ?1 / 100 * 100",
                     type.column(*field));
    m_db.run("INSERT OR IGNORE INTO temp.touched_cell(col, \"row\", heads) SELECT c.col, c.\"row\", 0 FROM "
             "main.carried c WHERE EXISTS (SELECT 1 FROM main.erased x WHERE x.\"row\" = c.\"row\" AND "
             "x.col = c.col / 100 * 100)");
}

void TouchedCells::apply()
{
    choose();
    QList<int> columns;
    Query query(m_db, "SELECT DISTINCT col FROM temp.touched_cell");
    while (query.next())
        columns += int(query.number(0));
    for (const int column : std::as_const(columns))
        applyColumn(column);
}

void TouchedCells::choose()
{
    m_db.run("UPDATE temp.touched_cell AS t SET value = (SELECT e.new FROM main.edit e WHERE e.\"row\" = "
             "t.\"row\" AND e.col = t.col AND e.live = 1 ORDER BY "
             "(SELECT c.hlc FROM main.edit_commit c WHERE c.id BETWEEN e.id >> 32 << 32 AND e.id ORDER BY "
             "c.id DESC LIMIT 1) DESC, "
             "(SELECT c.nonce FROM main.edit_commit c WHERE c.id BETWEEN e.id >> 32 << 32 AND e.id ORDER BY "
             "c.id DESC LIMIT 1) DESC LIMIT 1) WHERE t.heads > 1");
    m_db.run("UPDATE temp.touched_cell SET value = NULL WHERE value = x''"); // withheld
    if (m_db.value("SELECT 1 FROM main.erased LIMIT 1"))
        m_db.run("UPDATE temp.touched_cell AS t SET value = NULL WHERE EXISTS (SELECT 1 FROM main.erased x "
                 "WHERE x.\"row\" = t.\"row\" AND x.col IN (t.col, t.col / 100 * 100))");
}

void TouchedCells::applyColumn(int column)
{
    const RecordType *type = m_catalogue.find(column / 100);
    const Field *field = type ? type->field(column % 100) : nullptr;
    if (!field || !field->hasColumn() || field->since > m_version) {
        m_db.run("UPDATE main.carried SET value = t.value FROM temp.touched_cell t WHERE t.col = ?1 AND "
                 "carried.\"row\" = t.\"row\" AND carried.col = ?1 AND carried.value IS NOT t.value",
                 column);
        return;
    }
    noteChanges(*type, *field, column);
    applyToTable(*type, *field, column);
    if (m_db.value("SELECT 1 FROM main.grave LIMIT 1"))
        applyToGraves(*type, *field, column);
}

void TouchedCells::noteChanges(const RecordType &type, const Field &field, int column)
{
    m_db.run(QStringLiteral("INSERT OR IGNORE INTO temp.changed_row(\"row\", tbl) SELECT c.\"row\", ?1 FROM "
                            "temp.touched_cell c CROSS JOIN main.%1 t ON t.id = c.\"row\" WHERE c.col = ?2 "
                            "AND t.%2 IS NOT c.value")
                 .arg(quoted(type.name()), quoted(field.name)),
             type.number() * 100, column);
}

void TouchedCells::applyToTable(const RecordType &type, const Field &field, int column)
{
    constexpr qint64 many = 500;
    const QString update = QStringLiteral("UPDATE OR FAIL main.%1 SET %2 = c.value FROM temp.touched_cell c "
                                          "WHERE c.col = ?1 AND %1.id = c.\"row\" AND %1.%2 IS NOT c.value")
                               .arg(quoted(type.name()), quoted(field.name));
    const auto count = m_db.value(
        "SELECT count(*) FROM (SELECT 1 FROM temp.touched_cell WHERE col = ? LIMIT ?)", column, many);
    if (count->toNumber() < many) {
        m_db.run(update, column);
        return;
    }
    // Even a trigger that does nothing costs more than the change.
    const bool isWatched =
        m_db.value("SELECT 1 FROM temp.sqlite_schema WHERE type = 'table' AND name = 'pending'").has_value();
    m_db.run(QStringLiteral("DROP TRIGGER IF EXISTS temp.%1").arg(triggerName(type, field)));
    m_db.run(update, column);
    if (isWatched)
        m_db.run(insideTrigger(type, field));
}

void TouchedCells::applyToGraves(const RecordType &type, const Field &field, int column)
{
    m_db.run("UPDATE main.grave SET vals = json_set(vals, ?1, c.value) FROM temp.touched_cell c WHERE "
             "c.col = ?2 AND grave.id = c.\"row\" AND grave.tbl = ?3",
             gravePath(column), column, type.number() * 100);
    if (type.isLink() && field.name == QLatin1String("owner"))
        m_db.run("UPDATE main.grave SET owner = c.value FROM temp.touched_cell c WHERE c.col = ?1 AND "
                 "grave.id = c.\"row\" AND grave.tbl = ?2",
                 column, type.number() * 100);
}

QSet<std::pair<RowId, int>> TouchedCells::disputed()
{
    QSet<std::pair<RowId, int>> cells;
    Query query(
        m_db,
        "SELECT m.\"row\", m.col FROM (SELECT col, \"row\" FROM temp.merge_edit WHERE col % 100 <> 0 "
        "UNION SELECT col, \"row\" FROM temp.filled_cell) m CROSS JOIN main.edit e ON e.\"row\" = m.\"row\" "
        "AND e.col = m.col AND "
        "e.live = 1 WHERE NOT EXISTS (SELECT 1 FROM main.partial p WHERE p.\"row\" = m.\"row\" AND p.col = "
        "m.col) GROUP BY m.\"row\", m.col HAVING count(DISTINCT quote(e.new)) > 1");
    while (query.next())
        cells.insert({query.id(0), int(query.number(1))});
    return cells;
}

} // namespace raatihuone
