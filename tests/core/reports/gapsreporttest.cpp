// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/gapsreport.h"

#include "core/rules/coverage.h"
#include "core/rules/duties.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

Document gapsOf(TestFile &test, bool isPublic = false, std::optional<RowId> municipality = {})
{
    ReportRequest request;
    request.on = QDate(2021, 12, 31);
    request.isPublic = isPublic;
    request.municipality = municipality;
    return report(test.records(), QStringLiteral("gaps"), request);
}

QString textsOf(const Document &document)
{
    return textOf(document).join(QLatin1Char('\n'));
}

/// The rows of all tables that follow the heading @p title.
size_t rowsUnder(const Document &document, const QString &title)
{
    size_t rows = 0;
    bool isHere = false;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            isHere = heading->text == title;
        const auto *table = std::get_if<Table>(&block.content);
        rows += isHere && table ? table->rows.size() : 0;
    }
    return rows;
}

void addUnit(TestFile &test, const char *languages = "fi")
{
    test.add("unit", {{"name_fi", text("Alue")},
                      {"name_sv", text("Område")},
                      {"kind", text("county")},
                      {"county", RowId(1016)},
                      {"languages", text(languages)}});
}

void addLiaison(TestFile &test)
{
    const RowId person = test.add("person", {{"family", text("Aho")}, {"informed_on", text("2020-01-01")}});
    test.add("role", {{"person", person},
                      {"kind", text("liaison_person")},
                      {"municipality", RowId(233)},
                      {"from_date", text("2020-01-01")}});
}

} // namespace

TEST_CASE("each duty that is missing stands under its paragraph with what to do", "[reports]")
{
    TestFile test;
    addUnit(test);
    addLiaison(test);
    const Document document = gapsOf(test);
    const QString name = QStringLiteral("A liaison person for organisations is named");
    CHECK(rowsUnder(document, name) == 17); // of 18 municipalities
    for (const DutyRule &rule : dutyRules(Language::English))
        if (rule.key == QLatin1String("liaison_person")) {
            CHECK(textsOf(document).contains(rule.law));
            CHECK(textsOf(document).contains(rule.todo));
        }
}

TEST_CASE("what is not known is never listed as missing", "[reports]")
{
    TestFile test;
    addUnit(test);
    const Document document = gapsOf(test);
    CHECK(rowsUnder(document, QStringLiteral("A youth council is set up")) == 0);
    CHECK(textsOf(document).contains(QStringLiteral("A youth council is set up: 18")));
}

TEST_CASE("the worklist has exactly the duties that need something, for any file", "[reports]")
{
    TestFile test;
    addUnit(test);
    addLiaison(test);
    const Words &words = test.words();
    const DutyRequest asked{QDate(2021, 12, 31), {RowId(233)}};
    size_t expected = 0;
    for (const Duty &duty : duties(test.file().connection(), words, asked))
        expected += needsAct(duty.state);
    size_t found = 0;
    for (const Block &block : gapsOf(test, false, RowId(233)).blocks)
        if (const auto *table = std::get_if<Table>(&block.content))
            found += table->rows.size();
    CHECK(expected > 0);
    CHECK(found == expected);
}

TEST_CASE("incomplete records, contradictions and missing translations are listed", "[reports]")
{
    TestFile test;
    addUnit(test, "fi_sv");
    test.add("organisation", {{"name_fi", text("Kylät ry")}});
    test.add("organisation", {{"name_fi", text("Martat ry")},
                              {"name_sv", text("Marthorna rf")},
                              {"category", RowId(2001)},
                              {"domicile", RowId(233)}});
    const Document document = gapsOf(test);
    CHECK(rowsUnder(document, QStringLiteral("Organisations")) == 2); // once incomplete, once without Swedish
    CHECK(textsOf(document).contains(QStringLiteral("Name (Swedish)")));
    CHECK_FALSE(textsOf(document).contains(QStringLiteral("Martat")));
    CHECK(textsOf(document).contains(QStringLiteral("contradicts")));
}

TEST_CASE("a public worklist names nobody", "[reports]")
{
    TestFile test;
    addUnit(test);
    test.add("person", {{"family", text("Salaperä")}}); // nobody has informed her
    CHECK(textsOf(gapsOf(test)).contains(QStringLiteral("Salaperä")));
    CHECK_FALSE(textsOf(gapsOf(test, true)).contains(QStringLiteral("Salaperä")));
}
