// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType unitType()
{
    RecordType type(TypeNumber::Unit, QStringLiteral("unit"), QT_TRANSLATE_NOOP("catalogue", "Unit"),
                    QT_TRANSLATE_NOOP("catalogue", "Units"));
    type.titled({QStringLiteral("name")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.inLanguages(1, QStringLiteral("name"), QT_TRANSLATE_NOOP("catalogue", "Name"),
                     {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("se")})
        .searchable()
        .listed();
    type.choice(
            4, QStringLiteral("kind"), QT_TRANSLATE_NOOP("catalogue", "Kind"),
            {{QStringLiteral("municipality"), QT_TRANSLATE_NOOP("catalogue", "Municipality")},
             {QStringLiteral("county"), QT_TRANSLATE_NOOP("catalogue", "Wellbeing services county")},
             {QStringLiteral("joint_authority"), QT_TRANSLATE_NOOP("catalogue", "Joint municipal authority")},
             {QStringLiteral("regional_council"), QT_TRANSLATE_NOOP("catalogue", "Regional council")},
             {QStringLiteral("organisation_house"), QT_TRANSLATE_NOOP("catalogue", "Organisation house")},
             {QStringLiteral("leader_group"), QT_TRANSLATE_NOOP("catalogue", "Leader group")},
             {QStringLiteral("project"), QT_TRANSLATE_NOOP("catalogue", "Project")}})
        .listed()
        .byDefault(QStringLiteral("municipality"));
    type.reference(5, QStringLiteral("municipality"), QT_TRANSLATE_NOOP("catalogue", "Municipality"),
                   TypeNumber::Municipality)
        .listed();
    type.reference(6, QStringLiteral("county"), QT_TRANSLATE_NOOP("catalogue", "Wellbeing services county"),
                   TypeNumber::County);
    type.choice(7, QStringLiteral("languages"), QT_TRANSLATE_NOOP("catalogue", "Languages"),
                {{QStringLiteral("fi"), QT_TRANSLATE_NOOP("catalogue", "Finnish")},
                 {QStringLiteral("sv"), QT_TRANSLATE_NOOP("catalogue", "Swedish")},
                 {QStringLiteral("fi_sv"), QT_TRANSLATE_NOOP("catalogue", "Finnish and Swedish")},
                 {QStringLiteral("sv_fi"), QT_TRANSLATE_NOOP("catalogue", "Swedish and Finnish")}})
        .listed()
        .byDefault(QStringLiteral("fi"));

    type.section(QT_TRANSLATE_NOOP("catalogue", "Contact details"));
    type.add(8, QStringLiteral("contact"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Contact details"));
    type.add(9, QStringLiteral("data_protection_contact"), Kind::Text,
             QT_TRANSLATE_NOOP("catalogue", "Data protection contact"));

    type.fromVersion(5);
    type.add(10, QStringLiteral("logo"), Kind::Digest, QT_TRANSLATE_NOOP("catalogue", "Logo")).readOnly();
    return type;
}

} // namespace raatihuone
