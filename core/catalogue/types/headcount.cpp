// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType headcountType()
{
    RecordType type(TypeNumber::Headcount, QStringLiteral("headcount"),
                    QT_TRANSLATE_NOOP("catalogue", "Head count"),
                    QT_TRANSLATE_NOOP("catalogue", "Head counts"));
    type.titled({QStringLiteral("event"), QStringLiteral("stakeholder_group")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("event"), QT_TRANSLATE_NOOP("catalogue", "Event"), TypeNumber::Event)
        .part()
        .searchable()
        .listed();
    type.reference(2, QStringLiteral("series"), QT_TRANSLATE_NOOP("catalogue", "Series"),
                   TypeNumber::EventSeries)
        .part()
        .listed();
    type.reference(3, QStringLiteral("stakeholder_group"),
                   QT_TRANSLATE_NOOP("catalogue", "Stakeholder group"), TypeNumber::StakeholderGroup)
        .searchable()
        .listed();
    type.choice(4, QStringLiteral("mode"), QT_TRANSLATE_NOOP("catalogue", "Mode"),
                {{QStringLiteral("on_site"), QT_TRANSLATE_NOOP("catalogue", "On site")},
                 {QStringLiteral("online"), QT_TRANSLATE_NOOP("catalogue", "Online")}})
        .listed()
        .byDefault(QStringLiteral("on_site"));
    type.add(5, QStringLiteral("count"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Participants"))
        .listed();
    type.choice(6, QStringLiteral("qualifier"), QT_TRANSLATE_NOOP("catalogue", "Qualifier"),
                qualifierChoices())
        .listed()
        .byDefault(QStringLiteral("exact"));
    return type;
}

} // namespace raatihuone
