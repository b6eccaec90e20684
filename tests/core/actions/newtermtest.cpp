// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/newterm.h"
#include "core/edits/dump.h"
#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <QtCore/QBuffer>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const char *value)
{
    return QString::fromUtf8(value);
}

/// A body with a term of two years: Aho is a member and Niemi her deputy, Koski has left, Salo is everybody's deputy.
struct Terms
{
    TestFile test;
    RowId body = test.add("body", {{"name_fi", text("Raati")}, {"kind", text("client_panel")}});
    RowId term = test.add(
        "term", {{"body", body}, {"from_date", text("2022-01-01")}, {"to_date", text("2023-12-31")}});
    RowId aho = person("Aho");
    RowId ahoSeat = seat(aho, "member", {{"represents_group", 3002}, {"from_date", text("2022-03-01")}});
    RowId niemiSeat = seat(person("Niemi"), "deputy", {{"deputy_for", aho}});
    RowId koskiSeat = seat(person("Koski"), "member", {{"to_date", text("2022-06-30")}});
    RowId saloSeat = seat(person("Salo"), "deputy", {});

    RowId person(const char *family) { return test.add("person", {{"family", text(family)}}); }
    RowId seat(RowId who, const char *seat, const FieldValues &more)
    {
        FieldValues values{{"term", term}, {"person", who}, {"seat", text(seat)}};
        values.insert(values.end(), more.begin(), more.end());
        return test.add("membership", values);
    }
    TermPlan plan()
    {
        return termAfter(*bodyHistory(test.file().connection(), test.catalogue(), test.words(), body));
    }
    Outcome make(const TermPlan &plan)
    {
        Records records = test.records();
        return makeTerm(records, plan);
    }
    qint64 count(const char *sql) { return test.file().connection().value(sql)->toNumber(); }
    QByteArray values()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        dump(test.file(), DumpScope::Values, buffer);
        return buffer.data();
    }
};

} // namespace

TEST_CASE("a new term is proposed after the last, as long, with those who sit there at its end", "[actions]")
{
    Terms terms;
    const TermPlan plan = terms.plan();
    CHECK(plan.last == terms.term);
    CHECK(plan.days == Days{QDate(2024, 1, 1), QDate(2025, 12, 31)});
    QList<RowId> seats;
    for (const Seated &each : plan.goingOn)
        seats += each.membership;
    CHECK(QSet<RowId>(seats.begin(), seats.end()) ==
          QSet<RowId>{terms.ahoSeat, terms.niemiSeat, terms.saloSeat});
    const auto lasts = [&terms](const char *from, const char *to) {
        terms.test.set("term", terms.term, {{"from_date", text(from)}, {"to_date", text(to)}});
        return terms.plan().days;
    };
    CHECK(lasts("2021-06-01", "2025-05-31") == Days{QDate(2025, 6, 1), QDate(2029, 5, 31)});
    CHECK(lasts("2022-01-01", "2022-01-10") == Days{QDate(2022, 1, 11), QDate(2022, 1, 20)});
}

TEST_CASE("a body without a term has nothing to go on from", "[actions]")
{
    Terms terms;
    terms.test.remove("term", terms.term);
    const TermPlan plan = terms.plan();
    CHECK(plan == TermPlan{terms.body, {}, {}, {}});
    CHECK_FALSE(terms.make(plan).isDone());
}

TEST_CASE("a new term takes seats over in one commit, and nothing of the last one changes", "[actions]")
{
    Terms terms;
    terms.test.add("seat_plan", {{"term", terms.term}, {"represents_group", 3002}, {"seats", 2}});
    const QByteArray before = terms.values();
    const Outcome outcome = terms.make(terms.plan());
    REQUIRE(outcome.isWritten);
    Records records = terms.test.records();
    const Record term = records.read(terms.test.type("term"), outcome.id);
    CHECK(term.value(QStringLiteral("label")).toText() == QStringLiteral("2024\u20132025"));
    CHECK(terms.count("SELECT count(*) FROM membership m JOIN term t ON t.id = m.term WHERE t.from_date = "
                      "'2024-01-01' AND m.from_date IS NULL AND m.to_date IS NULL") == 3);
    CHECK(
        terms.count("SELECT count(*) FROM membership m JOIN term t ON t.id = m.term JOIN person p ON p.id = "
                    "m.person JOIN person f ON f.id = m.deputy_for WHERE t.from_date = '2024-01-01' AND "
                    "p.family = 'Niemi' AND f.family = 'Aho'") == 1);
    CHECK(terms.count("SELECT count(*) FROM membership m JOIN term t ON t.id = m.term WHERE t.from_date = "
                      "'2024-01-01' AND m.represents_group = 3002") == 1);
    CHECK(terms.count("SELECT sum(seats) FROM seat_plan") == 4);
    CHECK(records.read(terms.test.type("membership"), terms.ahoSeat).value(QStringLiteral("from_date")) ==
          text("2022-03-01"));
    undo(terms.test.file());
    CHECK(terms.values() == before);
}

TEST_CASE("a deputy of somebody who does not go on is one of all members", "[actions]")
{
    Terms terms;
    TermPlan plan = terms.plan();
    std::erase_if(plan.goingOn, [&terms](const Seated &each) { return each.membership == terms.ahoSeat; });
    REQUIRE(terms.make(plan).isWritten);
    CHECK(terms.count("SELECT count(*) FROM membership m JOIN term t ON t.id = m.term WHERE t.from_date = "
                      "'2024-01-01' AND m.deputy_for IS NULL") == 2);
}

TEST_CASE("a new term that begins before another ends is refused", "[actions]")
{
    Terms terms;
    TermPlan plan = terms.plan();
    const QByteArray before = terms.values();
    plan.days.from = QDate(2023, 12, 31);
    const Outcome refused = terms.make(plan);
    CHECK_FALSE(refused.isDone());
    REQUIRE(refused.problems.size() == 1);
    CHECK(refused.problems.front().field == QStringLiteral("from_date"));
    plan.days = {QDate(2024, 2, 1), QDate(2024, 1, 1)};
    CHECK_FALSE(terms.make(plan).isDone());
    CHECK(terms.values() == before);
}
