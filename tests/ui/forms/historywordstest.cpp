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
