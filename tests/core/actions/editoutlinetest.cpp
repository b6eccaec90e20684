// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editoutline.h"

#include "core/catalogue/types/types.h"
#include "core/edits/undo.h"
#include "tests/support/minutesfile.h"

#include <QtCore/QBuffer>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace raatihuone;

namespace {

constexpr RowId residents = MinutesFile::residents;
constexpr RowId organisations = MinutesFile::organisations;

/// What stands in the first topic among the residents.
QStringList section(MinutesFile &file)
{
    return file.shown().mid(2);
}

} // namespace

TEST_CASE("bullets stand in the order of topics, groups and their own", "[outline]")
{
    MinutesFile file;
    file.write(file.second, organisations, lines({"c"}));
    file.write(file.first, organisations, lines({"b"}));
    file.write(file.first, residents, lines({"a", "-a1", "--a2", "-a3"}));
    file.write(file.first, {}, lines({"nobody"}));
    CHECK(file.shown() == lines({"Nykytila?", "[3001]", "a", "-a1", "--a2", "-a3", "[3003]", "b", "[0]",
                                 "nobody", "Ihannetila", "[3003]", "c"}));
    CHECK(file.read().count(file.first, residents) == 4);
}

TEST_CASE("a bullet is put between two others by one undo", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"one", "three"}));
    const QByteArray before = file.values();
    REQUIRE(addBullet(file.records, file.read(), {file.first, residents, {}, ids[0]}, QStringLiteral(" two "))
                .isWritten);
    CHECK(section(file) == lines({"one", "two", "three"}));
    checkOneUndo(file, before);
}

TEST_CASE("a text that is empty or holds an identity code is not written", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"one"}));
    const QByteArray before = file.values();
    const Outline outline = file.read();
    for (const auto &text : {QStringLiteral(" \n "), QStringLiteral("Asiakas 131052-308T soitti")}) {
        CHECK_FALSE(addBullet(file.records, outline, outline.endOf(file.first, residents), text).isDone());
        CHECK_FALSE(changeBullet(file.records, outline, *outline.find(ids[0]), text).isDone());
        CHECK_FALSE(
            splitBullet(file.records, outline, *outline.find(ids[0]), text, QStringLiteral("x")).isDone());
    }
    const Outcome outcome =
        addBullet(file.records, outline, outline.endOf(file.first, residents), QStringLiteral("131052-308T"));
    REQUIRE_FALSE(outcome.isDone());
    CHECK(outcome.problems.front().message.contains(QLatin1String("identity code")));
    CHECK(file.values() == before);
}

TEST_CASE("levels change with what stands under a bullet, and the order stays", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "b", "-b1", "-b2", "c"}));
    QByteArray before = file.values();
    Outline outline = file.read();
    REQUIRE(putBullet(file.records, outline, ids[1], *outline.indented(ids[1])).isWritten);
    CHECK(section(file) == lines({"a", "-b", "--b1", "--b2", "c"}));
    checkOneUndo(file, before);

    before = file.values();
    REQUIRE(outdentBullet(file.records, file.read(), ids[2]).isWritten);
    CHECK(section(file) == lines({"a", "-b", "-b1", "--b2", "c"}));
    checkOneUndo(file, before);
    CHECK_FALSE(file.read().outdented(ids[0]));
    CHECK_FALSE(file.read().indented(ids[0]));
}

TEST_CASE("a bullet moves among its siblings with what stands under it", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "-a1", "b", "c"}));
    const QByteArray before = file.values();
    const auto move = [&](RowId id, int direction) {
        const Outline outline = file.read();
        const auto place = outline.moved(id, direction);
        return place && putBullet(file.records, outline, id, *place).isWritten;
    };
    REQUIRE(move(ids[0], 1));
    CHECK(section(file) == lines({"b", "a", "-a1", "c"}));
    checkOneUndo(file, before);
    REQUIRE(move(ids[3], -1));
    CHECK(section(file) == lines({"b", "c", "a", "-a1"}));
    CHECK_FALSE(move(ids[0], 1));
    CHECK_FALSE(move(ids[2], -1));
    CHECK_FALSE(move(ids[1], 1));
}

