// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/recipients.h"
#include "core/search/timeline.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QDate today(2022, 3, 2);

/// Two organisations in two municipalities, their people, and a liaison person.
class Region : public TestFile
{
public:
    Region()
    {
        category =
            RowId(file().connection().value("SELECT min(parent) FROM organisation_category")->toNumber());
        under = file()
                    .connection()
                    .value("SELECT min(id) FROM organisation_category WHERE parent = ?", category)
                    ->toId();
        carers = add("organisation", {{"name_fi", QStringLiteral("Omaishoitajat ry")},
                                      {"category", under},
                                      {"domicile", RowId(743)},
                                      {"service_languages", QStringLiteral("fi\nsv")},
                                      {"email", QStringLiteral("omaishoitajat@example.fi")}});
        quiet = add("organisation", {{"name_fi", QStringLiteral("Hiljaiset ry")},
                                     {"domicile", RowId(408)},
                                     {"operates_in", QStringLiteral("743")},
                                     {"contact_allowed", 0},
                                     {"email", QStringLiteral("hiljaiset@example.fi")}});
        aino = person("Aino", "fi");
        svea = person("Svea", "sv");
        liaison = person("Liisa", "fi");
        add("affiliation",
            {{"person", aino}, {"organisation", carers}, {"title", QStringLiteral("sihteeri")}});
        add("affiliation", {{"person", svea}, {"organisation", quiet}});
        add("role", {{"person", liaison},
                     {"kind", QStringLiteral("liaison_person")},
                     {"municipality", RowId(743)},
                     {"from_date", QStringLiteral("2021-01-01")}});
    }

    RowId person(const char *family, const char *language)
    {
        return add("person",
                   {{"family", QString::fromLatin1(family)},
                    {"language", QString::fromLatin1(language)},
                    {"email", QString::fromLatin1(family).toLower() + QStringLiteral("@example.fi")}});
    }

    Recipients find(RecipientRequest request)
    {
        request.on = today;
        return recipients({file().connection(), catalogue(), words()}, request);
    }

    QStringList addresses(const RecipientRequest &request)
    {
        QStringList all;
        for (const Recipient &recipient : find(request).all)
            all += recipient.address.section(QLatin1Char('@'), 0, 0);
        return all;
    }

    RowId category, under, carers, quiet, aino, svea, liaison;
};

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("without a choice everybody in force is a recipient, but for who does not want it", "[recipients]")
{
    Region region;
    CHECK(region.addresses({}) == list("omaishoitajat aino liisa"));
    const Recipients found = region.find({});
    REQUIRE(found.withheld.size() == 2);
    CHECK(found.withheld[0].name == QStringLiteral("Hiljaiset ry"));
    CHECK(found.withheld[1].id == region.svea);
    CHECK(found.withheld[0].address.isEmpty());
}

TEST_CASE("recipients are chosen by municipality, category, language and role", "[recipients]")
{
    Region region;
    CHECK(region.addresses({.municipalities = {RowId(743)}}) == list("omaishoitajat aino liisa"));
    CHECK(region.find({.municipalities = {RowId(743)}}).withheld.size() == 2); // works there too
    CHECK(region.addresses({.municipalities = {RowId(5)}}).isEmpty());
    CHECK(region.addresses({.categories = {region.category}}) == list("omaishoitajat aino"));
    CHECK(region.addresses({.categories = {region.under}}) == list("omaishoitajat aino"));
    CHECK(region.addresses({.languages = {QStringLiteral("sv")}}) == list("omaishoitajat"));
    CHECK(region.addresses({.roles = {QStringLiteral("liaison_person")}}) == list("liisa"));
    CHECK(region.addresses({.municipalities = {RowId(408)}, .roles = {QStringLiteral("liaison_person")}})
              .isEmpty());
    region.set("organisation", region.carers, {{"status", QStringLiteral("dissolved")}});
    CHECK(region.addresses({.categories = {region.category}}).isEmpty());
}

TEST_CASE("an address is a recipient once, and who has none is counted", "[recipients]")
{
    Region region;
    region.set("person", region.aino, {{"email", QStringLiteral("Omaishoitajat@example.fi")}});
    region.set("person", region.liaison, {{"email", Value()}});
    CHECK(region.addresses({}) == list("omaishoitajat"));
    CHECK(region.find({}).withoutAddress == 1);
}

TEST_CASE("who may be written to elsewhere is written to", "[recipients]")
{
    Region region;
    region.add("affiliation", {{"person", region.svea}, {"organisation", region.carers}});
    CHECK(region.addresses({.languages = {QStringLiteral("sv")}}) == list("omaishoitajat svea"));
}

TEST_CASE("the time line of a person holds everything with a time, the newest first", "[timeline]")
{
    Region region;
    const RowId body =
        region.add("body", {{"name_fi", QStringLiteral("Raati")}, {"kind", QStringLiteral("client_panel")}});
    const RowId term = region.add("term", {{"body", body},
                                           {"from_date", QStringLiteral("2020-01-01")},
                                           {"to_date", QStringLiteral("2021-12-31")}});
    const RowId seat = region.add(
        "membership", {{"term", term}, {"person", region.liaison}, {"seat", QStringLiteral("chair")}});
    const RowId event = region.add("event", {{"title_fi", QStringLiteral("Ilta")},
                                             {"kind", QStringLiteral("workshop")},
                                             {"start", QStringLiteral("2022-02-01T18:00")}});
    const RowId came = region.add(
        "attendance", {{"event", event}, {"person", region.liaison}, {"needs", QStringLiteral("tulkki")}});
    const std::vector<TimelineEntry> line =
        timelineOf({region.file().connection(), region.catalogue(), region.words()}, region.type("person"),
                   region.liaison, 100);
    REQUIRE(line.size() == 3);
    CHECK(line[0].id == came);
    CHECK(line[0].from == QStringLiteral("2022-02-01T18:00"));
    CHECK(line[0].text.startsWith(QStringLiteral("Ilta")));
    CHECK(line[0].text.endsWith(QStringLiteral("Present")));
    CHECK_FALSE(line[0].text.contains(QStringLiteral("tulkki")));
    CHECK(line[1].type == &region.type("role"));
    CHECK(line[1].to.isEmpty());
    CHECK(line[2].id == seat);
    CHECK(line[2].from == QStringLiteral("2020-01-01")); // of the term
    CHECK(line[2].to == QStringLiteral("2021-12-31"));
    CHECK(line[2].text.contains(QStringLiteral("Raati")));
    CHECK(line[2].text.contains(QStringLiteral("Chair")));
}

TEST_CASE("what is archived is not on the time line, and there is an end to it", "[timeline]")
{
    Region region;
    const ListSource source{region.file().connection(), region.catalogue(), region.words()};
    for (int year = 2000; year < 2020; ++year)
        region.add("role", {{"person", region.liaison},
                            {"kind", QStringLiteral("other")},
                            {"from_date", QStringLiteral("%1-01-01").arg(year)}});
    CHECK(timelineOf(source, region.type("person"), region.liaison, 100).size() == 21);
    const auto newest = timelineOf(source, region.type("person"), region.liaison, 5);
    REQUIRE(newest.size() == 5);
    CHECK(newest.front().from == QStringLiteral("2021-01-01"));
    region.set("role", newest.front().id, {{"archived", 1}});
    CHECK(timelineOf(source, region.type("person"), region.liaison, 100).size() == 20);
}
