// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/scopedpacking.h"

#include "core/catalogue/tables.h"
#include "core/sharing/scene.h"
#include "core/sharing/scopedrows.h"

#include <algorithm>

namespace raatihuone {

namespace {

class ScopedPacking
{
public:
    ScopedPacking(Connection &package, const DataFile &file, const Scope &scope);

    void run();

private:
    void findClosedCells();
    void copyTable(const RecordType &type);
    void copyGraves(const RecordType &type);
    void copyCarried();
    void copyEdits();
    void copyCommits();
    QString unlessClosed(const QString &row, int column, const QString &value) const;

    Connection &m_db;
    const Catalogue &m_catalogue;
    int m_version;
    const Scope &m_scope;
    Withholding m_withholding;
    bool m_passesOn = false; ///< some values were withheld from the sender
};

ScopedPacking::ScopedPacking(Connection &package, const DataFile &file, const Scope &scope)
    : m_db(package),
      m_catalogue(file.catalogue()),
      m_version(file.schema().version()),
      m_scope(scope),
      m_withholding(m_catalogue, m_version, scope.persons)
{
}

void ScopedPacking::run()
{
    m_passesOn = m_db.value("SELECT 1 FROM whole.partial LIMIT 1").has_value();
    ScopedRows(m_db, m_catalogue, m_version, m_withholding).find(m_scope);
    // Shipped rows are everywhere: what users changed in them is sent.
    m_db.run(
        "INSERT OR IGNORE INTO main.extra(\"row\") SELECT id FROM temp.scoped_row s WHERE id > 4294967295 OR "
        "EXISTS (SELECT 1 "
        "FROM whole.edit e WHERE e.\"row\" = s.id)");
    findClosedCells();
    for (const RecordType &type : m_catalogue.types()) {
        copyTable(type);
        copyGraves(type);
    }
    copyCarried();
    copyEdits();
    copyCommits();
}

/// What this program does not know may be of a special category.
void ScopedPacking::findClosedCells()
{
    for (const int column : m_withholding.columns())
        m_db.run("INSERT INTO main.partial(\"row\", col) SELECT s.id, ?1 FROM temp.scoped_row s JOIN "
                 "main.extra x ON "
                 "x.\"row\" = s.id WHERE s.tbl = ?1 / 100 * 100",
                 column);
    for (const char *cells : {"whole.partial", "whole.carried"})
        m_db.run(
            QStringLiteral(
                "INSERT OR IGNORE INTO main.partial(\"row\", col) SELECT c.\"row\", c.col FROM %1 c JOIN "
                "temp.scoped_row s ON s.id = c.\"row\"")
                .arg(QLatin1String(cells)));
    QStringList known;
    for (const RecordType &type : m_catalogue.types())
        for (const Field *field : columnsOf(type, m_version))
            known += QString::number(type.column(*field));
    m_db.run(QStringLiteral(
                 "INSERT OR IGNORE INTO main.partial(\"row\", col) SELECT e.\"row\", e.col FROM whole.edit e "
                 "JOIN temp.scoped_row s ON s.id = e.\"row\" WHERE e.col % 100 <> 0 AND e.col NOT IN (%1)")
                 .arg(known.join(QLatin1Char(','))));
    // What was erased is known to be nothing.
    m_db.run("DELETE FROM main.partial WHERE EXISTS (SELECT 1 FROM whole.erased x WHERE x.\"row\" = "
             "partial.\"row\" AND "
             "x.col IN (partial.col, partial.col / 100 * 100))");
}

/// SQL: @p value of the row, or nothing where it is withheld.
QString ScopedPacking::unlessClosed(const QString &row, int column, const QString &value) const
{
    if (m_withholding.withholds(column))
        return QStringLiteral("NULL");
    if (!m_passesOn)
        return value;
    return QStringLiteral("CASE WHEN EXISTS (SELECT 1 FROM whole.partial p WHERE p.\"row\" = %1 AND p.col = "
                          "%2) THEN NULL "
                          "ELSE %3 END")
        .arg(row)
        .arg(column)
        .arg(value);
}

void ScopedPacking::copyTable(const RecordType &type)
{
    QStringList values{QStringLiteral("t.id")};
    for (const Field *field : columnsOf(type, m_version))
        values += unlessClosed(QStringLiteral("t.id"), type.column(*field),
                               QStringLiteral("t.") + quoted(field->name));
    m_db.run(
        QStringLiteral(
            "INSERT INTO main.%1(%2) SELECT %3 FROM temp.scoped_row s CROSS JOIN whole.%1 t ON t.id = s.id "
            "WHERE s.tbl = ?")
            .arg(quoted(type.name()), columnList(type, m_version), values.join(QStringLiteral(", "))),
        type.number() * 100);
}

void ScopedPacking::copyGraves(const RecordType &type)
{
    QStringList pairs;
    for (const Field *field : columnsOf(type, m_version)) {
        const int column = type.column(*field);
        const QString value = QStringLiteral("json_extract(g.vals, '%1')").arg(gravePath(column));
        pairs += QStringLiteral("'%1', ").arg(column) + unlessClosed(QStringLiteral("g.id"), column, value);
    }
    m_db.run(
        QStringLiteral(
            "INSERT INTO main.grave(id, tbl, vals, owner) SELECT g.id, g.tbl, json_object(%1), g.owner "
            "FROM temp.scoped_row s CROSS JOIN whole.grave g ON g.id = s.id WHERE s.tbl = ?1 AND g.tbl = "
            "?1")
            .arg(pairs.join(QStringLiteral(", "))),
        type.number() * 100);
}

void ScopedPacking::copyCarried()
{
    m_db.run("INSERT INTO main.carried(\"row\", col, value) SELECT c.\"row\", c.col, NULL FROM whole.carried "
             "c JOIN "
             "temp.scoped_row s ON s.id = c.\"row\"");
}

void ScopedPacking::copyEdits()
{
    m_db.run("INSERT INTO main.edit(id, \"row\", col, live, prev, old, new) SELECT e.id, e.\"row\", e.col, "
             "e.live, e.prev, "
             "iif(p.col IS NULL, e.old, x''), iif(p.col IS NULL, e.new, x'') FROM temp.scoped_row s CROSS "
             "JOIN whole.edit "
             "e ON e.\"row\" = s.id AND e.col / 100 * 100 = s.tbl LEFT JOIN main.partial p ON p.\"row\" = "
             "e.\"row\" AND p.col = e.col");
}

/// All of them, so that copies that went on under one number are recognised. Who did what outside of the scope is nobody's
/// business.
void ScopedPacking::copyCommits()
{
    const bool tellsAuthors = m_scope.persons != Persons::None;
    m_db.run("CREATE TEMP TABLE scoped_commit(id INTEGER PRIMARY KEY)");
    if (tellsAuthors)
        for (const char *dots : {"main.extra", "main.edit"})
            m_db.run(
                QStringLiteral(
                    "INSERT OR IGNORE INTO temp.scoped_commit(id) SELECT (SELECT c.id FROM "
                    "whole.edit_commit c WHERE c.id BETWEEN d.%1 >> 32 << 32 AND d.%1 ORDER BY c.id DESC "
                    "LIMIT 1) AS made FROM %2 d WHERE made IS NOT NULL")
                    .arg(QLatin1String(qstrcmp(dots, "main.edit") == 0 ? "id" : "\"row\""),
                         QLatin1String(dots)));
    m_db.run("INSERT INTO main.edit_commit(id, hlc, author, kind, label, ref, nonce) SELECT c.id, c.hlc, "
             "iif(s.id IS NULL, "
             "NULL, c.author), c.kind, iif(s.id IS NULL, NULL, c.label), c.ref, c.nonce FROM "
             "whole.edit_commit c LEFT "
             "JOIN temp.scoped_commit s ON s.id = c.id");
}

} // namespace

void fillScoped(Connection &package, const DataFile &file, const Scope &scope)
{
    ScopedPacking(package, file, scope).run();
}

bool holdsSpecialValues(DataFile &file)
{
    Connection &db = file.connection();
    for (const RecordType &type : file.catalogue().types())
        for (const Field *field : columnsOf(type, file.schema().version())) {
            if (!field->isSpecial)
                continue;
            const int column = type.column(*field);
            if (db.value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 IS NOT NULL LIMIT 1")
                             .arg(quoted(type.name()), quoted(field->name))) ||
                db.value("SELECT 1 FROM edit WHERE col = ?1 UNION ALL SELECT 1 FROM grave WHERE tbl = ?1 / "
                         "100 * 100 AND "
                         "json_extract(vals, ?2) IS NOT NULL LIMIT 1",
                         column, gravePath(column)))
                return true;
        }
    return false;
}

} // namespace raatihuone
