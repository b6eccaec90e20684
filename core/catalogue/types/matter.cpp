// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

namespace raatihuone {

RecordType matterType()
{
    RecordType type(TypeNumber::Matter, QStringLiteral("matter"),
                    QT_TRANSLATE_NOOP("catalogue", "Matter taken to a body"),
                    QT_TRANSLATE_NOOP("catalogue", "Matters taken to bodies"));
    type.fromVersion(4).titled({QStringLiteral("heading")});
    type.sortedBy({QStringLiteral("asked_on")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("body"), QT_TRANSLATE_NOOP("catalogue", "Body"), TypeNumber::Body)
        .part()
        .searchable()
        .listed();
    type.inLanguages(2, QStringLiteral("heading"), QT_TRANSLATE_NOOP("catalogue", "Matter"),
                     {QStringLiteral("fi"), QStringLiteral("sv")})
        .searchable()
        .listed();
    type.choice(4, QStringLiteral("stage"), QT_TRANSLATE_NOOP("catalogue", "Stage"),
                {{QStringLiteral("planning"), QT_TRANSLATE_NOOP("catalogue", "Planning")},
                 {QStringLiteral("preparation"), QT_TRANSLATE_NOOP("catalogue", "Preparation")},
                 {QStringLiteral("decision"), QT_TRANSLATE_NOOP("catalogue", "Decision")},
                 {QStringLiteral("follow_up"), QT_TRANSLATE_NOOP("catalogue", "Follow-up")}})
        .listed();
    type.add(5, QStringLiteral("asked_by"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Asked by"))
        .searchable();
    type.add(6, QStringLiteral("asked_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Asked on")).listed();
    type.add(7, QStringLiteral("due_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Answer due")).listed();
    type.add(8, QStringLiteral("answered_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Answered on"))
        .listed();
    type.add(9, QStringLiteral("answer"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Answer"));
    type.span(QStringLiteral("asked_on"), QStringLiteral("answered_on"));
    return type;
}

} // namespace raatihuone
