// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/unmerge.h"

#include "core/catalogue/tables.h"
#include "core/edits/withoutedits.h"
#include "core/sharing/arrivals.h"
#include "core/sharing/erasures.h"
#include "core/sharing/mergelog.h"
#include "core/sharing/placement.h"
#include "core/sharing/touchedcells.h"
#include "core/sharing/withheld.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

Failure buildsOnIt()
{
    return Failure(Failure::Kind::BadInput,
                   QCoreApplication::translate(
                       "sharing", "The merge cannot be taken back: something that was done "
                                  "since builds on what it brought. Undo single changes instead."));
}

/// Takes back what one file brought, inside a transaction in which changes of tables make no edits.
class TakingOut
{
public:
    TakingOut(DataFile &file, const MergeEntry &entry);

    /// @p step is called after each table.
    void run(const std::function<void()> &step);
    const Changes &changes() const { return m_changes; }

private:
    void loadRows();
    void loadEdits();
    void expectNothingLater() const;
    void expectNoSubjects(const RecordType &type) const;
    void resetCells();
    void removeEdits();
    void removeRows(const RecordType &type);
    void removeHidden();
    void restoreSites();
    void restoreOthers();
    void evaluate();
    void note(const QString &sql);

    DataFile &m_file;
    const MergeEntry &m_entry;
    Scene m_scene;
    Connection &m_db;
    TouchedCells m_cells;
    Changes m_changes;
};

TakingOut::TakingOut(DataFile &file, const MergeEntry &entry)
    : m_file(file),
      m_entry(entry),
      m_scene{file.connection(), file.catalogue(), file.schema().version(), QString()},
      m_db(file.connection()),
      m_cells(m_db, file.catalogue(), m_scene.version)
{
}

void TakingOut::run(const std::function<void()> &step)
{
    m_cells.clear();
    loadRows();
    loadEdits();
    expectNothingLater();
    resetCells();
    removeEdits();
    for (const RecordType &type : m_file.catalogue().types()) {
        removeRows(type);
        step();
    }
    removeHidden();
    restoreSites();
    restoreOthers();
    Withheld(m_scene).takeBack(m_entry);
    evaluate();
    MergeLog(m_db).remove(m_entry.id);
}

/// merge_extra holds all rows that were brought, also those in the ranges.
void TakingOut::loadRows()
{
    for (const char *table : {"merge_range", "merge_edit", "merge_extra", "merge_commit"})
        m_db.run(QStringLiteral("DELETE FROM temp.%1").arg(QLatin1String(table)));
    for (const DotRange &range : m_entry.ranges)
        m_db.run("INSERT INTO temp.merge_range(site, lo, hi) VALUES(?1, (?1 << 32 | ?2) + 1, ?1 << 32 | ?3)",
                 qint64(range.site), qint64(range.from), qint64(range.to));
    for (const qint64 dot : m_entry.held)
        m_db.run("INSERT OR IGNORE INTO temp.merge_commit(id) VALUES(?)", dot);
    const QString fill =
        QStringLiteral("INSERT OR IGNORE INTO temp.merge_extra(id, tbl) SELECT %1, %2 FROM "
                       "temp.merge_range r CROSS JOIN main.%3 t ON %1 BETWEEN r.lo AND r.hi WHERE "
                       "%1 NOT IN (SELECT id FROM temp.merge_commit)");
    for (const RecordType &type : m_file.catalogue().types())
        m_db.run(fill.arg(QStringLiteral("t.id")).arg(type.number() * 100).arg(quoted(type.name())));
    m_db.run(fill.arg(QStringLiteral("t.id"), QStringLiteral("t.tbl"), QStringLiteral("grave")));
    m_db.run(fill.arg(QStringLiteral("t.\"row\""), QStringLiteral("t.col / 100 * 100"),
                      QStringLiteral("carried")));
    for (const qint64 row : m_entry.rows)
        for (const RecordType &type : m_file.catalogue().types())
            m_db.run(
                QStringLiteral("INSERT OR IGNORE INTO temp.merge_extra(id, tbl) SELECT ?1, ?2 WHERE EXISTS "
                               "(SELECT 1 FROM main.%1 WHERE id = ?1) OR EXISTS (SELECT 1 FROM main.grave "
                               "WHERE id = ?1 AND tbl = ?2)")
                    .arg(quoted(type.name())),
                row, type.number() * 100);
    note(QStringLiteral("SELECT id, tbl FROM temp.merge_extra"));
}

