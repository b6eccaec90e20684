// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/council.h"

namespace raatihuone {

Council::Council(const FieldValues &more)
{
    FieldValues values{{"name_fi", QStringLiteral("Järjestöneuvosto")},
                       {"kind", QStringLiteral("organisation_council")}};
    values.insert(values.end(), more.begin(), more.end());
    body = test.add("body", values);
}

RowId Council::addTerm(const char *from, const char *to)
{
    return test.add(
        "term",
        {{"body", body}, {"from_date", QString::fromLatin1(from)}, {"to_date", QString::fromLatin1(to)}});
}

RowId Council::addPerson(const char *family)
{
    return test.add("person", {{"family", QString::fromUtf8(family)}});
}

RowId Council::addOrganisation(const char *name)
{
    return test.add("organisation", {{"name_fi", QString::fromUtf8(name)}});
}

RowId Council::seat(RowId term, const char *family, const char *seat, const FieldValues &more)
{
    FieldValues values{{"term", term}, {"person", addPerson(family)}, {"seat", QString::fromLatin1(seat)}};
    values.insert(values.end(), more.begin(), more.end());
    return test.add("membership", values);
}

RowId Council::personOf(RowId membership)
{
    return test.records().read(test.type("membership"), membership).value(QStringLiteral("person")).toId();
}

BodyHistory Council::history()
{
    return *bodyHistory(test.file().connection(), test.catalogue(), test.words(), body);
}

Composition Council::on(const char *day)
{
    return compositionOn(history(), QDate::fromString(QLatin1String(day), Qt::ISODate));
}

QStringList linesOf(const Composition &composition)
{
    QStringList lines;
    for (const Seat &seat : composition.seats) {
        QStringList deputies;
        for (const SeatedDeputy &deputy : seat.deputies)
            deputies += deputy.seated.person.name;
        if (seat.lacksDeputy)
            deputies += QStringLiteral("?");
        const QString holder = seat.holder ? seat.holder->person.name : QStringLiteral("-");
        lines += QStringLiteral("%1 %2 %3").arg(seat.number).arg(seat.code, holder);
        if (!deputies.isEmpty())
            lines.last() += QStringLiteral(" / ") + deputies.join(QStringLiteral(", "));
    }
    return lines;
}

} // namespace raatihuone
