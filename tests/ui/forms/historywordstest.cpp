// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/historywords.h"

#include "core/actions/makefile.h"
#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <QtCore/QProcess>
#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("what another program did has words and an author, also when it is undone", "[forms]")
{
    TestFile test;
    const Records records = test.records();
    test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")}});
    QProcess shell; // the triggers of the file serve any other connection
    shell.start(QStringLiteral("sqlite3"),
                {test.file().path(), QStringLiteral("UPDATE organisation SET city = 'Kuu'")});
    REQUIRE(shell.waitForFinished());
    REQUIRE(shell.exitCode() == 0);
    const HistoryEntry entry = latestCommits(test.file(), 1).front();
    const auto outside = QStringLiteral("Changed with another program");
    CHECK(commitInWords(records, entry) == outside);
    CHECK(commitInWords(records, entry.commit) == outside);
    CHECK(authorInWords(entry) == QStringLiteral("Another program"));
    REQUIRE(undo(test.file()));
    CHECK(commitInWords(records, latestCommits(test.file(), 1).front()) ==
          QStringLiteral("Undone: ") + outside);
}

TEST_CASE("made-up records have words", "[forms]")
{
    TestFile test;
    generate(test.file(), 20, "seed");
    CHECK(commitInWords(test.records(), latestCommits(test.file(), 1).front()) ==
          QStringLiteral("Made-up records were added"));
}

namespace {

QStringList told(TestFile &test, const char *type, RowId id)
{
    QStringList lines;
    for (const HistoryEntry &entry : historyOf(test.file(), test.type(type), id))
        lines += inWords(test.records(), entry);
    return lines;
}

} // namespace

TEST_CASE("changes are told with names and the words of the choices, empty values in words of their own",
          "[forms]")
{
    TestFile test;
    const RowId id = test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")}});
    test.set("organisation", id, {{"city", QStringLiteral("Lapua")}});
    test.set("organisation", id, {{"city", {}}, {"domicile", RowId(743)}});
    test.set("organisation", id, {{"domicile", RowId(10)}, {"archived", 1}});
    test.set("organisation", id, {{"operates_in", QStringLiteral("10\n743")}});
    test.set("organisation", id, {{"operates_in", QStringLiteral("10")}});
    const QStringList lines = told(test, "organisation", id);
    for (const char *line :
         {"Tester set Post office to \"Lapua\"", "Tester emptied Post office, which was \"Lapua\"",
          "Tester set Domicile to \"Sein\u00e4joki\"",
          "Tester changed Domicile from \"Sein\u00e4joki\" to \"Alavus\"",
          "Tester changed Archived from \"No\" to \"Yes\"", "Tester added \"Alavus\" to Area of operation",
          "Tester took \"Sein\u00e4joki\" out of Area of operation", "Tester added the organisation"}) {
        INFO(line);
        INFO(lines.join(QLatin1Char('\n')).toStdString());
        CHECK(lines.contains(QString::fromUtf8(line)));
    }
    for (const QString &line : lines)
        CHECK_FALSE(line.contains(QStringLiteral("743")));
}

TEST_CASE("of long texts the history shows where they differ", "[forms]")
{
    TestFile test;
    const QString same = QStringLiteral("word ").repeated(100);
    const RowId id = test.add("organisation",
                              {{"name_fi", QStringLiteral("Kerho ry")}, {"note", same + QLatin1Char('A')}});
    test.set("organisation", id, {{"note", same + QLatin1Char('B')}});
    const QString line = told(test, "organisation", id).front();
    CHECK(line.size() < 150);
    CHECK(line.contains(QStringLiteral("word A\" to")));
    CHECK(line.endsWith(QStringLiteral("word B\"")));
}
