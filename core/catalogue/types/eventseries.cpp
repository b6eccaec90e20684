// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType eventSeriesType()
{
    RecordType type(TypeNumber::EventSeries, QStringLiteral("event_series"),
                    QT_TRANSLATE_NOOP("catalogue", "Event series"),
                    QT_TRANSLATE_NOOP("catalogue", "Series of events"));
    type.scope();
    type.titled({QStringLiteral("title")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.inLanguages(1, QStringLiteral("title"), QT_TRANSLATE_NOOP("catalogue", "Series title"),
                     {QStringLiteral("fi"), QStringLiteral("sv")})
        .searchable()
        .listed();
    type.add(3, QStringLiteral("description"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Description"))
        .searchable();
    type.derived(4, QStringLiteral("events"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Events"),
                 QStringLiteral("(SELECT count(*) FROM event e WHERE e.series=t.id)"))
        .listed();
    return type;
}

} // namespace raatihuone
