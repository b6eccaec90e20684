// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listrequest.h"

#include <algorithm>

namespace raatihuone {

ListColumn listColumn(const RecordType &type, const QString &name)
{
    const auto isInGroup = [&name](const Field &field) { return field.languageOf == name; };
    const auto first = std::find_if(type.fields().begin(), type.fields().end(), isInGroup);
    if (first != type.fields().end())
        return {&*first, true};
    return {&Catalogue::field(type, name), false};
}

QString nameOf(const ListColumn &column)
{
    return column.isGroup ? column.field->languageOf : column.field->name;
}

Filter filterOf(const Field &field, const Value &value)
{
    Filter filter{&field, {}, value.isNull()};
    if (!holdsSeveral(field.kind) && !value.isNull())
        filter.values.push_back(value);
    else
        for (const QString &one : value.toSeveral())
            filter.values.emplace_back(one);
    return filter;
}

} // namespace raatihuone
