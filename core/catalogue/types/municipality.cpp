// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType municipalityType()
{
    RecordType type(TypeNumber::Municipality, QStringLiteral("municipality"),
                    QT_TRANSLATE_NOOP("catalogue", "Municipality"),
                    QT_TRANSLATE_NOOP("catalogue", "Municipalities"));
    type.referenceData();
    type.scope();
    type.titled({QStringLiteral("name")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.add(1, QStringLiteral("code"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Code"))
        .readOnly()
        .searchable()
        .listed()
        .indexed();
    type.inLanguages(2, QStringLiteral("name"), QT_TRANSLATE_NOOP("catalogue", "Name"),
                     {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("se")})
        .readOnly()
        .searchable()
        .listed();
    type.choice(5, QStringLiteral("language_status"), QT_TRANSLATE_NOOP("catalogue", "Language status"),
                {{QStringLiteral("fi"), QT_TRANSLATE_NOOP("catalogue", "Finnish")},
                 {QStringLiteral("fi_se"), QT_TRANSLATE_NOOP("catalogue", "Finnish and Sámi")},
                 {QStringLiteral("fi_sv"), QT_TRANSLATE_NOOP("catalogue", "Finnish and Swedish")},
                 {QStringLiteral("sv_fi"), QT_TRANSLATE_NOOP("catalogue", "Swedish and Finnish")},
                 {QStringLiteral("sv"), QT_TRANSLATE_NOOP("catalogue", "Swedish")}})
        .listed();
    type.reference(6, QStringLiteral("county"), QT_TRANSLATE_NOOP("catalogue", "Wellbeing services county"),
                   TypeNumber::County)
        .readOnly()
        .listed();
    type.add(7, QStringLiteral("valid_from"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "In force from"));
    type.add(8, QStringLiteral("valid_to"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "In force to"));
    type.reference(9, QStringLiteral("successor"), QT_TRANSLATE_NOOP("catalogue", "Merged into"),
                   TypeNumber::Municipality);
    type.derived(10, QStringLiteral("liaison_persons"), Kind::Number,
                 QT_TRANSLATE_NOOP("catalogue", "Liaison persons"),
                 QStringLiteral("(SELECT count(*) FROM role r WHERE r.municipality=t.id AND "
                                "r.kind='liaison_person' AND r.to_date IS NULL AND NOT r.archived)"))
        .listed();
    type.derived(
            11, QStringLiteral("residents"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Residents"),
            QStringLiteral(
                "(SELECT p.count FROM population p WHERE p.municipality=t.id ORDER BY p.year DESC LIMIT 1)"))
        .listed();
    return type;
}

} // namespace raatihuone
