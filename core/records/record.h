// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QtCore/QMap>

namespace raatihuone {

/// The values of one record by the name of the field. A field with several references holds their ids, one a
/// line.
class Record
{
public:
    /// A record that is not in the file yet, with the defaults of its type.
    explicit Record(const RecordType &type);

    const RecordType &type() const { return *m_type; }
    RowId id() const { return m_id; }
    void setId(RowId id) { m_id = id; }

    /// Nothing for a field that the type does not have.
    Value value(const QString &field) const { return m_values.value(field); }
    /// Several texts in one language are enough: the first that is not empty of the group.
    QString text(const QString &group, const QString &languageCode) const;
    void set(const QString &field, const Value &value) { m_values.insert(field, value); }

    const QMap<QString, Value> &values() const { return m_values; }

    bool operator==(const Record &other) const
    {
        return m_type == other.m_type && m_id == other.m_id && m_values == other.m_values;
    }

private:
    const RecordType *m_type;
    RowId m_id;
    QMap<QString, Value> m_values;
};

/// A new record with the values of @p record that two records may share: no identifiers and addresses, which name one,
/// nothing of a special category, and nothing that the program sets.
Record copyOf(const Record &record);

} // namespace raatihuone
