// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/recordreader.h"

#include "core/catalogue/tables.h"
#include "core/file/connection.h"

namespace raatihuone {

RecordReader::RecordReader(Connection &connection, const Catalogue &catalogue, const RecordType &type)
    : m_type(type), m_columns(columnsOf(type, catalogue.schemaVersion()))
{
    QStringList names;
    for (const Field *field : m_columns)
        names += quoted(field->name);
    m_row = std::make_unique<Query>(connection, QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                                    .arg(names.join(QLatin1Char(',')), quoted(type.name())));
    for (const Field &field : type.fields())
        if (field.link > 0)
            m_links.emplace_back(
                &field, std::make_unique<Query>(
                            connection,
                            QStringLiteral("SELECT DISTINCT target FROM %1 WHERE owner = ? ORDER BY target")
                                .arg(quoted(catalogue.type(field.link).name()))));
}

RecordReader::~RecordReader() = default;

std::optional<Record> RecordReader::read(RowId id)
{
    Record record(m_type);
    record.setId(id);
    const bool isThere = m_row->bind(id).next();
    for (size_t i = 0; isThere && i < m_columns.size(); ++i)
        record.set(m_columns[i]->name, m_row->value(int(i)));
    m_row->reset();
    if (!isThere)
        return std::nullopt;
    for (const auto &[field, query] : m_links) {
        QStringList targets;
        query->bind(id);
        while (query->next())
            targets += query->id(0).toText();
        query->reset();
        record.set(field->name, Value::several(targets));
    }
    return record;
}

} // namespace raatihuone
