// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

namespace raatihuone {

RecordType seatPlanType()
{
    RecordType type(TypeNumber::SeatPlan, QStringLiteral("seat_plan"),
                    QT_TRANSLATE_NOOP("catalogue", "Planned seats"),
                    QT_TRANSLATE_NOOP("catalogue", "Planned seats"));
    type.fromVersion(4).titled({QStringLiteral("represents_category"), QStringLiteral("represents_group")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("term"), QT_TRANSLATE_NOOP("catalogue", "Term"), TypeNumber::Term)
        .part()
        .searchable()
        .listed();
    type.reference(2, QStringLiteral("represents_category"),
                   QT_TRANSLATE_NOOP("catalogue", "Category of organisations"),
                   TypeNumber::OrganisationCategory)
        .listed();
    type.reference(3, QStringLiteral("represents_group"), QT_TRANSLATE_NOOP("catalogue", "Stakeholder group"),
                   TypeNumber::StakeholderGroup)
        .listed();
    type.add(4, QStringLiteral("seats"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Seats"))
        .listed()
        .byDefault(1);
    return type;
}

} // namespace raatihuone
