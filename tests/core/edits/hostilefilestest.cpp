// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/check.h"
#include "core/edits/undo.h"
#include "core/file/backup.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/definition.h"
#include "tests/core/edits/worlds.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

using namespace raatihuone;

namespace {

using Refusal = Failure::Kind;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A closed file with a little in it.
class Closed
{
public:
    explicit Closed(const Programme &programme = Programme::first()) : m_world(programme)
    {
        const RowId parent = m_world.addThing(text("parent"));
        m_world.addThing(text("child"), parent);
        m_world.run(text("UPDATE thing SET name = 'changed'"));
        m_world.run(text("DELETE FROM thing WHERE parent IS NOT NULL"));
        m_world.close();
    }
    World &world() { return m_world; }
    QString path() const { return m_world.path(); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(bytes);
    }
    /// As somebody with the tools of SQLite would do it.
    void alter(const char *sql) const
    {
        CHECK(runShell(path(), sql).complaint.toStdString() == std::string());
    }

private:
    World m_world;
};

/// How opening fails in both modes, and that it leaves every byte as it was.
std::optional<Refusal> refusal(Closed &closed, DataFile::Mode mode, const Programme &programme)
{
    const QByteArray before = bytesOf(closed.path());
    std::optional<Refusal> kind;
    try {
        const DataFile file(closed.path(), mode, programme.schema, closed.world().installation());
    } catch (const Failure &failure) {
        kind = failure.kind();
        CHECK_FALSE(failure.message().isEmpty());
    }
    CHECK((bytesOf(closed.path()) == before));
    CHECK_FALSE(QFile::exists(closed.path() + text(".lock")));
    return kind;
}

void mustRefuse(Closed &closed, Refusal kind, const Programme &programme = Programme::first())
{
    CHECK(refusal(closed, DataFile::Mode::ReadOnly, programme) == kind);
    CHECK(refusal(closed, DataFile::Mode::ReadWrite, programme) == kind);
}

/// Opens what may be damaged and reads all of it. True if nobody complained.
bool readsAll(Closed &closed)
{
    try {
        DataFile file(closed.path(), DataFile::Mode::ReadOnly, Programme::first().schema,
                      closed.world().installation());
        dumpOf(file, DumpScope::Everything);
        check(file);
        return true;
    } catch (const Failure &) {
        return false;
    }
}

} // namespace

TEST_CASE("a sound file opens, and opening, listing and checking leave its bytes as they were", "[edits]")
{
    Closed closed;
    const QByteArray before = bytesOf(closed.path());
    CHECK_FALSE(refusal(closed, DataFile::Mode::ReadOnly, Programme::first()));
    CHECK_FALSE(refusal(closed, DataFile::Mode::ReadWrite, Programme::first()));
    closed.world().open();
    CHECK(check(closed.world().file()).damages.isEmpty());
    closed.world().everything();
    closed.world().close();
    CHECK((bytesOf(closed.path()) == before));
}

TEST_CASE("what is no file of the program is refused", "[edits]")
{
    Closed closed;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("a"), QByteArray("SQLite format 3"),
                                    QByteArray("nimi;osoite\nLakeus ry;Vaasa\n").repeated(400)}) {
        closed.write(bytes);
        mustRefuse(closed, Refusal::Foreign);
    }
}

TEST_CASE("the file of another program is refused", "[edits]")
{
    Closed closed;
    QFile::remove(closed.path());
    closed.alter("CREATE TABLE t(a); INSERT INTO t VALUES(1);");
    mustRefuse(closed, Refusal::Foreign);
    closed.alter("PRAGMA application_id = 1380008276;");
    mustRefuse(closed, Refusal::Foreign);
    closed.alter("PRAGMA user_version = 1;");
    mustRefuse(closed, Refusal::Foreign);
}

TEST_CASE("a file of a newer program is refused, one that says it is older than any as well", "[edits]")
{
    Closed newer(Programme::second());
    mustRefuse(newer, Refusal::TooNew);
    Closed closed;
    closed.alter("PRAGMA user_version = 99;");
    mustRefuse(closed, Refusal::TooNew);
    for (const char *version : {"PRAGMA user_version = 0;", "PRAGMA user_version = -5;"}) {
        closed.alter(version);
        mustRefuse(closed, Refusal::Foreign);
    }
    closed.alter("PRAGMA user_version = 1; PRAGMA application_id = 7;");
    mustRefuse(closed, Refusal::Foreign);
}

TEST_CASE("a file cut short is refused, wherever it is cut", "[edits]")
{
    Closed closed;
    const QByteArray whole = bytesOf(closed.path());
    for (const qsizetype length :
         {qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(512), qsizetype(4096), qsizetype(5000),
          whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        closed.write(whole.left(length));
        const auto kind = refusal(closed, DataFile::Mode::ReadWrite, Programme::first());
        CHECK((kind == Refusal::Damaged || kind == Refusal::Foreign));
    }
    closed.write(whole + QByteArray(4096, 'x'));
    mustRefuse(closed, Refusal::Damaged);
}

TEST_CASE("a damaged file never crashes the program and is never written to", "[edits]")
{
    Closed closed;
    const QByteArray whole = bytesOf(closed.path());
    QRandomGenerator random(7);
    int found = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        const int start = int(random.bounded(damaged.size() - 64));
        for (int i = 0; i < 48; ++i)
            damaged[start + i] = char(random.generate());
        closed.write(damaged);
        found += !readsAll(closed);
        CHECK((bytesOf(closed.path()) == damaged));
    }
    CHECK(found >= 5);
}

