// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType organisationCategoryType()
{
    RecordType type(TypeNumber::OrganisationCategory, QStringLiteral("organisation_category"),
                    QT_TRANSLATE_NOOP("catalogue", "Organisation category"),
                    QT_TRANSLATE_NOOP("catalogue", "Organisation categories"));
    type.titled({QStringLiteral("name")});
    type.sortedBy({QStringLiteral("position")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.inLanguages(1, QStringLiteral("name"), QT_TRANSLATE_NOOP("catalogue", "Name"),
                     {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")})
        .searchable()
        .listed();
    type.reference(4, QStringLiteral("parent"), QT_TRANSLATE_NOOP("catalogue", "Belongs to"),
                   TypeNumber::OrganisationCategory)
        .listed();
    type.add(5, QStringLiteral("position"), Kind::Order, QT_TRANSLATE_NOOP("catalogue", "Order"));
    return type;
}

} // namespace raatihuone
