// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldlayout.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// Says of which type the subject of a record is: people see the subject itself.
bool isTypeOfSubject(const RecordType &type, const Field &field)
{
    const auto &fields = type.fields();
    return std::any_of(fields.begin(), fields.end(), [&field](const Field &other) {
        return other.kind == Kind::Subject && field.name == other.name + QLatin1String("_type");
    });
}

} // namespace

bool isEditable(const Field &field)
{
    return !field.isReadOnly && !field.isDerived() && field.kind != Kind::Subject &&
           field.kind != Kind::Digest;
}

bool isInForm(const RecordType &type, const Field &field)
{
    return field.kind != Kind::Order && field.kind != Kind::Digest && !isTypeOfSubject(type, field);
}

bool isMarkedRequired(const RecordType &type, const Field &field)
{
    const auto &fields = type.fields();
    const auto first = std::find_if(fields.begin(), fields.end(), [&field](const Field &other) {
        return other.languageOf == field.languageOf;
    });
    return field.isRequired && (field.languageOf.isEmpty() || &*first == &field);
}

bool isWide(const RecordType &type, const Field &field)
{
    if (!field.languageOf.isEmpty() && type.titleFields().contains(field.languageOf))
        return true; // names are long
    switch (field.kind) {
    case Kind::LongText:
    case Kind::Texts:
    case Kind::Choices:
    case Kind::References:
    case Kind::Subject:
    case Kind::Flag:
        return true;
    default:
        return false;
    }
}

bool standsInCell(const RecordType &type, const Field &field)
{
    return isEditable(field) && field.languageOf.isEmpty() && !isWide(type, field);
}

} // namespace raatihuone
