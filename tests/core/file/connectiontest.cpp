// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/connection.h"

#include "tests/core/base/anytext.h"

#include <QtCore/QTemporaryDir>
#include <thread>

using namespace raatihuone;

namespace {

std::unique_ptr<Connection> numbers()
{
    auto db = Connection::inMemory();
    db->run("CREATE TABLE n(id INTEGER PRIMARY KEY, value ANY) STRICT");
    return db;
}

Failure::Kind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Failure &failure) {
        return failure.kind();
    }
    FAIL("nothing failed");
    return {};
}

} // namespace

TEST_CASE("every value comes back as it was, nothing apart from empty", "[file]")
{
    const auto db = numbers();
    const std::vector<Value> values{Value(),
                                    Value(0),
                                    Value(qint64(1) << 62),
                                    Value(QString()),
                                    Value(QStringLiteral("")),
                                    Value(QStringLiteral("a") + QChar(0) + QStringLiteral("b")),
                                    Value(QByteArray()),
                                    Value(QByteArray("\0x", 2))};
    for (const Value &value : values)
        db->run("INSERT INTO n(value) VALUES(?)", value);
    Query query(*db, "SELECT value, typeof(value) FROM n ORDER BY id");
    for (const Value &value : values) {
        REQUIRE(query.next());
        CHECK(query.value(0) == value);
        CHECK(query.isNull(0) == value.isNull());
    }
    CHECK_FALSE(query.next());
    CHECK(db->value("SELECT count(*) FROM n WHERE typeof(value) = 'text' AND value = ''") == Value(2));
}

TEST_CASE("any text comes back as it was", "[file]")
{
    const auto db = numbers();
    REQUIRE(rc::check([&db] {
        const QString text = *anyText();
        RC_ASSERT(db->value("SELECT ?", text) == Value(text));
    }));
}

TEST_CASE("a statement with too many or too few values is refused", "[file]")
{
    const auto db = numbers();
    CHECK(kindOf([&] { db->run("INSERT INTO n(value) VALUES(?)", 1, 2); }) == Failure::Kind::Internal);
    CHECK(kindOf([&] { db->run("INSERT INTO n(id, value) VALUES(?, ?)", 1); }) == Failure::Kind::Internal);
    CHECK(kindOf([&] { db->run("INSERT INTO n(value) VALUES(:value)"); }) == Failure::Kind::Internal);
    CHECK(db->value("SELECT count(*) FROM n") == Value(0));
}

TEST_CASE("a query that is run again needs its values again", "[file]")
{
    const auto db = numbers();
    Query insert(*db, "INSERT INTO n(value) VALUES(?)");
    insert.bind(1).run();
    CHECK(kindOf([&] { insert.run(); }) == Failure::Kind::Internal);
    insert.reset();
    insert.bind(2).run();
    CHECK(db->value("SELECT sum(value) FROM n") == Value(3));
}

TEST_CASE("two statements in one are refused instead of half done", "[file]")
{
    const auto db = numbers();
    CHECK(kindOf([&] { db->run("INSERT INTO n VALUES(1, 1); INSERT INTO n VALUES(2, 2)"); }) ==
          Failure::Kind::Internal);
    CHECK(kindOf([&] { db->run("-- nothing but words"); }) == Failure::Kind::Internal);
    CHECK(db->value("SELECT count(*) FROM n") == Value(0));
}

TEST_CASE("after its last row a query stays at its end", "[file]")
{
    const auto db = numbers();
    Query insert(*db, "INSERT INTO n(value) VALUES(5)");
    CHECK_FALSE(insert.next());
    CHECK_FALSE(insert.next());
    CHECK(db->value("SELECT count(*) FROM n") == Value(1));
}

