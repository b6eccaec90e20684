// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/check.h"

#include "core/catalogue/tables.h"
#include "core/edits/rings.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

/// Each must find nothing.
struct Law
{
    const char *broken; ///< said when it does; %1 is what was found
    const char *sql;
};

constexpr Law laws[] = {
    {QT_TRANSLATE_NOOP("edits", "Edit %1 is marked current although a later one replaces it."),
     "SELECT e.id FROM edit e WHERE e.live AND EXISTS (SELECT 1 FROM edit s, json_each(s.prev) j "
     "WHERE s.\"row\" = e.\"row\" AND s.col = e.col AND j.value = e.id)"},
    {QT_TRANSLATE_NOOP("edits", "Edit %1 is marked replaced although nothing replaces it."),
     "SELECT e.id FROM edit e WHERE NOT e.live AND NOT EXISTS (SELECT 1 FROM edit s, json_each(s.prev) j "
     "WHERE s.\"row\" = e.\"row\" AND s.col = e.col AND j.value = e.id)"},
    {QT_TRANSLATE_NOOP("edits", "Edit %1 belongs to no commit."),
     "SELECT e.id FROM edit e WHERE NOT EXISTS (SELECT 1 FROM edit_commit c "
     "WHERE c.id <= e.id AND c.id >= (e.id >> 32 << 32))"},
    {QT_TRANSLATE_NOOP("edits", "Edit %1 lies beyond what its writer has counted."),
     "SELECT e.id FROM edit e WHERE NOT EXISTS (SELECT 1 FROM site s WHERE s.id = e.id >> 32 AND s.seq >= "
     "(e.id & 4294967295)) "
     "AND e.\"row\" NOT IN (SELECT \"row\" FROM extra)"},
    {QT_TRANSLATE_NOOP("edits", "Commit %1 is older than the one before it."),
     "SELECT c.id FROM edit_commit c WHERE c.hlc <= (SELECT b.hlc FROM edit_commit b "
     "WHERE b.id < c.id AND b.id > (c.id >> 32 << 32) ORDER BY b.id DESC LIMIT 1)"},
};

void checkPages(Connection &db, CheckReport &report)
{
    Query pages(db, "PRAGMA integrity_check");
    while (pages.next())
        if (pages.text(0) != QLatin1String("ok"))
            report.damages += pages.text(0);
}

void checkReferences(Connection &db, CheckReport &report)
{
    Query danglers(db, "PRAGMA foreign_key_check");
    while (danglers.next())
        report.warnings += QCoreApplication::translate("edits", "%1 %2 refers to a %3 that is not there.")
                               .arg(danglers.text(0), danglers.text(1), danglers.text(2));
}

void checkLaws(Connection &db, CheckReport &report)
{
    for (const Law &law : laws) {
        Query broken(db, law.sql);
        while (broken.next())
            report.damages +=
                QCoreApplication::translate("edits", law.broken).replace(QLatin1String("%1"), broken.text(0));
    }
}

/// A cell shows the value of its only head.
void checkCells(DataFile &file, const RecordType &type, CheckReport &report)
{
    for (const Field *field : columnsOf(type, file.schema().version())) {
        Query wrong(
            file.connection(),
            QStringLiteral(
                "SELECT e.\"row\" FROM edit e JOIN %1 t ON t.id = e.\"row\" WHERE e.col = %3 AND e.live "
                "AND e.new IS NOT t.%2 AND e.new IS NOT x'' AND NOT EXISTS (SELECT 1 FROM edit o WHERE "
                "o.\"row\" = e.\"row\" AND o.col = e.col AND o.live AND o.id <> e.id)")
                .arg(quoted(type.name()), quoted(field->name))
                .arg(type.column(*field)));
        while (wrong.next())
            report.damages +=
                QCoreApplication::translate("edits", "%1 %2: the field %3 does not show its latest edit.")
                    .arg(type.name(), wrong.text(0), field->name);
    }
}

