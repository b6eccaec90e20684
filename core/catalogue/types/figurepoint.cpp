// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

namespace raatihuone {

std::vector<Choice> qualifierChoices()
{
    return {{QStringLiteral("exact"), QT_TRANSLATE_NOOP("catalogue", "Exact")},
            {QStringLiteral("about"), QT_TRANSLATE_NOOP("catalogue", "About")},
            {QStringLiteral("over"), QT_TRANSLATE_NOOP("catalogue", "Over")},
            {QStringLiteral("under"), QT_TRANSLATE_NOOP("catalogue", "Under")}};
}

namespace {

void addBasics(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.choice(1, QStringLiteral("measure"), QT_TRANSLATE_NOOP("catalogue", "What is counted"),
                {{QStringLiteral("organisations"), QT_TRANSLATE_NOOP("catalogue", "Organisations")},
                 {QStringLiteral("persons"), QT_TRANSLATE_NOOP("catalogue", "People with contact details")},
                 {QStringLiteral("mailing_contacts"), QT_TRANSLATE_NOOP("catalogue", "Contact list")},
                 {QStringLiteral("body_members"), QT_TRANSLATE_NOOP("catalogue", "Members of bodies")},
                 {QStringLiteral("members"), QT_TRANSLATE_NOOP("catalogue", "Members")},
                 {QStringLiteral("volunteers"), QT_TRANSLATE_NOOP("catalogue", "Volunteers")},
                 {QStringLiteral("staff"), QT_TRANSLATE_NOOP("catalogue", "Staff")},
                 {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}})
        .listed()
        .byDefault(QStringLiteral("organisations"));
    type.add(2, QStringLiteral("label"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "What else is counted"))
        .searchable();
    type.add(3, QStringLiteral("on_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Day"))
        .expected()
        .listed()
        .indexed();
    type.choice(4, QStringLiteral("qualifier"), QT_TRANSLATE_NOOP("catalogue", "Qualifier"),
                qualifierChoices())
        .listed()
        .byDefault(QStringLiteral("exact"));
    type.add(5, QStringLiteral("value"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Number")).listed();
}

void addSubject(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Belongs to"));
    type.reference(6, QStringLiteral("unit"), QT_TRANSLATE_NOOP("catalogue", "Unit"), TypeNumber::Unit)
        .searchable();
    type.reference(7, QStringLiteral("organisation"), QT_TRANSLATE_NOOP("catalogue", "Organisation"),
                   TypeNumber::Organisation)
        .part()
        .searchable()
        .listed();
    type.reference(8, QStringLiteral("municipality"), QT_TRANSLATE_NOOP("catalogue", "Municipality"),
                   TypeNumber::Municipality)
        .searchable()
        .listed();
    type.reference(9, QStringLiteral("body"), QT_TRANSLATE_NOOP("catalogue", "Body"), TypeNumber::Body)
        .part()
        .searchable();
}

void addOrigin(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Origin"));
    type.add(10, QStringLiteral("source"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Source"))
        .expected()
        .searchable()
        .listed();
    type.add(11, QStringLiteral("method"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "How it was counted"))
        .searchable();
}

} // namespace

RecordType figurePointType()
{
    RecordType type(TypeNumber::FigurePoint, QStringLiteral("figure_point"),
                    QT_TRANSLATE_NOOP("catalogue", "Key figure"),
                    QT_TRANSLATE_NOOP("catalogue", "Key figures"));
    type.fromVersion(5).titled(
        {QStringLiteral("measure"), QStringLiteral("label"), QStringLiteral("on_date")});
    type.sortedBy({QStringLiteral("on_date")});
    addBasics(type);
    addSubject(type);
    addOrigin(type);
    return type;
}

} // namespace raatihuone
