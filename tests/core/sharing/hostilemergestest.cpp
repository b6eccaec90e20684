// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sharing/neighbours.h"

#include <QtCore/QFile>
#include <random>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A copy, and one of a neighbour that holds what she may have altered behind the program's back.
struct Intrusion : Neighbours
{
    RowId added = bo.insert("thing", "name, parent", text("'added', ") + thing.toText());

    Intrusion()
    {
        bo.run(text("UPDATE thing SET name = 'once' WHERE id = ") + thing.toText());
        bo.run(text("UPDATE thing SET name = 'twice' WHERE id = ") + thing.toText());
        const RowId removed = bo.insert("thing", "name", text("'removed'"));
        bo.run(text("DELETE FROM thing WHERE id = ") + removed.toText());
    }
    /// Changes the neighbour's file with its triggers put aside.
    void alter(const QByteArray &sql)
    {
        bo.close();
        const ShellAnswer answer = runShell(bo.path(), ".dbconfig enable_trigger off\n" + sql);
        INFO(answer.complaint.toStdString());
        REQUIRE_FALSE(answer.complaint.contains("rror"));
    }
    std::optional<Failure::Kind> refusal()
    {
        const QByteArray before = aino.everything();
        try {
            merge(aino.file(), {bo.path()});
        } catch (const Failure &failure) {
            CHECK_FALSE(failure.message().isEmpty());
            CHECK(aino.everything() == before);
            CHECK(aino.wrong() == QString());
            return failure.kind();
        }
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("what cannot come from this program is refused, and nothing is written", "[sharing]")
{
    Intrusion two;
    const char *sql = GENERATE(
        "UPDATE edit SET prev = 'no list' WHERE prev IS NOT NULL",
        "UPDATE edit SET prev = '[\"text\"]' WHERE prev IS NOT NULL",
        "UPDATE edit SET prev = '{}' WHERE prev IS NOT NULL", "UPDATE edit SET col = 7",
        "UPDATE edit SET \"row\" = NULL",
        "UPDATE edit SET new = 'text' WHERE col = 103; UPDATE edit SET col = 103, new = 'text'",
        "UPDATE edit_commit SET nonce = NULL WHERE label = 'run'",
        "UPDATE edit_commit SET nonce = x'00' WHERE label = 'run'",
        "UPDATE edit_commit SET hlc = 9223372036854775807 WHERE label = 'run'",
        "UPDATE edit_commit SET hlc = -1 WHERE label = 'run'", "UPDATE site SET seq = -1",
        "UPDATE site SET seq = 1 << 40", "UPDATE site SET id = -id", "UPDATE site SET id = id + (1 << 31)",
        "UPDATE site SET seq = NULL WHERE seq > 0", "UPDATE grave SET vals = 'no values'",
        "UPDATE grave SET tbl = NULL", "INSERT INTO grave(id, tbl, vals) SELECT id, 100, '{}' FROM thing",
        "UPDATE thing SET parent = 1 << 50 WHERE parent IS NOT NULL",
        "UPDATE edit SET col = 102, new = 1 << 50 WHERE col = 101",
        "DELETE FROM edit_commit WHERE label <> 'x'",
        "INSERT INTO blob(sha256, size, bytes) VALUES('abc', 3, x'010203')",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TRIGGER "
        "thing_x AFTER INSERT ON thing BEGIN SELECT 1; END' WHERE name = 'thing_insert'",
        "CREATE TRIGGER evil AFTER INSERT ON thing BEGIN DELETE FROM thing; END", "CREATE TABLE evil(x)",
        "PRAGMA application_id = 1");
    CAPTURE(sql);
    two.alter(sql);
    const auto refusal = two.refusal();
    REQUIRE(refusal.has_value());
    const bool isUnderstood = *refusal == Failure::Kind::Damaged || *refusal == Failure::Kind::Foreign ||
                              *refusal == Failure::Kind::BadInput;
    CHECK(isUnderstood);
}

TEST_CASE("what is odd but can be read is merged by the rules", "[sharing]")
{
    Intrusion two;
    const char *sql = GENERATE(
        "UPDATE edit SET prev = '[' || id || ']'", "UPDATE edit SET live = NOT live",
        "UPDATE edit SET prev = '[1, 2, 3]'", "INSERT INTO partial SELECT id, 101 FROM thing",
        "UPDATE edit SET prev = '[]' WHERE prev IS NULL", "UPDATE thing SET name = 'not what its edits say'",
        "DELETE FROM local", "UPDATE local SET site = 12345", "INSERT INTO kept VALUES(1, 100)",
        "DROP TRIGGER thing_insert", "UPDATE edit SET \"row\" = 4242424242424242");
    CAPTURE(sql);
    two.alter(sql);
    CHECK_FALSE(two.refusal().has_value());
    CHECK_FALSE(two.aino.db().value("PRAGMA foreign_key_check").has_value());
    CHECK(two.aino.db().value("PRAGMA integrity_check") == Value(text("ok")));
}

TEST_CASE("a file that is none, or is not there, is refused", "[sharing]")
{
    Intrusion two;
    two.bo.close();
    SECTION("empty")
    {
        QFile(two.bo.path()).resize(0);
    }
    SECTION("cut short")
    {
        QFile(two.bo.path()).resize(QFile(two.bo.path()).size() / 2);
    }
    SECTION("gone")
    {
        QFile::remove(two.bo.path());
    }
    CHECK(two.refusal().has_value());
}

TEST_CASE("a damaged file is refused, or merged without damage", "[sharing]")
{
    Intrusion two;
    two.bo.close();
    const QByteArray sound = bytesOf(two.bo.path());
    std::mt19937 random(20260302);
    for (int i = 0; i < (isLongRun() ? 500 : 40); ++i) {
        QByteArray bytes = sound;
        for (int j = 0; j < 20; ++j)
            bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random());
        QFile file(two.bo.path());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        Copy receiver({3, 0, {}}, two.aino);
        try {
            merge(receiver.file(), {two.bo.path()});
        } catch (const Failure &) {
            CHECK(receiver.everything() == two.aino.everything());
        }
        CHECK(receiver.db().value("PRAGMA integrity_check") == Value(text("ok")));
    }
}