/// A buried row is kept as it would be shown.
void checkGraves(DataFile &file, const RecordType &type, CheckReport &report)
{
    Query wrong(file.connection(),
                "SELECT DISTINCT g.id FROM grave g, json_each(g.vals) j JOIN edit e ON e.\"row\" = g.id "
                "AND e.col = CAST(j.key AS INTEGER) AND e.live WHERE g.tbl = ? AND e.new IS NOT j.value "
                "AND e.new IS NOT x'' AND NOT EXISTS (SELECT 1 FROM edit o WHERE o.\"row\" = e.\"row\" "
                "AND o.col = e.col AND o.live AND o.id <> e.id)",
                type.number() * 100);
    while (wrong.next())
        report.damages +=
            QCoreApplication::translate("edits", "%1 %2: the removed row differs from its edits.")
                .arg(type.name(), wrong.text(0));
}

void checkCounters(DataFile &file, const RecordType &type, CheckReport &report)
{
    Query beyond(
        file.connection(),
        QStringLiteral("SELECT t.id FROM %1 t WHERE t.id > 4294967295 AND NOT EXISTS "
                       "(SELECT 1 FROM site s WHERE s.id = t.id >> 32 AND s.seq >= (t.id & 4294967295)) "
                       "AND t.id NOT IN (SELECT \"row\" FROM extra)")
            .arg(quoted(type.name())));
    while (beyond.next())
        report.damages +=
            QCoreApplication::translate("edits", "%1 %2 lies beyond what its writer has counted.")
                .arg(type.name(), beyond.text(0));
}

/// What can hang on a record of any type is not guarded by a foreign key.
void checkSubjects(DataFile &file, const RecordType &type, CheckReport &report)
{
    for (const Field &field : type.fields()) {
        if (field.kind != Kind::Subject)
            continue;
        Query subjects(
            file.connection(),
            QStringLiteral("SELECT id, %1, %2 FROM %3 WHERE %1 IS NOT NULL")
                .arg(quoted(field.name), quoted(field.name + QStringLiteral("_type")), quoted(type.name())));
        while (subjects.next()) {
            const RecordType *target = file.catalogue().find(int(subjects.number(2)));
            const bool isThere =
                target && file.connection().value(
                              QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(target->name())),
                              subjects.id(1));
            if (!isThere)
                report.warnings +=
                    QCoreApplication::translate("edits", "%1 %2 belongs to a record that is not there.")
                        .arg(type.name(), subjects.text(0));
        }
    }
}

/// Merging may put a record under itself; readers then take it for one that stands under none.
void checkRings(DataFile &file, const RecordType &type, CheckReport &report)
{
    for (const Field *field : columnsOf(type, file.schema().version())) {
        if (!makesTree(type, *field))
            continue;
        Query query(file.connection(), QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL")
                                           .arg(quoted(field->name), quoted(type.name())));
        QHash<RowId, RowId> uppers;
        while (query.next())
            uppers.insert(query.id(0), query.id(1));
        const QList<RowId> ends = ringEnds(uppers);
        for (const RowId end : ends)
            report.warnings +=
                QCoreApplication::translate("edits", "%1 %2: the field %3 leads back to the record itself.")
                    .arg(type.name(), end.toText(), field->name);
    }
}

} // namespace

CheckReport check(DataFile &file)
{
    CheckReport report;
    report.warnings = file.notices();
    checkPages(file.connection(), report);
    if (!report.damages.isEmpty())
        return report;
    checkReferences(file.connection(), report);
    checkLaws(file.connection(), report);
    for (const RecordType &type : file.catalogue().types()) {
        checkCells(file, type, report);
        checkGraves(file, type, report);
        checkCounters(file, type, report);
        checkSubjects(file, type, report);
        checkRings(file, type, report);
    }
    return report;
}

} // namespace raatihuone
