// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType minutesType()
{
    RecordType type(TypeNumber::Minutes, QStringLiteral("minutes"), QT_TRANSLATE_NOOP("catalogue", "Minutes"),
                    QT_TRANSLATE_NOOP("catalogue", "Minutes and memos"));
    type.titled({QStringLiteral("event"), QStringLiteral("kind")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("event"), QT_TRANSLATE_NOOP("catalogue", "Event"), TypeNumber::Event)
        .part()
        .searchable()
        .listed();
    type.choice(2, QStringLiteral("kind"), QT_TRANSLATE_NOOP("catalogue", "Kind"),
                {{QStringLiteral("minutes"), QT_TRANSLATE_NOOP("catalogue", "Minutes")},
                 {QStringLiteral("memo"), QT_TRANSLATE_NOOP("catalogue", "Memo")},
                 {QStringLiteral("summary"), QT_TRANSLATE_NOOP("catalogue", "Summary of the work")}})
        .listed()
        .byDefault(QStringLiteral("memo"));
    type.choice(3, QStringLiteral("language"), QT_TRANSLATE_NOOP("catalogue", "Language"),
                {{QStringLiteral("fi"), QT_TRANSLATE_NOOP("catalogue", "Finnish")},
                 {QStringLiteral("sv"), QT_TRANSLATE_NOOP("catalogue", "Swedish")},
                 {QStringLiteral("en"), QT_TRANSLATE_NOOP("catalogue", "English")}})
        .listed()
        .byDefault(QStringLiteral("fi"));
    type.choice(4, QStringLiteral("status"), QT_TRANSLATE_NOOP("catalogue", "Status"),
                {{QStringLiteral("draft"), QT_TRANSLATE_NOOP("catalogue", "Draft")},
                 {QStringLiteral("to_be_examined"), QT_TRANSLATE_NOOP("catalogue", "To be examined")},
                 {QStringLiteral("examined"), QT_TRANSLATE_NOOP("catalogue", "Examined")},
                 {QStringLiteral("published"), QT_TRANSLATE_NOOP("catalogue", "Published")},
                 {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("catalogue", "Withdrawn")}})
        .listed()
        .byDefault(QStringLiteral("draft"));
    type.add(5, QStringLiteral("intro"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Introduction"))
        .searchable();

    type.section(QT_TRANSLATE_NOOP("catalogue", "Publication"));
    type.add(6, QStringLiteral("examined_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Examined on"));
    type.add(7, QStringLiteral("published_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Published on"))
        .listed();
    type.add(8, QStringLiteral("url"), Kind::Web, QT_TRANSLATE_NOOP("catalogue", "Published at"));
    type.add(9, QStringLiteral("public_until"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Public until"));
    type.add(10, QStringLiteral("personal_data_removed"), Kind::Flag,
             QT_TRANSLATE_NOOP("catalogue", "Personal data removed"))
        .byDefault(0);
    return type;
}

} // namespace raatihuone
