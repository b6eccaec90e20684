// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editrecord.h"

#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Record organisation(TestFile &test, const QString &name)
{
    Record record(test.type("organisation"));
    record.set(QStringLiteral("name_fi"), name);
    return record;
}

qint64 countOf(TestFile &test, const char *sql)
{
    return test.file().connection().value(sql)->toNumber();
}

/// Somebody else changes the e-mail address of an organisation while I change it too, and the city.
struct Overtaken
{
    TestFile test;
    Records records = test.records();
    RowId id = addRecord(records, organisation(test, QStringLiteral("Kylä ry"))).id;
    Record seen = records.read(test.type("organisation"), id);
    Record mine = seen;

    Overtaken()
    {
        test.set("organisation", id, {{"email", QStringLiteral("toinen@example.fi")}});
        mine.set(QStringLiteral("email"), QStringLiteral("oma@example.fi"));
        mine.set(QStringLiteral("city"), QStringLiteral("Lapua"));
    }
    QString now(const char *field)
    {
        return records.read(seen.type(), id).value(QString::fromLatin1(field)).toText();
    }
};

} // namespace

TEST_CASE("a record without its name is not added and nothing is written", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const Outcome outcome = addRecord(records, Record(test.type("organisation")));
    REQUIRE_FALSE(outcome.isDone());
    CHECK(outcome.problems.front().field == QStringLiteral("name_fi"));
    CHECK(countOf(test, "SELECT count(*) FROM organisation") == 0);
    CHECK_FALSE(nextUndo(test.file()));
}

TEST_CASE("a Swedish name alone is enough", "[actions]")
{
    TestFile test;
    Records records = test.records();
    Record record(test.type("organisation"));
    record.set(QStringLiteral("name_sv"), QStringLiteral("Byaföreningen rf"));
    CHECK(addRecord(records, record).isDone());
}

TEST_CASE("a wrong check digit warns and is saved", "[actions]")
{
    TestFile test;
    Records records = test.records();
    Record record = organisation(test, QStringLiteral("Kylä ry"));
    record.set(QStringLiteral("business_id"), QStringLiteral("2077474-1"));
    const Outcome outcome = addRecord(records, record);
    REQUIRE(outcome.isDone());
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems.front().severity == Problem::Severity::Warning);
    CHECK(records.read(test.type("organisation"), outcome.id).value(QStringLiteral("business_id")).toText() ==
          QStringLiteral("2077474-1"));
}

TEST_CASE("a start that is moved behind the end is refused, one that stood there before is not", "[actions]")
{
    TestFile file;
    Records records = file.records();
    const RowId person = file.add("person", {{"family", QStringLiteral("Koski")}});
    const auto role = [&](const char *from) {
        return file.add("role", {{"person", person},
                                 {"kind", QStringLiteral("other")},
                                 {"from_date", QString::fromLatin1(from)},
                                 {"to_date", QStringLiteral("2021-01-01")}});
    };
    const auto change = [&](RowId id, const char *field, const char *value) {
        const Record before = records.read(file.type("role"), id);
        Record after = before;
        after.set(QString::fromLatin1(field), QString::fromLatin1(value));
        return changeRecord(records, before, after);
    };
    CHECK_FALSE(change(role("2020-01-01"), "from_date", "2022-01-01").isDone());
    CHECK(change(role("2022-01-01"), "appointed_by", "Hallitus").isDone());
}

TEST_CASE("a field that somebody changed meanwhile is told and left as it is", "[actions]")
{
    Overtaken overtaken;
    const Outcome outcome = changeRecord(overtaken.records, overtaken.seen, overtaken.mine);
    CHECK(outcome.changedByOthers == QStringList{QStringLiteral("email")});
    CHECK(outcome.isWritten);
    CHECK(overtaken.now("email") == QStringLiteral("toinen@example.fi"));
    CHECK(overtaken.now("city") == QStringLiteral("Lapua"));
}

