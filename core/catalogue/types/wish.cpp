// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType wishType()
{
    RecordType type(TypeNumber::Wish, QStringLiteral("wish"),
                    QT_TRANSLATE_NOOP("catalogue", "Wish for the next meeting"),
                    QT_TRANSLATE_NOOP("catalogue", "Wishes for the next meeting"));
    type.titled({QStringLiteral("text")});
    type.sortedBy({QStringLiteral("position")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("minutes"), QT_TRANSLATE_NOOP("catalogue", "Minutes"),
                   TypeNumber::Minutes)
        .part()
        .searchable()
        .listed();
    type.add(2, QStringLiteral("text"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Text"))
        .searchable()
        .listed();
    type.choice(3, QStringLiteral("status"), QT_TRANSLATE_NOOP("catalogue", "Status"),
                {{QStringLiteral("open"), QT_TRANSLATE_NOOP("catalogue", "Open")},
                 {QStringLiteral("taken"), QT_TRANSLATE_NOOP("catalogue", "Taken up")},
                 {QStringLiteral("declined"), QT_TRANSLATE_NOOP("catalogue", "Declined")}})
        .listed()
        .byDefault(QStringLiteral("open"));
    type.reference(4, QStringLiteral("event"), QT_TRANSLATE_NOOP("catalogue", "Taken into"),
                   TypeNumber::Event);
    type.add(5, QStringLiteral("reason"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Reason"));
    type.add(6, QStringLiteral("position"), Kind::Order, QT_TRANSLATE_NOOP("catalogue", "Order"));

    type.fromVersion(2);
    type.reference(7, QStringLiteral("contribution"), QT_TRANSLATE_NOOP("catalogue", "Contribution"),
                   TypeNumber::Contribution);

    type.fromVersion(4);
    type.reference(8, QStringLiteral("body"), QT_TRANSLATE_NOOP("catalogue", "Body made of it"),
                   TypeNumber::Body);
    type.reference(9, QStringLiteral("topic"), QT_TRANSLATE_NOOP("catalogue", "Topic of it"),
                   TypeNumber::Topic);
    return type;
}

} // namespace raatihuone