void TakingOut::loadEdits()
{
    m_db.run(
        "INSERT INTO temp.merge_edit(id, \"row\", col) SELECT e.id, e.\"row\", e.col FROM temp.merge_range r "
        "CROSS JOIN main.edit e ON e.id BETWEEN r.lo AND r.hi WHERE e.id NOT IN (SELECT id FROM "
        "temp.merge_commit)");
    for (const qint64 edit : m_entry.edits)
        m_db.run(
            "INSERT OR IGNORE INTO temp.merge_edit(id, \"row\", col) SELECT id, \"row\", col FROM main.edit "
            "WHERE id = ?",
            edit);
}

void TakingOut::expectNothingLater() const
{
    const bool isEdited = m_db.value("SELECT 1 FROM temp.merge_extra x CROSS JOIN main.edit e ON e.\"row\" = "
                                     "x.id WHERE e.id NOT IN "
                                     "(SELECT id FROM temp.merge_edit) LIMIT 1")
                              .has_value();
    const bool isNamed = m_db.value("SELECT 1 FROM temp.merge_edit m CROSS JOIN main.edit s ON s.\"row\" = "
                                    "m.\"row\" AND s.prev IS "
                                    "NOT NULL AND s.id NOT IN (SELECT id FROM temp.merge_edit) CROSS JOIN "
                                    "json_each(s.prev) j WHERE "
                                    "j.value = m.id LIMIT 1")
                             .has_value();
    if (isEdited || isNamed)
        throw buildsOnIt();
    for (const RecordType &type : m_file.catalogue().types())
        expectNoSubjects(type);
}

/// What hangs on a record of any type is not guarded by a foreign key.
void TakingOut::expectNoSubjects(const RecordType &type) const
{
    for (const Field *field : columnsOf(type, m_scene.version))
        if (field->kind == Kind::Subject &&
            m_db.value(QStringLiteral(
                           "SELECT 1 FROM main.%1 t JOIN temp.merge_extra x ON x.id = t.%2 WHERE t.id NOT "
                           "IN (SELECT id FROM temp.merge_extra) LIMIT 1")
                           .arg(quoted(type.name()), quoted(field->name))))
            throw buildsOnIt();
}

/// A cell that loses all its edits shows what the first of them had found.
void TakingOut::resetCells()
{
    Query first(
        m_db,
        "SELECT m.\"row\", m.col, e.old FROM temp.merge_edit m CROSS JOIN main.edit e ON e.id = m.id WHERE "
        "m.col % 100 <> 0 AND e.prev IS NULL AND m.\"row\" NOT IN (SELECT id FROM temp.merge_extra) AND "
        "NOT EXISTS (SELECT 1 FROM main.edit o WHERE o.\"row\" = m.\"row\" AND o.col = m.col AND o.id NOT "
        "IN (SELECT id FROM temp.merge_edit))");
    while (first.next())
        m_cells.addUnedited(first.id(0), int(first.number(1)), first.value(2));
}

void TakingOut::removeEdits()
{
    m_db.run("DELETE FROM main.edit WHERE id IN (SELECT id FROM temp.merge_edit)");
    m_db.run("UPDATE main.edit SET live = NOT EXISTS (SELECT 1 FROM main.edit s, json_each(s.prev) j WHERE "
             "s.\"row\" = edit.\"row\" AND s.col = edit.col AND j.value = edit.id) WHERE \"row\" IN (SELECT "
             "\"row\" "
             "FROM temp.merge_edit)");
    m_db.run(
        "DELETE FROM main.edit_commit WHERE id IN (SELECT c.id FROM temp.merge_range r CROSS JOIN "
        "main.edit_commit c ON c.id BETWEEN r.lo AND r.hi) AND id NOT IN (SELECT id FROM temp.merge_commit)");
    for (const qint64 commit : m_entry.commits)
        m_db.run("DELETE FROM main.edit_commit WHERE id = ?", commit);
}

void TakingOut::removeRows(const RecordType &type)
{
    m_db.run(QStringLiteral("DELETE FROM main.%1 WHERE id IN (SELECT id FROM temp.merge_extra WHERE tbl = ?)")
                 .arg(quoted(type.name())),
             type.number() * 100);
}

void TakingOut::removeHidden()
{
    m_db.run("DELETE FROM main.grave WHERE id IN (SELECT id FROM temp.merge_extra)");
    for (const char *table : {"carried", "kept", "partial"})
        m_db.run(QStringLiteral("DELETE FROM main.%1 WHERE \"row\" IN (SELECT id FROM temp.merge_extra)")
                     .arg(QLatin1String(table)));
}

