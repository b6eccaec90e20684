// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/namelist.h"

#include <QtCore/QStringList>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// "family|given|email|organisation"
std::string read(const char *line)
{
    const NameList list = readNames(QString::fromUtf8(line));
    if (list.names.size() != 1)
        return std::to_string(list.names.size()) + " entries";
    const ListedName &name = list.names.front();
    return QStringList{name.family, name.given, name.email, name.organisation}
        .join(QLatin1Char('|'))
        .toStdString();
}

QStringList families(const NameList &list)
{
    QStringList all;
    for (const ListedName &name : list.names)
        all += name.family;
    return all;
}

} // namespace

TEST_CASE("a person is read in each way in which people write her", "[formats]")
{
    CHECK(read("Matti Virtanen") == "Virtanen|Matti||");
    CHECK(read("Virtanen, Matti") == "Virtanen|Matti||");
    CHECK(read("  3. Virtanen, Matti Juhani ") == "Virtanen|Matti Juhani||");
    CHECK(read("- Anna Maria Wrede-Jäntti") == "Wrede-Jäntti|Anna Maria||");
    CHECK(read("Anna von Essen") == "von Essen|Anna||");
    CHECK(read("von Essen, Anna") == "von Essen|Anna||");
    CHECK(read("Matti Virtanen <matti@example.fi>") == "Virtanen|Matti|matti@example.fi|");
    CHECK(read("\"Virtanen, Matti\" <matti@example.fi>;") == "Virtanen|Matti|matti@example.fi|");
    CHECK(read("matti.virtanen@example.fi") == "Virtanen|Matti|matti.virtanen@example.fi|");
    CHECK(read("info@example.fi") == "||info@example.fi|");
    CHECK(read("Matti Virtanen, Kylä ry") == "Virtanen|Matti||Kylä ry");
    CHECK(read("Matti Virtanen (Kylä ry)") == "Virtanen|Matti||Kylä ry");
    CHECK(read("Matti Virtanen (Vieras)") == "Virtanen|Matti||");
    CHECK(read("Matti\tVirtanen\tmatti@example.fi\tKylä ry") == "Virtanen|Matti|matti@example.fi|Kylä ry");
    CHECK(read("Matti Virtanen;Kylä ry;matti@example.fi") == "Virtanen|Matti|matti@example.fi|Kylä ry");
    CHECK(read("Virtanen") == "Virtanen|||");
}

TEST_CASE("full names on one line are a person each, a family name and a given name are one", "[formats]")
{
    const auto people = [](const char *line) {
        std::string found;
        for (const ListedName &name : readNames(QString::fromUtf8(line)).names)
            found += QString(name.given + QLatin1Char(' ') + name.family).toStdString() +
                     (name.mayBeOrganisation ? "?" : "") + "|";
        return found;
    };
    CHECK(people("Anna Aalto, Bo Berg") == "Anna Aalto|Bo Berg?|");
    CHECK(people("Anna Aalto, Bo Berg, Cia von Essen") == "Anna Aalto|Bo Berg|Cia von Essen|");
    CHECK(people("1. Anna Aalto; Bo Berg;") == "Anna Aalto|Bo Berg?|");
    CHECK(people("Aalto, Anna; Berg, Bo") == "Anna Aalto|Bo Berg|");
    CHECK(people("Anna Aalto, Bo Berg <bo@example.fi>") == "Anna Aalto|Bo Berg|");
    CHECK(people("Anna Aalto, Bo Berg (Kylä ry, Rauma)") == "Anna Aalto|Bo Berg|");
    CHECK(people("Aalto, Anna Maria") == "Anna Maria Aalto|");
    CHECK(people("von Essen, Anna") == "Anna von Essen|");
    CHECK(people("Anna Aalto, Kylän naiset") == "Anna Aalto|");
    CHECK(people("Anna Aalto, Martat, Rauman Martat") == "Anna Aalto|");
    CHECK(people("Anna Aalto, Kylän Naiset Ry") == "Anna Aalto|");
    CHECK(people("Anna Aalto;Kylä ry;anna@example.fi") == "Anna Aalto|");
    CHECK(readNames(QStringLiteral("Bo Berg <bo@example.fi>, Anna Aalto")).names[0].email ==
          QStringLiteral("bo@example.fi"));
}

