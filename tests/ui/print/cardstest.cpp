// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"
#include "tests/support/pdfchecklist.h"
#include "tests/support/testfile.h"
#include "ui/print/layout.h"
#include "ui/print/pdf.h"
#include "ui/print/progress.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const QString &words)
{
    return words;
}

/// A county of many municipalities, each with more than its page has room for.
struct BusyCounty
{
    TestFile test;
    std::vector<RowId> municipalities;

    BusyCounty()
    {
        test.add("unit", {{"name_fi", text(QStringLiteral("Alue"))},
                          {"kind", text(QStringLiteral("county"))},
                          {"county", RowId(1016)}});
        Query query(test.file().connection(),
                    "SELECT id FROM municipality WHERE county = 1016 AND valid_to IS NULL ORDER BY id");
        while (query.next())
            municipalities.push_back(query.id(0));
        for (const RowId id : municipalities)
            fill(id);
    }

private:
    void fill(RowId id)
    {
        const Value here = Value::several({id.toText()});
        for (int i = 0; i < 2; ++i)
            addLiaison(id);
        for (int i = 0; i < 10; ++i) {
            const RowId body = test.add(
                "body",
                {{"name_fi", text(QStringLiteral("Alueellinen asiakasraati ja kehittäjäryhmä %1").arg(i))},
                 {"kind", text(QStringLiteral("client_panel"))},
                 {"seats", 12},
                 {"municipalities", here}});
            test.add("term", {{"body", body},
                              {"from_date", text(QStringLiteral("2021-01-01"))},
                              {"to_date", text(QStringLiteral("2030-12-31"))}});
            addEvent(here, i);
            test.add("action",
                     {{"text", text(QStringLiteral("Selvitetään, miten iltavuorojen kyydit järjestyvät "
                                                   "sivukyliltä keskustaan, ja kerrotaan siitä ")
                                        .repeated(3))},
                      {"due", text(QStringLiteral("2021-10-%1").arg(i + 10))},
                      {"status", text(QStringLiteral("open"))},
                      {"body", body}});
            test.add("figure_point",
                     {{"measure", text(QStringLiteral("other"))},
                      {"label", text(QStringLiteral("Kyselyyn vastanneita järjestöjä %1").arg(i))},
                      {"on_date", text(QStringLiteral("2020-12-31"))},
                      {"value", 400 + i},
                      {"municipality", id},
                      {"source", text(QStringLiteral("Kunnan oma kysely järjestöille"))}});
        }
    }
    void addLiaison(RowId id)
    {
        const RowId person =
            test.add("person", {{"family", text(QStringLiteral("Esimerkki-Mallila"))},
                                {"given", text(QStringLiteral("Anna-Kaarina"))},
                                {"email", text(QStringLiteral("anna-kaarina.esimerkki-mallila@example.fi"))},
                                {"phone", text(QStringLiteral("+358 40 123 4567"))}});
        test.add("role", {{"person", person},
                          {"kind", text(QStringLiteral("liaison_person"))},
                          {"municipality", id},
                          {"from_date", text(QStringLiteral("2020-01-01"))}});
    }
    void addEvent(const Value &here, int day)
    {
        const RowId event = test.add(
            "event",
            {{"title_fi", text(QStringLiteral("Järjestöjen ja kunnan kumppanuuspöytä, syksy %1").arg(day))},
             {"kind", text(QStringLiteral("partnership_table"))},
             {"start", text(QStringLiteral("2021-09-%1").arg(day + 10))},
             {"status", text(QStringLiteral("held"))},
             {"municipalities", here}});
        test.add("headcount", {{"event", event}, {"stakeholder_group", RowId(3003)}, {"count", 20 + day}});
    }
};

} // namespace

TEST_CASE("the report of a municipality is one page, however much there is to tell", "[print]")
{
    BusyCounty county;
    const int count = int(county.municipalities.size());
    REQUIRE(count == 18);
    for (const Language language : allLanguages) {
        CAPTURE(int(language));
        const Words words(language);
        const Records records(county.test.file(), words);
        ReportRequest request;
        request.year = 2021;
        const PdfOptions options;
        const auto pagesOf = [&](const ReportRequest &asked) {
            const Document document = completed(report(records, QStringLiteral("municipality"), asked));
            return int(layoutOf(document, Typeface(), PdfProgress(options)).pages.size());
        };
        CHECK(pagesOf(request) == count);
        request.municipality = county.municipalities.front();
        CHECK(pagesOf(request) == 1);
        CHECK(pdfProblems(pdfOf(report(records, QStringLiteral("municipality"), request))) == QStringList());
    }
}
