// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType distinctPairType()
{
    RecordType type(TypeNumber::DistinctPair, QStringLiteral("distinct_pair"),
                    QT_TRANSLATE_NOOP("catalogue", "Pair of different records"),
                    QT_TRANSLATE_NOOP("catalogue", "Pairs of different records"));
    type.fromVersion(3).keptByProgram().titled({QStringLiteral("first"), QStringLiteral("second")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.add(1, QStringLiteral("first"), Kind::Subject, QT_TRANSLATE_NOOP("catalogue", "One record"))
        .part()
        .indexed();
    type.add(2, QStringLiteral("first_type"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Type of record"))
        .readOnly();
    type.add(3, QStringLiteral("second"), Kind::Subject, QT_TRANSLATE_NOOP("catalogue", "The other record"))
        .part()
        .indexed();
    type.add(4, QStringLiteral("second_type"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Type of record"))
        .readOnly();
    return type;
}

} // namespace raatihuone
