// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/municipalityreport.h"

#include "core/reports/html.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Kauhava and Kurikka of Etelä-Pohjanmaa, and Akaa, which is elsewhere; their codes are their ids.
const RowId kauhava(233), kurikka(301), akaa(20);

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

struct County
{
    TestFile test;

    County()
    {
        test.add("unit", {{"name_fi", text("Alue")}, {"kind", text("county")}, {"county", RowId(1016)}});
    }

    RowId addEvent(const char *title, const char *start, const QStringList &places, int participants)
    {
        const RowId event = test.add("event", {{"title_fi", text(title)},
                                               {"kind", text("partnership_table")},
                                               {"start", text(start)},
                                               {"status", text("held")},
                                               {"municipalities", Value::several(places)}});
        test.add("headcount",
                 {{"event", event}, {"stakeholder_group", RowId(3003)}, {"count", participants}});
        return event;
    }

    void addLiaison(const char *family, RowId place, const Value &to = {})
    {
        const RowId person = test.add(
            "person",
            {{"family", text(family)},
             {"email", text(family) == text("Aho") ? text("aho@example.fi") : text("oja@example.fi")}});
        test.add("role", {{"person", person},
                          {"kind", text("liaison_person")},
                          {"municipality", place},
                          {"from_date", text("2020-01-01")},
                          {"to_date", to}});
    }

    QStringList texts(std::optional<RowId> municipality, std::optional<int> year = 2021,
                      bool isPublic = false)
    {
        ReportRequest request;
        request.municipality = municipality;
        request.year = year;
        request.isPublic = isPublic;
        return textOf(report(test.records(), QStringLiteral("municipality"), request));
    }
};

} // namespace

TEST_CASE("a municipality has its duties, people, bodies, events and key figures on its page", "[reports]")
{
    County county;
    county.addEvent("Kauhavan pöytä", "2021-02-09", {QStringLiteral("233")}, 41);
    county.addEvent("Kurikan pöytä", "2021-03-09", {QStringLiteral("301")}, 17);
    county.addEvent("Vanha pöytä", "2020-03-09", {QStringLiteral("233")}, 5);
    county.addLiaison("Aho", kauhava);
    county.addLiaison("Oja", kauhava, text("2020-12-31"));
    const RowId body = county.test.add("body", {{"name_fi", text("Kauhavan raati")},
                                                {"kind", text("client_panel")},
                                                {"municipalities", Value::several({QStringLiteral("233")})}});
    county.test.add("body", {{"name_fi", text("Lopetettu raati")},
                             {"kind", text("client_panel")},
                             {"municipalities", Value::several({QStringLiteral("233")})},
                             {"ended", text("2020-05-05")}});
    county.test.add("figure_point", {{"measure", text("organisations")},
                                     {"on_date", text("2019-12-31")},
                                     {"value", 400},
                                     {"qualifier", text("over")},
                                     {"municipality", kauhava},
                                     {"source", text("Kysely")}});
    CHECK(body.isValid());
    const QStringList texts = county.texts(kauhava);
    CHECK(texts.first() == QStringLiteral("Kauhava"));
    for (const char *there : {"Kauhavan pöytä", "41", "Aho, aho@example.fi", "Kauhavan raati", "Over 400",
                              "Kysely", "A liaison person for organisations is named", "no term known"})
        CHECK(texts.contains(QString::fromUtf8(there)));
    for (const char *absent : {"Kurikan pöytä", "Vanha pöytä", "Oja", "Lopetettu raati"})
        CHECK_FALSE(texts.contains(QString::fromUtf8(absent)));
}

TEST_CASE("without a municipality all of the unit follow each other", "[reports]")
{
    County county;
    county.addEvent("Kauhavan pöytä", "2021-02-09", {QStringLiteral("233"), QStringLiteral("301")}, 41);
    const QStringList texts = county.texts({});
    Query query(county.test.file().connection(),
                "SELECT name_fi FROM municipality WHERE county = 1016 AND valid_to IS NULL ORDER BY name_fi");
    qsizetype place = 0, count = 0;
    while (query.next()) {
        place = texts.indexOf(query.text(0), place + 1);
        INFO(query.text(0).toStdString());
        CHECK(place > 0);
        ++count;
    }
    CHECK(count == 18);
    CHECK(texts.count(QStringLiteral("Kauhavan pöytä")) == 2);
}

TEST_CASE("each municipality but the first begins a page", "[reports]")
{
    County county;
    const Document document = report(county.test.records(), QStringLiteral("municipality"), {});
    int pages = 0;
    for (const Block &block : document.blocks)
        if (const auto *heading = std::get_if<Heading>(&block.content))
            pages += heading->startsPage;
    CHECK(pages == 17);
    CHECK(htmlOf(document).count("class=\"page\"") == 17);
}

TEST_CASE("a public page names nobody", "[reports]")
{
    County county;
    county.addEvent("Kauhavan pöytä", "2021-02-09", {QStringLiteral("233")}, 41);
    county.addLiaison("Aho", kauhava);
    const QString all = county.texts(kauhava, 2021, true).join(QLatin1Char('\n'));
    CHECK_FALSE(all.contains(QStringLiteral("Aho")));
    CHECK_FALSE(all.contains(QStringLiteral("aho@")));
    CHECK(all.contains(QStringLiteral("(name left out)")));
}

TEST_CASE("a municipality outside of the unit, and a year without data, are refused", "[reports]")
{
    County county;
    county.addEvent("Kauhavan pöytä", "2021-02-09", {QStringLiteral("233")}, 41);
    CHECK_THROWS_AS(county.texts(akaa), Failure);
    CHECK_THROWS_AS(county.texts(kauhava, 1999), Failure);
    CHECK_NOTHROW(county.texts(kurikka));
}
