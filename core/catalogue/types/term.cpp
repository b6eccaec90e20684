// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

namespace raatihuone {

RecordType termType()
{
    RecordType type(TypeNumber::Term, QStringLiteral("term"), QT_TRANSLATE_NOOP("catalogue", "Term"),
                    QT_TRANSLATE_NOOP("catalogue", "Terms"));
    type.fromVersion(4).titled({QStringLiteral("body"), QStringLiteral("label")});
    type.sortedBy({QStringLiteral("from_date")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("body"), QT_TRANSLATE_NOOP("catalogue", "Body"), TypeNumber::Body)
        .required()
        .part()
        .searchable()
        .listed();
    type.add(2, QStringLiteral("label"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Name of the term"))
        .searchable()
        .listed();
    type.add(3, QStringLiteral("from_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Start date"))
        .required()
        .listed();
    type.add(4, QStringLiteral("to_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "End date"))
        .required()
        .listed();
    type.span(QStringLiteral("from_date"), QStringLiteral("to_date"));
    type.excludes(
        {.same = {QStringLiteral("body")},
         .field = QStringLiteral("from_date"),
         .message = QT_TRANSLATE_NOOP("rules", "The body has another term on some of these days. Change the "
                                               "dates.")});
    type.within({QStringLiteral("body"), QT_TRANSLATE_NOOP("rules", "The body does not exist on this day.")});
    return type;
}

} // namespace raatihuone
