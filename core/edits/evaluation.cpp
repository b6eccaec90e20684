// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/evaluation.h"

#include "core/catalogue/tables.h"
#include "core/edits/commit.h"
#include "core/edits/withoutedits.h"
#include "core/file/connection.h"

#include <algorithm>

namespace raatihuone {

namespace {

using Rows = QMap<int, QSet<RowId>>;

/// Links are not looked up as such: they are rows like any other.
std::vector<const Field *> references(const RecordType &type)
{
    std::vector<const Field *> found;
    for (const Field &field : type.fields())
        if (field.kind == Kind::Reference && field.hasColumn())
            found.push_back(&field);
    return found;
}

Rows rowsOf(Query &query)
{
    Rows rows;
    while (query.next())
        rows[int(query.number(1)) / 100].insert(query.id(0));
    return rows;
}

} // namespace

template <typename Work> void Evaluation::forEach(const Rows &rows, const Work &work) const
{
    for (auto each = rows.begin(); each != rows.end(); ++each)
        if (const RecordType *type = m_catalogue.find(each.key()))
            for (const RowId row : each.value())
                work(row, *type);
}

Evaluation::Place Evaluation::placeOf(RowId row, const RecordType &type) const
{
    if (m_db.value(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(type.name())), row))
        return Place::Shown;
    return m_db.value("SELECT 1 FROM grave WHERE id = ?", row) ? Place::Grave : Place::Nowhere;
}

bool Evaluation::isGone(RowId row) const
{
    return m_db.value("SELECT 1 FROM gone WHERE \"row\" = ?", row).has_value();
}

QMap<int, Value> Evaluation::cells(RowId row, const RecordType &type) const
{
    QMap<int, Value> values;
    const auto columns = columnsOf(type, m_catalogue.schemaVersion());
    QStringList names;
    for (const Field *field : columns)
        names += quoted(field->name);
    Query shown(m_db,
                QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                    .arg(names.join(QLatin1Char(',')), quoted(type.name())),
                row);
    if (shown.next()) {
        for (size_t i = 0; i < columns.size(); ++i)
            values.insert(type.column(*columns[i]), shown.value(int(i)));
        return values;
    }
    for (const Field *field : columns) // a field that came after the row was buried has its default
        values.insert(type.column(*field), field->defaultValue);
    Query buried(m_db, "SELECT j.key, j.value FROM grave g, json_each(g.vals) j WHERE g.id = ?", row);
    while (buried.next())
        values.insert(buried.text(0).toInt(), buried.value(1));
    return values;
}

void Evaluation::put(RowId row, const RecordType &type, const QMap<int, Value> &cells, bool isShown)
{
    QStringList names, marks, updates, pairs;
    QString owner = QStringLiteral("NULL");
    for (const Field *field : columnsOf(type, m_catalogue.schemaVersion())) {
        const QString name = quoted(field->name);
        names += name;
        marks += QStringLiteral("?");
        updates += QStringLiteral("%1 = excluded.%1").arg(name);
        pairs += QStringLiteral("'%1', ?").arg(type.column(*field));
        if (type.isLink() && field->name == QLatin1String("owner"))
            owner = QStringLiteral("?%1").arg(marks.size() + 1); // the first is the id
    }
    const auto bindAll = [&](Query &query) {
        query.bind(row);
        for (const Field *field : columnsOf(type, m_catalogue.schemaVersion()))
            query.bind(cells.value(type.column(*field)));
        query.run();
    };
    m_db.run("DELETE FROM grave WHERE id = ?", row);
    if (isShown) {
        Query insert(m_db,
                     QStringLiteral("INSERT INTO %1(id, %2) VALUES(?, %3) ON CONFLICT(id) DO UPDATE SET %4")
                         .arg(quoted(type.name()), names.join(QLatin1Char(',')), marks.join(QLatin1Char(',')),
                              updates.join(QLatin1Char(','))));
        bindAll(insert);
        return;
    }
    m_db.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(type.name())), row);
    Query bury(m_db,
               QStringLiteral("INSERT INTO grave(id, tbl, vals, owner) VALUES(?, %1, json_object(%2), %3)")
                   .arg(type.number() * 100)
                   .arg(pairs.join(QLatin1Char(',')), owner));
    bindAll(bury);
}

QList<Head> Evaluation::heads(RowId row, int column) const
{
    QList<Head> found;
    Query query(m_db, "SELECT id, new FROM edit WHERE \"row\" = ? AND col = ? AND live ORDER BY id", row,
                column);
    while (query.next())
        found.append({query.number(0), query.value(1)});
    return found;
}

const Head &Evaluation::winner(const QList<Head> &heads) const
{
    const auto stamp = [this](const Head &head) {
        Query query(m_db, QStringLiteral("SELECT hlc, nonce FROM edit_commit ") + whereCommitOf, head.dot);
        query.next();
        return std::pair(query.number(0), query.value(1).toBytes());
    };
    return *std::max_element(heads.begin(), heads.end(),
                             [&](const Head &left, const Head &right) { return stamp(left) < stamp(right); });
}

bool Evaluation::isErased(RowId row, int column) const
{
    return m_db.value("SELECT 1 FROM erased WHERE \"row\" = ?1 AND col IN (?2, ?2 / 100 * 100)", row, column)
        .has_value();
}

