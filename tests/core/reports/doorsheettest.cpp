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

    /// Number and name of each who is expected, as they stand on the page.
    QStringList numbered()
    {
        QStringList found;
        const QStringList all = texts();
        for (qsizetype i = 1; i + 1 < all.size(); ++i)
            if (all[i] == QString(QChar(0x2610)))
                found += {all[i - 1], all[i + 1]};
        return found;
    }

    RowId event;
};

} // namespace

TEST_CASE("the numbers of the sheet for the door rise down the page and stay with their people", "[reports]")
{
    Door door;
    const QStringList inOrder{QStringLiteral("1"), QStringLiteral("Niemi Veli"), QStringLiteral("2"),
                              QStringLiteral("Aalto Aino")};
    CHECK(door.numbered() == inOrder);
    CHECK(door.texts().contains(QStringLiteral("Kirjasto")));
    CHECK(door.texts().count(QString(QChar(0x2610))) == 2);
    const RowId third = door.expect("Anna", "Berg");
    door.expect("Oona", "Aho");
    const QStringList last{QStringLiteral("4"), QStringLiteral("Aho Oona")};
    CHECK(door.numbered() == inOrder + QStringList{QStringLiteral("3"), QStringLiteral("Berg Anna")} + last);
    door.remove("attendance", third);
    CHECK(door.numbered() == inOrder + last);
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
