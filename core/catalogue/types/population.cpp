// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType populationType()
{
    RecordType type(TypeNumber::Population, QStringLiteral("population"),
                    QT_TRANSLATE_NOOP("catalogue", "Population"),
                    QT_TRANSLATE_NOOP("catalogue", "Populations"));
    type.referenceData();
    type.titled({QStringLiteral("municipality"), QStringLiteral("year")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("municipality"), QT_TRANSLATE_NOOP("catalogue", "Municipality"),
                   TypeNumber::Municipality)
        .readOnly()
        .searchable()
        .listed();
    type.add(2, QStringLiteral("year"), Kind::Year, QT_TRANSLATE_NOOP("catalogue", "Year"))
        .readOnly()
        .listed();
    type.add(3, QStringLiteral("count"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Residents"))
        .readOnly()
        .listed();
    return type;
}

} // namespace raatihuone
