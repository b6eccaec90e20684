// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importcells.h"

#include "core/catalogue/tables.h"
#include "core/file/connection.h"
#include "core/search/listrows.h"

#include <QtCore/QRegularExpression>
#include <array>

namespace raatihuone {

Understood CellReader::read(const Field &field, const QString &text)
{
    if (field.target == 0)
        return plain(field, text);
    QStringList ids, titles, notes;
    for (const QString &part : partsOf(field, text)) {
        const Understood one = reference(field, part);
        if (std::holds_alternative<Problem>(one.reading))
            return {one.reading, text};
        ids += std::get<Value>(one.reading).toText();
        titles += one.shown;
        if (!one.note.isEmpty())
            notes += one.note;
    }
    ids.removeDuplicates();
    Value value;
    if (holdsSeveral(field.kind))
        value = Value::several(ids);
    else if (!ids.isEmpty())
        value = RowId::fromText(ids.first());
    return {value, titles.join(QStringLiteral(", ")), notes.join(QStringLiteral(", "))};
}

Understood CellReader::plain(const Field &field, const QString &text) const
{
    const Reading reading = readField(field, text);
    const auto *value = std::get_if<Value>(&reading);
    return {reading, value ? shownValue(m_source.words, field, *value) : text};
}

/// Several references are parted by commas, unless the whole is one name.
QStringList CellReader::partsOf(const Field &field, const QString &text)
{
    if (!holdsSeveral(field.kind) || index(field.target).find(text).size() == 1)
        return {text};
    static const QRegularExpression separators(QStringLiteral("\\s*[\\n,;]\\s*"));
    return text.split(separators, Qt::SkipEmptyParts);
}

const NameIndex &CellReader::index(int typeNumber)
{
    const auto found = m_indexes.find(typeNumber);
    if (found != m_indexes.end())
        return found->second;
    return m_indexes
        .try_emplace(typeNumber, m_source.connection, m_source.catalogue, m_source.words,
                     m_source.catalogue.type(typeNumber))
        .first->second;
}

Understood CellReader::reference(const Field &field, const QString &text)
{
    const RecordType &target = m_source.catalogue.type(field.target);
    const Reading reading = readReference(m_source.connection, m_source.words, {field, target, text},
                                          index(field.target).find(text));
    const auto *id = std::get_if<Value>(&reading);
    return id ? successor(target, id->toId(), text) : Understood{reading, text};
}

/// A municipality that has become part of another stands for that one.
Understood CellReader::successor(const RecordType &target, RowId id, const QString &name) const
{
    const Field *field = target.field(QStringLiteral("successor"));
    const auto later = field && field->target == target.number()
                           ? m_source.connection.value(QStringLiteral("SELECT successor FROM %1 WHERE id = ? "
                                                                      "AND successor IS NOT NULL")
                                                           .arg(quoted(target.name())),
                                                       id)
                           : std::nullopt;
    const RowId meant = later ? later->toId() : id;
    const QString title = titlesOf(m_source, target, std::array{meant}).value(0);
    return {Value(meant), title, later ? name + QStringLiteral(" \u2192 ") + title : QString()};
}

} // namespace raatihuone
