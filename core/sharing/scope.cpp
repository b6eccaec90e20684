// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/scope.h"

#include "core/catalogue/tables.h"

#include <algorithm>

namespace raatihuone {

Withholding::Withholding(const Catalogue &catalogue, int version, Persons persons) : m_persons(persons)
{
    findTypes(catalogue, version);
    for (const RecordType &type : catalogue.types())
        for (const Field *field : columnsOf(type, version))
            if (!leavesOut(type.number()) && isWithheld(catalogue, type, *field))
                m_columns.insert(type.column(*field));
}

/// Who is left out takes along what cannot be without her, and what that takes along.
void Withholding::findTypes(const Catalogue &catalogue, int version)
{
    qsizetype before = -1;
    while (before != m_types.size()) {
        before = m_types.size();
        for (const RecordType &type : catalogue.types()) {
            const auto columns = columnsOf(type, version);
            const bool goes = std::any_of(columns.begin(), columns.end(),
                                          [&](const Field *field) { return mustGo(type, *field); });
            if (goes || (m_persons == Persons::None && type.isAboutPerson()))
                m_types.insert(type.number());
        }
    }
}

/// A link whose target is special would tell by being there.
bool Withholding::mustGo(const RecordType &type, const Field &field) const
{
    if (field.kind != Kind::Reference)
        return false;
    return (type.isLink() && field.isSpecial) ||
           (((field.isPart && !type.countsPeople()) || field.isRequired) && leavesOut(field.target));
}

/// Who holds something is named; who only came, or did something once, is not.
bool Withholding::isWithheldFromRoles(const RecordType &type, const Field &field, bool namesPerson)
{
    if (type.countsPeople())
        return field.isPersonal;
    if (namesPerson)
        return !type.tenure() && !type.isTitle(field);
    return field.isPersonal && !type.isTitle(field);
}

bool Withholding::isWithheld(const Catalogue &catalogue, const RecordType &type, const Field &field) const
{
    if (field.isSpecial)
        return true;
    const bool refers = field.kind == Kind::Reference;
    switch (m_persons) {
    case Persons::Full:
        return false;
    case Persons::Roles:
        return isWithheldFromRoles(type, field, refers && catalogue.type(field.target).isAboutPerson());
    case Persons::None:
        return field.isPersonal || (refers && leavesOut(field.target));
    }
    return true;
}

} // namespace raatihuone