TEST_CASE("a branch goes to another group and topic as a whole", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "b", "-b1"}));
    file.write(file.second, organisations, lines({"c"}));
    const QByteArray before = file.values();
    const Outline outline = file.read();
    REQUIRE(putBullet(file.records, outline, ids[1], outline.endOf(file.second, organisations)).isWritten);
    CHECK(file.shown() == lines({"Nykytila?", "[3001]", "a", "Ihannetila", "[3003]", "c", "b", "-b1"}));
    const Record child = file.records.read(file.test.type("contribution"), ids[2]);
    CHECK(child.value(QStringLiteral("stakeholder_group")).toId() == organisations);
    checkOneUndo(file, before);
}

TEST_CASE("a bullet never stands under itself", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "-a1", "b"}));
    const Outline outline = file.read();
    CHECK_FALSE(putBullet(file.records, outline, ids[0], {file.first, residents, ids[1], {}}).isWritten);
    // Somebody else has put b under a meanwhile.
    const Outline stale = file.read();
    file.test.set("contribution", ids[2], {{"parent", ids[1]}});
    const Outcome outcome = putBullet(file.records, stale, ids[0], {file.first, residents, ids[2], {}});
    CHECK_FALSE(outcome.isWritten);
    CHECK_FALSE(outcome.changedByOthers.isEmpty());
    CHECK(section(file) == lines({"a", "-a1", "--b"}));
}

TEST_CASE("a bullet is cut in two and joined again", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"one two", "-under", "three"}));
    QByteArray before = file.values();
    Outline outline = file.read();
    REQUIRE(splitBullet(file.records, outline, *outline.find(ids[0]), QStringLiteral("one"),
                        QStringLiteral("two"))
                .isWritten);
    CHECK(section(file) == lines({"one", "two", "-under", "three"}));
    checkOneUndo(file, before);

    before = file.values();
    REQUIRE(joinBullet(file.records, file.read(), file.idOf("two"), QStringLiteral("two")).isWritten);
    CHECK(section(file) == lines({"one two", "-under", "three"}));
    checkOneUndo(file, before);

    before = file.values();
    REQUIRE(joinBullet(file.records, file.read(), ids[1], QStringLiteral("more")).id == ids[0]);
    CHECK(section(file) == lines({"one two more", "three"}));
    checkOneUndo(file, before);
    CHECK_FALSE(joinBullet(file.records, file.read(), ids[0], QStringLiteral("x")).isWritten);
}

TEST_CASE("what stands under a removed bullet takes its place", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "b", "-b1", "--b2", "-b3", "c"}));
    REQUIRE(toggleMark(file.records, file.read(), ids[1], TypeNumber::Wish).isWritten);
    const QByteArray before = file.values();
    REQUIRE(removeBullet(file.records, file.read(), ids[1]).isWritten);
    CHECK(section(file) == lines({"a", "b1", "-b2", "b3", "c"}));
    CHECK(file.read().marks().empty());
    checkOneUndo(file, before);
}

