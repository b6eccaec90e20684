// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edits/definition.h"

#include "core/catalogue/tables.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace raatihuone {

namespace {

struct Edit
{
    qint64 dot = 0;
    RowId row;
    int column = 0;
    QSet<qint64> names;
    Value value;
};

/// What the rules look at, read once.
struct Material
{
    QList<Edit> edits;
    QMap<qint64, std::pair<qint64, QByteArray>> stamps; ///< of commits: clock, nonce
    QMap<RowId, int> types;
    QMap<RowId, Cells> first; ///< what the tables and the grave say: true of cells without edits
    QSet<std::pair<RowId, int>> erased;

    /// Rule 4.
    bool isErased(RowId row, int column) const
    {
        return erased.contains({row, column}) || erased.contains({row, column / 100 * 100});
    }
};

QSet<qint64> namesIn(const QString &json)
{
    QSet<qint64> names;
    const QStringList parts = QString(json)
                                  .remove(QLatin1Char('['))
                                  .remove(QLatin1Char(']'))
                                  .split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        names.insert(part.toLongLong());
    return names;
}

Cells cellsOfTable(const RecordType &type, const std::vector<const Field *> &columns, const Query &row)
{
    Cells cells;
    for (size_t i = 0; i < columns.size(); ++i)
        cells.insert(type.column(*columns[i]), row.value(int(i) + 1));
    return cells;
}

QMap<RowId, Cells> tableRows(DataFile &file, const RecordType &type)
{
    const auto columns = columnsOf(type, file.schema().version());
    QStringList names{QStringLiteral("id")};
    for (const Field *field : columns)
        names += quoted(field->name);
    Query query(file.connection(),
                QStringLiteral("SELECT %1 FROM %2").arg(names.join(QLatin1Char(',')), quoted(type.name())));
    QMap<RowId, Cells> rows;
    while (query.next())
        rows.insert(query.id(0), cellsOfTable(type, columns, query));
    return rows;
}

QMap<RowId, Cells> graveRows(DataFile &file, const RecordType &type)
{
    QMap<RowId, Cells> rows;
    Query query(file.connection(),
                "SELECT g.id, j.key, j.value FROM grave g, json_each(g.vals) j WHERE g.tbl = ?",
                type.number() * 100);
    while (query.next())
        rows[query.id(0)].insert(query.text(1).toInt(), query.value(2));
    return rows;
}

Material materialOf(DataFile &file)
{
    Material material;
    Query edits(file.connection(), "SELECT id, \"row\", col, prev, new FROM edit");
    while (edits.next())
        material.edits.append(
            {edits.number(0), edits.id(1), int(edits.number(2)), namesIn(edits.text(3)), edits.value(4)});
    Query commits(file.connection(), "SELECT id, hlc, nonce FROM edit_commit");
    while (commits.next())
        material.stamps.insert(commits.number(0), {commits.number(1), commits.value(2).toBytes()});
    Query erased(file.connection(), "SELECT \"row\", col FROM erased");
    while (erased.next())
        material.erased.insert({erased.id(0), int(erased.number(1))});
    for (const RecordType &type : file.catalogue().types())
        for (const auto &rows : {tableRows(file, type), graveRows(file, type)})
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                material.types.insert(row.key(), type.number());
                material.first.insert(row.key(), row.value());
            }
    return material;
}

/// Heads by row and column.
using Heads = QMap<std::pair<RowId, int>, QList<Edit>>;

Heads headsOf(const Material &material)
{
    QHash<qint64, std::pair<RowId, int>> cellOf;
    for (const Edit &edit : material.edits)
        cellOf.insert(edit.dot, {edit.row, edit.column});
    QSet<qint64> superseded;
    for (const Edit &edit : material.edits)
        for (const qint64 name : edit.names)
            if (cellOf.value(name) == std::pair(edit.row, edit.column))
                superseded.insert(name);
    Heads heads;
    for (const Edit &edit : material.edits)
        if (!superseded.contains(edit.dot))
            heads[{edit.row, edit.column}].append(edit);
    return heads;
}

