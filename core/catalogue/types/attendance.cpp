// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

namespace raatihuone {

RecordType attendanceType()
{
    RecordType type(TypeNumber::Attendance, QStringLiteral("attendance"),
                    QT_TRANSLATE_NOOP("catalogue", "Participant"),
                    QT_TRANSLATE_NOOP("catalogue", "Participants by name"));
    type.fromVersion(4).titled({QStringLiteral("person"), QStringLiteral("event")}).countingPeople();

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("event"), QT_TRANSLATE_NOOP("catalogue", "Event"), TypeNumber::Event)
        .part()
        .searchable()
        .listed();
    type.reference(2, QStringLiteral("person"), QT_TRANSLATE_NOOP("catalogue", "Person"), TypeNumber::Person)
        .part()
        .personal()
        .searchable()
        .listed();
    type.reference(3, QStringLiteral("organisation"), QT_TRANSLATE_NOOP("catalogue", "Organisation"),
                   TypeNumber::Organisation)
        .searchable()
        .listed();
    type.reference(4, QStringLiteral("stakeholder_group"),
                   QT_TRANSLATE_NOOP("catalogue", "Stakeholder group"), TypeNumber::StakeholderGroup)
        .listed();
    type.choice(5, QStringLiteral("mode"), QT_TRANSLATE_NOOP("catalogue", "Mode"),
                {{QStringLiteral("on_site"), QT_TRANSLATE_NOOP("catalogue", "On site")},
                 {QStringLiteral("online"), QT_TRANSLATE_NOOP("catalogue", "Online")}})
        .listed()
        .byDefault(QStringLiteral("on_site"));
    type.choice(6, QStringLiteral("seat"), QT_TRANSLATE_NOOP("catalogue", "Seat"), seatChoices());
    type.choice(7, QStringLiteral("state"), QT_TRANSLATE_NOOP("catalogue", "Presence"),
                {{QStringLiteral("registered"), QT_TRANSLATE_NOOP("catalogue", "Registered")},
                 {QStringLiteral("present"), QT_TRANSLATE_NOOP("catalogue", "Present")},
                 {QStringLiteral("excused"), QT_TRANSLATE_NOOP("catalogue", "Excused")},
                 {QStringLiteral("absent"), QT_TRANSLATE_NOOP("catalogue", "Absent")}})
        .listed()
        .byDefault(QStringLiteral("present"));
    type.reference(8, QStringLiteral("deputy_for"), QT_TRANSLATE_NOOP("catalogue", "In the place of"),
                   TypeNumber::Person)
        .personal();
    type.add(9, QStringLiteral("needs"), Kind::LongText,
             QT_TRANSLATE_NOOP("catalogue", "Accessibility and interpretation needs"))
        .personal()
        .special();
    return type;
}

} // namespace raatihuone
