// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/newterm.h"
#include "core/actions/succession.h"
#include "core/edits/undo.h"
#include "core/rules/brokenrules.h"
#include "tests/support/council.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// A term with a member who has a personal deputy, and a chair.
struct Term
{
    Council council;
    RowId term = council.addTerm("2022-01-01", "2023-12-31");
    RowId organisation = council.addOrganisation("Kylät ry"), other = council.addOrganisation("Omaiset ry");
    RowId chair = council.seat(term, "Aho", "chair", {{"appointed_on", QStringLiteral("2021-11-01")}});
    RowId member = council.seat(term, "Eskola", "member", {{"represents_organisation", organisation}});
    RowId deputy =
        council.seat(term, "Oja", "deputy",
                     {{"deputy_for", council.personOf(member)}, {"represents_organisation", other}});

    Record read(RowId id) { return council.test.records().read(council.test.type("membership"), id); }
    Held held(RowId id) { return {&council.test.type("membership"), id}; }
    Outcome succeed(RowId leaving, RowId successor, const char *on, const char *reason = "")
    {
        Records records = council.test.records();
        return raatihuone::succeed(records, held(leaving), successor, day(on), QString::fromLatin1(reason));
    }
    qint64 commits()
    {
        return council.test.file().connection().value("SELECT count(*) FROM edit_commit")->toNumber();
    }
};

QString text(const Record &record, const char *field)
{
    return record.value(QString::fromLatin1(field)).toText();
}

} // namespace

TEST_CASE("a deputy who rises is no deputy any more, and her seat falls vacant", "[actions]")
{
    Term term;
    const qint64 before = term.commits();
    const Outcome risen =
        term.succeed(term.member, term.council.personOf(term.deputy), "2022-12-01", "Moved away");
    REQUIRE(risen.isWritten);
    CHECK(term.commits() == before + 1);
    CHECK(text(term.read(term.member), "to_date") == QStringLiteral("2022-11-30"));
    CHECK(text(term.read(term.member), "end_reason") == QStringLiteral("Moved away"));
    CHECK(text(term.read(term.deputy), "to_date") == QStringLiteral("2022-11-30"));
    const Record next = term.read(risen.id);
    CHECK(text(next, "seat") == QStringLiteral("member"));
    CHECK(next.value(QStringLiteral("represents_organisation")).toId() == term.other);
    CHECK(next.value(QStringLiteral("deputy_for")).isNull());
    CHECK(linesOf(term.council.on("2022-11-30")) ==
          QStringList{QStringLiteral("1 chair Aho / ?"), QStringLiteral("2 member Eskola / Oja")});
    CHECK(linesOf(term.council.on("2022-12-01")) ==
          QStringList{QStringLiteral("1 chair Aho / ?"), QStringLiteral("2 member Oja / ?")});
    CHECK(brokenRules(term.council.test.records()).empty());
    undo(term.council.test.file());
    CHECK(linesOf(term.council.on("2022-12-01")) ==
          QStringList{QStringLiteral("1 chair Aho / ?"), QStringLiteral("2 member Eskola / Oja")});
}

TEST_CASE("somebody new represents what the one who left did, and the deputy stays at the seat", "[actions]")
{
    Term term;
    const Outcome outcome = term.succeed(term.member, term.council.addPerson("Salo"), "2022-12-01");
    REQUIRE(outcome.isWritten);
    CHECK(term.read(outcome.id).value(QStringLiteral("represents_organisation")).toId() == term.organisation);
    CHECK(term.read(term.deputy).value(QStringLiteral("to_date")).isNull());
    CHECK(linesOf(term.council.on("2022-12-01")) ==
          QStringList{QStringLiteral("1 chair Aho / ?"), QStringLiteral("2 member Salo / Oja")});
}

TEST_CASE("a deputy's successor stands in for the same member", "[actions]")
{
    Term term;
    const Outcome outcome = term.succeed(term.deputy, term.council.addPerson("Salo"), "2022-12-01");
    REQUIRE(outcome.isWritten);
    CHECK(linesOf(term.council.on("2022-12-01"))[1] == QStringLiteral("2 member Eskola / Salo"));
}

