// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QSet<qint64> sitesOf(const Copy &copy)
{
    QSet<qint64> sites;
    Query query(copy.db(), "SELECT id FROM site WHERE seq > 0");
    while (query.next())
        sites.insert(query.number(0));
    return sites;
}

} // namespace

TEST_CASE("two copies that went on under one number lose nothing and agree", "[sharing]")
{
    Copy one({1, 0, {}});
    const RowId thing = one.insert("thing", "name", text("'thing'"));
    const auto other = Copy::twin(one, 0);
    const RowId mine = one.insert("thing", "name, parent", text("'mine', ") + thing.toText());
    one.run(text("UPDATE thing SET size = 1"));
    one.run(text("DELETE FROM thing WHERE id = ") + mine.toText());
    const RowId theirs = other->insert("thing", "name, parent", text("'theirs', ") + thing.toText());
    other->insert("part", "thing, name", theirs.toText() + text(", 'part'"));
    REQUIRE(mine == theirs); // the same number was given twice
    const MergeReport report = one.merge(*other);
    CHECK(report.renumbered == 1);
    other->merge(one);
    CHECK(one.everything() == other->everything());
    CHECK(one.wrong() == QString());
    CHECK(other->wrong() == QString());
    CHECK(one.db().value("SELECT count(*) FROM thing") == Value(2));
    CHECK(one.db().value("SELECT count(*) FROM grave") == Value(1));
    CHECK(sitesOf(one).size() == 2);
    SECTION("both go on under numbers of their own")
    {
        one.insert("thing", "name", text("'after'"));
        other->insert("thing", "name", text("'after too'"));
        CHECK(one.merge(*other).renumbered == 0);
        other->merge(one);
        CHECK(one.everything() == other->everything());
        CHECK(one.db().value("SELECT count(*) FROM thing") == Value(4));
    }
    SECTION("a third copy that knows one branch alone gives it the same number")
    {
        const auto third = Copy::twin(*other, 0);
        third->merge(*other);
        CHECK(third->everything() == other->everything());
    }
}

TEST_CASE("whichever of two copies under one number takes in the other, both come to hold the same",
          "[sharing]")
{
    Copy one({1, 0, {}});
    one.insert("thing", "name", text("'thing'"));
    const auto other = Copy::twin(one, 0);
    one.insert("thing", "name", text("'mine'"));
    other->insert("thing", "name", text("'theirs'"));
    const auto first = gathered({&one, other.get()}), second = gathered({other.get(), &one});
    CHECK(first->everything() == second->everything());
    CHECK_FALSE(first->merge(*second).isNew);
}

TEST_CASE("a preview of copies under one number leaves both as they are", "[sharing]")
{
    Copy one({1, 0, {}});
    one.insert("thing", "name", text("'thing'"));
    const auto other = Copy::twin(one, 0);
    one.insert("thing", "name", text("'mine'"));
    other->insert("thing", "name", text("'theirs'"));
    const QByteArray mine = one.everything(), theirs = other->everything();
    const MergeReport preview = one.preview(*other);
    CHECK(preview.renumbered == 1);
    CHECK(one.everything() == mine);
    CHECK((one.merge(*other) == preview));
    CHECK(other->everything() == theirs);
}

TEST_CASE("two installations that drew the same number are told apart", "[sharing]")
{
    const Copy base({1, 0, {}});
    Copy one({2, 0, 77}, base), other({3, 0, 77}, base);
    one.insert("thing", "name", text("'of one'"));
    other.insert("thing", "name", text("'of the other'"));
    REQUIRE(sitesOf(one) == sitesOf(other));
    one.merge(other);
    other.merge(one);
    CHECK(one.everything() == other.everything());
    CHECK(sitesOf(one).size() == 2);
    CHECK(one.db().value("SELECT count(DISTINCT uuid) FROM site WHERE seq > 0") == Value(2));
    CHECK(one.wrong() == QString());
}

TEST_CASE("whoever meets more of the own number takes another one", "[sharing]")
{
    Copy one({1, 0, {}});
    one.insert("thing", "name", text("'thing'"));
    const auto ahead = Copy::twin(one, 0);
    ahead->insert("thing", "name", text("'ahead'"));
    one.merge(*ahead);
    one.insert("thing", "name", text("'mine'"));
    ahead->insert("thing", "name", text("'further ahead'"));
    CHECK(one.merge(*ahead).renumbered == 0);
    ahead->merge(one);
    CHECK(one.everything() == ahead->everything());
    CHECK(one.db().value("SELECT count(*) FROM thing") == Value(4));
    REQUIRE(one.shell("INSERT INTO thing(name) VALUES('by a tool')").isDone);
    CHECK(ahead->merge(one).renumbered == 0);
}
