// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/touchedrows.h"

#include "core/catalogue/tables.h"
#include "core/file/connection.h"

namespace raatihuone {

namespace {

/// As Expressions shows titles in titles: no chain of references is longer.
constexpr int longestChain = 4;

QString jsonOf(const QSet<RowId> &ids)
{
    QStringList texts;
    for (const RowId id : ids)
        texts += id.toText();
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

QSet<RowId> idsOf(const QList<qint64> &numbers)
{
    QSet<RowId> ids;
    for (const qint64 number : numbers)
        ids.insert(RowId(number));
    return ids;
}

} // namespace

std::optional<QSet<RowId>> TouchedRows::since(const FileState &earlier, const ListRequest &request)
{
    const auto ranges = m_state.writtenSince(earlier, m_source.connection);
    if (!ranges)
        return {};
    m_ranges = *ranges;
    m_kept = idsOf(earlier.kept + m_state.kept);
    if (!readEdits())
        return {};
    const RecordType &type = *request.type;
    QStringList names = type.sortFields().isEmpty() ? type.titleFields() : type.sortFields();
    if (request.sort.field && !request.sort.isGroup)
        names += request.sort.field->name;
    return showing(type, names, longestChain);
}

/// @returns false if there are too many.
bool TouchedRows::readEdits()
{
    size_t count = 0;
    Query edited(m_source.connection, "SELECT \"row\", col / 100 FROM edit WHERE id > ? AND id <= ?");
    for (const auto &[from, to] : std::as_const(m_ranges)) {
        edited.bind(from).bind(to);
        for (; edited.next(); ++count) {
            if (count == m_most)
                return false;
            m_edited[int(edited.number(1))].insert(edited.id(0));
        }
        edited.reset();
    }
    return true;
}

bool TouchedRows::addNew(QSet<RowId> &rows, const RecordType &type)
{
    Query added(m_source.connection,
                QStringLiteral("SELECT id FROM %1 WHERE id > ? AND id <= ?").arg(quoted(type.name())));
    for (const auto &[from, to] : std::as_const(m_ranges)) {
        added.bind(from).bind(to);
        while (isFew(rows) && added.next())
            rows.insert(added.id(0));
        added.reset();
    }
    return isFew(rows);
}

/// Rows of a type that were made, changed, removed or shown again.
std::optional<QSet<RowId>> TouchedRows::written(const RecordType &type)
{
    QSet<RowId> rows = m_edited.value(type.number()) + m_kept;
    return addNew(rows, type) ? std::optional(rows) : std::nullopt;
}

/// Rows of a type that were written, or show a written row in the fields of @p names.
std::optional<QSet<RowId>> TouchedRows::showing(const RecordType &type, const QStringList &names, int depth)
{
    std::optional<QSet<RowId>> rows = written(type);
    for (const QString &name : names) {
        const Field *field = type.field(name); // none: a text in several languages
        if (!rows || !field)
            continue;
        if (field->isDerived() || field->kind == Kind::References)
            return {};
        if (field->kind == Kind::Reference && depth > 0 && !addReferring(*rows, type, *field, depth - 1))
            return {};
    }
    return rows;
}

bool TouchedRows::addReferring(QSet<RowId> &rows, const RecordType &type, const Field &field, int depth)
{
    const RecordType &target = m_source.catalogue.type(field.target);
    const std::optional<QSet<RowId>> shown = showing(target, target.titleFields(), depth);
    if (!shown)
        return false;
    Query referring(m_source.connection,
                    QStringLiteral("SELECT id FROM %1 WHERE %2 IN (SELECT value FROM json_each(?))")
                        .arg(quoted(type.name()), quoted(field.name)),
                    jsonOf(*shown));
    while (isFew(rows) && referring.next())
        rows.insert(referring.id(0));
    return isFew(rows);
}

} // namespace raatihuone
