// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takeoverminutes.h"

#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const auto memo = QStringLiteral("Kyläilta\n\n"
                                 "Miten arki sujuu?\n\n"
                                 "Kuntien edustajat\n\n"
                                 "- Bussi kulkee\n"
                                 "  - Paitsi sunnuntaina\n"
                                 "- Kaupalle on matkaa\n\n"
                                 "Nostot\n\n"
                                 "- Bussi kulkee!\n\n"
                                 "Toiveet\n\n"
                                 "- Toinen ilta keväällä\n");

RowId event(TestFile &test)
{
    return test.add("event", {{"title_fi", QStringLiteral("Kyläilta")},
                              {"kind", QStringLiteral("residents_evening")},
                              {"start", QStringLiteral("2021-05-01")}});
}

qint64 countOf(TestFile &test, const char *sql)
{
    return test.file().connection().value(sql)->toNumber();
}

} // namespace

TEST_CASE("minutes go in with groups, levels and links, as one commit", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RowId id = event(test);
    const Outcome outcome = takeOverMinutes(records, id, readMinutes(records, memo), Language::Finnish);
    REQUIRE(outcome.isDone());
    CHECK(countOf(test, "SELECT count(*) FROM contribution WHERE stakeholder_group = 3004") == 3);
    CHECK(countOf(test, "SELECT count(*) FROM contribution c JOIN contribution p ON p.id = c.parent "
                        "WHERE c.text = 'Paitsi sunnuntaina' AND p.text = 'Bussi kulkee'") == 1);
    CHECK(countOf(test, "SELECT count(*) FROM highlight h JOIN contribution c ON c.id = h.contribution "
                        "WHERE h.text = 'Bussi kulkee!' AND c.text = 'Bussi kulkee'") == 1);
    CHECK(countOf(test, "SELECT count(*) FROM wish") == 1);
    CHECK(test.file()
              .connection()
              .value("SELECT group_concat(text, '|') FROM (SELECT text FROM contribution "
                     "ORDER BY position)")
              ->toText() == QStringLiteral("Bussi kulkee|Paitsi sunnuntaina|Kaupalle on matkaa"));

    REQUIRE(undo(test.file()));
    CHECK(countOf(test, "SELECT count(*) FROM contribution") == 0);
    CHECK(countOf(test, "SELECT count(*) FROM minutes") == 0);
    CHECK(countOf(test, "SELECT count(*) FROM event") == 1);
}

TEST_CASE("a new name of a group is data: minutes find it at once", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const auto pasted = QStringLiteral("Kysymys?\n\nTalonväki\n\n- Yksi\n");
    CHECK_FALSE(readMinutes(records, pasted).count(LineKind::Group) == 1);
    const RecordType &type = test.type("stakeholder_group");
    const Value aliases = records.read(type, RowId(3003)).value(QStringLiteral("aliases"));
    test.set("stakeholder_group", RowId(3003),
             {{"aliases", Value::several(aliases.toSeveral() << QStringLiteral("Talonväki"))}});
    CHECK(readMinutes(records, pasted).count(LineKind::Group) == 1);
}

TEST_CASE("minutes without a word are refused", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RowId id = event(test);
    const ParsedMinutes empty = readMinutes(records, QStringLiteral(" \n\n"));
    CHECK_FALSE(takeOverMinutes(records, id, empty, Language::Finnish).isDone());
    CHECK(countOf(test, "SELECT count(*) FROM minutes") == 0);
}

TEST_CASE("minutes with a personal identity code are refused whole", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RowId id = event(test);
    const auto pasted = QStringLiteral("Kysymys?\n\n- Soita 131052-308T illalla\n");
    CHECK_FALSE(takeOverMinutes(records, id, readMinutes(records, pasted), Language::Finnish).isDone());
    CHECK(countOf(test, "SELECT count(*) FROM minutes") == 0);
}
