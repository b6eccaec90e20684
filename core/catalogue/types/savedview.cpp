// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType savedViewType()
{
    RecordType type(TypeNumber::SavedView, QStringLiteral("saved_view"),
                    QT_TRANSLATE_NOOP("catalogue", "Saved view"),
                    QT_TRANSLATE_NOOP("catalogue", "Saved views"));
    type.fromVersion(2).keptByProgram().titled({QStringLiteral("name")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.add(1, QStringLiteral("name"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Name"))
        .searchable()
        .listed();
    type.add(2, QStringLiteral("record_type"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Of the list"))
        .searchable()
        .listed()
        .indexed();
    type.add(8, QStringLiteral("private"), Kind::Flag, QT_TRANSLATE_NOOP("catalogue", "Only for me"))
        .listed()
        .hidesFromOthers()
        .byDefault(0);

    type.section(QT_TRANSLATE_NOOP("catalogue", "What the list shows"));
    type.add(3, QStringLiteral("search"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Search words"));
    type.add(4, QStringLiteral("filters"), Kind::Texts, QT_TRANSLATE_NOOP("catalogue", "Filters"));
    type.add(5, QStringLiteral("columns"), Kind::Texts, QT_TRANSLATE_NOOP("catalogue", "Columns"));
    type.add(6, QStringLiteral("sort"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Sorted by"));
    type.add(7, QStringLiteral("descending"), Kind::Flag, QT_TRANSLATE_NOOP("catalogue", "Last first"))
        .byDefault(0);
    return type;
}

} // namespace raatihuone
