// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editoutline.h"

#include "core/catalogue/types/types.h"
#include "core/edits/undo.h"
#include "tests/support/minutesfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr RowId residents = MinutesFile::residents;

/// What stands in the first topic among the residents.
QStringList section(MinutesFile &file)
{
    return file.shown().mid(2);
}

} // namespace

TEST_CASE("a mark that says more than its bullet never goes without a word", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "b"}));
    for (const RowId id : ids)
        REQUIRE(toggleMark(file.records, file.read(), id, TypeNumber::Wish).isWritten);
    const Outline outline = file.read();
    const RowId wish = outline.find(ids[1])->marks.front().id;
    SECTION("worded anew")
    {
        file.test.set("wish", wish, {{"text", QStringLiteral("own words")}});
    }
    SECTION("answered")
    {
        file.test.set("wish", wish,
                      {{"status", QStringLiteral("declined")}, {"reason", QStringLiteral("no money")}});
    }
    SECTION("something hangs on it")
    {
        file.test.add("attachment", {{"name", QStringLiteral("Letter")},
                                     {"url", QStringLiteral("https://example.fi")},
                                     {"subject", wish},
                                     {"subject_type", TypeNumber::Wish}});
    }
    const QByteArray before = file.values();
    const Outcome refused = toggleMark(file.records, file.read(), ids[1], TypeNumber::Wish);
    REQUIRE_FALSE(refused.isDone());
    CHECK(refused.problems.front().message.contains(QLatin1String("Wish for the next meeting")));
    CHECK(file.values() == before);

    REQUIRE(joinBullet(file.records, file.read(), ids[1], QStringLiteral("b")).isWritten);
    CHECK(section(file) == lines({"a b #wish #wish"}));
    CHECK(file.records.read(file.test.type("wish"), wish).value(QStringLiteral("contribution")).toId() ==
          ids[0]);
    // The key takes off the one that only repeats the bullet, and then no more.
    REQUIRE(toggleMark(file.records, file.read(), ids[0], TypeNumber::Wish).isWritten);
    CHECK_FALSE(toggleMark(file.records, file.read(), ids[0], TypeNumber::Wish).isDone());
    REQUIRE(removeBullet(file.records, file.read(), ids[0]).isWritten);
    CHECK(file.records.exists(file.test.type("wish"), wish));
    CHECK(file.read().bullets().empty());
}

TEST_CASE("each mark is put on and taken off by one undo, and follows the wording", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "b"}));
    const auto types = markTypes(file.test.catalogue());
    QStringList names;
    for (const RecordType *type : types)
        names += type->name();
    REQUIRE(names == lines({"highlight", "quote", "wish", "decision", "action"}));
    for (const RecordType *type : types) {
        const QByteArray before = file.values();
        REQUIRE(toggleMark(file.records, file.read(), ids[0], type->number()).isWritten);
        CHECK(section(file).front() == QStringLiteral("a #") + type->name());
        checkOneUndo(file, before);
        const Outline outline = file.read();
        REQUIRE(
            changeBullet(file.records, outline, *outline.find(ids[0]), QStringLiteral("other")).isWritten);
        CHECK(file.read().marks().front().text == QLatin1String("other"));
        REQUIRE(undo(file.test.file()));
        REQUIRE(toggleMark(file.records, file.read(), ids[0], type->number()).isWritten);
        CHECK(section(file).front() == QLatin1String("a"));
        REQUIRE(undo(file.test.file()));
        REQUIRE(undo(file.test.file()));
        CHECK(file.values() == before);
    }
}

TEST_CASE("a mark of a joined bullet passes on once", "[outline]")
{
    MinutesFile file;
    const auto ids = file.write(file.first, residents, lines({"a", "b"}));
    for (const RowId id : ids)
        REQUIRE(toggleMark(file.records, file.read(), id, TypeNumber::Highlight).isWritten);
    REQUIRE(toggleMark(file.records, file.read(), ids[1], TypeNumber::Quote).isWritten);
    REQUIRE(joinBullet(file.records, file.read(), ids[1], QStringLiteral("b")).isWritten);
    CHECK(section(file) == lines({"a b #highlight #quote"}));
    const Outline outline = file.read();
    for (const OutlineMark &mark : outline.marks())
        CHECK(mark.text == QLatin1String("a b"));
}