TEST_CASE("two queries of one text do not disturb each other", "[file]")
{
    const auto db = numbers();
    db->run("INSERT INTO n VALUES(1, 'a'), (2, 'b')");
    Query outer(*db, "SELECT id FROM n ORDER BY id"), inner(*db, "SELECT id FROM n ORDER BY id");
    REQUIRE(outer.next());
    while (inner.next()) {
    }
    REQUIRE(outer.next());
    CHECK(outer.number(0) == 2);
}

TEST_CASE("a script may hold triggers, comments and no last semicolon", "[file]")
{
    const auto db = numbers();
    db->runScript(QStringLiteral("-- first; a comment\n"
                                 "CREATE TABLE log(t TEXT); CREATE TRIGGER log_n AFTER INSERT ON n BEGIN\n"
                                 "  INSERT INTO log VALUES('one;');\n  INSERT INTO log VALUES('two');\nEND;\n"
                                 "INSERT INTO n VALUES(1, ';') -- last"));
    CHECK(db->value("SELECT group_concat(t) FROM log") == Value(QStringLiteral("one;,two")));
    CHECK_THROWS_AS(db->runScript(QStringLiteral("INSERT INTO n VALUES(2, 2); NONSENSE")), Failure);
}

TEST_CASE("an observer is told of every statement with its rows and scans", "[file]")
{
    const auto db = numbers();
    db->run("INSERT INTO n VALUES(1, 'a'), (2, 'b'), (3, 'c')");
    std::vector<StatementCost> costs;
    db->setObserver([&costs](const StatementCost &cost) { costs.push_back(cost); });
    db->value("SELECT id FROM n WHERE value = 'c'");
    REQUIRE(costs.size() == 1);
    CHECK(costs[0].rows == 1);
    CHECK(costs[0].fullScanSteps >= 2);
}

TEST_CASE("a long read is stopped from another thread, and the connection works on", "[file]")
{
    const auto db = numbers();
    std::atomic<bool> isDone = false;
    std::thread stopper([&] {
        while (!isDone) {
            db->interrupt();
            std::this_thread::yield();
        }
    });
    const Failure::Kind kind = kindOf([&] {
        db->value("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c");
    });
    isDone = true;
    stopper.join();
    CHECK(kind == Failure::Kind::Cancelled);
    CHECK(db->value("SELECT 1") == Value(1));
}

TEST_CASE("distrust keeps triggers and views from running and other files away", "[file]")
{
    const auto db = numbers();
    db->run("CREATE TABLE log(t TEXT)");
    db->run("CREATE TRIGGER trap AFTER INSERT ON n BEGIN INSERT INTO log VALUES('sprung'); END");
    db->run("CREATE VIEW seen AS SELECT * FROM n");
    db->distrust();
    db->run("INSERT INTO n VALUES(1, 1)");
    CHECK(db->value("SELECT count(*) FROM log") == Value(0));
    CHECK_THROWS_AS(db->value("SELECT count(*) FROM seen"), Failure);
    CHECK_THROWS_AS(db->run("ATTACH ':memory:' AS other"), Failure);
    db->run("PRAGMA writable_schema = ON");
    CHECK_THROWS_AS(db->run("DELETE FROM sqlite_schema"), Failure);
}

TEST_CASE("a write-ahead log that somebody set is taken back", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    {
        Connection other(path, Connection::Mode::Create);
        other.value("PRAGMA journal_mode=WAL");
        other.run("CREATE TABLE t(a)");
    }
    Connection db(path, Connection::Mode::ReadWrite);
    db.prepareForWork();
    CHECK(db.value("PRAGMA journal_mode") == Value(QStringLiteral("delete")));
}

TEST_CASE("several values of one cell stand on a line each", "[file]")
{
    CHECK(Value::several({}).isNull());
    CHECK(Value::several({QStringLiteral("a"), QStringLiteral("b")}).toSeveral() ==
          QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(Value(12).toText() == QStringLiteral("12"));
    CHECK(Value(QStringLiteral("12")).toNumber() == 0);
    CHECK_FALSE(Value(QStringLiteral("12")) == Value(12));
}
