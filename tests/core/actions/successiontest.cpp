// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/succession.h"

#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

struct Handover
{
    TestFile test;
    RowId leaving = test.add("person", {{"family", QStringLiteral("Lehto")}});
    RowId coming = test.add("person", {{"family", QStringLiteral("Koski")}});
    RowId role = test.add("role", {{"person", leaving},
                                   {"kind", QStringLiteral("liaison_person")},
                                   {"municipality", RowId(743)},
                                   {"from_date", QStringLiteral("2019-01-01")},
                                   {"substitute", coming},
                                   {"share", 40},
                                   {"appointed_by", QStringLiteral("Board")},
                                   {"decision", QStringLiteral("§ 12")},
                                   {"note", QStringLiteral("On leave since May")},
                                   {"archived", 1}});

    Held held() { return {&test.type("role"), role}; }
    Record read(RowId id) { return test.records().read(test.type("role"), id); }
    Outcome succeedOn(QDate day)
    {
        Records records = test.records();
        return succeed(records, {&test.type("role"), role}, coming, day);
    }
};

} // namespace

TEST_CASE("the old role ends the day before the new one starts, and both stand", "[actions]")
{
    Handover handover;
    const Outcome outcome = handover.succeedOn(QDate(2021, 3, 1));
    REQUIRE(outcome.isDone());
    const Record old = handover.read(handover.role);
    CHECK(old.value(QStringLiteral("person")).toId() == handover.leaving);
    CHECK(old.value(QStringLiteral("to_date")).toText() == QStringLiteral("2021-02-28"));
    const Record next = handover.read(outcome.id);
    CHECK(next.value(QStringLiteral("person")).toId() == handover.coming);
    CHECK(next.value(QStringLiteral("kind")).toText() == QStringLiteral("liaison_person"));
    CHECK(next.value(QStringLiteral("municipality")).toId() == RowId(743));
    CHECK(next.value(QStringLiteral("from_date")).toText() == QStringLiteral("2021-03-01"));
    CHECK(next.value(QStringLiteral("to_date")).isNull());
    CHECK(next.value(QStringLiteral("substitute")).isNull());
}

TEST_CASE("the successor takes over what goes on, not what was said of the one who leaves", "[actions]")
{
    Handover handover;
    const RowId other = handover.test.add("person", {{"family", QStringLiteral("Salo")}});
    handover.test.set("role", handover.role, {{"substitute", other}});
    const Record next = handover.read(handover.succeedOn(QDate(2021, 3, 1)).id);
    CHECK(next.value(QStringLiteral("share")) == Value(40));
    CHECK(next.value(QStringLiteral("substitute")).toId() == other);
    for (const char *field : {"appointed_by", "decision", "note"})
        CHECK(next.value(QLatin1String(field)).isNull());
    CHECK(next.value(QStringLiteral("archived")) == Value(0));
}

TEST_CASE("a handing over is one undo", "[actions]")
{
    Handover handover;
    const RowId next = handover.succeedOn(QDate(2021, 3, 1)).id;
    REQUIRE(undo(handover.test.file()));
    CHECK(handover.read(handover.role).value(QStringLiteral("to_date")).isNull());
    CHECK_FALSE(handover.test.records().exists(handover.test.type("role"), next));
}

TEST_CASE("a successor who was not known before is made by the same commit", "[actions]")
{
    Handover handover;
    Records records = handover.test.records();
    Record person(handover.test.type("person"));
    CHECK_FALSE(succeed(records, handover.held(), person, QDate(2021, 3, 1)).isDone());
    person.set(QStringLiteral("family"), QStringLiteral("Salo"));
    const Outcome outcome = succeed(records, handover.held(), person, QDate(2021, 3, 1));
    REQUIRE(outcome.isDone());
    const RowId follower = handover.read(outcome.id).value(QStringLiteral("person")).toId();
    CHECK(records.title(person.type(), follower) == QStringLiteral("Salo"));
    REQUIRE(undo(handover.test.file()));
    CHECK_FALSE(records.exists(person.type(), follower));
    CHECK(handover.read(handover.role).value(QStringLiteral("to_date")).isNull());
}

