// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType stakeholderGroupType()
{
    RecordType type(TypeNumber::StakeholderGroup, QStringLiteral("stakeholder_group"),
                    QT_TRANSLATE_NOOP("catalogue", "Stakeholder group"),
                    QT_TRANSLATE_NOOP("catalogue", "Stakeholder groups"));
    type.titled({QStringLiteral("name")});
    type.sortedBy({QStringLiteral("position")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.inLanguages(1, QStringLiteral("name"), QT_TRANSLATE_NOOP("catalogue", "Name"),
                     {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")})
        .searchable()
        .listed();
    type.inLanguages(4, QStringLiteral("short"), QT_TRANSLATE_NOOP("catalogue", "Short name"),
                     {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")});
    type.add(7, QStringLiteral("aliases"), Kind::Texts, QT_TRANSLATE_NOOP("catalogue", "Other names"))
        .searchable()
        .listed();
    type.add(8, QStringLiteral("position"), Kind::Order, QT_TRANSLATE_NOOP("catalogue", "Order"));
    return type;
}

} // namespace raatihuone
