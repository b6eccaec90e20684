// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

namespace {

void addAppointment(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Appointment"));
    type.add(13, QStringLiteral("set_by"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Set by"));
    type.add(14, QStringLiteral("decision"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Decision number"));
    type.references(15, QStringLiteral("required_groups"),
                    QT_TRANSLATE_NOOP("catalogue", "Must be represented"), TypeNumber::StakeholderGroup, 66);
    type.add(16, QStringLiteral("quorum"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Quorum"));
    type.add(17, QStringLiteral("paid"), Kind::Flag, QT_TRANSLATE_NOOP("catalogue", "Fees are paid"))
        .byDefault(0);
}

void addWork(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Work"));
    type.reference(18, QStringLiteral("secretary"), QT_TRANSLATE_NOOP("catalogue", "Secretary"),
                   TypeNumber::Person)
        .personal();
    type.add(19, QStringLiteral("meetings_per_year"), Kind::Number,
             QT_TRANSLATE_NOOP("catalogue", "Meetings planned in a year"));
    type.add(20, QStringLiteral("rules_url"), Kind::Web,
             QT_TRANSLATE_NOOP("catalogue", "Rules of procedure"));
    type.add(21, QStringLiteral("minutes_url"), Kind::Web,
             QT_TRANSLATE_NOOP("catalogue", "Minutes are published at"));
    type.choices(22, QStringLiteral("means"), QT_TRANSLATE_NOOP("catalogue", "Means of participation"),
                 participationMeans());
}

} // namespace

std::vector<Choice> participationMeans()
{
    return {
        {QStringLiteral("hearing"), QT_TRANSLATE_NOOP("catalogue", "Discussions and panels")},
        {QStringLiteral("opinions"), QT_TRANSLATE_NOOP("catalogue", "Views before decisions")},
        {QStringLiteral("representatives"),
         QT_TRANSLATE_NOOP("catalogue", "Representatives of users in bodies")},
        {QStringLiteral("finances"), QT_TRANSLATE_NOOP("catalogue", "Taking part in planning of finances")},
        {QStringLiteral("co_design"), QT_TRANSLATE_NOOP("catalogue", "Planning services together")},
        {QStringLiteral("own_planning"),
         QT_TRANSLATE_NOOP("catalogue", "Support for own planning of residents and organisations")}};
}

RecordType bodyType()
{
    RecordType type(TypeNumber::Body, QStringLiteral("body"), QT_TRANSLATE_NOOP("catalogue", "Body"),
                    QT_TRANSLATE_NOOP("catalogue", "Bodies"));
    type.scope();
    type.titled({QStringLiteral("name")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.inLanguages(1, QStringLiteral("name"), QT_TRANSLATE_NOOP("catalogue", "Name"),
                     {QStringLiteral("fi"), QStringLiteral("sv")})
        .required()
        .searchable()
        .listed();
    type.choice(
            3, QStringLiteral("kind"), QT_TRANSLATE_NOOP("catalogue", "Kind"),
            {{QStringLiteral("elderly_council"), QT_TRANSLATE_NOOP("catalogue", "Council for older people")},
             {QStringLiteral("disability_council"),
              QT_TRANSLATE_NOOP("catalogue", "Council for persons with disabilities")},
             {QStringLiteral("elderly_and_disability_council"),
              QT_TRANSLATE_NOOP("catalogue", "Council for older people and persons with disabilities")},
             {QStringLiteral("youth_council"), QT_TRANSLATE_NOOP("catalogue", "Youth council")},
             {QStringLiteral("client_panel"), QT_TRANSLATE_NOOP("catalogue", "Client panel")},
             {QStringLiteral("residents_panel"), QT_TRANSLATE_NOOP("catalogue", "Residents' panel")},
             {QStringLiteral("accessibility_panel"), QT_TRANSLATE_NOOP("catalogue", "Accessibility panel")},
             {QStringLiteral("organisation_council"), QT_TRANSLATE_NOOP("catalogue", "Organisation council")},
             {QStringLiteral("advisory_board"),
              QT_TRANSLATE_NOOP("catalogue", "Organisation advisory board")},
             {QStringLiteral("organisation_section"), QT_TRANSLATE_NOOP("catalogue", "Organisation section")},
             {QStringLiteral("interim_body"), QT_TRANSLATE_NOOP("catalogue", "Temporary preparatory body")},
             {QStringLiteral("section"), QT_TRANSLATE_NOOP("catalogue", "Section")},
             {QStringLiteral("working_group"), QT_TRANSLATE_NOOP("catalogue", "Working group")},
             {QStringLiteral("steering_group"), QT_TRANSLATE_NOOP("catalogue", "Steering group")},
             {QStringLiteral("participation_group"), QT_TRANSLATE_NOOP("catalogue", "Participation group")},
             {QStringLiteral("coordinator_network"),
              QT_TRANSLATE_NOOP("catalogue", "Network of coordinators")},
             {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}})
        .required()
        .listed()
        .indexed();
    type.references(4, QStringLiteral("municipalities"), QT_TRANSLATE_NOOP("catalogue", "Municipalities"),
                    TypeNumber::Municipality, 65)
        .expected()
        .tellsApart()
        .listed()
        .searchable();
    type.reference(5, QStringLiteral("parent"), QT_TRANSLATE_NOOP("catalogue", "Belongs to"),
                   TypeNumber::Body);
    type.add(6, QStringLiteral("founded"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Founded")).listed();
    type.add(7, QStringLiteral("ended"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Ended")).listed();
    type.add(8, QStringLiteral("end_reason"), Kind::Text,
             QT_TRANSLATE_NOOP("catalogue", "Reason for ending"));
    type.add(9, QStringLiteral("seats"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Seats"));
    type.span(QStringLiteral("founded"), QStringLiteral("ended"));

    type.fromVersion(4);
    type.add(10, QStringLiteral("former_names"), Kind::Texts, QT_TRANSLATE_NOOP("catalogue", "Former names"))
        .searchable();
    type.reference(11, QStringLiteral("host"), QT_TRANSLATE_NOOP("catalogue", "Host"),
                   TypeNumber::Organisation)
        .searchable();
    type.add(12, QStringLiteral("target_group"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Target group"))
        .searchable();
    addAppointment(type);
    addWork(type);
    return type;
}

} // namespace raatihuone