bool Evaluation::isClosed(RowId row, int column) const
{
    return isErased(row, column) ||
           m_db.value("SELECT 1 FROM partial WHERE \"row\" = ? AND col = ?", row, column).has_value();
}

void Evaluation::recomputeRow(RowId row, const RecordType &type)
{
    const Place place = placeOf(row, type);
    if (place == Place::Nowhere)
        return;
    QMap<int, Value> values = cells(row, type);
    for (auto cell = values.begin(); cell != values.end(); ++cell) {
        const QList<Head> found = heads(row, cell.key());
        if (isErased(row, cell.key()))
            cell.value() = {};
        else if (!found.isEmpty())
            cell.value() = winner(found).value.isBytes() ? Value() : winner(found).value;
    }
    put(row, type, values, place == Place::Shown);
}

void Evaluation::recompute(const Rows &rows)
{
    const WithoutEdits withoutEdits(m_db);
    forEach(rows, [this](RowId row, const RecordType &type) { recomputeRow(row, type); });
    follow(rows);
}

bool Evaluation::isReferredTo(RowId row, const RecordType &type) const
{
    for (const Inbound &inbound : m_catalogue.inbound(type))
        if (m_db.value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? AND id <> ? LIMIT 1")
                           .arg(quoted(inbound.type->name()), quoted(inbound.field->name)),
                       row, row))
            return true;
    return false;
}

void Evaluation::showParents(RowId row, const RecordType &type)
{
    const QMap<int, Value> values = cells(row, type);
    for (const Field *field : references(type)) {
        const RowId parent = values.value(type.column(*field)).toId();
        const RecordType &target = m_catalogue.type(field->target);
        if (!parent.isValid() || placeOf(parent, target) != Place::Grave)
            continue;
        keep(parent, target);
    }
}

bool Evaluation::isOutOfPlace(RowId row, const RecordType &type) const
{
    const Place place = placeOf(row, type);
    if (place == Place::Nowhere)
        return false;
    const bool stays = !isGone(row) || isReferredTo(row, type);
    return stays != (place == Place::Shown);
}

void Evaluation::keep(RowId row, const RecordType &type)
{
    m_db.run("INSERT OR IGNORE INTO kept(\"row\", tbl) VALUES(?, ?)", row, type.number() * 100);
    if (!isShown(row, type))
        put(row, type, cells(row, type), true);
    showParents(row, type);
}

Rows Evaluation::keptRows() const
{
    Query query(m_db, "SELECT \"row\", tbl FROM kept");
    return rowsOf(query);
}

Rows Evaluation::bury(const Rows &rows)
{
    Rows gone;
    forEach(rows, [&](RowId row, const RecordType &type) {
        const Place place = placeOf(row, type);
        if (place == Place::Nowhere)
            return;
        const bool isHidden = isGone(row);
        if (isHidden == (place == Place::Shown))
            put(row, type, cells(row, type), !isHidden);
        if (isHidden)
            gone[type.number()].insert(row);
        m_db.run("DELETE FROM kept WHERE \"row\" = ?", row);
    });
    return gone;
}

void Evaluation::follow(const Rows &rows)
{
    const WithoutEdits withoutEdits(m_db);
    Rows all = keptRows(); // what was kept may go now
    for (auto each = rows.begin(); each != rows.end(); ++each)
        all[each.key()].unite(each.value());
    // All gone rows first: two that refer to each other must not keep each other.
    const Rows gone = bury(all);
    forEach(all, [&](RowId row, const RecordType &type) {
        if (!gone.value(type.number()).contains(row) && isShown(row, type))
            showParents(row, type);
    });
    forEach(gone, [&](RowId row, const RecordType &type) {
        if (isReferredTo(row, type))
            keep(row, type);
    });
}

void applyRuleThree(DataFile &file, RowId commit)
{
    Connection &db = file.connection();
    const qint64 end = endOf(db, commit);
    const bool keepsRows = db.value("SELECT 1 FROM kept LIMIT 1").has_value();
    Query deletions(db, "SELECT \"row\", col FROM edit WHERE id > ? AND id < ? AND col % 100 = 0", commit,
                    end);
    const Rows rows = rowsOf(deletions);
    if (!rows.isEmpty() || keepsRows)
        Evaluation(db, file.catalogue()).follow(rows);
}

void applyRuleThree(Connection &connection, const Catalogue &catalogue)
{
    Evaluation evaluation(connection, catalogue);
    Query query(connection, "SELECT \"row\", col FROM edit WHERE live AND col % 100 = 0 AND new <> 1");
    const Rows deleted = rowsOf(query);
    Rows misplaced;
    evaluation.forEach(deleted, [&](RowId row, const RecordType &type) {
        if (evaluation.isOutOfPlace(row, type))
            misplaced[type.number()].insert(row);
    });
    const Rows kept = evaluation.keptRows();
    if (misplaced.isEmpty() && kept.isEmpty())
        return;
    connection.run("BEGIN IMMEDIATE");
    evaluation.follow(misplaced);
    // Only trying shows whether a kept row still has to be; the file stays as it is if so.
    connection.run(misplaced.isEmpty() && evaluation.keptRows() == kept ? "ROLLBACK" : "COMMIT");
}

} // namespace raatihuone
