// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/conflicts.h"
#include "core/edits/undo.h"
#include "tests/core/sharing/neighbours.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Words &english()
{
    static const Words words(Language::English);
    return words;
}

Records recordsOf(const Copy &copy)
{
    return {copy.file(), english()};
}

/// Two copies, and what is said of a conflict of theirs.
struct Quarrel : Neighbours
{
    Conflict only() const
    {
        const auto conflicts = conflictsOf(aino.file());
        REQUIRE(conflicts.size() == 1);
        CHECK(countConflicts(aino.file()) == 1);
        CHECK((conflictNamed(aino.file(), conflicts.front().id()) == conflicts.front()));
        return conflicts.front();
    }
    /// Settled here, it is settled there after one merge.
    void expectSettled()
    {
        CHECK(conflictsOf(aino.file()).empty());
        bo.merge(aino);
        CHECK(conflictsOf(bo.file()).empty());
        CHECK(bo.everything() == aino.everything());
        CHECK(bo.wrong() == QString());
    }
    std::optional<Value> name() const { return bo.db().value("SELECT name FROM thing"); }
};

} // namespace

TEST_CASE("a conflict of a field says who wrote what, and is settled by any of the values", "[sharing]")
{
    Quarrel two;
    two.aino.run(text("UPDATE thing SET name = 'Aino says', size = 2"));
    two.bo.run(text("UPDATE thing SET name = 'Bo says', size = 2"));
    two.exchange();
    const Conflict conflict = two.only();
    CHECK(conflict.kind == Conflict::Kind::Field);
    CHECK(conflict.field->name == text("name"));
    CHECK(conflict.record == two.thing);
    REQUIRE(conflict.values.size() == 2);
    CHECK(conflict.values[0].value == Value(text("Bo says")));
    CHECK(conflict.values[0].author == text("Author 2"));
    CHECK(conflict.values[0].file == text("copy.raati"));
    CHECK(conflict.values[0].at > conflict.values[1].at);
    CHECK(conflict.values[1].author == text("Author 1"));
    CHECK(conflict.values[1].file == QString());
    Records records = recordsOf(two.aino);
    SECTION("the one that is shown")
    {
        settle(records, conflict, size_t(0));
        two.expectSettled();
        CHECK(two.name() == Value(text("Bo says")));
    }
    SECTION("the other one, and undone")
    {
        const QByteArray before = two.aino.values();
        settle(records, conflict, size_t(1));
        two.expectSettled();
        CHECK(two.name() == Value(text("Aino says")));
        REQUIRE(undo(two.aino.file()));
        CHECK(two.aino.values() == before);
    }
    SECTION("another value")
    {
        settle(records, conflict, Value(text("agreed")));
        two.expectSettled();
        CHECK(two.name() == Value(text("agreed")));
    }
    SECTION("not once it has changed")
    {
        two.aino.run(text("UPDATE thing SET name = 'meanwhile'"));
        CHECK_THROWS_AS(settle(records, conflict, size_t(0)), Failure);
        CHECK_THROWS_AS(settle(records, conflict, Value(text("agreed"))), Failure);
        CHECK(two.aino.db().value("SELECT name FROM thing") == Value(text("meanwhile")));
    }
}

TEST_CASE("undoing one side of a conflict shows what the other says", "[sharing]")
{
    Quarrel two;
    two.aino.run(text("UPDATE thing SET name = 'Aino says'"));
    two.bo.run(text("UPDATE thing SET name = 'Bo says'"));
    two.exchange();
    two.only();
    REQUIRE(undo(two.aino.file()));
    CHECK(two.aino.db().value("SELECT name FROM thing") == Value(text("Bo says")));
    two.expectSettled();
}