TEST_CASE("no record is put under itself, directly or by others", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RecordType &type = test.type("organisation");
    const RowId upper = addRecord(records, organisation(test, QStringLiteral("Liitto ry"))).id;
    const RowId lower = addRecord(records, organisation(test, QStringLiteral("Kylä ry"))).id;
    const auto put = [&](RowId row, RowId under) {
        const Record before = records.read(type, row);
        Record after = before;
        after.set(QStringLiteral("parent"), under);
        return changeRecord(records, before, after);
    };
    CHECK(put(lower, upper).isDone());
    for (const RowId under : {upper, lower}) {
        const Outcome outcome = put(upper, under);
        REQUIRE_FALSE(outcome.isDone());
        CHECK(outcome.problems.front().field == QStringLiteral("parent"));
    }
    CHECK(records.read(type, upper).value(QStringLiteral("parent")).isNull());
}

TEST_CASE("who wants all or nothing writes nothing when somebody else changed a field", "[actions]")
{
    Overtaken overtaken;
    const Outcome outcome =
        changeRecord(overtaken.records, overtaken.seen, overtaken.mine, WhenOverlapping::WriteNothing);
    CHECK(outcome.changedByOthers == QStringList{QStringLiteral("email")});
    CHECK_FALSE(outcome.isWritten);
    CHECK(overtaken.now("city").isEmpty());
}

TEST_CASE("a change of which others have changed every field leaves no commit", "[actions]")
{
    Overtaken overtaken;
    const auto last = nextUndo(overtaken.test.file());
    overtaken.mine.set(QStringLiteral("city"), {});
    CHECK_FALSE(changeRecord(overtaken.records, overtaken.seen, overtaken.mine).isWritten);
    CHECK(nextUndo(overtaken.test.file()) == last);
}

TEST_CASE("a listener that fails does not make a commit undone", "[actions]")
{
    TestFile test;
    Records records = test.records();
    QObject::connect(&test.file(), &DataFile::committed, &test.file(),
                     [] { throw Failure(Failure::Kind::Locked, QStringLiteral("Busy.")); });
    Outcome outcome;
    REQUIRE_NOTHROW(outcome = addRecord(records, organisation(test, QStringLiteral("Kylä ry"))));
    CHECK(outcome.isWritten);
    CHECK(records.exists(test.type("organisation"), outcome.id));
}

TEST_CASE("removing a person takes her roles along and empties what only mentions her, in one undo",
          "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RowId person = test.add("person", {{"family", QStringLiteral("Aalto")}});
    test.add(
        "role",
        {{"person", person}, {"kind", QStringLiteral("other")}, {"from_date", QStringLiteral("2020-01-01")}});
    const RowId organisationId =
        test.add("organisation", {{"name_fi", QStringLiteral("Kylä ry")}, {"checked_by", person}});

    removeRecords(records, test.type("person"), {person});
    CHECK(countOf(test, "SELECT count(*) FROM role") == 0);
    CHECK(
        records.read(test.type("organisation"), organisationId).value(QStringLiteral("checked_by")).isNull());

    REQUIRE(undo(test.file()));
    CHECK(countOf(test, "SELECT count(*) FROM role") == 1);
    CHECK(
        records.read(test.type("organisation"), organisationId).value(QStringLiteral("checked_by")).toId() ==
        person);
}

TEST_CASE("a shipped row is archived, never removed", "[actions]")
{
    TestFile test;
    Records records = test.records();
    CHECK_THROWS_AS(removeRecords(records, test.type("municipality"), {RowId(743)}), Failure);
    CHECK(records.exists(test.type("municipality"), RowId(743)));
}

TEST_CASE("several records are removed by one commit, or none of them", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RecordType &type = test.type("person");
    const RowId one = test.add("person", {{"family", QStringLiteral("Aalto")}});
    const RowId other = test.add("person", {{"family", QStringLiteral("Berg")}});
    CHECK_THROWS_AS(removeRecords(records, type, {one, other, RowId(4711)}), Failure);
    CHECK(countOf(test, "SELECT count(*) FROM person") == 2);

    removeRecords(records, type, {one, other});
    CHECK(countOf(test, "SELECT count(*) FROM person") == 0);
    REQUIRE(undo(test.file()));
    CHECK(countOf(test, "SELECT count(*) FROM person") == 2);
}