TEST_CASE("a table, trigger, view or unusual index too many is refused", "[edits]")
{
    for (const char *sql :
         {"CREATE TABLE extra_table(a);", "CREATE VIEW extra_view AS SELECT 1;",
          "CREATE TRIGGER extra_trigger AFTER INSERT ON thing BEGIN DELETE FROM thing; END;",
          "CREATE TRIGGER thing AFTER INSERT ON thing BEGIN DELETE FROM thing; END;",
          "CREATE TRIGGER gone AFTER INSERT ON thing BEGIN DELETE FROM thing; END;",
          "CREATE UNIQUE INDEX extra_index ON thing(name);",
          "CREATE INDEX extra_index ON thing(name) WHERE size > 1;",
          "CREATE INDEX extra_index ON thing(abs(size));",
          "CREATE INDEX extra_index ON thing(name COLLATE NOCASE);",
          "CREATE VIRTUAL TABLE extra_search USING fts5(a);"}) {
        Closed closed;
        closed.alter(sql);
        INFO(sql);
        mustRefuse(closed, Refusal::Foreign);
    }
}

TEST_CASE("a trigger that hides behind a name of SQLite or of a table is refused", "[edits]")
{
    for (const char *name : {"sqlite_hidden", "sqlite_stat1", "sqlite_autoindex_thing_1"}) {
        Closed closed;
        closed.alter("CREATE TRIGGER hidden AFTER INSERT ON thing BEGIN DELETE FROM thing; END;");
        closed.alter(QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = '@', "
                                "sql = replace(sql, 'hidden', '@') WHERE name = 'hidden';")
                         .replace('@', name)
                         .constData());
        INFO(name);
        mustRefuse(closed, Refusal::Foreign);
    }
}

TEST_CASE("statistics and plain indexes of the user are tolerated", "[edits]")
{
    Closed closed;
    closed.alter("CREATE INDEX mine ON thing(name, \"size\"); ANALYZE;");
    CHECK_FALSE(refusal(closed, DataFile::Mode::ReadOnly, Programme::first()));
    CHECK_FALSE(refusal(closed, DataFile::Mode::ReadWrite, Programme::first()));
}

TEST_CASE("an altered or missing table is refused", "[edits]")
{
    for (const char *sql :
         {"ALTER TABLE thing ADD COLUMN more TEXT;", "ALTER TABLE edit ADD COLUMN more TEXT;",
          "DROP TABLE peer;", "DROP VIEW gone; CREATE TABLE gone(a);"}) {
        Closed closed;
        closed.alter(sql);
        INFO(sql);
        mustRefuse(closed, Refusal::Foreign);
    }
}

TEST_CASE("own triggers, views and indexes that are altered or missing are made anew, and it is said",
          "[edits]")
{
    for (const char *sql :
         {"DROP TRIGGER thing_delete;", "DROP TRIGGER thing_update1; DROP TRIGGER thing_insert;",
          "DROP TRIGGER thing_update1; CREATE TRIGGER thing_update1 AFTER UPDATE ON thing BEGIN SELECT 1; "
          "END;",
          "DROP VIEW edit_entry;", "DROP VIEW edit_entry; CREATE VIEW edit_entry AS SELECT 1 AS a;",
          "DROP VIEW gone; CREATE VIEW gone AS SELECT 1 AS \"row\", 2 AS tbl;", "DROP INDEX edit_cell;",
          "DROP INDEX edit_gone; CREATE INDEX edit_gone ON edit(id);"}) {
        Closed closed;
        const SchemaObjects expected = Programme::first().schema.expected(firstVersion);
        closed.alter(sql);
        INFO(sql);
        CHECK_FALSE(refusal(closed, DataFile::Mode::ReadOnly, Programme::first()));
        closed.world().open();
        CHECK(closed.world().file().notices().size() == 1);
        CHECK((readSchema(closed.world().db()) == expected));
        closed.world().run(text("UPDATE thing SET name = 'tracked again'"));
        CHECK(difference(definedValue(closed.world().file()), storedValue(closed.world().file())) ==
              QString());
        CHECK(undo(closed.world().file()).has_value());
        closed.world().reopen();
        CHECK(closed.world().file().notices().isEmpty());
    }
}

