// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bulkedit.h"
#include "core/actions/editrecord.h"
#include "core/actions/writeimport.h"
#include "core/formats/tabletext.h"
#include "tests/support/council.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// A council with a chair until the end of June 2022.
struct Seats
{
    Council council;
    TestFile &test = council.test;
    RowId term = council.addTerm("2022-01-01", "2023-12-31");
    RowId chair = council.seat(term, "Aho", "chair", {{"to_date", QStringLiteral("2022-06-30")}});

    Outcome add(RowId person, const char *seat, const char *from, const char *to = nullptr, RowId member = {})
    {
        Record record(test.type("membership"));
        record.set(QStringLiteral("term"), term);
        record.set(QStringLiteral("person"), person);
        record.set(QStringLiteral("seat"), QString::fromLatin1(seat));
        record.set(QStringLiteral("from_date"), QString::fromLatin1(from));
        if (to)
            record.set(QStringLiteral("to_date"), QString::fromLatin1(to));
        if (member.isValid())
            record.set(QStringLiteral("deputy_for"), member);
        Records records = test.records();
        return addRecord(records, record);
    }
    qint64 count() { return test.file().connection().value("SELECT count(*) FROM membership")->toNumber(); }
};

QStringList fieldsOf(const Outcome &outcome)
{
    QStringList fields;
    for (const Problem &problem : outcome.problems)
        fields += problem.field;
    return fields;
}

} // namespace

TEST_CASE("a second chair at the same time is refused, one after her is not", "[actions]")
{
    Seats seats;
    const RowId other = seats.council.addPerson("Oja");
    const Outcome refused = seats.add(other, "chair", "2022-06-30");
    CHECK_FALSE(refused.isDone());
    REQUIRE(fieldsOf(refused) == QStringList{QStringLiteral("seat")});
    CHECK(refused.problems.front().message.contains(QStringLiteral("Aho")));
    CHECK(seats.count() == 1);
    CHECK(seats.add(other, "chair", "2022-07-01").isDone());
    CHECK(seats.add(seats.council.addPerson("Eskola"), "vice_chair", "2022-07-01").isDone());
    CHECK(seats.add(seats.council.addPerson("Ilola"), "vice_chair", "2022-07-01").isDone());
}

TEST_CASE("a change that gives the term two chairs is refused, another change of them is not", "[actions]")
{
    Seats seats;
    const Outcome second = seats.add(seats.council.addPerson("Oja"), "chair", "2022-07-01");
    Records records = seats.test.records();
    const RecordType &type = seats.test.type("membership");
    const Record before = records.read(type, second.id);
    Record after = before;
    after.set(QStringLiteral("from_date"), QStringLiteral("2022-06-01"));
    CHECK_FALSE(changeRecord(records, before, after).isDone());
    seats.test.set("membership", second.id, {{"from_date", QStringLiteral("2022-06-01")}}); // as a merge may
    const Record broken = records.read(type, second.id);
    Record noted = broken;
    noted.set(QStringLiteral("note"), QStringLiteral("Asked"));
    const Outcome outcome = changeRecord(records, broken, noted);
    CHECK(outcome.isWritten);
    CHECK(fieldsOf(outcome) == QStringList{QStringLiteral("seat")});
}

TEST_CASE("a deputy who is a member of the term on the same day is refused", "[actions]")
{
    Seats seats;
    const RowId aho = seats.council.personOf(seats.chair);
    const Outcome refused = seats.add(aho, "deputy", "2022-06-30");
    CHECK_FALSE(refused.isDone());
    CHECK(fieldsOf(refused) == QStringList{QStringLiteral("person")});
    CHECK(seats.add(aho, "deputy", "2022-07-01").isDone());
    CHECK_FALSE(seats.add(aho, "member", "2023-01-01").isDone());
    CHECK(seats.add(aho, "expert", "2023-01-01").isDone());
}

TEST_CASE("nobody has two seats in a term on the same day", "[actions]")
{
    Seats seats;
    const RowId aho = seats.council.personOf(seats.chair);
    const Outcome refused = seats.add(aho, "member", "2022-06-30");
    CHECK(fieldsOf(refused) == QStringList{QStringLiteral("person")});
    CHECK(seats.add(aho, "member", "2022-07-01").isDone());
}

