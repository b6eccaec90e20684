// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The same file with the older and the newer version of the program.
struct Versions
{
    Copy older{{1, 0, {}}};
    RowId thing = older.insert("thing", "name", text("'thing'"));
    Copy newer{{2, 0, {}}, older};

    Versions() { newer.open(Programme::second()); }
};

} // namespace

TEST_CASE("a file of an older schema is merged without being changed", "[sharing]")
{
    Versions two;
    two.older.run(text("UPDATE thing SET size = 3"));
    const RowId added = two.older.insert("thing", "name", text("'added'"));
    const RowId removed = two.older.insert("thing", "name", text("'removed'"));
    two.older.run(text("DELETE FROM thing WHERE id = ") + removed.toText());
    two.older.close();
    const QByteArray before = bytesOf(two.older.path());
    two.newer.merge(two.older);
    CHECK((bytesOf(two.older.path()) == before));
    CHECK(two.newer.db().value("SELECT nickname FROM thing WHERE id = ?", added) == Value(text("none")));
    CHECK(two.newer.wrong() == QString());
    two.older.open(Programme::second());
    two.older.merge(two.newer);
    CHECK(two.older.everything() == two.newer.everything());
}

TEST_CASE("what an older program does not know it carries, passes on and finds again", "[sharing]")
{
    Versions two;
    const RowId added = two.newer.insert("thing", "name, nickname", text("'added', 'new one'"));
    two.newer.run(text("UPDATE thing SET nickname = 'old one' WHERE name = 'thing'"));
    const RowId later = two.newer.insert("later", "name, thing", text("'later', ") + added.toText());
    const RowId gone = two.newer.insert("later", "name", text("'gone'"));
    two.newer.run(text("DELETE FROM later WHERE id = ") + gone.toText());
    const RowId buried = two.newer.insert("thing", "name, nickname", text("'buried', 'under'"));
    two.newer.run(text("DELETE FROM thing WHERE id = ") + buried.toText());
    two.older.merge(two.newer);
    CHECK(two.older.wrong() == QString());
    CHECK(two.older.db().value("SELECT name FROM thing WHERE id = ?", added) == Value(text("added")));
    SECTION("and is brought up to date")
    {
        two.older.open(Programme::second());
        CHECK(two.older.everything() == two.newer.everything());
        CHECK(two.older.db().value("SELECT name FROM later WHERE id = ?", later) == Value(text("later")));
        CHECK(two.older.wrong() == QString());
        CHECK(two.older.db().value("SELECT count(*) FROM carried") == Value(0));
    }
    SECTION("and gives it to a third one")
    {
        Copy third({3, 0, {}});
        third.merge(two.older);
        third.open(Programme::second());
        CHECK(third.everything() == two.newer.everything());
        CHECK(third.wrong() == QString());
    }
    SECTION("and gives it back changed where it knows it")
    {
        two.older.run(text("UPDATE thing SET size = 8 WHERE id = ") + added.toText());
        two.older.run(text("DELETE FROM thing WHERE name = 'thing'"));
        two.newer.merge(two.older);
        CHECK(two.newer.db().value("SELECT size FROM thing WHERE id = ?", added) == Value(8));
        CHECK(two.newer.db().value("SELECT nickname FROM thing WHERE id = ?", added) ==
              Value(text("new one")));
        two.older.open(Programme::second());
        two.older.merge(two.newer);
        CHECK(two.older.everything() == two.newer.everything());
    }
    SECTION("and a removed record that a carried one refers to comes back with the newer program")
    {
        two.older.run(text("DELETE FROM thing WHERE id = ") + added.toText());
        two.older.open(Programme::second());
        CHECK(two.older.db().value("SELECT name FROM thing WHERE id = ?", added) == Value(text("added")));
        CHECK(two.older.wrong() == QString());
        two.newer.merge(two.older);
        CHECK(two.older.everything() == two.newer.everything());
    }
}

TEST_CASE("a file that says it is too new for this program is refused", "[sharing]")
{
    Versions two;
    {
        Commit commit(two.newer.file(), text("set"));
        two.newer.file().setMeta(text("min_reader"), text("3"));
        commit.finish(Commit::WhenEmpty::Keep);
    }
    const QByteArray before = two.older.everything();
    CHECK_THROWS_AS(two.older.merge(two.newer), Failure);
    CHECK(two.older.everything() == before);
}

TEST_CASE("a newer file in which a table is a view is refused", "[sharing]")
{
    Versions two;
    two.newer.close();
    REQUIRE(runShell(two.newer.path(),
                     "ALTER TABLE part RENAME TO hidden; CREATE VIEW part AS SELECT * FROM hidden;")
                .isDone);
    CHECK_THROWS_AS(two.older.merge(two.newer), Failure);
    CHECK(two.older.wrong() == QString());
}
