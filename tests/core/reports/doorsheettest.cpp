// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/doorsheet.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// An event for which two people have registered, the later in the alphabet first.
class Door : public TestFile
{
public:
    Door()
    {
        event = add("event", {{"title_fi", QStringLiteral("Ilta")},
                              {"kind", QStringLiteral("workshop")},
                              {"start", QStringLiteral("2021-02-01T18:00")},
                              {"place", QStringLiteral("Kirjasto")}});
        expect("Veli", "Niemi");
        expect("Aino", "Aalto");
    }

    RowId expect(const char *given, const char *family)
    {
        const RowId person =
            add("person", {{"given", QString::fromLatin1(given)}, {"family", QString::fromLatin1(family)}});
        return add("attendance",
                   {{"event", event}, {"person", person}, {"state", QStringLiteral("registered")}});
    }

    QStringList texts(bool isPublic = false)
    {
        ReportRequest request;
        request.event = event;
        request.isPublic = isPublic;
        return textOf(report(records(), QStringLiteral("door-sheet"), request));
    }

    RowId event;
};

} // namespace

TEST_CASE("the sheet for the door lists by name, with numbers that stay when others come", "[reports]")
{
    Door door;
    const QStringList before = door.texts();
    CHECK(before.indexOf(QStringLiteral("Aalto Aino")) < before.indexOf(QStringLiteral("Niemi Veli")));
    CHECK(before.value(before.indexOf(QStringLiteral("Niemi Veli")) - 2) == QStringLiteral("1"));
    CHECK(before.contains(QStringLiteral("Kirjasto")));
    CHECK(before.count(QString(QChar(0x2610))) == 2);
    door.expect("Anna", "Berg");
    const QStringList after = door.texts();
    CHECK(after.value(after.indexOf(QStringLiteral("Aalto Aino")) - 2) == QStringLiteral("2"));
    CHECK(after.value(after.indexOf(QStringLiteral("Berg Anna")) - 2) == QStringLiteral("3"));
}

TEST_CASE("a public sheet names nobody, and there is room for new names", "[reports]")
{
    Door door;
    const QStringList texts = door.texts(true);
    CHECK_FALSE(texts.join(QLatin1Char(' ')).contains(QStringLiteral("Aalto")));
    CHECK(texts.filter(QStringLiteral("____")).size() == 36);
}

TEST_CASE("a sheet without an event is refused", "[reports]")
{
    Door door;
    CHECK_THROWS_AS(report(door.records(), QStringLiteral("door-sheet"), {}), Failure);
}
