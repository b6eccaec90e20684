// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "tests/core/sharing/neighbours.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Value inAino(const Neighbours &two, const char *column)
{
    return *two.aino.db().value(
        QStringLiteral("SELECT %1 FROM thing WHERE id = ?").arg(QLatin1String(column)), two.thing);
}

TypeChanges changes(const MergeReport &report, int type)
{
    return report.types.value(type);
}

} // namespace

TEST_CASE("records that two people added are both there", "[sharing]")
{
    Neighbours two;
    two.aino.insert("thing", "name, parent", text("'of Aino', ") + two.thing.toText());
    two.bo.insert("thing", "name, parent", text("'of Bo', ") + two.thing.toText());
    const MergeReport report = two.aino.merge(two.bo);
    CHECK((changes(report, Made::Thing) == TypeChanges{1, 0, 0}));
    CHECK(report.sender == text("Author 2"));
    CHECK(report.authors == QStringList{text("Author 2")});
    CHECK(report.conflicts == 0);
    CHECK_FALSE(report.isOtherLineage);
    two.exchange();
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(3));
    two.expectAlike();
}

TEST_CASE("changes of different fields of a record are both kept", "[sharing]")
{
    Neighbours two;
    two.aino.run(text("UPDATE thing SET name = 'named'"));
    two.bo.run(text("UPDATE thing SET size = 2"));
    CHECK((changes(two.aino.merge(two.bo), Made::Thing) == TypeChanges{0, 1, 0}));
    two.exchange();
    CHECK(inAino(two, "name") == Value(text("named")));
    CHECK(inAino(two, "size") == Value(2));
    two.expectAlike();
}

TEST_CASE("the same field changed differently is one value everywhere, and a conflict", "[sharing]")
{
    Neighbours two;
    two.aino.run(text("UPDATE thing SET name = 'Aino says'"));
    two.bo.run(text("UPDATE thing SET name = 'Bo says'"));
    CHECK(two.aino.merge(two.bo).conflicts == 1);
    CHECK(two.bo.merge(two.aino).conflicts == 1);
    CHECK(inAino(two, "name") ==
          Value(text("Bo says"))); // the later clock decides between those that did not know
    two.expectAlike();
    SECTION("the next edit settles it")
    {
        two.aino.run(text("UPDATE thing SET name = 'both say'"));
        two.exchange();
        CHECK(two.aino.db().value("SELECT count(*) FROM edit WHERE live") == Value(1));
        two.expectAlike();
    }
}

TEST_CASE("the same field changed alike is no conflict", "[sharing]")
{
    Neighbours two;
    two.aino.run(text("UPDATE thing SET name = 'same'"));
    two.bo.run(text("UPDATE thing SET name = 'same'"));
    CHECK(two.aino.merge(two.bo).conflicts == 0);
    two.exchange();
    two.expectAlike();
}

TEST_CASE("who has seen an edit wins over it, whatever the clocks say", "[sharing]")
{
    constexpr qint64 tenYears = qint64(10) * 365 * 24 * 3600 * 1000;
    Copy fast({1, tenYears, {}});
    fast.insert("thing", "name", text("'thing'"));
    Copy slow({2, -tenYears, {}}, fast);
    fast.run(text("UPDATE thing SET name = 'fast'"));
    slow.merge(fast);
    slow.run(text("UPDATE thing SET name = 'seen'"));
    CHECK(fast.merge(slow).conflicts == 0);
    CHECK(fast.db().value("SELECT name FROM thing") == Value(text("seen")));
    REQUIRE(slow.shell("UPDATE thing SET name = 'by a tool'").isDone);
    fast.merge(slow);
    CHECK(fast.db().value("SELECT name FROM thing") == Value(text("by a tool")));
}

