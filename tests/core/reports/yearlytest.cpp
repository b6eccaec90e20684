// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/yearly.h"

#include "core/reports/composer.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

/// A county with two languages, an event of 2021 of which nobody counted the participants, and two wishes.
struct Year
{
    TestFile test;

    Year()
    {
        test.add("unit", {{"name_fi", text("Alue")},
                          {"name_sv", text("Område")},
                          {"kind", text("county")},
                          {"county", RowId(1016)},
                          {"languages", text("fi_sv")}});
        const RowId event = addEvent("2021-03-04");
        const RowId minutes = test.add("minutes", {{"event", event}});
        test.add("wish", {{"minutes", minutes}, {"text", text("Lisää iltoja")}, {"status", text("open")}});
        test.add("wish", {{"minutes", minutes},
                          {"text", text("Linja-auto")},
                          {"status", text("declined")},
                          {"reason", text("Ei kuulu meille")}});
        const RowId person = test.add("person", {{"family", text("Aho")}});
        test.add("role", {{"person", person},
                          {"kind", text("liaison_person")},
                          {"municipality", RowId(233)},
                          {"from_date", text("2020-01-01")}});
    }

    RowId addEvent(const char *start)
    {
        return test.add("event", {{"title_fi", text("Ilta")},
                                  {"kind", text("forum")},
                                  {"start", text(start)},
                                  {"status", text("held")},
                                  {"municipalities", Value::several({QStringLiteral("233")})}});
    }

    /// An event of these municipalities that used these means, with so many participants.
    RowId addUse(const char *status, const QStringList &places, const QStringList &means, int people = 0)
    {
        const RowId event = test.add("event", {{"title_fi", text("Pöytä")},
                                               {"kind", text("partnership_table")},
                                               {"start", text("2021-05-06")},
                                               {"status", text(status)},
                                               {"municipalities", Value::several(places)},
                                               {"means", Value::several(means)}});
        if (people > 0)
            test.add("headcount", {{"event", event}, {"count", people}});
        return event;
    }

    RowId addBody(const char *name, const QStringList &places, const QStringList &means,
                  const char *founded = "2015-01-01", const Value &ended = {})
    {
        return test.add("body", {{"name_fi", text(name)},
                                 {"kind", text("client_panel")},
                                 {"municipalities", Value::several(places)},
                                 {"means", Value::several(means)},
                                 {"founded", text(founded)},
                                 {"ended", ended}});
    }

    Document document(bool isPublic = false, std::optional<RowId> municipality = {}, int year = 2021)
    {
        ReportRequest request;
        request.year = year;
        request.isPublic = isPublic;
        request.municipality = municipality;
        return report(test.records(), QStringLiteral("yearly"), request);
    }

    QStringList texts(bool isPublic = false, std::optional<RowId> municipality = {})
    {
        return textOf(document(isPublic, municipality));
    }
};

/// The rows of the table of this caption, each with its cells between bars.
QStringList rowsOf(const Document &document, const char *caption)
{
    QStringList rows;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block.content);
        if (!table || table->caption != QString::fromUtf8(caption))
            continue;
        for (const std::vector<Cell> &row : table->rows) {
            QStringList cells;
            for (const Cell &cell : row)
                cells += cell.text;
            rows += cells.join(QLatin1Char('|'));
        }
    }
    return rows;
}

/// Kauhava and Kurikka.
const QString kauhava = QStringLiteral("233"), kurikka = QStringLiteral("301");
const char usedMeans[] = "Means of participation used, events and bodies";
const char usedByMunicipality[] = "Events and bodies that used the means 1–6, by municipality";

} // namespace

TEST_CASE("the yearly report tells liaison persons, what the wishes led to, and what is missing", "[reports]")
{
    Year year;
    const QStringList texts = year.texts();
    for (const char *there : {"Aho", "Lisää iltoja", "Linja-auto", "Ei kuulu meille",
                              "No liaison person is recorded in 17 municipalities.", "Missing data"}) {
        INFO(there);
        CHECK(texts.contains(QString::fromUtf8(there)));
    }
    // The event has no Swedish title.
    const qsizetype label = texts.indexOf(QStringLiteral("Event title (Swedish)"));
    REQUIRE(label > 0);
    CHECK(texts.at(label + 1) == QStringLiteral("1"));
}

TEST_CASE("wishes of another year and of another municipality are left out", "[reports]")
{
    Year year;
    const RowId minutes = year.test.add("minutes", {{"event", year.addEvent("2020-03-04")}});
    year.test.add("wish", {{"minutes", minutes}, {"text", text("Vanha toive")}});
    CHECK_FALSE(year.texts().contains(QStringLiteral("Vanha toive")));
    CHECK(year.texts(false, RowId(233)).contains(QStringLiteral("Linja-auto")));
    CHECK_FALSE(year.texts(false, RowId(301)).contains(QStringLiteral("Linja-auto")));
    CHECK_THROWS_AS(year.texts(false, RowId(20)), Failure); // not of this county
}

TEST_CASE("a public yearly report names nobody", "[reports]")
{
    Year year;
    CHECK_FALSE(year.texts(true).join(QLatin1Char('\n')).contains(QStringLiteral("Aho")));
}