TEST_CASE("days outside of the term and a deputy of nobody there are only warned of", "[actions]")
{
    Seats seats;
    const RowId oja = seats.council.addPerson("Oja");
    const Outcome early = seats.add(oja, "member", "2021-12-31");
    CHECK(early.isWritten);
    CHECK(fieldsOf(early) == QStringList{QStringLiteral("from_date")});
    const Outcome deputy = seats.add(seats.council.addPerson("Salo"), "deputy", "2022-01-01", "2024-01-01",
                                     seats.council.addPerson("Ukkola"));
    CHECK(deputy.isWritten);
    CHECK(fieldsOf(deputy) == QStringList{QStringLiteral("deputy_for"), QStringLiteral("to_date")});
    CHECK(
        fieldsOf(seats.add(seats.council.addPerson("Yli"), "deputy", "2022-01-01", nullptr, oja)).isEmpty());
}

TEST_CASE("a term that shares a day with another of the body is refused", "[actions]")
{
    Seats seats;
    Record record(seats.test.type("term"));
    record.set(QStringLiteral("body"), seats.council.body);
    record.set(QStringLiteral("from_date"), QStringLiteral("2023-12-31"));
    record.set(QStringLiteral("to_date"), QStringLiteral("2025-12-31"));
    Records records = seats.test.records();
    CHECK_FALSE(addRecord(records, record).isDone());
    record.set(QStringLiteral("from_date"), QStringLiteral("2024-01-01"));
    CHECK(addRecord(records, record).isDone());
}

TEST_CASE("of many memberships changed together those that a rule forbids are named", "[actions]")
{
    Seats seats;
    const RowId oja = seats.add(seats.council.addPerson("Oja"), "member", "2022-01-01").id;
    const RowId salo = seats.add(seats.council.addPerson("Salo"), "member", "2022-07-01").id;
    const ListSource source{seats.test.file().connection(), seats.test.catalogue(), seats.test.words()};
    const BulkPlan plan = planBulkEdit(
        source, seats.test.type("membership"), {oja, salo},
        {&seats.test.field("membership", "seat"), BulkChange::Way::Set, QStringLiteral("chair")});
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused.front().id == oja);
    CHECK(plan.rows.size() == 1);
}

TEST_CASE("rows that are sound alone and break a rule together are not written", "[actions]")
{
    Seats seats;
    seats.test.remove("membership", seats.chair);
    const RowId oja = seats.add(seats.council.addPerson("Oja"), "member", "2022-01-01").id;
    const RowId salo = seats.add(seats.council.addPerson("Salo"), "member", "2022-07-01").id;
    const ListSource source{seats.test.file().connection(), seats.test.catalogue(), seats.test.words()};
    const BulkPlan plan = planBulkEdit(
        source, seats.test.type("membership"), {oja, salo},
        {&seats.test.field("membership", "seat"), BulkChange::Way::Set, QStringLiteral("chair")});
    REQUIRE(plan.rows.size() == 2);
    CHECK_THROWS_AS(writeBulkEdit(seats.test.records(), plan), Failure);
    CHECK(seats.test.file().connection().value("SELECT count(*) FROM membership WHERE seat = 'chair'") ==
          Value(0));

    const QString table =
        QStringLiteral("term;person;seat\n%1;Koski;chair\n%1;Lehto;chair\n").arg(seats.term.toText());
    seats.council.addPerson("Koski");
    seats.council.addPerson("Lehto");
    const QList<QStringList> cells = readTable(table, QLatin1Char(';'));
    const RecordType &type = seats.test.type("membership");
    const qint64 before = seats.count();
    const ImportPlan import =
        planImport(source, type, cells, mappingOf(type, cells.first(), seats.test.words()));
    CHECK_THROWS_AS(writeImport(seats.test.records(), import), Failure);
    CHECK(seats.count() == before);
}

TEST_CASE("a row of an import that a rule forbids is refused in the plan", "[actions]")
{
    Seats seats;
    seats.council.addPerson("Oja");
    const QString table =
        QStringLiteral("term;person;seat\n%1;Oja;chair\n%1;Oja;member\n").arg(seats.term.toText());
    const QList<QStringList> cells = readTable(table, QLatin1Char(';'));
    const RecordType &type = seats.test.type("membership");
    const ListSource source{seats.test.file().connection(), seats.test.catalogue(), seats.test.words()};
    const ImportPlan import =
        planImport(source, type, cells, mappingOf(type, cells.first(), seats.test.words()));
    REQUIRE(import.rows.size() == 2);
    CHECK(import.rows[0].state() == ImportState::Refused);
    CHECK(import.rows[1].state() == ImportState::New);
}
