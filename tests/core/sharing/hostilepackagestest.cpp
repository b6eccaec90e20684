// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/package.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A package for Aino from Bo, who may have altered it, and Aino's file.
struct Post
{
    Copy aino{{1, 0, {}}};
    RowId thing = aino.insert("thing", "name", text("'thing'"));
    Copy bo{{2, 0, {}}, aino};
    RowId added;
    QString package = bo.folder() + text("/package.raatipkg");

    Post()
    {
        aino.insert("thing", "name", text("'meanwhile'"));
        added = bo.insert("thing", "name, parent", text("'added', ") + thing.toText());
        bo.run(text("UPDATE thing SET name = 'renamed' WHERE id = ") + thing.toText());
        writePackage(bo.file(), package, std::optional<Peer>());
    }
    void alter(const QByteArray &sql) const
    {
        const ShellAnswer answer = runShell(package, sql);
        INFO(answer.complaint.toStdString());
        REQUIRE_FALSE(answer.complaint.contains("rror"));
    }
    /// The same, by somebody who knows what a package says of itself.
    void forge(const QByteArray &sql) const
    {
        alter(sql);
        vouchFor(package);
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(package);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    /// Refused in one or two sentences; not a byte of the own file has changed, and nothing lies beside it.
    void mustBeRefused() const
    {
        const QByteArray before = bytesOf(aino.path());
        const QStringList beside = QDir(aino.folder()).entryList();
        try {
            merge(aino.file(), {package});
            FAIL("it was merged");
        } catch (const Failure &failure) {
            CHECK(failure.message().size() > 20);
            CHECK(failure.message().count(QLatin1Char('.')) <= 4);
            CHECK_FALSE(failure.message().contains(QLatin1Char('\n')));
            CHECK(failure.kind() != Failure::Kind::Internal);
        }
        CHECK(bytesOf(aino.path()) == before);
        CHECK(QDir(aino.folder()).entryList() == beside);
    }
};

} // namespace

TEST_CASE("a package that was cut or damaged on its way is refused", "[sharing]")
{
    const Post post;
    const QByteArray whole = bytesOf(post.package);
    SECTION("cut")
    {
        const int percent = GENERATE(0, 1, 25, 60, 99);
        post.write(whole.left(whole.size() * percent / 100));
    }
    SECTION("longer")
    {
        post.write(whole + whole.left(4096));
    }
    SECTION("written over")
    {
        QByteArray bytes = whole;
        for (qsizetype i = 1024; i < bytes.size(); i += 1024)
            bytes.replace(i, 16, QByteArray(16, '\xff'));
        post.write(bytes);
    }
    SECTION("another file")
    {
        post.write("PK\x03\x04 no package at all, but some kind of archive that was renamed");
    }
    post.mustBeRefused();
}

TEST_CASE("a package that brings something to run is refused", "[sharing]")
{
    const Post post;
    const char *sql =
        GENERATE("CREATE TRIGGER evil AFTER INSERT ON thing BEGIN DELETE FROM thing; END",
                 "CREATE TRIGGER thing_insert AFTER INSERT ON thing BEGIN DELETE FROM edit; END; CREATE VIEW "
                 "v AS SELECT 1",
                 "CREATE VIEW evil AS SELECT load_extension('evil.so')",
                 "CREATE TABLE evil(x DEFAULT (load_extension('evil')))",
                 "CREATE INDEX evil ON thing(abs(size))", "CREATE VIRTUAL TABLE evil USING fts5(x)",
                 "ALTER TABLE thing ADD COLUMN evil TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000000)))",
                 "DROP TABLE thing; CREATE VIEW thing AS SELECT 1 AS id",
                 "DROP TABLE need; CREATE VIEW need AS SELECT 1 AS site, 2 AS seq, 3 AS nonce");
    CAPTURE(sql);
    post.alter(sql);
    post.mustBeRefused();
}

