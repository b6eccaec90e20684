// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/unmerge.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Failure::Kind refusalOf(DataFile &file)
{
    try {
        unmerge(file);
    } catch (const Failure &failure) {
        return failure.kind();
    }
    return Failure::Kind::Internal;
}

/// A copy in which the thing of both has another name, and which has deleted the part and added a thing.
struct Merged
{
    Copy aino{{1, 0, {}}};
    RowId thing = aino.insert("thing", "name", text("'thing'"));
    RowId part = aino.insert("part", "thing, name", thing.toText() + text(", 'part'"));
    Copy bo{{2, 0, {}}, aino};
    RowId added;
    QByteArray before;

    Merged()
    {
        bo.run(text("UPDATE thing SET name = 'of Bo'"));
        bo.run(text("DELETE FROM part"));
        added = bo.insert("thing", "name, parent", text("'added', ") + thing.toText());
        aino.run(text("UPDATE thing SET size = 3"));
        before = aino.everything();
        aino.merge(bo);
    }
};

} // namespace

TEST_CASE("a merge is taken back as if it had not been, and can be done again", "[sharing]")
{
    Merged merged;
    const QByteArray after = merged.aino.everything();
    REQUIRE(after != merged.before);
    CHECK(lastMerge(merged.aino.file()) == QStringList{text("copy.raati")});
    unmerge(merged.aino.file());
    CHECK(merged.aino.everything() == merged.before);
    CHECK(merged.aino.wrong() == QString());
    CHECK(refusalOf(merged.aino.file()) == Failure::Kind::NotFound);
    merged.aino.merge(merged.bo);
    CHECK(merged.aino.everything() == after);
}

TEST_CASE("all files of one merge are taken back, the one before it afterwards", "[sharing]")
{
    Merged merged;
    const QByteArray after = merged.aino.everything();
    Copy third({3, 0, {}}, merged.bo), fourth({4, 0, {}}, merged.bo);
    third.insert("thing", "name", text("'of the third'"));
    fourth.run(text("UPDATE thing SET name = 'of the fourth'"));
    merge(merged.aino.file(), {third.path(), fourth.path()});
    CHECK(lastMerge(merged.aino.file()).size() == 2);
    unmerge(merged.aino.file());
    CHECK(merged.aino.everything() == after);
    unmerge(merged.aino.file());
    CHECK(merged.aino.everything() == merged.before);
}

TEST_CASE("what was done since and does not build on the merge stays", "[sharing]")
{
    Merged merged;
    merged.aino.run(text("UPDATE thing SET size = 4 WHERE size = 3"));
    const RowId since = merged.aino.insert("thing", "name", text("'since'"));
    unmerge(merged.aino.file());
    CHECK(merged.aino.db().value("SELECT name FROM thing WHERE id = ?", merged.thing) ==
          Value(text("thing")));
    CHECK(merged.aino.db().value("SELECT size FROM thing WHERE id = ?", merged.thing) == Value(4));
    CHECK(merged.aino.db().value("SELECT 1 FROM thing WHERE id = ?", since));
    CHECK_FALSE(merged.aino.db().value("SELECT 1 FROM thing WHERE id = ?", merged.added));
    CHECK(merged.aino.wrong() == QString());
}

TEST_CASE("a merge on which something builds is not taken back", "[sharing]")
{
    Merged merged;
    SECTION("an edit of a record that it brought")
    {
        merged.aino.run(text("UPDATE thing SET size = 1 WHERE id = ") + merged.added.toText());
    }
    SECTION("an edit of a field that it changed")
    {
        merged.aino.run(text("UPDATE thing SET name = 'later' WHERE id = ") + merged.thing.toText());
    }
    SECTION("a record that refers to one that it brought")
    {
        merged.aino.insert("part", "thing, name", merged.added.toText() + text(", 'late'"));
    }
    SECTION("a record that belongs to one that it brought")
    {
        merged.aino.insert("everything", "subject, subject_type", merged.added.toText() + text(", 1"));
    }
    const QByteArray after = merged.aino.everything();
    CHECK(refusalOf(merged.aino.file()) == Failure::Kind::BadInput);
    CHECK(merged.aino.everything() == after);
    CHECK(merged.aino.wrong() == QString());
}

TEST_CASE("taking back a merge is stopped at any step without a trace", "[sharing]")
{
    Merged merged;
    const QByteArray after = merged.aino.everything();
    for (const int last : {1, 2, 3}) {
        int steps = 0;
        const auto progress = [&steps, last](int done, int) { return done == ++steps && done < last; };
        CHECK_THROWS_AS(unmerge(merged.aino.file(), progress), Failure);
        CHECK(steps == last);
        CHECK(merged.aino.everything() == after);
    }
    unmerge(merged.aino.file(), [](int, int) { return true; });
    CHECK(merged.aino.everything() == merged.before);
}

TEST_CASE("listeners hear which rows taking back a merge touched", "[sharing]")
{
    Merged merged;
    Changes heard;
    QObject listener;
    QObject::connect(&merged.aino.file(), &DataFile::committed, &listener,
                     [&heard](const Changes &changes) { heard = changes; });
    unmerge(merged.aino.file());
    CHECK((heard == Changes{{Made::Thing, {merged.thing, merged.added}}, {Made::Part, {merged.part}}}));
}
