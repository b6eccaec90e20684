// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/withheld.h"

#include "core/catalogue/tables.h"
#include "core/sharing/arrivals.h"

namespace raatihuone {

namespace {

/// Runs a query of two numbers.
QList<NumberPair> pairs(Connection &db, const char *sql)
{
    QList<NumberPair> found;
    Query query(db, sql);
    while (query.next())
        found += NumberPair{query.number(0), query.number(1)};
    return found;
}

} // namespace

void Withheld::prepare(Connection &connection)
{
    for (const char *sql :
         {"CREATE TEMP TABLE IF NOT EXISTS known_edit(id INTEGER PRIMARY KEY, old ANY, new ANY) STRICT",
          "CREATE TEMP TABLE IF NOT EXISTS known_start(\"row\" INTEGER, col INTEGER, value ANY, PRIMARY "
          "KEY(\"row\", "
          "col)) STRICT, WITHOUT ROWID",
          "CREATE TEMP TABLE IF NOT EXISTS first_value(id INTEGER PRIMARY KEY, old ANY) STRICT",
          "CREATE TEMP TABLE IF NOT EXISTS known_commit(id INTEGER PRIMARY KEY, author TEXT, label TEXT) "
          "STRICT",
          "CREATE TEMP TABLE IF NOT EXISTS opened_cell(\"row\" INTEGER, col INTEGER, PRIMARY KEY(\"row\", "
          "col)) STRICT, "
          "WITHOUT ROWID",
          "CREATE TEMP TABLE IF NOT EXISTS closed_cell(\"row\" INTEGER, col INTEGER, PRIMARY "
          "KEY(\"row\", col)) STRICT, WITHOUT ROWID"})
        connection.run(sql);
}

void Withheld::find()
{
    for (const char *table : {"known_edit", "known_start", "first_value", "known_commit"})
        m_scene.db.run(QStringLiteral("DELETE FROM temp.%1").arg(QLatin1String(table)));
    m_isHere = m_scene.has("SELECT 1 FROM main.partial LIMIT 1");
    m_isArriving = m_scene.has("SELECT 1 FROM arriving.partial LIMIT 1");
    if (m_isHere) {
        findKnownEdits();
        findKnownStarts();
    }
    if (m_isArriving)
        findFirstValues();
    findCommits();
}

bool Withheld::bringsAny() const
{
    return m_scene.has("SELECT 1 FROM temp.known_edit UNION ALL SELECT 1 FROM temp.known_commit LIMIT 1") ||
           m_scene.has("SELECT 1 FROM temp.known_start s WHERE NOT EXISTS (SELECT 1 FROM main.edit e WHERE "
                       "e.\"row\" = "
                       "s.\"row\" AND e.col = s.col AND NOT (e.prev IS NULL AND e.old = x'')) LIMIT 1");
}

QList<int> Withheld::columns(const char *sql) const
{
    QList<int> found;
    Query query(m_scene.db, m_scene.over(sql));
    while (query.next())
        found += int(query.number(0));
    return found;
}

void Withheld::findKnownEdits()
{
    m_scene.run(
        "INSERT INTO temp.known_edit(id, old, new) SELECT m.id, iif(m.old = x'', a.old, m.old), iif(m.new = "
        "x'', "
        "a.new, m.new) FROM main.partial p CROSS JOIN main.edit m ON m.\"row\" = p.\"row\" AND m.col = p.col "
        "AND "
        "(m.old = x'' OR m.new = x'') CROSS JOIN arriving.edit a ON a.id = m.id AND a.\"row\" = m.\"row\" "
        "AND "
        "a.col = m.col WHERE (m.old = x'' AND a.old IS NOT x'') OR (m.new = x'' AND a.new IS NOT x'')");
}

/// What a cell showed before its first edit.
void Withheld::findKnownStarts()
{
    // A package may have no index on the rows of its edits.
    m_scene.run(
        "INSERT OR IGNORE INTO temp.known_start(\"row\", col, value) SELECT p.\"row\", p.col, a.old FROM "
        "arriving.edit a CROSS JOIN main.partial p ON p.\"row\" = a.\"row\" AND p.col = a.col WHERE a.prev "
        "IS "
        "NULL AND a.old IS NOT x''");
    const QString cells = m_scene.over(
        "INSERT OR IGNORE INTO temp.known_start(\"row\", col, value) SELECT p.\"row\", p.col, %1 FROM "
        "main.partial p CROSS JOIN arriving.%2 t ON %3 = p.\"row\" WHERE p.col = ?1 AND p.\"row\" NOT IN "
        "(SELECT \"row\" FROM arriving.edit WHERE col = ?1) AND NOT EXISTS (SELECT 1 FROM "
        "arriving.partial a WHERE a.\"row\" = p.\"row\" AND a.col = p.col)");
    fromPlaces(columns("SELECT DISTINCT col FROM main.partial"), cells);
}

/// A first edit that arrives without its values found what is held here.
void Withheld::findFirstValues()
{
    m_scene.run("INSERT OR IGNORE INTO temp.first_value(id, old) SELECT m.id, f.old FROM temp.merge_edit m "
                "CROSS JOIN "
                "arriving.edit e ON e.id = m.id AND e.prev IS NULL AND e.old = x'' CROSS JOIN main.edit f ON "
                "f.\"row\" = "
                "m.\"row\" AND f.col = m.col AND f.prev IS NULL WHERE f.old IS NOT x''");
    const QString cells = m_scene.over("INSERT OR IGNORE INTO temp.first_value(id, old) SELECT m.id, %1 FROM "
                                       "temp.merge_edit m CROSS JOIN arriving.edit e "
                                       "ON e.id = m.id AND e.prev IS NULL AND e.old = x'' CROSS JOIN main.%2 "
                                       "t ON %3 = m.\"row\" WHERE m.col = ?1 AND NOT "
                                       "EXISTS (SELECT 1 FROM main.edit f WHERE f.\"row\" = m.\"row\" AND "
                                       "f.col = m.col) AND NOT EXISTS (SELECT 1 FROM "
                                       "main.partial p WHERE p.\"row\" = m.\"row\" AND p.col = m.col)");
    fromPlaces(columns("SELECT DISTINCT m.col FROM temp.merge_edit m CROSS JOIN arriving.edit e ON e.id = "
                       "m.id AND e.prev "
                       "IS NULL AND e.old = x''"),
               cells);
}

/// Runs @p sql for each column and each place where its cells lie; in it %1 is the value, %2 the table, %3 the row.
void Withheld::fromPlaces(const QList<int> &columns, const QString &sql)
{
    for (const int column : columns) {
        const RecordType *type = m_scene.catalogue.find(column / 100);
        const Field *field = type ? type->field(column % 100) : nullptr;
        if (field && field->hasColumn() && field->since <= m_scene.version) {
            m_scene.db.run(sql.arg(QStringLiteral("t.") + quoted(field->name), quoted(type->name()),
                                   QStringLiteral("t.id")),
                           column);
            m_scene.db.run(sql.arg(QStringLiteral("json_extract(t.vals, '%1')").arg(gravePath(column)),
                                   QStringLiteral("grave"), QStringLiteral("t.id")),
                           column);
        } else {
            m_scene.db.run(sql.arg(QStringLiteral("t.value"), QStringLiteral("carried"),
                                   QStringLiteral("t.col = ?1 AND t.\"row\"")),
                           column);
        }
    }
}

/// A package does not tell who made the commits outside of its scope.
void Withheld::findCommits()
{
    m_scene.run("INSERT INTO temp.known_commit(id, author, label) SELECT m.id, a.author, a.label FROM "
                "temp.merge_range r "
                "CROSS JOIN main.edit_commit m ON m.id BETWEEN r.lo AND r.hi AND m.author IS NULL CROSS JOIN "
                "arriving.edit_commit a ON a.id = m.id WHERE a.author IS NOT NULL");
    if (m_scene.has("SELECT 1 FROM arriving.extra LIMIT 1"))
        m_scene.run(
            "INSERT OR IGNORE INTO temp.known_commit(id, author, label) SELECT m.id, a.author, a.label FROM "
            "arriving.edit_commit a CROSS JOIN main.edit_commit m ON m.id = a.id AND m.author IS NULL WHERE "
            "a.author IS NOT NULL");
}

void Withheld::apply(MergeEntry &entry)
{
    if (m_isArriving)
        closeCells(entry);
    if (m_isHere) {
        fillEdits(entry);
        openCells(entry);
    }
    nameCommits(entry);
}

void Withheld::closeCells(MergeEntry &entry)
{
    const auto count = [this] { return int(m_scene.value("SELECT count(*) FROM main.partial")->toNumber()); };
    const int before = count();
    m_scene.run("UPDATE main.edit SET old = f.old FROM temp.first_value f WHERE edit.id = f.id");
    m_scene.db.run(
        m_scene.over(
            "INSERT OR IGNORE INTO main.partial(\"row\", col) SELECT a.\"row\", a.col FROM "
            "arriving.partial a WHERE EXISTS (SELECT 1 FROM temp.merge_extra x WHERE x.id = a.\"row\") "
            "OR (a.\"row\" NOT IN (SELECT \"row\" FROM main.extra) AND ") +
        isInRange(QStringLiteral("a.\"row\"")) + QLatin1Char(')'));
    m_scene.run("DELETE FROM temp.closed_cell");
    m_scene.run(
        "INSERT INTO temp.closed_cell(\"row\", col) SELECT DISTINCT m.\"row\", m.col FROM temp.merge_edit m "
        "CROSS "
        "JOIN main.edit e ON e.id = m.id WHERE (e.old = x'' OR e.new = x'') AND NOT EXISTS (SELECT 1 FROM "
        "main.partial p WHERE p.\"row\" = m.\"row\" AND p.col = m.col)");
    entry.closed = pairs(m_scene.db, "SELECT \"row\", col FROM temp.closed_cell");
    m_scene.run("INSERT INTO main.partial(\"row\", col) SELECT \"row\", col FROM temp.closed_cell");
    m_closed = count() - before;
}

void Withheld::fillEdits(MergeEntry &entry)
{
    entry.filled = pairs(
        m_scene.db, "SELECT k.id, (e.old IS NOT k.old) + 2 * (e.new IS NOT k.new) FROM temp.known_edit k "
                    "CROSS JOIN main.edit e ON e.id = k.id");
    m_scene.run("INSERT OR IGNORE INTO temp.filled_cell(\"row\", col) SELECT e.\"row\", e.col FROM "
                "temp.known_edit k CROSS "
                "JOIN main.edit e ON e.id = k.id UNION SELECT \"row\", col FROM temp.known_start");
    m_scene.run("UPDATE main.edit SET old = k.old, new = k.new FROM temp.known_edit k WHERE edit.id = k.id");
    entry.filled +=
        pairs(m_scene.db, "SELECT e.id, 1 FROM temp.known_start s CROSS JOIN main.edit e ON e.\"row\" = "
                          "s.\"row\" AND e.col = s.col AND e.prev IS NULL AND e.old = x''");
    m_scene.run("UPDATE main.edit SET old = s.value FROM temp.known_start s WHERE edit.\"row\" = s.\"row\" "
                "AND edit.col = "
                "s.col AND edit.prev IS NULL AND edit.old = x''");
}

void Withheld::openCells(MergeEntry &entry)
{
    m_scene.run("DELETE FROM temp.opened_cell");
    m_scene.run("INSERT INTO temp.opened_cell(\"row\", col) SELECT p.\"row\", p.col FROM temp.filled_cell f "
                "CROSS JOIN "
                "main.partial p ON p.\"row\" = f.\"row\" AND p.col = f.col WHERE NOT EXISTS (SELECT 1 FROM "
                "main.edit e "
                "WHERE e.\"row\" = f.\"row\" AND e.col = f.col AND (e.old = x'' OR e.new = x''))");
    entry.opened = pairs(m_scene.db, "SELECT \"row\", col FROM temp.opened_cell");
    m_filled = int(entry.opened.size());
    m_scene.run(
        "DELETE FROM main.partial WHERE (\"row\", col) IN (SELECT \"row\", col FROM temp.opened_cell)");
    m_scene.run("DELETE FROM temp.opened_cell WHERE EXISTS (SELECT 1 FROM main.edit e WHERE e.\"row\" = "
                "opened_cell.\"row\" AND e.col = opened_cell.col)");
    entry.begun = pairs(m_scene.db, "SELECT \"row\", col FROM temp.opened_cell");
    m_scene.run(
        "INSERT OR IGNORE INTO temp.touched_cell(col, \"row\", value, heads) SELECT s.col, s.\"row\", "
        "s.value, 0 "
        "FROM temp.opened_cell o CROSS JOIN temp.known_start s ON s.\"row\" = o.\"row\" AND s.col = o.col");
}

void Withheld::nameCommits(MergeEntry &entry)
{
    Query commits(m_scene.db, "SELECT id FROM temp.known_commit");
    while (commits.next())
        entry.named += commits.number(0);
    if (!entry.named.isEmpty())
        m_scene.run(
            "UPDATE main.edit_commit SET author = k.author, label = k.label FROM temp.known_commit k WHERE "
            "edit_commit.id = k.id");
}

void Withheld::takeBack(const MergeEntry &entry)
{
    Connection &db = m_scene.db;
    for (const auto &[edit, sides] : entry.filled) {
        db.run("UPDATE main.edit SET old = iif(?2 & 1, x'', old), new = iif(?2 & 2, x'', new) WHERE id = ?1",
               edit, sides);
        db.run("INSERT OR IGNORE INTO temp.filled_cell(\"row\", col) SELECT \"row\", col FROM main.edit "
               "WHERE id = ?",
               edit);
    }
    for (const auto &[row, column] : entry.begun)
        db.run("INSERT OR IGNORE INTO temp.touched_cell(col, \"row\", value, heads) SELECT ?2, ?1, NULL, 0 "
               "WHERE NOT EXISTS "
               "(SELECT 1 FROM main.edit WHERE \"row\" = ?1 AND col = ?2)",
               row, column);
    for (const auto &[row, column] : entry.opened)
        db.run("INSERT OR IGNORE INTO main.partial(\"row\", col) VALUES(?, ?)", row, column);
    for (const auto &[row, column] : entry.closed)
        db.run("DELETE FROM main.partial WHERE \"row\" = ? AND col = ?", row, column);
    for (const qint64 commit : entry.named)
        db.run("UPDATE main.edit_commit SET author = NULL, label = NULL WHERE id = ?", commit);
}

} // namespace raatihuone
