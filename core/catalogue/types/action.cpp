// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType actionType()
{
    RecordType type(TypeNumber::Action, QStringLiteral("action"),
                    QT_TRANSLATE_NOOP("catalogue", "Action item"),
                    QT_TRANSLATE_NOOP("catalogue", "Action items"));
    type.titled({QStringLiteral("text")});
    type.sortedBy({QStringLiteral("due")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("minutes"), QT_TRANSLATE_NOOP("catalogue", "Minutes"),
                   TypeNumber::Minutes)
        .part()
        .searchable()
        .listed();
    type.add(2, QStringLiteral("text"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Text"))
        .searchable()
        .listed();
    type.reference(3, QStringLiteral("person"), QT_TRANSLATE_NOOP("catalogue", "Responsible person"),
                   TypeNumber::Person)
        .searchable()
        .listed()
        .personal();
    type.reference(4, QStringLiteral("body"), QT_TRANSLATE_NOOP("catalogue", "Responsible body"),
                   TypeNumber::Body);
    type.add(5, QStringLiteral("due"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Deadline"))
        .expected()
        .listed()
        .indexed();
    type.choice(6, QStringLiteral("status"), QT_TRANSLATE_NOOP("catalogue", "Status"),
                {{QStringLiteral("open"), QT_TRANSLATE_NOOP("catalogue", "Open")},
                 {QStringLiteral("in_progress"), QT_TRANSLATE_NOOP("catalogue", "In progress")},
                 {QStringLiteral("done"), QT_TRANSLATE_NOOP("catalogue", "Done")},
                 {QStringLiteral("dropped"), QT_TRANSLATE_NOOP("catalogue", "Dropped")}})
        .listed()
        .byDefault(QStringLiteral("open"));
    type.add(7, QStringLiteral("done_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Done on"));
    type.add(8, QStringLiteral("reason"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Reason"));
    type.add(9, QStringLiteral("position"), Kind::Order, QT_TRANSLATE_NOOP("catalogue", "Order"));

    type.fromVersion(2);
    type.reference(10, QStringLiteral("contribution"), QT_TRANSLATE_NOOP("catalogue", "Contribution"),
                   TypeNumber::Contribution);
    return type;
}

} // namespace raatihuone
