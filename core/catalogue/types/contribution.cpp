// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType contributionType()
{
    RecordType type(TypeNumber::Contribution, QStringLiteral("contribution"),
                    QT_TRANSLATE_NOOP("catalogue", "Contribution"),
                    QT_TRANSLATE_NOOP("catalogue", "Contributions"));
    type.titled({QStringLiteral("text")});
    type.sortedBy({QStringLiteral("position")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("topic"), QT_TRANSLATE_NOOP("catalogue", "Topic"), TypeNumber::Topic)
        .required()
        .part()
        .searchable()
        .listed();
    type.reference(2, QStringLiteral("stakeholder_group"),
                   QT_TRANSLATE_NOOP("catalogue", "Stakeholder group"), TypeNumber::StakeholderGroup)
        .searchable()
        .listed();
    type.add(3, QStringLiteral("text"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Text"))
        .required()
        .searchable()
        .listed();
    type.choice(4, QStringLiteral("language"), QT_TRANSLATE_NOOP("catalogue", "Language"),
                {{QStringLiteral("fi"), QT_TRANSLATE_NOOP("catalogue", "Finnish")},
                 {QStringLiteral("sv"), QT_TRANSLATE_NOOP("catalogue", "Swedish")},
                 {QStringLiteral("se"), QT_TRANSLATE_NOOP("catalogue", "Sámi")},
                 {QStringLiteral("en"), QT_TRANSLATE_NOOP("catalogue", "English")},
                 {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}})
        .byDefault(QStringLiteral("fi"));
    type.add(5, QStringLiteral("position"), Kind::Order, QT_TRANSLATE_NOOP("catalogue", "Order"));
    type.reference(6, QStringLiteral("parent"), QT_TRANSLATE_NOOP("catalogue", "Part of"),
                   TypeNumber::Contribution);
    type.add(7, QStringLiteral("incomplete"), Kind::Flag, QT_TRANSLATE_NOOP("catalogue", "Breaks off"))
        .listed()
        .byDefault(0);
    return type;
}

} // namespace raatihuone