TEST_CASE("means of participation were used by events that took place and by bodies of the year", "[reports]")
{
    Year year;
    const QString hearing = QStringLiteral("hearing"), opinions = QStringLiteral("opinions"),
                  finances = QStringLiteral("finances");
    year.addUse("held", {kauhava, kurikka}, {hearing, opinions});
    year.addUse("held", {kauhava}, {hearing});
    year.addUse("planned", {kurikka}, {finances}, 12); // counted, so it took place
    for (const char *status : {"planned", "invited", "cancelled", "moved"})
        year.addUse(status, {kauhava}, {finances});
    year.addBody("Raati", {kauhava}, {hearing});
    year.addBody("Entinen", {kauhava}, {finances}, "2015-01-01", text("2020-12-31"));
    year.addBody("Tuleva", {kauhava}, {finances}, "2022-01-01");

    const Document all = year.document();
    CHECK(rowsOf(all, usedMeans) ==
          QStringList({QStringLiteral("1. Discussions and panels|2|1|2"),
                       QStringLiteral("2. Views before decisions|1|0|2"),
                       QStringLiteral("3. Representatives of users in bodies|0|0|0"),
                       QStringLiteral("4. Taking part in planning of finances|1|0|1"),
                       QStringLiteral("5. Planning services together|0|0|0"),
                       QStringLiteral("6. Support for own planning of residents and organisations|0|0|0")}));
    const QStringList places = rowsOf(all, usedByMunicipality);
    CHECK(places.size() == 18);
    CHECK(places.contains(QStringLiteral("Kauhava|3|1|0|0|0|0")));
    CHECK(places.contains(QStringLiteral("Kurikka|1|1|0|1|0|0")));
    CHECK(places.contains(QStringLiteral("Alajärvi|—|—|—|—|—|—"))); // not known
    // The event that the file has besides says nothing of means; so it is told, and again at the end.
    CHECK(textOf(all).count(QStringLiteral("No means of participation are recorded for 1 event.")) == 2);
    year.addBody("Vaiti", {kauhava}, {});
    CHECK(
        textOf(year.document()).count(QStringLiteral("No means of participation are recorded for 1 body.")) ==
        2);
}

TEST_CASE("the yearly report of a municipality is of it alone, and says so", "[reports]")
{
    Year year;
    const QString hearing = QStringLiteral("hearing"), opinions = QStringLiteral("opinions");
    year.addUse("held", {kauhava}, {hearing}, 11);
    year.addUse("held", {kurikka}, {opinions}, 4321);
    year.addUse("held", {kurikka}, {});
    year.addBody("Kurikan raati", {kurikka}, {opinions});
    const Document document = year.document(false, RowId(233));
    CHECK(document.title == QStringLiteral("Yearly report on participation 2021: Kauhava"));
    CHECK(year.document().title == QStringLiteral("Yearly report on participation 2021"));
    const QStringList means = rowsOf(document, usedMeans);
    REQUIRE(means.size() == 6);
    CHECK(means[0] == QStringLiteral("1. Discussions and panels|1|—")); // of bodies nothing is known
    CHECK(means[1] == QStringLiteral("2. Views before decisions|0|—"));
    CHECK(rowsOf(document, usedByMunicipality).isEmpty());
    const QString all = textOf(document).join(QLatin1Char('\n'));
    for (const char *absent : {"4,321", "Kurik", "17 municipalities", "whole file"}) {
        INFO(absent);
        CHECK_FALSE(all.contains(QString::fromUtf8(absent)));
    }
}

TEST_CASE("each figure of the yearly report says its title, its period, its n and its source", "[reports]")
{
    Year year;
    year.addUse("held", {kauhava}, {}, 11);
    year.test.add("organisation", {{"name_fi", text("Kylät ry")}, {"domicile", RowId(233)}});
    const Document document = year.document();
    const std::vector<Block> &blocks = document.blocks;
    QStringList told;
    for (size_t i = 0; i + 2 < blocks.size(); ++i) {
        const auto *figure = std::get_if<Figure>(&blocks[i].content);
        if (!figure)
            continue;
        CAPTURE(figure->statistic->name.toStdString());
        const auto *table = std::get_if<Table>(&blocks[i + 1].content);
        const auto *facts = std::get_if<Paragraph>(&blocks[i + 2].content);
        REQUIRE(table);
        REQUIRE(facts);
        CHECK(table->caption == figure->statistic->title);
        CHECK(facts->text == factsOf(year.test.words(), *figure->statistic));
        told += facts->text;
    }
    CHECK(told.contains(QStringLiteral(
        "Period: 2021 \u00b7 n\u00a0=\u00a011 \u00b7 Source: Events and head counts of this file")));
    // The register says what is, so the day stands there.
    CHECK(told.contains(
        QStringLiteral("Period: as of 2 March 2026 \u00b7 n\u00a0=\u00a01 \u00b7 Source: Register of "
                       "organisations of this file")));
}

TEST_CASE("the report of a year that is not over ends today", "[reports]")
{
    Year year;
    year.addEvent("2026-02-03");
    year.addBody("Kesällä perustettava", {kauhava}, {}, "2026-06-01");
    const Document document = year.document(false, {}, 2026);
    CHECK(document.period == QStringLiteral("1 January 2026 – 2 March 2026"));
    CHECK_FALSE(textOf(document).contains(QStringLiteral("Kesällä perustettava")));
    CHECK(year.document().period == QStringLiteral("1 January 2021 – 31 December 2021"));
}
