// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType highlightType()
{
    RecordType type(TypeNumber::Highlight, QStringLiteral("highlight"),
                    QT_TRANSLATE_NOOP("catalogue", "Highlight"),
                    QT_TRANSLATE_NOOP("catalogue", "Highlights"));
    type.titled({QStringLiteral("text")});
    type.sortedBy({QStringLiteral("position")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("minutes"), QT_TRANSLATE_NOOP("catalogue", "Minutes"),
                   TypeNumber::Minutes)
        .part()
        .searchable()
        .listed();
    type.reference(2, QStringLiteral("contribution"), QT_TRANSLATE_NOOP("catalogue", "Contribution"),
                   TypeNumber::Contribution)
        .listed();
    type.add(3, QStringLiteral("text"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Text"))
        .searchable()
        .listed();
    type.add(4, QStringLiteral("position"), Kind::Order, QT_TRANSLATE_NOOP("catalogue", "Order"));
    return type;
}

} // namespace raatihuone