TEST_CASE("of edits of one moment that of the greatest nonce is shown, whatever their numbers", "[sharing]")
{
    constexpr qint64 tenYears = qint64(10) * 365 * 24 * 3600 * 1000;
    const Copy fast({1, tenYears, {}}); // after its commits every other clock stands still
    insertInto(fast.file(), "thing", "name", text("'thing'"));
    std::vector<std::unique_ptr<Copy>> copies;
    std::vector<const Copy *> all{&fast};
    for (int number = 2; number < 8; ++number) {
        copies.push_back(std::make_unique<Copy>(Copy::Origin{number, 0, {}}, fast));
        copies.back()->run(text("UPDATE thing SET name = 'of %1'").arg(number));
        all.push_back(copies.back().get());
    }
    const auto one = gathered(all);
    std::reverse(all.begin() + 1, all.end());
    const auto other = gathered(all);
    const auto authorBy = [&one](const char *order) {
        return one->db().value(text("SELECT author FROM edit_commit WHERE label = 'run' ORDER BY ") +
                               text(order) + text(" DESC LIMIT 1"));
    };
    const auto author = authorBy("nonce");
    REQUIRE(author != authorBy("id"));
    REQUIRE(one->db().value("SELECT count(DISTINCT hlc) FROM edit_commit WHERE label = 'run'") == Value(1));
    for (const Copy *copy : {one.get(), other.get()}) {
        CHECK(copy->db().value("SELECT replace(name, 'of', 'Author') FROM thing") == author);
        CHECK(copy->wrong() == QString());
    }
    CHECK(one->everything() == other->everything());
}

TEST_CASE("a deletion never beats an edit that it has not seen", "[sharing]")
{
    Neighbours two;
    two.aino.run(text("DELETE FROM thing"));
    two.bo.run(text("UPDATE thing SET size = 5"));
    const MergeReport report = two.aino.merge(two.bo);
    CHECK((changes(report, Made::Thing) == TypeChanges{1, 0, 0}));
    CHECK(report.conflicts == 1);
    CHECK(two.bo.merge(two.aino).conflicts == 1);
    CHECK(inAino(two, "size") == Value(5));
    two.expectAlike();
}

TEST_CASE("what was deleted after having seen the edits goes everywhere", "[sharing]")
{
    Neighbours two;
    two.bo.run(text("UPDATE thing SET size = 5"));
    two.aino.merge(two.bo);
    two.aino.run(text("DELETE FROM thing"));
    CHECK((changes(two.bo.merge(two.aino), Made::Thing) == TypeChanges{0, 0, 1}));
    CHECK(two.bo.db().value("SELECT count(*) FROM thing") == Value(0));
    two.expectAlike();
}

TEST_CASE("a deleted record that a new one refers to stays, and goes with it", "[sharing]")
{
    Neighbours two;
    const RowId middle = two.aino.insert("thing", "name, parent", text("'middle', ") + two.thing.toText());
    two.bo.merge(two.aino);
    two.aino.run(text("DELETE FROM thing"));
    const RowId part = two.bo.insert("part", "thing, name", middle.toText() + text(", 'part'"));
    CHECK(two.aino.merge(two.bo).conflicts == 2); // both levels
    two.exchange();
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(2));
    two.expectAlike();
    two.bo.run(text("DELETE FROM part WHERE id = ") + part.toText());
    two.exchange();
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(0));
    two.expectAlike();
}

TEST_CASE("deleted by both and undone by one stays deleted", "[sharing]")
{
    Neighbours two;
    two.aino.run(text("DELETE FROM thing"));
    two.bo.run(text("DELETE FROM thing"));
    two.exchange();
    REQUIRE(undo(two.aino.file()));
    two.exchange();
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(0));
    two.expectAlike();
}

TEST_CASE("a preview says what a merge brings and writes nothing", "[sharing]")
{
    Neighbours two;
    two.bo.insert("thing", "name", text("'new'"));
    two.bo.run(text("UPDATE thing SET size = 9 WHERE name = 'thing'"));
    two.aino.run(text("UPDATE thing SET size = 8"));
    const QByteArray before = two.aino.everything();
    const MergeReport preview = two.aino.preview(two.bo);
    CHECK(two.aino.everything() == before);
    CHECK(two.aino.db().value("SELECT count(*) FROM merge_log") == Value(0));
    CHECK((two.aino.merge(two.bo) == preview));
    CHECK(preview.conflicts == 1);
}