TEST_CASE("a record removed by one and changed by another is kept or removed", "[sharing]")
{
    Quarrel two;
    two.bo.insert("part", "thing, name", two.thing.toText() + text(", 'part'"));
    two.aino.merge(two.bo);
    two.aino.run(text("DELETE FROM part"));
    two.aino.run(text("DELETE FROM thing"));
    two.bo.run(text("UPDATE thing SET size = 5"));
    two.exchange();
    const Conflict conflict = two.only();
    CHECK(conflict.kind == Conflict::Kind::Deletion);
    REQUIRE(conflict.values.size() == 2);
    CHECK(conflict.values[0].value == Value(1));
    CHECK(conflict.values[0].author == text("Author 2"));
    CHECK(conflict.values[1].value == Value(0));
    CHECK(conflict.values[1].author == text("Author 1"));
    Records records = recordsOf(two.aino);
    CHECK_THROWS_AS(settle(records, conflict, Value(text("something"))), Failure);
    SECTION("kept")
    {
        settle(records, conflict, size_t(0));
        two.expectSettled();
        CHECK(two.name());
        REQUIRE(undo(two.aino.file()));
        CHECK(two.aino.wrong() == QString());
    }
    SECTION("removed")
    {
        const QByteArray before = two.aino.values();
        settle(records, conflict, size_t(1));
        two.expectSettled();
        CHECK_FALSE(two.name());
        REQUIRE(undo(two.aino.file()));
        CHECK(two.aino.values() == before);
        CHECK(two.aino.wrong() == QString());
    }
}

TEST_CASE("a removed record that others refer to is kept or removed with its parts", "[sharing]")
{
    Quarrel two;
    two.aino.run(text("DELETE FROM thing"));
    two.bo.insert("part", "thing, name", two.thing.toText() + text(", 'part'"));
    two.bo.insert("everything", "thing, text", two.thing.toText() + text(", 'about it'"));
    two.exchange();
    const Conflict conflict = two.only();
    CHECK(conflict.kind == Conflict::Kind::Parent);
    CHECK(conflict.values.front().author == text("Author 2"));
    Records records = recordsOf(two.aino);
    SECTION("kept")
    {
        settle(records, conflict, size_t(0));
        two.expectSettled();
        CHECK(two.name());
    }
    SECTION("removed")
    {
        settle(records, conflict, size_t(1));
        two.expectSettled();
        CHECK(two.bo.db().value("SELECT count(*) FROM thing") == Value(0));
        CHECK(two.bo.db().value("SELECT count(*) FROM part") == Value(0));
        CHECK(two.bo.db().value("SELECT count(*) FROM everything WHERE thing IS NULL") == Value(1));
    }
}

TEST_CASE("the values of a special field are not told, but can be chosen", "[sharing]")
{
    Quarrel two;
    const RowId row = two.aino.insert("everything", "text", text("'x'"));
    two.bo.merge(two.aino);
    two.aino.run(text("UPDATE everything SET secret = 'of Aino'"));
    two.bo.run(text("UPDATE everything SET secret = 'of Bo'"));
    two.exchange();
    const Conflict conflict = two.only();
    CHECK(conflict.record == row);
    CHECK(conflict.values[0].value.isNull());
    CHECK(conflict.values[1].value.isNull());
    Records records = recordsOf(two.aino);
    settle(records, conflict, size_t(1));
    two.expectSettled();
    CHECK(two.bo.db().value("SELECT secret FROM everything") == Value(text("of Aino")));
}

TEST_CASE("a settlement that refers to what is not in the file is refused", "[sharing]")
{
    Quarrel two;
    const RowId other = two.aino.insert("thing", "name", text("'other'"));
    const RowId child = two.aino.insert("thing", "name", text("'child'"));
    two.bo.merge(two.aino);
    two.aino.run(text("UPDATE thing SET parent = %1 WHERE id = %2").arg(other.value()).arg(child.value()));
    two.bo.run(text("UPDATE thing SET parent = %1 WHERE id = %2").arg(two.thing.value()).arg(child.value()));
    two.exchange();
    const Conflict conflict = two.only();
    Records records = recordsOf(two.aino);
    const QByteArray before = two.aino.everything();
    CHECK_THROWS_AS(settle(records, conflict, Value(qint64(1) << 40)), Failure);
    CHECK(two.aino.everything() == before);
    settle(records, conflict, Value(other));
    two.expectSettled();
}

TEST_CASE("there is no conflict where there is none", "[sharing]")
{
    Quarrel two;
    CHECK(conflictsOf(two.aino.file()).empty());
    CHECK_THROWS_AS(conflictNamed(two.aino.file(), text("1.101")), Failure);
    CHECK_THROWS_AS(conflictNamed(two.aino.file(), text("nonsense")), Failure);
    CHECK_THROWS_AS(conflictNamed(two.aino.file(), two.thing.toText() + text(".101")), Failure);
}
