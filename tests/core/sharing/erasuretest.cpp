// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/evaluation.h"
#include "core/sharing/erasures.h"
#include "core/sharing/folding.h"
#include "core/sharing/unmerge.h"
#include "tests/core/sharing/neighbours.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Erases a value, or with column 0 of the type the whole record.
void erase(const Copy &copy, RowId row, int column, int at = 1)
{
    Commit commit(copy.file(), text("erase"));
    copy.db().run("INSERT INTO erased(\"row\", col, at, author) VALUES(?, ?, ?, 'Bo')", row, column, at);
    applyErasures(copy.db());
    Evaluation(copy.db(), copy.file().catalogue()).recompute({{column / 100, {row}}});
    commit.finish(Commit::WhenEmpty::Keep);
}

/// Two copies of a file with a person of two edits, and a third one that nobody has told.
struct Secret : Neighbours
{
    RowId row = aino.insert("everything", "text, story, amount", text("'name', 'hush-hush', 5"));
    Copy stale{{3, 0, {}}, aino};

    Secret()
    {
        aino.run(text("UPDATE everything SET story = 'more hush-hush'"));
        bo.merge(aino);
    }
    void expectForgotten() const
    {
        expectAlike();
        CHECK_FALSE(aino.everything().contains("hush-hush"));
    }
};

} // namespace

TEST_CASE("an erased value goes from all copies, and no older copy brings it back", "[sharing]")
{
    Secret two;
    erase(two.bo, two.row, Made::Everything * 100 + 4);
    CHECK(two.aino.merge(two.bo).erased == 1);
    two.exchange();
    two.bo.insert("thing", "name", text("'new'"));
    two.exchange();
    two.bo.merge(two.stale);
    two.expectForgotten();
    CHECK(two.aino.db().value("SELECT text FROM everything") == Value(text("name")));
    two.stale.run(text("UPDATE everything SET story = 'hush-hush again'"));
    two.exchange();
    two.aino.merge(two.stale);
    two.bo.merge(two.stale);
    two.expectForgotten();
    CHECK_THROWS_AS(two.aino.run(text("UPDATE everything SET story = 'written anew'")), Failure);
}

TEST_CASE("an erased record keeps nothing alive", "[sharing]")
{
    Secret two;
    two.aino.run(text("DELETE FROM everything"));
    two.bo.run(text("UPDATE everything SET story = 'unseen hush-hush'"));
    erase(two.bo, two.row, Made::Everything * 100);
    two.exchange();
    two.aino.insert("thing", "name", text("'new'"));
    two.exchange();
    CHECK(two.aino.db().value("SELECT count(*) FROM everything") == Value(0));
    two.expectForgotten();
}

TEST_CASE("taking back a merge does not bring back what was erased", "[sharing]")
{
    Secret two;
    two.bo.insert("thing", "name", text("'new'"));
    erase(two.bo, two.row, Made::Everything * 100);
    two.aino.merge(two.bo);
    unmerge(two.aino.file());
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(1));
    CHECK_FALSE(two.aino.everything().contains("hush-hush"));
    two.stale.run(text("UPDATE everything SET story = 'hush-hush again'"));
    two.aino.merge(two.stale);
    CHECK_FALSE(two.aino.everything().contains("hush-hush"));
    CHECK(two.aino.wrong() == QString());
}

TEST_CASE("two erasures of what was combined count as the earlier one, in whatever order they arrive",
          "[sharing]")
{
    const Copy aino({1, 0, {}});
    const RowId older = insertInto(aino.file(), "everything", "text", text("'one'"));
    const RowId newer = insertInto(aino.file(), "everything", "text", text("'other'"));
    const Copy bo({2, 0, {}}, aino), cecilia({3, 0, {}}, aino);
    erase(bo, older, Made::Everything * 100, 2);
    erase(cecilia, newer, Made::Everything * 100, 1);
    Commit commit(aino.file(), text("fold everything"), Commit::Kind::Fold);
    foldInto(commit, aino.file().catalogue().type(Made::Everything), newer, older);
    commit.finish();
    const auto one = gathered({&aino, &bo, &cecilia}), other = gathered({&cecilia, &aino, &bo});
    CHECK(one->everything() == other->everything());
    CHECK(one->db().value("SELECT max(at) FROM erased") == Value(1));
}