TEST_CASE("merging again, or merging the file itself, changes nothing", "[sharing]")
{
    Neighbours two;
    two.bo.insert("thing", "name", text("'new'"));
    two.aino.merge(two.bo);
    two.aino.close();
    const QByteArray bytes = bytesOf(two.aino.path());
    two.aino.open();
    CHECK_FALSE(two.aino.merge(two.bo).isNew);
    CHECK_FALSE(two.aino.merge(two.aino).isNew);
    two.aino.close();
    CHECK((bytesOf(two.aino.path()) == bytes));
}

TEST_CASE("listeners hear which rows a merge touched", "[sharing]")
{
    Neighbours two;
    const RowId added = two.bo.insert("thing", "name", text("'new'"));
    two.bo.run(text("UPDATE thing SET size = 9 WHERE name = 'thing'"));
    Changes heard;
    QObject listener;
    QObject::connect(&two.aino.file(), &DataFile::committed, &listener,
                     [&heard](const Changes &changes) { heard = changes; });
    two.aino.preview(two.bo);
    CHECK(heard.isEmpty());
    two.aino.merge(two.bo);
    CHECK((heard == Changes{{Made::Thing, {two.thing, added}}}));
}

TEST_CASE("several files are merged in one go, or none", "[sharing]")
{
    Neighbours two;
    Copy third({3, 0, {}}, two.aino);
    two.bo.insert("thing", "name", text("'of Bo'"));
    third.insert("thing", "name", text("'of the third'"));
    const QByteArray before = two.aino.everything();
    const QString nothing = two.aino.folder() + text("/none.raati");
    CHECK_THROWS_AS(merge(two.aino.file(), {two.bo.path(), nothing}), Failure);
    CHECK(two.aino.everything() == before);
    int steps = 0;
    const auto stopped = [&steps](int, int) { return ++steps < 3; };
    CHECK_THROWS_AS(merge(two.aino.file(), {two.bo.path(), third.path()}, stopped), Failure);
    CHECK(two.aino.everything() == before);
    const auto reports = merge(two.aino.file(), {two.bo.path(), third.path()});
    REQUIRE(reports.size() == 2);
    CHECK(reports.front().isNew);
    CHECK(reports.back().isNew);
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(3));
    CHECK(two.aino.wrong() == QString());
}

TEST_CASE("invented and real records are not merged", "[sharing]")
{
    Neighbours two;
    {
        Commit commit(two.bo.file(), text("made up"));
        two.bo.file().setMeta(text("made_up"), text("generated"));
        commit.finish(Commit::WhenEmpty::Keep);
    }
    CHECK_THROWS_AS(two.aino.merge(two.bo), Failure);
    CHECK_THROWS_AS(two.bo.merge(two.aino), Failure);
    CHECK(two.aino.wrong() == QString());
}

TEST_CASE("files that began apart are merged like any others, and are one from then on", "[sharing]")
{
    World other;
    other.addThing(text("elsewhere"));
    Neighbours two;
    CHECK(merge(two.aino.file(), {other.path()}).front().isOtherLineage);
    CHECK(merge(other.file(), {two.aino.path()}).front().isOtherLineage ==
          (two.aino.file().meta(text("lineage")) != other.file().meta(text("lineage"))));
    CHECK(two.aino.file().meta(text("lineage")) == other.file().meta(text("lineage")));
    two.bo.merge(two.aino);
    merge(other.file(), {two.bo.path()});
    CHECK(other.everything() == two.bo.everything());
}

TEST_CASE("a file of any name in any folder is merged", "[sharing]")
{
    Neighbours two;
    two.bo.insert("thing", "name", text("'new'"));
    const QString folder = two.bo.folder() + text("/a b#c?d=e&f%20/");
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + text("Ääkköset '\"?mode=rw.raati");
    REQUIRE(QFile::copy(two.bo.path(), path));
    CHECK(merge(two.aino.file(), {path}).front().isNew);
    CHECK(two.aino.db().value("SELECT count(*) FROM thing") == Value(2));
}
