// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/scopedrows.h"

#include "core/catalogue/tables.h"
#include "core/sharing/scene.h"

namespace raatihuone {

namespace {

QString typeColumn(const Field &subject)
{
    return quoted(subject.name + QStringLiteral("_type"));
}

} // namespace

ScopedRows::ScopedRows(Connection &connection, const Catalogue &catalogue, int version,
                       const Withholding &withholding)
    : m_db(connection), m_catalogue(catalogue), m_version(version), m_withholding(withholding)
{
}

void ScopedRows::find(const Scope &scope)
{
    prepare();
    findBuriedReferences();
    if (scope.roots.empty())
        addEverything();
    else
        addRoots(scope);
    addWhatBelongs();
    addParents();
    forgetWhatIsNotThere();
}

void ScopedRows::prepare()
{
    // wave: how many references away from a root it was found.
    m_db.run(
        "CREATE TEMP TABLE scoped_row(id INTEGER, tbl INTEGER, wave INTEGER, PRIMARY KEY(id, tbl)) WITHOUT "
        "ROWID");
    m_db.run("CREATE INDEX temp.scoped_row_wave ON scoped_row(tbl, wave)");
    m_db.run(
        "CREATE TEMP TABLE buried_reference(col INTEGER, target INTEGER, id INTEGER, target_type INTEGER)");
    m_db.run("CREATE INDEX temp.buried_reference_target ON buried_reference(col, target)");
    m_db.run("CREATE INDEX temp.buried_reference_id ON buried_reference(id)");
}

/// Removed rows keep their values as text.
void ScopedRows::findBuriedReferences()
{
    for (const RecordType &type : m_catalogue.types())
        for (const Field *field : idColumns(type, m_version)) {
            const int column = type.column(*field);
            const Field *beside = type.field(field->name + QStringLiteral("_type"));
            m_db.run(
                "INSERT INTO temp.buried_reference(col, target, id, target_type) SELECT ?1, "
                "json_extract(vals, ?2), "
                "id, json_extract(vals, ?3) FROM whole.grave WHERE tbl = ?4 AND json_extract(vals, ?2) > 0",
                column, gravePath(column), gravePath(beside ? type.column(*beside) : 0), type.number() * 100);
        }
}

/// SQL: rows of the alias @p table that no root may bring, though they hang on something that is sent.
QString ScopedRows::notLeftOut(const QString &table) const
{
    QStringList types;
    for (const int type : m_withholding.typesLeftOut())
        types += QString::number(type);
    return QStringLiteral("coalesce(%1, 0) NOT IN (%2)").arg(table, types.join(QLatin1Char(',')));
}

void ScopedRows::addEverything()
{
    for (const RecordType &type : m_catalogue.types()) {
        if (m_withholding.leavesOut(type.number()))
            continue;
        for (const QString &rows :
             {QStringLiteral("whole.%1 t WHERE id > 4294967295 OR EXISTS (SELECT 1 FROM whole.edit e WHERE "
                             "e.\"row\" = t.id)")
                  .arg(quoted(type.name())),
              QStringLiteral("whole.grave WHERE tbl = %1").arg(type.number() * 100)})
            m_db.run(
                QStringLiteral("INSERT OR IGNORE INTO temp.scoped_row(id, tbl, wave) SELECT id, ?, 0 FROM ") +
                    rows,
                type.number() * 100);
        for (const Field *field : idColumns(type, m_version))
            if (field->kind == Kind::Subject)
                leaveOutHanging(type, *field);
    }
}

/// What hangs on a record that is not sent is not sent either.
void ScopedRows::leaveOutHanging(const RecordType &type, const Field &field)
{
    m_db.run(
        QStringLiteral("DELETE FROM temp.scoped_row WHERE id IN (SELECT t.id FROM whole.%1 t WHERE NOT %2)")
            .arg(quoted(type.name()), notLeftOut(QStringLiteral("t.") + typeColumn(field))));
    m_db.run(QStringLiteral(
                 "DELETE FROM temp.scoped_row WHERE id IN (SELECT b.id FROM temp.buried_reference b WHERE "
                 "b.col = ? AND NOT %1)")
                 .arg(notLeftOut(QStringLiteral("b.target_type"))),
             type.column(field));
}

void ScopedRows::addRoots(const Scope &scope)
{
    for (const ScopeRoot &root : scope.roots)
        m_db.run("INSERT OR IGNORE INTO temp.scoped_row(id, tbl, wave) VALUES(?, ?, 0)", root.id,
                 root.type->number() * 100);
}

void ScopedRows::addWhatBelongs()
{
    for (; m_db.value("SELECT 1 FROM temp.scoped_row WHERE wave = ? LIMIT 1", m_wave); ++m_wave)
        for (const RecordType &type : m_catalogue.types()) {
            if (m_withholding.leavesOut(type.number()))
                continue;
            for (const Field *field : idColumns(type, m_version)) {
                if (field->kind == Kind::Subject)
                    addHanging(type, *field, m_wave);
                else if (field->isPart || m_catalogue.type(field->target).isScope())
                    addChildren(type, *field, m_wave);
            }
        }
}

/// A link is a part of its owner: what it refers to brings the owner.
void ScopedRows::addChildren(const RecordType &type, const Field &field, int wave)
{
    const Field *owner = type.isLink() && !field.isPart ? type.field(QStringLiteral("owner")) : nullptr;
    const int table = (owner ? owner->target : type.number()) * 100;
    if (m_withholding.leavesOut(table / 100))
        return;
    const QString insert = QStringLiteral(
        "INSERT OR IGNORE INTO temp.scoped_row(id, tbl, wave) SELECT %1, ?1, ?2 + 1 FROM temp.scoped_row s "
        "CROSS JOIN %2 WHERE s.wave = ?2 AND s.tbl = ?3");
    m_db.run(
        insert.arg(owner ? QStringLiteral("t.owner") : QStringLiteral("t.id"),
                   QStringLiteral("whole.%1 t ON t.%2 = s.id").arg(quoted(type.name()), quoted(field.name))),
        table, wave, field.target * 100);
    m_db.run(
        insert.arg(
            owner ? QStringLiteral("g.owner") : QStringLiteral("b.id"),
            QStringLiteral("temp.buried_reference b ON b.target = s.id AND b.col = %1 CROSS JOIN whole.grave "
                           "g ON g.id = b.id")
                .arg(type.column(field))),
        table, wave, field.target * 100);
}

void ScopedRows::addHanging(const RecordType &type, const Field &field, int wave)
{
    const QString insert =
        QStringLiteral("INSERT OR IGNORE INTO temp.scoped_row(id, tbl, wave) SELECT h.id, ?1, ?2 + 1 "
                       "FROM %1 CROSS JOIN temp.scoped_row s ON s.id = h.%2 WHERE s.wave = ?2");
    m_db.run(insert.arg(QStringLiteral("whole.%1 h").arg(quoted(type.name())), quoted(field.name)),
             type.number() * 100, wave);
    m_db.run(insert.arg(QStringLiteral("(SELECT id, target FROM temp.buried_reference WHERE col = %1) h")
                            .arg(type.column(field)),
                        QStringLiteral("target")),
             type.number() * 100, wave);
}

/// What the values that are sent refer to, and what these refer to.
void ScopedRows::addParents()
{
    for (int from = 0; m_db.value("SELECT 1 FROM temp.scoped_row WHERE wave >= ? LIMIT 1", from);
         from = m_wave++)
        for (const RecordType &type : m_catalogue.types())
            for (const Field *field : idColumns(type, m_version))
                if (!m_withholding.leavesOut(type.number()) && !m_withholding.withholds(type.column(*field)))
                    addParentsIn(type, *field, from);
}

void ScopedRows::addParentsIn(const RecordType &type, const Field &field, int from)
{
    const int column = type.column(field);
    const bool isSubject = field.kind == Kind::Subject;
    const QString insert = QStringLiteral(
        "INSERT OR IGNORE INTO temp.scoped_row(id, tbl, wave) SELECT v.%1, %2, ?1 FROM temp.scoped_row s "
        "CROSS JOIN %3 v ON v.id = s.id WHERE s.tbl = ?2 AND s.wave >= ?3 AND s.wave < ?1 AND v.%1 > 0 AND "
        "NOT EXISTS (SELECT 1 FROM whole.partial p WHERE p.\"row\" = s.id AND p.col = ?4)");
    const QString target = QString::number(field.target * 100);
    m_db.run(insert.arg(quoted(field.name),
                        isSubject ? QStringLiteral("v.%1 * 100").arg(typeColumn(field)) : target,
                        QStringLiteral("whole.") + quoted(type.name())),
             m_wave, type.number() * 100, from, column);
    m_db.run(insert.arg(
                 QStringLiteral("target"), isSubject ? QStringLiteral("v.target_type * 100") : target,
                 QStringLiteral("(SELECT id, target, target_type FROM temp.buried_reference WHERE col = %1)")
                     .arg(column)),
             m_wave, type.number() * 100, from, column);
}

/// A record may hang on one that has never come here, or is of another type than it says.
void ScopedRows::forgetWhatIsNotThere()
{
    QStringList known;
    for (const RecordType &type : m_catalogue.types()) {
        m_db.run(
            QStringLiteral(
                "DELETE FROM temp.scoped_row WHERE tbl = ?1 AND NOT EXISTS (SELECT 1 FROM whole.%1 t WHERE "
                "t.id = scoped_row.id) AND NOT EXISTS (SELECT 1 FROM whole.grave g WHERE g.id = "
                "scoped_row.id AND g.tbl = ?1)")
                .arg(quoted(type.name())),
            type.number() * 100);
        if (!m_withholding.leavesOut(type.number()))
            known += QString::number(type.number() * 100);
    }
    m_db.run(QStringLiteral("DELETE FROM temp.scoped_row WHERE coalesce(tbl, 0) NOT IN (%1)")
                 .arg(known.join(QLatin1Char(','))));
}

} // namespace raatihuone
