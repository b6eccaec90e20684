// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/council.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value day(const char *iso)
{
    return QString::fromLatin1(iso);
}

QDate date(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

TEST_CASE("outside of every term nobody sits", "[rules]")
{
    Council council;
    council.seat(council.addTerm("2022-01-01", "2023-12-31"), "Aho", "chair");
    CHECK(council.on("2021-12-31").terms.empty());
    CHECK(council.on("2021-12-31").seats.empty());
    CHECK(council.on("2024-01-01").terms.empty());
    CHECK(linesOf(council.on("2023-12-31")) == QStringList{QStringLiteral("1 chair Aho")});
    CHECK(council.on("2022-01-01").terms.front().label == QStringLiteral("2022–2023"));
}

TEST_CASE("the chair comes first, then vice chairs, then members as they came", "[rules]")
{
    Council council;
    const RowId term = council.addTerm("2022-01-01", "2023-12-31");
    council.seat(term, "Aho", "member");
    council.seat(term, "Eskola", "vice_chair");
    council.seat(term, "Ilola", "chair");
    council.seat(term, "Oja", "member");
    council.seat(term, "Ukkola", "secretary");
    const Composition composition = council.on("2022-05-01");
    CHECK(linesOf(composition) ==
          QStringList{QStringLiteral("1 chair Ilola"), QStringLiteral("2 vice_chair Eskola"),
                      QStringLiteral("3 member Aho"), QStringLiteral("4 member Oja")});
    CHECK(composition.others.size() == 1);
    CHECK(composition.planned == 4);
    CHECK(composition.quorum == 3);
}

TEST_CASE("a seat whose holder left is vacant until somebody takes it over", "[rules]")
{
    Council council;
    const RowId term = council.addTerm("2022-01-01", "2023-12-31");
    const RowId left = council.seat(term, "Aho", "member", {{"to_date", day("2022-06-30")}});
    council.seat(term, "Eskola", "member");
    council.seat(term, "Oja", "member", {{"from_date", day("2022-09-01")}});

    const Composition before = council.on("2022-06-30");
    CHECK(linesOf(before) == QStringList{QStringLiteral("1 member Aho"), QStringLiteral("2 member Eskola")});
    CHECK(before.seats[0].holder->leavesOn == date("2022-06-30"));
    CHECK_FALSE(before.seats[1].holder->leavesOn.isValid());
    CHECK(before.seats[0].next->person.name == QStringLiteral("Oja"));

    const Composition vacant = council.on("2022-07-01");
    CHECK(linesOf(vacant) == QStringList{QStringLiteral("1 member -"), QStringLiteral("2 member Eskola")});
    CHECK(vacant.vacant() == 1);
    CHECK(vacant.seats[0].previous->membership == left);

    CHECK(linesOf(council.on("2022-09-01")) ==
          QStringList{QStringLiteral("1 member Oja"), QStringLiteral("2 member Eskola")});
    CHECK(changeDays(council.history()) ==
          std::vector{date("2022-01-01"), date("2022-07-01"), date("2022-09-01"), date("2024-01-01")});
    CHECK(changeAfter(council.history(), date("2022-07-01")) == date("2022-09-01"));
    CHECK(changeBefore(council.history(), date("2022-07-01")) == date("2022-01-01"));
    CHECK(changeBefore(council.history(), date("2022-01-01")) == std::nullopt);
    CHECK(changeAfter(council.history(), date("2024-01-01")) == std::nullopt);
}

TEST_CASE("deputies stand beside whom they stand in for, and rise to that seat", "[rules]")
{
    Council council;
    const RowId term = council.addTerm("2022-01-01", "2023-12-31");
    const RowId first = council.seat(term, "Aho", "member", {{"to_date", day("2022-06-30")}});
    const RowId second = council.seat(term, "Eskola", "member", {{"to_date", day("2022-03-31")}});
    const RowId deputy = council.seat(
        term, "Oja", "deputy", {{"deputy_for", council.personOf(first)}, {"to_date", day("2022-06-30")}});
    council.seat(term, "Ukkola", "deputy", {{"deputy_for", council.personOf(second)}});
    council.seat(term, "Yli", "deputy");
    council.test.add("membership", {{"term", term},
                                    {"person", council.personOf(deputy)},
                                    {"seat", QStringLiteral("member")},
                                    {"from_date", day("2022-07-01")}});

    const Composition before = council.on("2022-02-01");
    CHECK(linesOf(before) ==
          QStringList{QStringLiteral("1 member Aho / Oja"), QStringLiteral("2 member Eskola / Ukkola")});
    CHECK(before.pooledDeputies.size() == 1);
    REQUIRE(before.seats[0].deputies[0].rise);
    CHECK(before.seats[0].deputies[0].rise->days.from == date("2022-07-01"));
    CHECK(before.seats[0].next->person.name == QStringLiteral("Oja"));
    CHECK(linesOf(council.on("2022-04-01")) ==
          QStringList{QStringLiteral("1 member Aho / Oja"), QStringLiteral("2 member - / Ukkola")});

    const Composition after = council.on("2022-07-01");
    CHECK(linesOf(after) ==
          QStringList{QStringLiteral("1 member Oja / ?"), QStringLiteral("2 member - / Ukkola")});
    CHECK(after.lackingDeputies() == 1);
    CHECK(after.seats[0].lastDeputy->person.name == QStringLiteral("Oja"));
}

TEST_CASE("seats that the body has and nobody has held yet are vacant", "[rules]")
{
    Council council({{"seats", 3}, {"quorum", 3}});
    const RowId term = council.addTerm("2022-01-01", "2023-12-31");
    council.seat(term, "Aho", "member", {{"to_date", day("2022-06-30")}});
    council.seat(term, "Eskola", "chair");
    CHECK(linesOf(council.on("2022-05-01")) == QStringList{QStringLiteral("1 chair Eskola"),
                                                           QStringLiteral("2 member Aho"),
                                                           QStringLiteral("3 member -")});
    CHECK(council.on("2022-07-01").vacant() == 2);
    CHECK(council.on("2022-07-01").quorum == 3);
    for (const char *family : {"Oja", "Pelto", "Rauha"})
        council.seat(term, family, "member");
    const Composition full = council.on("2022-05-01");
    CHECK(full.held() == 5);
    CHECK(full.vacant() == 0);
    CHECK(full.surplus() == 2);
}

TEST_CASE("too few and too many of a category or group are told, and open seats are theirs", "[rules]")
{
    Council council({{"seats", 4}});
    Connection &db = council.test.file().connection();
    const RowId lower =
        db.value("SELECT min(id) FROM organisation_category WHERE parent IS NOT NULL")->toId();
    const RowId upper = db.value("SELECT parent FROM organisation_category WHERE id = ?", lower)->toId();
    const RowId experts(3002), residents(3001);
    council.test.set("body", council.body,
                     {{"required_groups", Value::several({experts.toText(), residents.toText()})}});
    const RowId term = council.addTerm("2022-01-01", "2023-12-31");
    council.test.add("seat_plan", {{"term", term}, {"represents_category", upper}, {"seats", 1}});
    council.test.add("seat_plan", {{"term", term}, {"represents_group", experts}, {"seats", 2}});
    council.seat(term, "Aho", "member", {{"represents_category", lower}});
    council.seat(term, "Oja", "member", {{"represents_category", upper}});
    council.seat(term, "Pelto", "expert", {{"represents_group", residents}});

    const Composition composition = council.on("2022-05-01");
    REQUIRE(composition.balances.size() == 2);
    CHECK(composition.balances[0].surplus() == 1);
    CHECK(composition.balances[1].lacking() == 2);
    REQUIRE(composition.seats.size() == 4);
    CHECK(composition.seats[3].group.id == experts);
    REQUIRE(composition.missingGroups.size() == 1);
    CHECK(composition.missingGroups[0].id == experts);
}

TEST_CASE("what is archived, and days outside of the term or of the body, do not count", "[rules]")
{
    Council council({{"ended", day("2022-10-31")}});
    const RowId term = council.addTerm("2022-01-01", "2023-12-31");
    const RowId gone = council.seat(term, "Aho", "member");
    council.test.set("membership", gone, {{"archived", 1}});
    council.seat(term, "Oja", "member", {{"from_date", day("2021-01-01")}, {"to_date", day("2030-01-01")}});
    CHECK(linesOf(council.on("2022-10-31")) == QStringList{QStringLiteral("1 member Oja")});
    CHECK(council.on("2022-11-01").terms.empty());
    CHECK(council.on("2021-12-31").seats.empty());
}

TEST_CASE("all bodies are read as each alone, without the archived", "[rules]")
{
    Council council;
    council.seat(council.addTerm("2022-01-01", "2023-12-31"), "Aho", "member");
    const RowId upper =
        council.test.add("body", {{"name_fi", QStringLiteral("Aluehallitus")},
                                  {"kind", QStringLiteral("other")},
                                  {"municipalities", Value::several({QStringLiteral("743")})}});
    council.test.set("body", council.body, {{"parent", upper}});
    council.test.set(
        "body",
        council.test.add("body", {{"name_fi", QStringLiteral("Vanha")}, {"kind", QStringLiteral("other")}}),
        {{"archived", 1}});
    const auto all =
        bodyHistories(council.test.file().connection(), council.test.catalogue(), council.test.words());
    REQUIRE(all.size() == 2);
    CHECK(all[0].municipalities.size() == 1);
    CHECK(all[1] == council.history());
    CHECK(all[1].parent == upper);
}
