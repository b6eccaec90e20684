// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType areaType()
{
    RecordType type(TypeNumber::Area, QStringLiteral("area"), QT_TRANSLATE_NOOP("catalogue", "Area"),
                    QT_TRANSLATE_NOOP("catalogue", "Areas"));
    type.titled({QStringLiteral("name")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.inLanguages(1, QStringLiteral("name"), QT_TRANSLATE_NOOP("catalogue", "Name"),
                     {QStringLiteral("fi"), QStringLiteral("sv")})
        .searchable()
        .listed();
    type.choice(3, QStringLiteral("kind"), QT_TRANSLATE_NOOP("catalogue", "Kind"),
                {{QStringLiteral("sub_region"), QT_TRANSLATE_NOOP("catalogue", "Sub-region")},
                 {QStringLiteral("leader_area"), QT_TRANSLATE_NOOP("catalogue", "Leader area")},
                 {QStringLiteral("joint_council"), QT_TRANSLATE_NOOP("catalogue", "Area of a joint council")},
                 {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}})
        .listed()
        .byDefault(QStringLiteral("sub_region"));
    type.references(4, QStringLiteral("municipalities"), QT_TRANSLATE_NOOP("catalogue", "Municipalities"),
                    TypeNumber::Municipality, 60)
        .listed();
    return type;
}

} // namespace raatihuone