TEST_CASE("a package under a forged sender or number is refused", "[sharing]")
{
    const Post post;
    SECTION("a number that no site has")
    {
        post.forge(GENERATE("UPDATE OR IGNORE site SET id = 0", "UPDATE OR IGNORE site SET id = 1 << 31",
                            "UPDATE OR IGNORE site SET id = -5", "UPDATE site SET seq = 1 << 33"));
    }
    SECTION("edits under a number under which the sender made no commit")
    {
        post.forge("UPDATE edit SET id = 12345 << 32 | 7; INSERT OR IGNORE INTO site SELECT 12345, uuid, "
                   "name, unit, 9 "
                   "FROM site");
    }
    SECTION("rows under a number that is not the sender's")
    {
        post.forge(
            "PRAGMA foreign_keys = OFF; UPDATE thing SET id = 12345 << 32 | 7, parent = 4242 << 32 WHERE "
            "parent IS "
            "NOT NULL; INSERT INTO site SELECT 12345, uuid, name, unit, 9 FROM site LIMIT 1; INSERT INTO "
            "edit_commit SELECT 12345 << 32 | 1, hlc, author, kind, label, ref, x'0102030405060708' FROM "
            "edit_commit LIMIT 1");
    }
    SECTION("the own number, as if it had gone on elsewhere with rows that are here")
    {
        const QByteArray own = QByteArray::number(post.aino.file().site());
        post.forge("INSERT OR REPLACE INTO site SELECT " + own +
                   ", uuid, name, unit, 4294967295 FROM site LIMIT 1; "
                   "UPDATE edit_commit SET nonce = x'00' WHERE id >> 32 = " +
                   own);
    }
    SECTION("a shipped record that nobody has written")
    {
        post.forge("UPDATE edit SET id = 77");
    }
    SECTION("what it continues is not so")
    {
        post.forge("INSERT INTO need SELECT id, seq + 1, x'0102030405060708' FROM site");
    }
    post.mustBeRefused();
}

TEST_CASE("a stored file with a path for a name is refused", "[sharing]")
{
    const Post post;
    post.forge("INSERT INTO blob(sha256, size, bytes) VALUES('../../../.bashrc', 3, x'010203')");
    post.mustBeRefused();
    CHECK_FALSE(QFile::exists(post.aino.folder() + text("/../../../.bashrc.raati")));
}

TEST_CASE("a path in the place of a sender is a word like others", "[sharing]")
{
    const Post post;
    post.forge("UPDATE meta SET value = '../../etc/passwd' WHERE key = 'sender'");
    CHECK(merge(post.aino.file(), {post.package}).front().sender == text("../../etc/passwd"));
    CHECK(post.aino.wrong() == QString());
}

TEST_CASE("a package that would fill disk or memory is refused in time", "[sharing]")
{
    const Post post;
    QElapsedTimer clock;
    SECTION("a file that says to be larger than it is")
    {
        QFile file(post.package);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(28);
        file.write(QByteArray("\x7f\xff\xff\xff", 4));
    }
    SECTION("a hole of terabytes")
    {
        REQUIRE(QFile(post.package).resize(qint64(1) << 40));
    }
    SECTION("lists in edits that never end")
    {
        post.forge("UPDATE edit SET prev = '[' || replace(hex(zeroblob(200000)), '00', '[') || ']'");
    }
    clock.start();
    post.mustBeRefused();
    CHECK(clock.elapsed() < 30000);
}

TEST_CASE("a package that holds something else than it says is refused", "[sharing]")
{
    const Post post;
    SECTION("what it holds was altered")
    {
        post.alter(GENERATE("UPDATE thing SET name = 'forged' WHERE name = 'added'",
                            "UPDATE thing SET size = 0 WHERE size IS NULL",
                            "UPDATE edit SET new = 'forged' WHERE new = 'renamed'",
                            "UPDATE edit_commit SET author = 'nobody'",
                            "DELETE FROM thing WHERE name = 'added'", "DELETE FROM edit",
                            "UPDATE meta SET value = 'nobody' WHERE key = 'sender'",
                            "INSERT INTO erased SELECT id, 101, 1, 'nobody' FROM thing"));
    }
    SECTION("what it says was altered")
    {
        post.alter(GENERATE(
            "DELETE FROM meta WHERE key = 'manifest'", "UPDATE meta SET value = NULL WHERE key = 'manifest'",
            "UPDATE meta SET value = 'words' WHERE key = 'manifest'",
            "UPDATE meta SET value = json_set(value, '$.rows.thing', 7) WHERE key = 'manifest'",
            "UPDATE meta SET value = json_set(value, '$.sha256', '00') WHERE key = 'manifest'",
            "UPDATE meta SET value = json_remove(value, '$.rows') WHERE key = 'manifest'"));
    }
    post.mustBeRefused();
}

TEST_CASE("a package that is forged and vouched for is a package", "[sharing]")
{
    const Post post;
    post.forge("UPDATE edit SET new = 'forged' WHERE new = 'renamed'");
    merge(post.aino.file(), {post.package});
    CHECK(post.aino.db().value("SELECT name FROM thing WHERE id = ?", post.thing) == Value(text("forged")));
}

TEST_CASE("a package says how many rows it holds of each table", "[sharing]")
{
    const Post post;
    Connection package(post.package, Connection::Mode::ReadOnly);
    const auto said = [&package](const char *path) {
        return *package.value("SELECT value ->> ? FROM meta WHERE key = 'manifest'", text(path));
    };
    CHECK(said("$.rows.thing") == *package.value("SELECT count(*) FROM thing"));
    CHECK(said("$.rows.edit") == Value(1));
    CHECK(said("$.rows.grave") == Value(0));
    CHECK(said("$.sha256").toText().size() == 64);
}