TEST_CASE("nothing is handed over when somebody else ends the role in the same moment", "[actions]")
{
    Handover handover;
    Records records = handover.test.records();
    Connection &db = handover.test.file().connection();
    // The role was read before the commit began.
    db.setObserver([&](const StatementCost &cost) {
        if (cost.sql.startsWith("INSERT INTO edit_commit"))
            db.run("UPDATE role SET to_date = '2020-12-31' WHERE id = ?", handover.role);
    });
    const Outcome outcome = succeed(records, handover.held(), handover.coming, QDate(2021, 3, 1));
    CHECK_FALSE(outcome.isDone());
    CHECK_FALSE(outcome.isWritten);
    CHECK(db.value("SELECT count(*) FROM role")->toNumber() == 1);
}

TEST_CASE("a successor cannot start before the leaving one did, nor succeed herself", "[actions]")
{
    Handover handover;
    CHECK_FALSE(handover.succeedOn(QDate(2018, 12, 1)).isDone());
    CHECK_FALSE(handover.succeedOn(QDate()).isDone());
    Records records = handover.test.records();
    CHECK_FALSE(succeed(records, handover.held(), handover.leaving, QDate(2021, 1, 1)).isDone());
    CHECK(handover.read(handover.role).value(QStringLiteral("to_date")).isNull());
}

TEST_CASE("a role is not given twice to the same person", "[actions]")
{
    Handover handover;
    REQUIRE(handover.succeedOn(QDate(2021, 3, 1)).isDone());
    const Outcome again = handover.succeedOn(QDate(2021, 3, 1));
    REQUIRE_FALSE(again.isDone());
    CHECK(again.problems.front().field == QStringLiteral("person"));
}

TEST_CASE("whoever leaves an organisation is followed in the affiliation too", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RowId organisation = test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")}});
    const RowId leaving = test.add("person", {{"family", QStringLiteral("Lehto")}});
    const RowId coming = test.add("person", {{"family", QStringLiteral("Koski")}});
    const Held held{&test.type("affiliation"),
                    test.add("affiliation", {{"person", leaving},
                                             {"organisation", organisation},
                                             {"title", QStringLiteral("secretary")}})};
    const QDate day(2021, 3, 1);
    const Outcome outcome = succeed(records, held, coming, day);
    REQUIRE(outcome.isDone());
    const Record next = records.read(*held.type, outcome.id);
    CHECK(next.value(QStringLiteral("person")).toId() == coming);
    CHECK(next.value(QStringLiteral("organisation")).toId() == organisation);
    CHECK(next.value(QStringLiteral("title")).toText() == QStringLiteral("secretary"));
    const RecordType &type = test.type("organisation");
    CHECK(heldAt(records, type, organisation, day) == std::vector{Held{held.type, outcome.id}});
    CHECK(heldAt(records, type, organisation, QDate(2021, 2, 28)).size() == 2);
    CHECK(isOver(records.read(*held.type, held.id), day));
    REQUIRE(undo(test.file()));
    CHECK(heldAt(records, type, organisation, day) == std::vector{held});
    REQUIRE(redo(test.file()));
    CHECK(heldAt(records, type, organisation, day).front().id == outcome.id);
}

TEST_CASE("a role and its new holder are put into the file by one commit, or neither", "[actions]")
{
    TestFile test;
    Records records = test.records();
    Record role(test.type("role")), person(test.type("person"));
    role.set(QStringLiteral("kind"), QStringLiteral("liaison_person"));
    const Outcome refused = addHeld(records, role, person);
    CHECK_FALSE(refused.isDone());
    CHECK(test.file().connection().value("SELECT count(*) FROM person") == Value(0));

    person.set(QStringLiteral("family"), QStringLiteral("Salo"));
    role.set(QStringLiteral("from_date"), QStringLiteral("2021-03-01"));
    const Outcome outcome = addHeld(records, role, person);
    REQUIRE(outcome.isDone());
    CHECK(records.title(person.type(),
                        records.read(role.type(), outcome.id).value(QStringLiteral("person")).toId()) ==
          QStringLiteral("Salo"));
    REQUIRE(undo(test.file()));
    CHECK(test.file().connection().value("SELECT count(*) FROM person") == Value(0));
    CHECK(test.file().connection().value("SELECT count(*) FROM role") == Value(0));
}

TEST_CASE("what can be held where is read from the descriptions", "[actions]")
{
    TestFile test;
    const auto names = [&](const char *type) {
        QStringList found;
        for (const RecordType *held : heldTypes(test.catalogue(), test.type(type)))
            found += held->name();
        return found.join(QLatin1Char(' '));
    };
    CHECK(names("person") == QStringLiteral("affiliation role membership"));
    CHECK(names("organisation") == QStringLiteral("affiliation role membership"));
    CHECK(names("municipality") == QStringLiteral("role"));
    CHECK(names("event") == QString());
}
