// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erasurereach.h"

#include "core/base/text.h"
#include "core/catalogue/tables.h"
#include "core/edits/evaluation.h"

namespace raatihuone {

namespace {

QList<RowId> idsIn(Query &query)
{
    QList<RowId> ids;
    while (query.next())
        ids += query.id(0);
    return ids;
}

/// Whether a record of @p type goes with the one of @p target that its @p field refers to.
bool hangsOn(const RecordType &type, const Field &field, const RecordType &target)
{
    const bool refers = field.kind == Kind::Reference && field.target == target.number() && field.hasColumn();
    return field.kind == Kind::Subject || (refers && (field.isPart || type.isLink()));
}

bool isText(const Field &field)
{
    return field.hasColumn() && !isStoredAsNumber(field.kind);
}

} // namespace

ErasureReach::ErasureReach(DataFile &file, const RecordType &type, RowId id)
    : m_db(file.connection()), m_catalogue(file.catalogue()), m_type(type)
{
    m_rows[type.number()] = {};
    addFolded(id);
    readNames();
    const QList<RowId> all = records();
    for (const RowId record : all)
        addHanging(type, record);
    addNaming();
}

/// In both directions, however often, and also where it was undone.
void ErasureReach::addFolded(RowId id)
{
    QList<RowId> &rows = m_rows[m_type.number()];
    if (rows.contains(id))
        return;
    rows += id;
    Query folds(
        m_db,
        "SELECT new FROM edit WHERE \"row\" = ?1 AND col = ?2 AND new > 1 UNION SELECT \"row\" FROM edit "
        "WHERE col = ?2 AND new = ?1",
        id, m_type.number() * 100);
    const QList<RowId> others = idsIn(folds);
    for (const RowId other : others)
        addFolded(other);
}

void ErasureReach::add(const RecordType &type, RowId row)
{
    if (contains(type.number(), row))
        return;
    m_rows[type.number()] += row;
    addHanging(type, row);
}

void ErasureReach::addHanging(const RecordType &type, RowId row)
{
    for (const RecordType &other : m_catalogue.types())
        for (const Field &field : other.fields())
            if (hangsOn(other, field, type))
                addReferring(other, field, row);
    addFormer(type, row);
}

/// What hung on it when it was removed, and on nothing else since.
void ErasureReach::addFormer(const RecordType &type, RowId row)
{
    QList<std::pair<RowId, int>> cells;
    Query edits(m_db, "SELECT DISTINCT \"row\", col FROM edit WHERE col % 100 <> 0 AND ?1 IN (old, new)",
                row);
    while (edits.next())
        cells.emplace_back(edits.id(0), int(edits.number(1)));
    for (const auto &[former, column] : std::as_const(cells)) {
        const RecordType *other = m_catalogue.find(column / 100);
        const Field *field = other ? other->field(column % 100) : nullptr;
        if (field && hangsOn(*other, *field, type) &&
            Evaluation(m_db, m_catalogue).cells(former, *other).value(column).isNull())
            add(*other, former);
    }
}

void ErasureReach::addReferring(const RecordType &type, const Field &field, RowId row)
{
    Query referring(
        m_db,
        QStringLiteral("SELECT id FROM %1 WHERE %2 = ?1 UNION SELECT id FROM grave WHERE tbl = ?2 AND "
                       "json_extract(vals, '$.\"%3\"') = ?1")
            .arg(quoted(type.name()), quoted(field.name))
            .arg(type.column(field)),
        row, type.number() * 100);
    const QList<RowId> ids = idsIn(referring);
    for (const RowId id : ids)
        add(type, id);
}

/// What a field says now and what it ever said.
QStringList ErasureReach::valuesOf(const RecordType &type, const Field &field, RowId row) const
{
    const int column = type.column(field);
    QStringList values{Evaluation(m_db, m_catalogue).cells(row, type).value(column).toText()};
    Query edits(m_db, "SELECT old, new FROM edit WHERE \"row\" = ? AND col = ?", row, column);
    while (edits.next())
        values += {edits.text(0), edits.text(1)};
    values.removeAll(QString());
    return values;
}

void ErasureReach::readNames()
{
    const QList<RowId> all = records();
    for (const Field &field : m_type.fields()) {
        const bool isAddress = field.kind == Kind::Email || field.kind == Kind::Phone;
        if (!field.isPersonal || !isText(field) || !(field.isRequired || isAddress))
            continue;
        for (const RowId row : all) {
            const QStringList values = valuesOf(m_type, field, row);
            for (const QString &value : values)
                m_names += foldedWords(value);
        }
    }
    m_names.removeAll(QString());
    m_names.removeDuplicates();
}

bool ErasureReach::isNamed(const QString &text) const
{
    const QString words = QLatin1Char(' ') + foldedWords(text) + QLatin1Char(' ');
    return std::any_of(m_names.begin(), m_names.end(), [&words](const QString &name) {
        return words.contains(QLatin1Char(' ') + name + QLatin1Char(' '));
    });
}

/// What the program keeps for the user, such as saved views, is no text of hers that has to stay.
void ErasureReach::addNaming()
{
    for (const RecordType &type : m_catalogue.types()) {
        if (!type.isKeptByProgram())
            continue;
        Query rows(m_db,
                   QStringLiteral("SELECT id FROM %1 UNION SELECT id FROM grave WHERE tbl = ?")
                       .arg(quoted(type.name())),
                   type.number() * 100);
        const QList<RowId> ids = idsIn(rows);
        for (const RowId id : ids)
            for (const Field &field : type.fields())
                if (isText(field) && isNamed(valuesOf(type, field, id).join(QLatin1Char('\n'))))
                    add(type, id);
    }
}

} // namespace raatihuone