TEST_CASE("where the order of the names is sure it is said", "[formats]")
{
    CHECK(readNames(QStringLiteral("Virtanen, Matti")).names.front().isOrderSure);
    CHECK_FALSE(readNames(QStringLiteral("Virtanen Matti")).names.front().isOrderSure);
}

TEST_CASE("lines in which nobody can be made out are kept as unreadable, and blank ones are not", "[formats]")
{
    const NameList list =
        readNames(QStringLiteral("Matti Virtanen\n\n ;;\t\n12:30\n?.!a1\nmatti@\nAino Salo"));
    REQUIRE(list.names.size() == 5);
    CHECK(list.names[0].isReadable());
    CHECK_FALSE(list.names[1].isReadable());
    CHECK(list.names[1].line == 4);
    CHECK(list.names[1].text == QStringLiteral("12:30"));
    CHECK_FALSE(list.names[2].isReadable());
    CHECK_FALSE(list.names[3].isReadable());
    CHECK(list.names[4].family == QStringLiteral("Salo"));
}

TEST_CASE("a personal identity code makes a line unreadable and is not repeated", "[formats]")
{
    const NameList list = readNames(QStringLiteral("Matti Virtanen 131052-308T"));
    REQUIRE(list.names.size() == 1);
    CHECK_FALSE(list.names.front().isReadable());
    CHECK(list.names.front().text.isEmpty());
}

TEST_CASE("a row of recipients is one entry an address", "[formats]")
{
    const NameList list = readNames(QStringLiteral(
        "Virtanen Matti <matti@example.fi>; Salo, Aino <aino@example.fi>, veli.niemi@example.fi"));
    CHECK(families(list) ==
          QStringList{QStringLiteral("Matti"), QStringLiteral("Salo"), QStringLiteral("Niemi")});
    CHECK_FALSE(list.names[0].isOrderSure);
}

TEST_CASE("the report of an online meeting gives its participants and nothing else", "[formats]")
{
    const NameList list = readNames(QStringLiteral(
        "1. Summary\nMeeting title\tPöytä\nAttended participants\t2\n\n2. Participants\n"
        "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
        "Virtanen Matti\t3/4/21, 5:58:10 PM\t3/4/21, 7:31:02 PM\t1h "
        "32m\tmatti@example.fi\tmatti@example.fi\tPresenter\n"
        "Aino Salo (Guest)\t3/4/21, 6:00:01 PM\t3/4/21, 7:31:02 PM\t1h 31m\t\t\tAttendee\n\n"
        "3. In-Meeting Activities\nName\tJoin Time\nVirtanen Matti\t3/4/21\n"));
    CHECK(list.isOnline);
    REQUIRE(list.names.size() == 2);
    CHECK(list.names[0].email == QStringLiteral("matti@example.fi"));
    CHECK(list.names[0].line == 7);
    CHECK(list.names[1].family == QStringLiteral("Salo"));
    CHECK(list.names[1].given == QStringLiteral("Aino"));
}

TEST_CASE("a table of a spreadsheet is read by its heads in any language", "[formats]")
{
    const NameList list =
        readNames(QStringLiteral("Ilmoittautuneet 12.3.\n\nSukunimi;Etunimi;Sähköposti;Järjestö\n"
                                 "Virtanen;Matti;matti@example.fi;Kylä ry\n;;;\nSalo;Aino;;\n"));
    CHECK_FALSE(list.isOnline);
    REQUIRE(list.names.size() == 2);
    CHECK(list.names[0].organisation == QStringLiteral("Kylä ry"));
    CHECK(list.names[0].isOrderSure);
    CHECK(list.names[1].given == QStringLiteral("Aino"));
    CHECK(families(readNames(QStringLiteral("Nimi\nSalo, Aino\nVeli Niemi"))) ==
          QStringList{QStringLiteral("Salo"), QStringLiteral("Niemi")});
}