std::pair<qint64, QByteArray> stampOf(const Material &material, qint64 dot)
{
    return std::prev(material.stamps.upperBound(dot)).value();
}

/// Rule 1.
Value valueOf(const Material &material, const QList<Edit> &heads)
{
    const Edit *winner = &heads.first();
    for (const Edit &head : heads)
        if (stampOf(material, winner->dot) < stampOf(material, head.dot))
            winner = &head;
    return winner->value.isBytes() ? Value() : winner->value; // withheld
}

/// Rule 2.
bool isGone(const Material &material, const Heads &heads, RowId row, int type)
{
    const QList<Edit> existence = heads.value({row, type * 100});
    QSet<qint64> seen;
    for (const Edit &edit : existence) {
        if (edit.value == Value(1))
            return false;
        seen.unite(edit.names);
    }
    for (int column = type * 100 + 1; column < type * 100 + 100; ++column)
        for (const Edit &edit : heads.value({row, column}))
            if (!seen.contains(edit.dot) && !material.isErased(row, column))
                return false;
    return !existence.isEmpty();
}

/// Rule 3.
void showReferred(DataFile &file, const Material &material, FileValue &value)
{
    QList<RowId> queue = value.shown.keys();
    while (!queue.isEmpty()) {
        const RowId row = queue.takeLast();
        const RecordType &type = file.catalogue().type(material.types.value(row));
        for (const Field &field : type.fields()) {
            const RowId target = value.shown.value(row).value(type.column(field)).toId();
            if (field.kind != Kind::Reference || !value.hidden.contains(target))
                continue;
            value.shown.insert(target, value.hidden.take(target));
            queue.append(target);
        }
    }
}

} // namespace

FileValue definedValue(DataFile &file)
{
    const Material material = materialOf(file);
    const Heads heads = headsOf(material);
    FileValue value;
    for (const QList<Edit> &cell : heads)
        for (const Edit &head : cell)
            value.heads.insert(head.dot);
    for (auto row = material.first.begin(); row != material.first.end(); ++row) {
        const int type = material.types.value(row.key());
        Cells cells = row.value();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            if (material.isErased(row.key(), cell.key()))
                cell.value() = {};
            else if (heads.contains({row.key(), cell.key()}))
                cell.value() = valueOf(material, heads.value({row.key(), cell.key()}));
        (isGone(material, heads, row.key(), type) ? value.hidden : value.shown).insert(row.key(), cells);
    }
    showReferred(file, material, value);
    return value;
}

FileValue storedValue(DataFile &file)
{
    FileValue value;
    for (const RecordType &type : file.catalogue().types()) {
        value.shown.insert(tableRows(file, type));
        value.hidden.insert(graveRows(file, type));
    }
    Query heads(file.connection(), "SELECT id FROM edit WHERE live");
    while (heads.next())
        value.heads.insert(heads.number(0));
    return value;
}

QString difference(const FileValue &defined, const FileValue &stored)
{
    QStringList found;
    const auto compare = [&found](const QMap<RowId, Cells> &right, const QMap<RowId, Cells> &is,
                                  const char *where) {
        for (auto row = right.begin(); row != right.end(); ++row)
            if (!is.contains(row.key()))
                found += QStringLiteral("%1 should be %2").arg(row.key().toText(), QLatin1String(where));
            else if (is.value(row.key()) != row.value())
                found +=
                    QStringLiteral("%1 has other values (%2)").arg(row.key().toText(), QLatin1String(where));
    };
    compare(defined.shown, stored.shown, "shown");
    compare(defined.hidden, stored.hidden, "hidden");
    if (defined.heads != stored.heads)
        found += QStringLiteral("heads differ");
    return found.join(QStringLiteral("; "));
}

} // namespace raatihuone