void TakingOut::restoreSites()
{
    for (const DotRange &range : m_entry.ranges) {
        m_db.run("UPDATE site SET seq = ? WHERE id = ?", qint64(range.from), qint64(range.site));
        m_db.run(
            "DELETE FROM site WHERE id = ?1 AND seq = 0 AND id NOT IN (SELECT site FROM local) AND id <> ?2",
            qint64(range.site), qint64(m_file.site()));
    }
}

void TakingOut::restoreOthers()
{
    if (m_entry.extra) {
        m_db.run("DELETE FROM main.extra");
        for (const qint64 row : *m_entry.extra)
            m_db.run("INSERT INTO main.extra(\"row\") VALUES(?)", row);
    }
    if (m_file.meta(QStringLiteral("lineage")) != m_entry.lineage)
        m_file.setMeta(QStringLiteral("lineage"), m_entry.lineage);
    for (const QString &digest : m_entry.storedFiles) {
        bool isUsed = false;
        for (const RecordType &type : m_file.catalogue().types())
            for (const Field *field : columnsOf(type, m_scene.version))
                isUsed = isUsed || (field->kind == Kind::Digest &&
                                    m_db.value(QStringLiteral("SELECT 1 FROM main.%1 WHERE %2 = ? LIMIT 1")
                                                   .arg(quoted(type.name()), quoted(field->name)),
                                               digest));
        if (!isUsed)
            m_db.run("DELETE FROM main.blob WHERE sha256 = ?", digest);
    }
}

void TakingOut::evaluate()
{
    applyErasures(m_db);
    m_cells.addEdited();
    m_cells.addErased();
    m_cells.apply();
    note(QStringLiteral("SELECT \"row\", tbl FROM temp.changed_row"));
    m_db.run("DELETE FROM temp.merge_range"); // nothing has arrived
    m_db.run("DELETE FROM temp.merge_extra");
    Placement placement(m_scene);
    placement.follow();
    for (const auto &moved : {placement.returned(), placement.removed()})
        for (auto each = moved.begin(); each != moved.end(); ++each)
            m_changes[each.key()].unite(each.value());
}

void TakingOut::note(const QString &sql)
{
    if (!m_file.isHeard())
        return;
    Query query(m_db, sql);
    while (query.next())
        m_changes[int(query.number(1)) / 100].insert(query.id(0));
}

/// All files of the last merge, the last one first.
Changes takeOutLast(DataFile &file, const UnmergeProgress &progress)
{
    const WithoutEdits withoutEdits(file.connection());
    const QList<MergeEntry> entries = MergeLog(file.connection()).last();
    if (entries.isEmpty())
        throw Failure(Failure::Kind::NotFound,
                      QCoreApplication::translate("sharing", "There is no merge to take back."));
    Changes changes;
    int done = 0;
    const auto step = [&, total = int(entries.size()) * int(file.catalogue().types().size())] {
        if (progress && !progress(++done, total))
            throw Failure(
                Failure::Kind::Cancelled,
                QCoreApplication::translate("sharing", "Taking back was stopped. Nothing was changed."));
    };
    for (const MergeEntry &entry : entries) {
        TakingOut takingOut(file, entry);
        takingOut.run(step);
        for (auto each = takingOut.changes().begin(); each != takingOut.changes().end(); ++each)
            changes[each.key()].unite(each.value());
    }
    if (file.connection().hasDanglers())
        throw buildsOnIt();
    return changes;
}

} // namespace

QStringList lastMerge(DataFile &file)
{
    QStringList names;
    const QList<MergeEntry> entries = MergeLog(file.connection()).last();
    for (const MergeEntry &entry : entries)
        names.prepend(entry.file);
    return names;
}

void unmerge(DataFile &file, const UnmergeProgress &progress)
{
    Connection &db = file.connection();
    if (file.mode() == DataFile::Mode::ReadOnly)
        throw Failure(
            Failure::Kind::ReadOnly,
            QCoreApplication::translate("file", "The file is open for reading only. Nothing was saved."));
    Arrivals::prepare(db);
    TouchedCells::prepare(db);
    Changes changes;
    db.run("BEGIN IMMEDIATE");
    try {
        changes = takeOutLast(file, progress);
        db.run("COMMIT");
    } catch (...) {
        db.rollBack();
        throw;
    }
    file.announce(changes);
}

} // namespace raatihuone