TEST_CASE("what is missing or altered is said on reading too, and reading does without it", "[edits]")
{
    for (const char *sql : {"DROP TRIGGER thing_update1;", "DROP VIEW latest;",
                            "DROP VIEW latest; CREATE VIEW latest AS SELECT 0 AS hlc;"}) {
        Closed closed;
        closed.world().open();
        const QDateTime last = closed.world().file().lastCommitTime();
        closed.world().close();
        closed.alter(sql);
        INFO(sql);
        const DataFile file(closed.path(), DataFile::Mode::ReadOnly, Programme::first().schema,
                            closed.world().installation());
        CHECK(file.notices().size() == 1);
        CHECK(file.lastCommitTime() == last);
        const QString copy = closed.world().folder() + text("/copy.raati");
        copyInto(file.connection(), copy);
        CHECK(QFile::exists(copy));
    }
}

TEST_CASE("nothing of a foreign table is evaluated before it is refused", "[edits]")
{
    Closed closed;
    closed.alter("CREATE TABLE extra_table(a CHECK(a > 0)); PRAGMA ignore_check_constraints = ON; "
                 "INSERT INTO extra_table VALUES(-1);");
    mustRefuse(closed, Refusal::Foreign);
}

TEST_CASE("an examination ends at its deadline", "[edits]")
{
    Closed closed;
    closed.alter("DROP TRIGGER thing_insert; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                 "LIMIT 2000) INSERT INTO thing(name) SELECT 'thing ' || i FROM n;");
    const auto expected = [](int version, const SchemaObjects &) {
        return Programme::first().schema.expected(version);
    };
    CHECK(examine(closed.path(), expected, examinationTime(0)).missing.size() == 1);
    try {
        examine(closed.path(), expected, QDeadlineTimer(0));
        FAIL("it went on");
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Refusal::CannotOpen);
        CHECK(failure.message().contains(text("took too long")));
    }
}

TEST_CASE("a file whose triggers have lost their context is refused", "[edits]")
{
    for (const char *sql :
         {"DELETE FROM local;", "DELETE FROM site;", "UPDATE local SET site = NULL;",
          "UPDATE local SET site = 4711;", "UPDATE site SET seq = NULL;", "UPDATE site SET seq = -1;"}) {
        Closed closed;
        closed.alter(sql);
        INFO(sql);
        mustRefuse(closed, Refusal::Damaged);
    }
}

TEST_CASE("values that no program writes do not crash the program", "[edits]")
{
    for (const char *sql : {"UPDATE edit SET prev = 'no list';", "UPDATE edit SET prev = '[1,'",
                            "UPDATE edit SET prev = x'00';", "UPDATE edit SET col = -5;",
                            "UPDATE edit SET col = 99999900, new = 0;", "UPDATE edit SET \"row\" = NULL;",
                            "UPDATE edit_commit SET hlc = 9223372036854775807;",
                            "UPDATE edit_commit SET nonce = NULL, kind = NULL;", "DELETE FROM edit_commit;",
                            "UPDATE grave SET vals = 'no object';", "UPDATE grave SET tbl = 77777;",
                            "INSERT INTO kept VALUES(1, 77700), (2, NULL), (3, 100);",
                            "UPDATE thing SET id = -5 WHERE id = (SELECT min(id) FROM thing);"}) {
        Closed closed;
        runShell(closed.path(), QByteArray("DROP TRIGGER thing_id;") + sql);
        INFO(sql);
        readsAll(closed);
        try {
            closed.world().open();
            check(closed.world().file());
            undo(closed.world().file());
            closed.world().addThing(text("one more"));
        } catch (const Failure &failure) {
            CHECK_FALSE(failure.message().isEmpty());
        }
    }
}

TEST_CASE("a journal that belongs to nothing changes no byte of the file", "[edits]")
{
    for (const QByteArray &journal : {QByteArray(600, 'j'), QByteArray(5000, '\0'), QByteArray("x")}) {
        Closed closed;
        QFile file(closed.path() + text("-journal"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(journal);
        file.close();
        const QByteArray before = bytesOf(closed.path());
        CHECK_FALSE(refusal(closed, DataFile::Mode::ReadOnly, Programme::first()));
        CHECK((bytesOf(closed.path()) == before));
    }
}

TEST_CASE("a file left in the middle of a transaction shows the state before it", "[edits]")
{
    Closed closed;
    const QByteArray before = bytesOf(closed.path());
    Connection writer(closed.path(), Connection::Mode::ReadWrite);
    writer.run("PRAGMA cache_size = 1");
    writer.run("PRAGMA cache_spill = 1");
    writer.run("BEGIN IMMEDIATE");
    for (int i = 0; i < 200; ++i)
        writer.run("INSERT INTO blob VALUES(?, 1, randomblob(4000))", QString::number(i));
    const QByteArray torn = bytesOf(closed.path()), journal = bytesOf(closed.path() + text("-journal"));
    writer.rollBack();
    REQUIRE((torn != before));
    closed.write(torn);
    QFile file(closed.path() + text("-journal"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(journal);
    file.close();
    closed.world().open();
    CHECK((bytesOf(closed.path()) == before));
    CHECK(check(closed.world().file()).damages.isEmpty());
}
