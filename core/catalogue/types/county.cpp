// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType countyType()
{
    RecordType type(TypeNumber::County, QStringLiteral("county"),
                    QT_TRANSLATE_NOOP("catalogue", "Wellbeing services county"),
                    QT_TRANSLATE_NOOP("catalogue", "Wellbeing services counties"));
    type.referenceData();
    type.titled({QStringLiteral("name")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.add(1, QStringLiteral("code"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Code"))
        .readOnly()
        .searchable()
        .listed()
        .indexed();
    type.inLanguages(2, QStringLiteral("name"), QT_TRANSLATE_NOOP("catalogue", "Name"),
                     {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")})
        .readOnly()
        .searchable()
        .listed();
    return type;
}

} // namespace raatihuone