TEST_CASE("a bullet breaks off as long as its text does, wherever the end of it stands", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"Bussi kulkee. Juna seisoo ja"}));
    const auto breaksOff = [&] {
        std::vector<bool> all;
        const Outline outline = file.read();
        for (const OutlineBullet &bullet : outline.bullets())
            all.push_back(bullet.isIncomplete);
        return all;
    };
    CHECK(breaksOff() == std::vector{true});
    const QByteArray before = file.values();
    Outline outline = file.read();
    REQUIRE(splitBullet(file.records, outline, *outline.find(ids[0]), QStringLiteral("Bussi kulkee."),
                        QStringLiteral("Juna seisoo ja"))
                .isWritten);
    CHECK(breaksOff() == std::vector{false, true});
    REQUIRE(
        joinBullet(file.records, file.read(), file.idOf("Juna seisoo ja"), QStringLiteral("Juna seisoo ja"))
            .isWritten);
    CHECK(breaksOff() == std::vector{true});
    CHECK(file.values() == before);
    outline = file.read();
    REQUIRE(changeBullet(file.records, outline, *outline.find(ids[0]),
                         QStringLiteral("Bussi kulkee. Juna seisoo ja odottaa."))
                .isWritten);
    CHECK(breaksOff() == std::vector{false});
    file.test.set("contribution", ids[0], {{"incomplete", Value()}}); // as another tool may leave it
    outline = file.read();
    REQUIRE(changeBullet(file.records, outline, *outline.find(ids[0]), QStringLiteral("Bussi kulkee. Ja"))
                .isWritten);
    CHECK(breaksOff() == std::vector{true});
}

TEST_CASE("a topic is put where it is wanted among topics without keys", "[outline]")
{
    MinutesFile file;
    for (const RowId topic : {file.first, file.second})
        file.test.set("topic", topic, {{"position", Value()}});
    const QByteArray before = file.values();
    REQUIRE(addTopic(file.records, file.read(), file.first, QStringLiteral("Keskellä")).isWritten);
    QStringList headings;
    const Outline outline = file.read();
    for (const OutlineTopic &topic : outline.topics())
        headings += topic.heading;
    CHECK(headings == lines({"Nykytila?", "Keskellä", "Ihannetila"}));
    checkOneUndo(file, before);
}

TEST_CASE("what somebody else has written meanwhile is never overwritten", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "b", "c"}));
    const Outline stale = file.read();
    file.test.set("contribution", ids[1], {{"text", QStringLiteral("theirs")}});
    const QByteArray before = file.values();
    const auto refuses = [&](const Outcome &outcome) {
        CHECK_FALSE(outcome.isWritten);
        CHECK_FALSE(outcome.changedByOthers.isEmpty());
    };
    refuses(changeBullet(file.records, stale, *stale.find(ids[1]), QStringLiteral("mine")));
    refuses(splitBullet(file.records, stale, *stale.find(ids[1]), QStringLiteral("m"), QStringLiteral("n")));
    refuses(joinBullet(file.records, stale, ids[1], QStringLiteral("b")));
    refuses(removeBullet(file.records, stale, ids[1]));
    CHECK(file.values() == before);
    file.test.remove("contribution", ids[2]);
    refuses(changeBullet(file.records, stale, *stale.find(ids[2]), QStringLiteral("mine")));
}

TEST_CASE("rows without keys or with the same ones get new ones when room is needed", "[outline]")
{
    MinutesFile file;
    std::vector<RowId> ids;
    for (const char *text : {"a", "b", "c"})
        ids.push_back(file.test.add(
            "contribution",
            {{"topic", file.first}, {"stakeholder_group", residents}, {"text", QString::fromLatin1(text)}}));
    const Outline outline = file.read();
    REQUIRE(putBullet(file.records, outline, ids[2], *outline.moved(ids[2], -1)).isWritten);
    CHECK(section(file) == lines({"a", "c", "b"}));
}

TEST_CASE("a pasted list keeps its levels and is one undo", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"first", "last"}));
    const QByteArray before = file.values();
    const auto items =
        parseList(QStringLiteral("Bussit\n- kulkee\n   - paitsi\n     sunnuntaina\n- ei kulje\n\nToinen"));
    REQUIRE(addBullets(file.records, file.read(), {file.first, residents, {}, ids[0]}, items).isWritten);
    CHECK(section(file) ==
          lines({"first", "Bussit", "-kulkee", "--paitsi\nsunnuntaina", "-ei kulje", "Toinen", "last"}));
    checkOneUndo(file, before);
}

