// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType affiliationType()
{
    RecordType type(TypeNumber::Affiliation, QStringLiteral("affiliation"),
                    QT_TRANSLATE_NOOP("catalogue", "Affiliation"),
                    QT_TRANSLATE_NOOP("catalogue", "Affiliations"));
    type.titled({QStringLiteral("person"), QStringLiteral("title"), QStringLiteral("organisation")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("person"), QT_TRANSLATE_NOOP("catalogue", "Person"), TypeNumber::Person)
        .part()
        .personal()
        .searchable()
        .listed();
    type.reference(2, QStringLiteral("organisation"), QT_TRANSLATE_NOOP("catalogue", "Organisation"),
                   TypeNumber::Organisation)
        .part()
        .searchable()
        .listed();
    type.add(3, QStringLiteral("title"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Title"))
        .personal()
        .searchable()
        .listed();
    type.add(4, QStringLiteral("from_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Start date"))
        .listed();
    type.add(5, QStringLiteral("to_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "End date")).listed();
    type.tenure({QStringLiteral("person"),
                 QStringLiteral("from_date"),
                 QStringLiteral("to_date"),
                 {QStringLiteral("organisation"), QStringLiteral("title")}});
    return type;
}

} // namespace raatihuone
