// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/versions.h"

#include "core/edits/commit.h"

namespace raatihuone {

CellVersion Versions::of(qint64 edit)
{
    const auto known = m_known.constFind(edit);
    return known != m_known.constEnd() ? *known : *m_known.insert(edit, found(edit));
}

QSet<CellVersion> Versions::of(const QList<qint64> &edits)
{
    QSet<CellVersion> versions;
    for (const qint64 edit : edits)
        versions.insert(of(edit));
    return versions;
}

RowId Versions::originOf(RowId commit) const
{
    Query taken(m_db, "SELECT t.id FROM edit_commit c JOIN edit_commit t ON t.id = c.ref AND t.hlc < c.hlc "
                      "WHERE c.id = ? AND c.kind IN ('undo', 'redo')");
    RowId origin = commit;
    for (taken.bind(origin); taken.next(); taken.bind(origin)) {
        origin = taken.id(0);
        taken.reset();
    }
    return origin;
}

CellVersion Versions::found(qint64 edit) const
{
    const auto column = m_db.value("SELECT col FROM edit WHERE id = ?", edit);
    qint64 stands = edit;
    for (qint64 next = standsFor(stands); next != stands; next = stands == 0 ? 0 : standsFor(stands))
        stands = next;
    return {int(column.value_or(Value()).toNumber()), stands};
}

qint64 Versions::standsFor(qint64 edit) const
{
    const auto taken = m_db.value(
        QStringLiteral("SELECT iif(kind IN ('undo', 'redo'), ref, NULL) FROM edit_commit ") + whereCommitOf,
        edit);
    if (!taken || taken->isNull())
        return edit;
    // What the commit that was taken back had found in this cell.
    Query replaced(m_db,
                   "SELECT p.id FROM (SELECT t.id, t.\"row\", t.col, t.prev FROM edit t JOIN edit e "
                   "ON e.id = ?1 AND t.\"row\" = e.\"row\" AND t.col = e.col "
                   "WHERE t.id >= ?2 AND t.id < ?3 ORDER BY t.id LIMIT 1) f "
                   "LEFT JOIN edit p ON p.\"row\" = f.\"row\" AND p.col = f.col "
                   "AND p.id IN (SELECT j.value FROM json_each(f.prev) j)",
                   edit, *taken, endOf(m_db, taken->toId()));
    if (!replaced.next())
        return edit; // the other commit had not touched this cell
    const qint64 before = replaced.number(0);
    return replaced.next() ? edit : before;
}

QList<qint64> dotsOf(const QString &json)
{
    QList<qint64> dots;
    const QStringList parts = QString(json)
                                  .remove(QLatin1Char('['))
                                  .remove(QLatin1Char(']'))
                                  .split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        dots += part.toLongLong();
    return dots;
}

} // namespace raatihuone
