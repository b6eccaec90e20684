// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType decisionType()
{
    RecordType type(TypeNumber::Decision, QStringLiteral("decision"),
                    QT_TRANSLATE_NOOP("catalogue", "Decision"), QT_TRANSLATE_NOOP("catalogue", "Decisions"));
    type.titled({QStringLiteral("text")});
    type.sortedBy({QStringLiteral("position")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("minutes"), QT_TRANSLATE_NOOP("catalogue", "Minutes"),
                   TypeNumber::Minutes)
        .part()
        .searchable()
        .listed();
    type.add(2, QStringLiteral("number"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Section number"))
        .searchable()
        .listed();
    type.add(3, QStringLiteral("text"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Text"))
        .searchable()
        .listed();
    type.add(4, QStringLiteral("decided_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Decided on"))
        .listed();
    type.add(5, QStringLiteral("vote"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Unanimous or vote"));
    type.add(6, QStringLiteral("position"), Kind::Order, QT_TRANSLATE_NOOP("catalogue", "Order"));

    type.fromVersion(2);
    type.reference(7, QStringLiteral("contribution"), QT_TRANSLATE_NOOP("catalogue", "Contribution"),
                   TypeNumber::Contribution);
    return type;
}

} // namespace raatihuone
