// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType roleType()
{
    RecordType type(TypeNumber::Role, QStringLiteral("role"), QT_TRANSLATE_NOOP("catalogue", "Role"),
                    QT_TRANSLATE_NOOP("catalogue", "Roles"));
    type.titled({QStringLiteral("person"), QStringLiteral("municipality"), QStringLiteral("organisation")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("person"), QT_TRANSLATE_NOOP("catalogue", "Person"), TypeNumber::Person)
        .required()
        .part()
        .personal()
        .searchable()
        .listed();
    type.choice(
            2, QStringLiteral("kind"), QT_TRANSLATE_NOOP("catalogue", "Role"),
            {{QStringLiteral("liaison_person"),
              QT_TRANSLATE_NOOP("catalogue", "Liaison person for organisations")},
             {QStringLiteral("wellbeing_coordinator"),
              QT_TRANSLATE_NOOP("catalogue", "Wellbeing coordinator")},
             {QStringLiteral("participation_coordinator"),
              QT_TRANSLATE_NOOP("catalogue", "Participation coordinator")},
             {QStringLiteral("expert_by_experience"), QT_TRANSLATE_NOOP("catalogue", "Expert by experience")},
             {QStringLiteral("experience_actor"), QT_TRANSLATE_NOOP("catalogue", "Experience worker")},
             {QStringLiteral("developer_client"), QT_TRANSLATE_NOOP("catalogue", "Developer client")},
             {QStringLiteral("leader_actor"), QT_TRANSLATE_NOOP("catalogue", "Leader actor")},
             {QStringLiteral("project_worker"), QT_TRANSLATE_NOOP("catalogue", "Project worker")},
             {QStringLiteral("office_holder"), QT_TRANSLATE_NOOP("catalogue", "Office holder")},
             {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}})
        .required()
        .listed()
        .indexed();
    type.reference(3, QStringLiteral("municipality"), QT_TRANSLATE_NOOP("catalogue", "Municipality"),
                   TypeNumber::Municipality)
        .searchable()
        .listed();
    type.reference(4, QStringLiteral("organisation"), QT_TRANSLATE_NOOP("catalogue", "Organisation"),
                   TypeNumber::Organisation)
        .searchable();
    type.add(5, QStringLiteral("from_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Start date"))
        .required()
        .listed();
    type.add(6, QStringLiteral("to_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "End date")).listed();

    type.section(QT_TRANSLATE_NOOP("catalogue", "Appointment"));
    type.add(7, QStringLiteral("appointed_by"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Appointed by"));
    type.add(8, QStringLiteral("decision"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Decision number"));
    type.add(9, QStringLiteral("share"), Kind::Number,
             QT_TRANSLATE_NOOP("catalogue", "Share of working time (%)"));
    type.reference(10, QStringLiteral("substitute"), QT_TRANSLATE_NOOP("catalogue", "Substitute"),
                   TypeNumber::Person)
        .personal();
    type.tenure({QStringLiteral("person"),
                 QStringLiteral("from_date"),
                 QStringLiteral("to_date"),
                 {QStringLiteral("kind"), QStringLiteral("municipality"), QStringLiteral("organisation")},
                 {QStringLiteral("share"), QStringLiteral("substitute")}});
    return type;
}

} // namespace raatihuone
