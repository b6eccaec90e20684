// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

std::vector<Choice> seatChoices()
{
    return {{QStringLiteral("chair"), QT_TRANSLATE_NOOP("catalogue", "Chair")},
            {QStringLiteral("vice_chair"), QT_TRANSLATE_NOOP("catalogue", "Vice chair")},
            {QStringLiteral("member"), QT_TRANSLATE_NOOP("catalogue", "Member")},
            {QStringLiteral("deputy"), QT_TRANSLATE_NOOP("catalogue", "Deputy")},
            {QStringLiteral("expert"), QT_TRANSLATE_NOOP("catalogue", "Expert")},
            {QStringLiteral("secretary"), QT_TRANSLATE_NOOP("catalogue", "Secretary")},
            {QStringLiteral("observer"), QT_TRANSLATE_NOOP("catalogue", "Observer")}};
}

QStringList memberSeats()
{
    return {QStringLiteral("chair"), QStringLiteral("vice_chair"), QStringLiteral("member")};
}

namespace {

void addRules(RecordType &type)
{
    const auto term = QStringLiteral("term"), person = QStringLiteral("person"),
               seat = QStringLiteral("seat");
    const QStringList single{QStringLiteral("chair"), QStringLiteral("secretary")};
    type.excludes(
        {.same = {term, seat},
         .choice = seat,
         .codes = single,
         .others = single,
         .field = seat,
         .message = QT_TRANSLATE_NOOP("rules", "%1 holds this seat at the same time. Enter the last day "
                                               "there first.")});
    type.excludes(
        {.same = {term, person},
         .choice = seat,
         .codes = {QStringLiteral("deputy")},
         .others = memberSeats(),
         .field = person,
         .message = QT_TRANSLATE_NOOP("rules", "%1 cannot be a deputy and a member of one term at the same "
                                               "time. Choose somebody else or other days.")});
    type.excludes({.same = {term, person},
                   .choice = seat,
                   .codes = memberSeats(),
                   .others = memberSeats(),
                   .field = person,
                   .message = QT_TRANSLATE_NOOP("rules", "%1 has a seat in this term at the same time. Enter "
                                                         "the last day there first.")});
    type.needs({.field = QStringLiteral("deputy_for"),
                .same = {term},
                .choice = seat,
                .codes = memberSeats(),
                .message = QT_TRANSLATE_NOOP("rules", "%1 is not a member of this term.")});
    type.within({term, QT_TRANSLATE_NOOP("rules", "This day is outside of the term.")});
}

} // namespace

RecordType membershipType()
{
    RecordType type(TypeNumber::Membership, QStringLiteral("membership"),
                    QT_TRANSLATE_NOOP("catalogue", "Membership"),
                    QT_TRANSLATE_NOOP("catalogue", "Memberships"));
    type.fromVersion(4).titled({QStringLiteral("person"), QStringLiteral("seat"), QStringLiteral("term")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("term"), QT_TRANSLATE_NOOP("catalogue", "Term"), TypeNumber::Term)
        .required()
        .part()
        .searchable()
        .listed();
    type.reference(2, QStringLiteral("person"), QT_TRANSLATE_NOOP("catalogue", "Person"), TypeNumber::Person)
        .required()
        .part()
        .personal()
        .searchable()
        .listed();
    type.choice(3, QStringLiteral("seat"), QT_TRANSLATE_NOOP("catalogue", "Seat"), seatChoices())
        .required()
        .listed();
    type.reference(4, QStringLiteral("deputy_for"), QT_TRANSLATE_NOOP("catalogue", "Deputy for"),
                   TypeNumber::Person)
        .personal()
        .searchable()
        .listed();

    type.section(QT_TRANSLATE_NOOP("catalogue", "Represents"));
    type.reference(5, QStringLiteral("represents_organisation"),
                   QT_TRANSLATE_NOOP("catalogue", "Organisation"), TypeNumber::Organisation)
        .searchable()
        .listed();
    type.reference(6, QStringLiteral("represents_municipality"),
                   QT_TRANSLATE_NOOP("catalogue", "Municipality"), TypeNumber::Municipality)
        .searchable()
        .listed();
    type.reference(7, QStringLiteral("represents_category"),
                   QT_TRANSLATE_NOOP("catalogue", "Category of organisations"),
                   TypeNumber::OrganisationCategory);
    type.reference(8, QStringLiteral("represents_group"), QT_TRANSLATE_NOOP("catalogue", "Stakeholder group"),
                   TypeNumber::StakeholderGroup);
    // With one it is a body of others, in which somebody represents us.
    type.derived(
        14, QStringLiteral("host"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Host of the body"),
        QStringLiteral("(SELECT coalesce(o.name_fi, o.name_sv) FROM term m JOIN body b ON b.id = m.body "
                       "JOIN organisation o ON o.id = b.host WHERE m.id = t.term)"));

    type.section(QT_TRANSLATE_NOOP("catalogue", "Appointment"));
    type.choice(9, QStringLiteral("appointment"), QT_TRANSLATE_NOOP("catalogue", "Way of appointment"),
                {{QStringLiteral("named_by_organisation"),
                  QT_TRANSLATE_NOOP("catalogue", "Named by the organisation")},
                 {QStringLiteral("elected"), QT_TRANSLATE_NOOP("catalogue", "Elected")},
                 {QStringLiteral("applied"), QT_TRANSLATE_NOOP("catalogue", "Open application")},
                 {QStringLiteral("by_position"), QT_TRANSLATE_NOOP("catalogue", "By position")},
                 {QStringLiteral("by_lot"), QT_TRANSLATE_NOOP("catalogue", "By lot")},
                 {QStringLiteral("invited"), QT_TRANSLATE_NOOP("catalogue", "Invited")},
                 {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}});
    type.add(10, QStringLiteral("appointed_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Appointed on"));
    type.add(11, QStringLiteral("from_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Start date"))
        .listed();
    type.add(12, QStringLiteral("to_date"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "End date")).listed();
    type.add(13, QStringLiteral("end_reason"), Kind::Text,
             QT_TRANSLATE_NOOP("catalogue", "Reason for leaving"))
        .personal();
    type.tenure({QStringLiteral("person"),
                 QStringLiteral("from_date"),
                 QStringLiteral("to_date"),
                 {QStringLiteral("term"), QStringLiteral("seat"), QStringLiteral("represents_organisation")},
                 {QStringLiteral("represents_group"), QStringLiteral("represents_category"),
                  QStringLiteral("represents_municipality"), QStringLiteral("deputy_for")},
                 {QStringLiteral("represents_organisation"), QStringLiteral("represents_municipality"),
                  QStringLiteral("represents_group")},
                 QStringLiteral("end_reason")});
    addRules(type);
    return type;
}

} // namespace raatihuone
