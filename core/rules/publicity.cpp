// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/publicity.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// The fields that name what a record is a part of.
std::vector<const Field *> wholesOf(const RecordType &type)
{
    std::vector<const Field *> fields;
    for (const Field &field : type.fields())
        if (field.isPart && field.target > 0)
            fields.push_back(&field);
    return fields;
}

} // namespace

/// What holds of a row that may be told, apart from what it is a part of.
QString Publicity::conditionOf(const RecordType &type) const
{
    if (type.number() == TypeNumber::Event)
        return QStringLiteral("publicity IS 'public'");
    if (type.number() == TypeNumber::Minutes)
        return QStringLiteral("status IN ('examined', 'published') AND personal_data_removed IS 1 "
                              "AND coalesce(public_until, %1) >= %1")
            .arg(sqlString(m_today.toString(Qt::ISODate)));
    return QStringLiteral("1");
}

bool Publicity::mayBeTold(const RecordType &type, RowId id) const
{
    const std::vector<const Field *> wholes = wholesOf(type);
    QStringList columns{QStringLiteral("coalesce(%1, 0)").arg(conditionOf(type))};
    for (const Field *field : wholes)
        columns += quoted(field->name);
    Query query(m_connection,
                QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                    .arg(columns.join(QStringLiteral(", ")), quoted(type.name())),
                id);
    if (!query.next())
        return wholes.empty() && type.number() != TypeNumber::Event;
    if (query.number(0) == 0)
        return false;
    for (size_t i = 0; i < wholes.size(); ++i) {
        const RowId whole = query.id(int(i) + 1);
        if (whole.isValid() && !mayBeTold(m_catalogue.type(wholes[i]->target), whole))
            return false;
    }
    return true;
}

bool Publicity::mayBeTold(const Field &field, const Value &value) const
{
    if (field.target <= 0)
        return true;
    const QStringList ids = value.toSeveral();
    return std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
        return mayBeTold(m_catalogue.type(field.target), RowId::fromText(id));
    });
}

} // namespace raatihuone
