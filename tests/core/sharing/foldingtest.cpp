// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/folding.h"

#include "core/actions/foldrecords.h"
#include "core/edits/undo.h"
#include "core/sharing/conflicts.h"
#include "core/sharing/duplicates.h"
#include "tests/core/sharing/neighbours.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Folds two things as their age says.
void fold(const Copy &copy, RowId one, RowId other)
{
    const bool isFirst = isOlder(copy.db(), one, other);
    const RecordType &type = copy.file().catalogue().type(Made::Thing);
    Commit commit(copy.file(), text("fold thing"), Commit::Kind::Fold);
    repoint(commit, type, isFirst ? other : one, isFirst ? one : other);
    foldInto(commit, type, isFirst ? other : one, isFirst ? one : other);
    commit.finish();
}

/// Two copies of a file in which one thing stands twice.
struct Twice : Neighbours
{
    RowId older = thing;
    RowId newer = aino.insert("thing", "name", text("'Thing'"));

    Twice() { bo.merge(aino); }
    RowId thingOf(const Copy &copy, RowId part) const
    {
        return copy.db().value("SELECT thing FROM part WHERE id = ?", part)->toId();
    }
};

} // namespace

TEST_CASE("opposite folds leave one survivor", "[sharing]")
{
    Twice two;
    fold(two.aino, two.older, two.newer);
    fold(two.bo, two.newer, two.older);
    two.exchange();
    two.exchange();
    two.expectAlike();
    CHECK(two.aino.db().value("SELECT group_concat(id) FROM thing") == Value(two.older.toText()));
    CHECK(standsFor(two.bo.db(), two.newer) == two.older);
    CHECK(conflictsOf(two.aino.file()).empty());
}

TEST_CASE("two who combine the same records, each naming the own one first, leave the older one", "[sharing]")
{
    Neighbours two;
    const RowId ainos = two.aino.insert("thing", "name", text("'club'"));
    const RowId bos = two.bo.insert("thing", "name", text("'Club'"));
    two.exchange();
    const Words english(Language::English);
    Records inAino(two.aino.file(), english), inBo(two.bo.file(), english);
    CHECK(foldRecords(inAino, ainos, bos).id == ainos);
    CHECK(foldRecords(inBo, bos, ainos).id == ainos);
    two.exchange();
    two.exchange();
    two.expectAlike();
    CHECK(two.aino.db().value("SELECT id FROM thing WHERE id <> ?", two.thing) == Value(ainos));
}

TEST_CASE("what was attached to the other meanwhile moves to the survivor, whoever moves it", "[sharing]")
{
    Twice two;
    const RowId part = two.bo.insert("part", "thing", two.newer.toText());
    const RowId owner = two.bo.insert("everything", "thing, subject, subject_type",
                                      QStringLiteral("%1, %1, 1").arg(two.newer.toText()));
    fold(two.aino, two.older, two.newer);
    two.exchange();
    CHECK(two.thingOf(two.aino, part) == two.newer);
    CHECK(finishFolds(two.aino.file()));
    CHECK(finishFolds(two.bo.file()));
    two.exchange();
    two.exchange();
    two.expectAlike();
    CHECK(two.thingOf(two.aino, part) == two.older);
    CHECK(two.aino.db().value("SELECT subject FROM everything WHERE id = ?", owner) == Value(two.older));
    CHECK(two.aino.db().value("SELECT thing FROM everything WHERE id = ?", owner) == Value(two.older));
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(1));
    CHECK(conflictsOf(two.aino.file()).empty());
    CHECK_FALSE(finishFolds(two.aino.file()));
    CHECK_FALSE(finishFolds(two.bo.file()));
}

TEST_CASE("a chain of folds ends at the oldest", "[sharing]")
{
    Twice two;
    const RowId third = two.aino.insert("thing", "name", text("'KERHO'"));
    two.bo.merge(two.aino);
    const RowId part = two.bo.insert("part", "thing", third.toText());
    fold(two.aino, two.newer, third);
    fold(two.aino, two.older, two.newer);
    two.exchange();
    CHECK(standsFor(two.bo.db(), third) == two.older);
    CHECK(finishFolds(two.bo.file()));
    CHECK(two.thingOf(two.bo, part) == two.older);
    two.exchange();
    two.expectAlike();
}

TEST_CASE("an edit that nobody saw keeps the folded record, which is then there twice again", "[sharing]")
{
    Twice two;
    two.bo.run(QStringLiteral("UPDATE thing SET size = 5 WHERE id = %1").arg(two.newer.toText()));
    fold(two.aino, two.older, two.newer);
    two.exchange();
    two.expectAlike();
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(2));
    CHECK_FALSE(finishFolds(two.aino.file()));
}

TEST_CASE("links of both are united, and none leads to its own record", "[sharing]")
{
    Copy copy({1, 0, {}});
    const RowId target = copy.insert("thing", "name", text("'x'"));
    const RowId one = copy.insert("everything", "text", text("'one'"));
    const RowId other = copy.insert("everything", "text", text("'other'"));
    const auto link = [&copy](const char *table, RowId from, RowId to) {
        copy.insert(table, "owner, target", QStringLiteral("%1, %2").arg(from.toText(), to.toText()));
    };
    link("everything_things", one, target);
    link("everything_things", other, target);
    link("everything_others", one, other);
    link("everything_others", other, other);
    const QByteArray before = copy.values();
    const RecordType &type = copy.file().catalogue().type(Made::Everything);
    Commit commit(copy.file(), text("fold everything"), Commit::Kind::Fold);
    repoint(commit, type, other, one);
    foldInto(commit, type, other, one);
    commit.finish();
    CHECK(copy.db().value("SELECT group_concat(owner || ' ' || target) FROM everything_things") ==
          Value(QStringLiteral("%1 %2").arg(one.toText(), target.toText())));
    CHECK(copy.db().value("SELECT count(*) FROM everything_others") == Value(0));
    CHECK(copy.wrong() == QString());
    REQUIRE(undo(copy.file()));
    CHECK(copy.values() == before);
}

TEST_CASE("a removed record that only the other one kept stands for both", "[sharing]")
{
    Twice two;
    Copy &aino = two.aino;
    aino.run(QStringLiteral("UPDATE thing SET parent = %1 WHERE id = %2")
                 .arg(two.older.toText(), two.newer.toText()));
    aino.run(QStringLiteral("DELETE FROM thing WHERE id = %1").arg(two.older.toText()));
    const QByteArray before = aino.values();
    const Words english(Language::English);
    Records records(aino.file(), english);
    CHECK(foldRecords(records, two.newer, two.older).id == two.older);
    CHECK(aino.db().value("SELECT group_concat(id) FROM thing") == Value(two.older.toText()));
    two.exchange();
    two.expectAlike();
    REQUIRE(undo(aino.file()));
    CHECK(aino.values() == before);
    CHECK(aino.wrong() == QString());
}
