// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/publicity.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// What holds of a row that may be told, apart from what it is a part of.
QString conditionOf(const RecordType &type)
{
    if (type.number() == TypeNumber::Event)
        return QStringLiteral("publicity IS 'public'");
    return type.number() == TypeNumber::Minutes ? QStringLiteral("status IS NOT 'withdrawn'")
                                                : QStringLiteral("1");
}

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

bool mayBeTold(Connection &connection, const Catalogue &catalogue, const RecordType &type, RowId id)
{
    const std::vector<const Field *> wholes = wholesOf(type);
    QStringList columns{conditionOf(type)};
    for (const Field *field : wholes)
        columns += quoted(field->name);
    Query query(connection,
                QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                    .arg(columns.join(QStringLiteral(", ")), quoted(type.name())),
                id);
    if (!query.next())
        return wholes.empty() && type.number() != TypeNumber::Event;
    if (query.number(0) == 0)
        return false;
    for (size_t i = 0; i < wholes.size(); ++i) {
        const RowId whole = query.id(int(i) + 1);
        if (whole.isValid() && !mayBeTold(connection, catalogue, catalogue.type(wholes[i]->target), whole))
            return false;
    }
    return true;
}

bool mayBeTold(Connection &connection, const Catalogue &catalogue, const Field &field, const Value &value)
{
    if (field.target <= 0)
        return true;
    const QStringList ids = value.toSeveral();
    return std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
        return mayBeTold(connection, catalogue, catalogue.type(field.target), RowId::fromText(id));
    });
}

} // namespace raatihuone
