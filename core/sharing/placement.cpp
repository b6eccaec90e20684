// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/placement.h"

#include "core/catalogue/tables.h"

namespace raatihuone {

namespace {

void unite(Placement::Rows &rows, const Placement::Rows &more)
{
    for (auto each = more.begin(); each != more.end(); ++each)
        rows[each.key()].unite(each.value());
}

void addRows(Placement::Rows &rows, Query &query)
{
    while (query.next())
        rows[int(query.number(1)) / 100].insert(query.id(0));
}

} // namespace

/// Rows that arriving edits, or erasures, may show or bury.
void Placement::addDeletable(Rows &rows) const
{
    for (const char *touched : {"temp.merge_edit", "main.erased"}) {
        Query query(m_scene.db,
                    QStringLiteral("SELECT DISTINCT m.\"row\", d.col FROM %1 m CROSS JOIN main.edit d ON "
                                   "d.\"row\" = m.\"row\" AND d.live AND d.col % 100 = 0")
                        .arg(QLatin1String(touched)));
        addRows(rows, query);
    }
    Query existence(m_scene.db, "SELECT \"row\", col FROM temp.merge_edit WHERE col % 100 = 0");
    addRows(rows, existence);
}

/// Rows that what has arrived refers to.
void Placement::addBuriedParents(Rows &rows) const
{
    if (!m_scene.has("SELECT 1 FROM main.grave LIMIT 1"))
        return;
    for (const RecordType &type : m_scene.catalogue.types())
        for (const Field *field : columnsOf(type, m_scene.version)) {
            if (field->kind != Kind::Reference)
                continue;
            Query query(
                m_scene.db,
                QStringLiteral(
                    "SELECT g.id, g.tbl FROM (SELECT t.%2 AS id FROM temp.merge_range r CROSS JOIN main.%1 "
                    "t ON t.id BETWEEN r.lo AND r.hi UNION SELECT t.%2 FROM temp.merge_extra x CROSS JOIN "
                    "main.%1 t ON t.id = x.id UNION SELECT value FROM temp.touched_cell WHERE col = ?) p "
                    "CROSS JOIN main.grave g ON g.id = p.id")
                    .arg(quoted(type.name()), quoted(field->name)),
                type.column(*field));
            addRows(rows, query);
        }
}

Placement::Rows Placement::candidates() const
{
    Rows rows;
    addDeletable(rows);
    addBuriedParents(rows);
    return rows;
}

QSet<RowId> Placement::shownAmong(const Rows &rows) const
{
    QSet<RowId> shown;
    for (auto each = rows.begin(); each != rows.end(); ++each)
        if (const RecordType *type = m_scene.catalogue.find(each.key()))
            for (const RowId row : each.value())
                if (m_evaluation.isShown(row, *type))
                    shown.insert(row);
    return shown;
}

void Placement::follow()
{
    const Rows rows = candidates();
    Rows watched = rows;
    unite(watched, m_evaluation.keptRows());
    const QSet<RowId> before = shownAmong(watched);
    m_evaluation.follow(rows);
    unite(watched, m_evaluation.keptRows());
    collectMoves(watched, before);
}

void Placement::collectMoves(const Rows &rows, const QSet<RowId> &before)
{
    const QSet<RowId> after = shownAmong(rows);
    for (auto each = rows.begin(); each != rows.end(); ++each)
        for (const RowId row : each.value()) {
            if (after.contains(row) && !before.contains(row))
                m_returned[each.key()].insert(row);
            if (before.contains(row) && !after.contains(row))
                m_removed[each.key()].insert(row);
        }
}

QSet<RowId> Placement::disputed() const
{
    Rows rows;
    addDeletable(rows);
    unite(rows, m_evaluation.keptRows());
    QSet<RowId> shown = shownAmong(rows);
    shown.removeIf([this](RowId row) {
        return !m_scene.db.value(
            "SELECT 1 FROM main.edit WHERE \"row\" = ? AND live AND col % 100 = 0 AND new <> 1", row);
    });
    return shown;
}

} // namespace raatihuone
