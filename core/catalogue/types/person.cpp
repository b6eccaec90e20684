// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType personType()
{
    RecordType type(TypeNumber::Person, QStringLiteral("person"), QT_TRANSLATE_NOOP("catalogue", "Person"),
                    QT_TRANSLATE_NOOP("catalogue", "People"));
    type.titled({QStringLiteral("given"), QStringLiteral("family")});
    type.sortedBy({QStringLiteral("family"), QStringLiteral("given")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.add(1, QStringLiteral("given"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Given name"))
        .personal()
        .searchable()
        .listed();
    type.add(2, QStringLiteral("family"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Family name"))
        .required()
        .personal()
        .searchable()
        .listed();
    type.add(3, QStringLiteral("email"), Kind::Email, QT_TRANSLATE_NOOP("catalogue", "E-mail"))
        .personal()
        .searchable()
        .listed();
    type.add(4, QStringLiteral("phone"), Kind::Phone, QT_TRANSLATE_NOOP("catalogue", "Phone"))
        .personal()
        .searchable()
        .listed();
    type.choice(5, QStringLiteral("language"), QT_TRANSLATE_NOOP("catalogue", "Language of contact"),
                {{QStringLiteral("fi"), QT_TRANSLATE_NOOP("catalogue", "Finnish")},
                 {QStringLiteral("sv"), QT_TRANSLATE_NOOP("catalogue", "Swedish")},
                 {QStringLiteral("se"), QT_TRANSLATE_NOOP("catalogue", "Sámi")},
                 {QStringLiteral("en"), QT_TRANSLATE_NOOP("catalogue", "English")},
                 {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}})
        .personal()
        .byDefault(QStringLiteral("fi"));
    type.reference(6, QStringLiteral("municipality"), QT_TRANSLATE_NOOP("catalogue", "Municipality"),
                   TypeNumber::Municipality)
        .tellsApart()
        .personal()
        .searchable()
        .listed();

    type.section(QT_TRANSLATE_NOOP("catalogue", "Data protection"));
    type.choice(7, QStringLiteral("basis"), QT_TRANSLATE_NOOP("catalogue", "Legal basis for processing"),
                {{QStringLiteral("public_task"), QT_TRANSLATE_NOOP("catalogue", "Public task")},
                 {QStringLiteral("legal_obligation"), QT_TRANSLATE_NOOP("catalogue", "Legal obligation")},
                 {QStringLiteral("contract"), QT_TRANSLATE_NOOP("catalogue", "Contract")},
                 {QStringLiteral("consent"), QT_TRANSLATE_NOOP("catalogue", "Consent")}})
        .byDefault(QStringLiteral("public_task"));
    type.add(8, QStringLiteral("informed_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Informed on"))
        .expected();
    type.add(9, QStringLiteral("retention_until"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Keep until"));
    type.add(10, QStringLiteral("checked_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Checked on"))
        .listed();

    type.fromVersion(4);
    type.choice(11, QStringLiteral("gender"), QT_TRANSLATE_NOOP("catalogue", "Gender"),
                {{QStringLiteral("female"), QT_TRANSLATE_NOOP("catalogue", "Female")},
                 {QStringLiteral("male"), QT_TRANSLATE_NOOP("catalogue", "Male")},
                 {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")},
                 {QStringLiteral("not_stated"), QT_TRANSLATE_NOOP("catalogue", "Not stated")}})
        .personal();
    return type;
}

} // namespace raatihuone