TEST_CASE("what was archived or stands under something that is gone is shown soundly", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "-b", "c"}));
    file.test.set("contribution", ids[0], {{"archived", 1}});
    CHECK(section(file) == lines({"b", "c"}));
    // A ring, as a merge may close it.
    file.test.set("contribution", ids[1], {{"parent", ids[2]}});
    file.test.set("contribution", ids[2], {{"parent", ids[1]}});
    CHECK(file.read().bullets().size() == 2);
}

TEST_CASE("an outline follows a commit as if it were read anew", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "b"}));
    Outline outline = file.read();
    const auto follow = [&](const Changes &changes) { outline.follow(file.records, changes); };
    QObject::connect(&file.test.file(), &DataFile::committed, &file.test.file(), follow);
    const auto checkEqual = [&] {
        const Outline fresh = file.read();
        CHECK(outline.bullets() == fresh.bullets());
        CHECK(outline.marks() == fresh.marks());
        CHECK(outline.topics() == fresh.topics());
    };
    toggleMark(file.records, outline, ids[0], TypeNumber::Quote);
    checkEqual();
    joinBullet(file.records, outline, ids[1], QStringLiteral("b"));
    checkEqual();
    addTopic(file.records, outline, {}, QStringLiteral("Uusi"));
    checkEqual();
    while (undo(file.test.file()))
        if (file.records.exists(file.test.type("minutes"), file.minutes))
            checkEqual();
    CHECK(outline.isGone());
}

TEST_CASE("any sequence of acts keeps every text once, and is undone and redone whole", "[outline]")
{
    REQUIRE(rc::check([](const std::vector<std::array<unsigned, 3>> &acts) {
        MinutesFile file;
        file.write(file.first, residents, lines({"a", "-b", "--c", "-d", "e"}));
        file.write(file.second, organisations, lines({"f", "g"}));
        const QByteArray start = file.values();
        int written = 0;
        for (const auto &[kind, which, where] : acts) {
            const Outline outline = file.read();
            const OutlineBullet &bullet = outline.bullets()[which % outline.bullets().size()];
            const OutlineBullet &other = outline.bullets()[where % outline.bullets().size()];
            const int direction = where % 2 ? 1 : -1;
            std::optional<BulletPlace> place;
            Outcome outcome;
            switch (kind % 7) {
            case 0:
                place = outline.indented(bullet.id);
                break;
            case 1:
                outcome = outdentBullet(file.records, outline, bullet.id);
                break;
            case 2:
                place = outline.moved(bullet.id, direction);
                break;
            case 3:
                place = outline.endOf(where % 3 ? file.first : file.second, where % 5 ? residents : RowId());
                break;
            case 4:
                place = outline.placeOf(other);
                break;
            case 5:
                place = BulletPlace{other.topic, other.group, other.id, {}};
                break;
            default:
                outcome =
                    toggleMark(file.records, outline, bullet.id, TypeNumber::Highlight + int(where % 5));
            }
            if (place)
                outcome = putBullet(file.records, outline, bullet.id, *place);
            written += outcome.isWritten;
            RC_ASSERT(outcome.changedByOthers.isEmpty() || kind % 7 == 1);
            QStringList texts;
            const Outline after = file.read();
            for (const OutlineBullet &each : after.bullets()) {
                texts += each.text;
                RC_ASSERT(each.parent == each.storedParent); // nothing dangles, no ring is opened
                RC_ASSERT(each.group == each.storedGroup);
            }
            texts.sort();
            RC_ASSERT(texts.join(QString()) == QLatin1String("abcdefg"));
            if (place && outcome.isWritten)
                RC_ASSERT(after.placeOf(*after.find(bullet.id)).parent == place->parent);
        }
        const QByteArray end = file.values();
        for (int i = 0; i < written; ++i)
            RC_ASSERT(undo(file.test.file()).has_value());
        RC_ASSERT(file.values() == start);
        for (int i = 0; i < written; ++i)
            RC_ASSERT(redo(file.test.file()).has_value());
        RC_ASSERT(file.values() == end);
    }));
}