TEST_CASE("someone leaves and nobody follows: the seat is vacant", "[actions]")
{
    Term term;
    Records records = term.council.test.records();
    REQUIRE(
        endHeld(records, term.held(term.member), day("2022-11-30"), QStringLiteral("Moved away")).isWritten);
    CHECK(linesOf(term.council.on("2022-12-01"))[1] == QStringLiteral("2 member - / Oja"));
    CHECK(text(term.read(term.member), "end_reason") == QStringLiteral("Moved away"));
    CHECK_FALSE(endHeld(records, term.held(term.member), day("2022-12-24")).isDone());
    CHECK_FALSE(endHeld(records, term.held(term.chair), day("2021-12-31")).isDone());
    CHECK_FALSE(endHeld(records, term.held(term.chair), QDate()).isDone());
}

TEST_CASE("a seat is handed over within the days of its term, and not to who would sit twice", "[actions]")
{
    Term term;
    const RowId salo = term.council.addPerson("Salo");
    const qint64 before = term.commits();
    CHECK_FALSE(term.succeed(term.member, salo, "2022-01-01").isDone());
    CHECK_FALSE(term.succeed(term.member, salo, "2024-01-01").isDone());
    CHECK_FALSE(term.succeed(term.member, term.council.personOf(term.member), "2022-12-01").isDone());
    CHECK(term.commits() == before);
    CHECK(term.succeed(term.member, salo, "2023-12-31").isDone());
}

TEST_CASE("a new term starts with those who sat on the last day of the one before", "[actions]")
{
    Term term;
    TestFile &test = term.council.test;
    term.council.seat(term.term, "Vara", "deputy");
    term.council.seat(term.term, "Pelto", "secretary");
    test.add("seat_plan", {{"term", term.term}, {"represents_group", RowId(3001)}, {"seats", 2}});
    REQUIRE(term.succeed(term.member, term.council.addPerson("Salo"), "2022-12-01").isWritten);
    const std::vector<QString> old{text(term.read(term.member), "to_date"),
                                   text(term.read(term.chair), "to_date")};
    Records records = test.records();
    const qint64 before = term.commits();
    const Outcome outcome = startTerm(records, term.council.body, {day("2024-01-01"), day("2025-12-31")});
    REQUIRE(outcome.isWritten);
    CHECK(term.commits() == before + 1);
    const Composition now = term.council.on("2024-01-01");
    CHECK(now.terms.front().id == outcome.id);
    CHECK(now.terms.front().label == QStringLiteral("2024–2025"));
    CHECK(linesOf(now) ==
          QStringList{QStringLiteral("1 chair Aho / ?"), QStringLiteral("2 member Salo / Oja")});
    CHECK(now.pooledDeputies.size() == 1);
    CHECK(now.others.size() == 1);
    CHECK(now.balances.size() == 1);
    CHECK(now.seats[1].holder->organisation.id == term.organisation);
    CHECK(now.seats[1].deputies[0].seated.deputyFor == now.seats[1].holder->person.id);
    CHECK(test.file().connection().value("SELECT count(*) FROM membership WHERE term = ? AND "
                                         "(appointed_on IS NOT NULL OR from_date IS NOT NULL)",
                                         outcome.id) == Value(0));
    CHECK(old == std::vector<QString>{text(term.read(term.member), "to_date"),
                                      text(term.read(term.chair), "to_date")});
    CHECK(brokenRules(records).empty());
    CHECK_FALSE(startTerm(records, term.council.body, {day("2025-12-31"), day("2026-12-31")}).isDone());
    CHECK_FALSE(startTerm(records, term.council.body, {day("2027-12-31"), day("2026-12-31")}).isDone());
    undo(test.file());
    CHECK(term.council.on("2024-01-01").terms.empty());
}

TEST_CASE("a seat that was handed over is not handed over again", "[actions]")
{
    Term term;
    REQUIRE(term.succeed(term.member, term.council.personOf(term.deputy), "2022-12-01").isWritten);
    const RowId other = term.council.addPerson("Koski");
    const Outcome again = term.succeed(term.member, other, "2022-12-01");
    CHECK_FALSE(again.isDone());
    CHECK(again.problems.front().field == QStringLiteral("from_date"));
}

TEST_CASE("a member can leave on the last day of the term", "[actions]")
{
    Term term;
    Records records = term.council.test.records();
    CHECK(endHeld(records, term.held(term.member), day("2023-12-31")).isWritten);
    CHECK_FALSE(endHeld(records, term.held(term.chair), day("2024-01-01")).isDone());
}
