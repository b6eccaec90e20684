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

} // namespace raatihuone
