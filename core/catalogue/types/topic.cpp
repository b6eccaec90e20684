// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType topicType()
{
    RecordType type(TypeNumber::Topic, QStringLiteral("topic"), QT_TRANSLATE_NOOP("catalogue", "Topic"),
                    QT_TRANSLATE_NOOP("catalogue", "Topics"));
    type.titled({QStringLiteral("heading")});
    type.sortedBy({QStringLiteral("position")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("minutes"), QT_TRANSLATE_NOOP("catalogue", "Minutes"),
                   TypeNumber::Minutes)
        .part()
        .searchable()
        .listed();
    type.inLanguages(2, QStringLiteral("heading"), QT_TRANSLATE_NOOP("catalogue", "Heading"),
                     {QStringLiteral("fi"), QStringLiteral("sv")})
        .required()
        .searchable()
        .listed();
    type.add(4, QStringLiteral("position"), Kind::Order, QT_TRANSLATE_NOOP("catalogue", "Order")).listed();
    type.add(5, QStringLiteral("question"), Kind::Flag, QT_TRANSLATE_NOOP("catalogue", "Discussion question"))
        .listed()
        .byDefault(0);
    type.add(6, QStringLiteral("text"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Text")).searchable();
    return type;
}

} // namespace raatihuone
