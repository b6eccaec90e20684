// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record.h"

namespace raatihuone {

namespace {

/// True for kinds whose value is one record's own.
bool isOwn(Kind kind)
{
    switch (kind) {
    case Kind::Email:
    case Kind::Phone:
    case Kind::BusinessId:
    case Kind::AssociationNumber:
    case Kind::Order:
    case Kind::Digest:
        return true;
    default:
        return false;
    }
}

} // namespace

Record::Record(const RecordType &type) : m_type(&type)
{
    for (const Field &field : type.fields())
        if (!field.isDerived())
            m_values.insert(field.name, field.defaultValue);
}

QString Record::text(const QString &group, const QString &languageCode) const
{
    const QString preferred = value(group + QLatin1Char('_') + languageCode).toText();
    if (!preferred.isEmpty())
        return preferred;
    for (const Field &field : m_type->fields())
        if (field.languageOf == group && !value(field.name).isNull())
            return value(field.name).toText();
    return value(group).toText();
}

Record copyOf(const Record &record)
{
    Record copy(record.type());
    for (const Field &field : record.type().fields())
        if (!field.isDerived() && !field.isSpecial && !field.isReadOnly && !isOwn(field.kind))
            copy.set(field.name, record.value(field.name));
    return copy;
}

} // namespace raatihuone
