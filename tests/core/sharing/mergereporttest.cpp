// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/mergereport.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

#include <algorithm>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Words &english()
{
    static const Words words(Language::English);
    return words;
}

MergePreview described(const Copy &own, const std::vector<const Copy *> &others)
{
    Records records(own.file(), english());
    QStringList paths;
    for (const Copy *other : others)
        paths += other->path();
    return describeMerge(records, paths);
}

std::vector<MergedRecord> of(const MergePreview &preview, MergeKind kind, int file = 0)
{
    std::vector<MergedRecord> found;
    std::copy_if(preview.records.begin(), preview.records.end(), std::back_inserter(found),
                 [=](const MergedRecord &each) { return each.kind == kind && each.file == file; });
    return found;
}

/// "name: before > after" of each field that differs.
QStringList lines(const MergedRecord &record)
{
    QStringList lines;
    for (const MergedField &field : record.fields)
        lines += QStringLiteral("%1: %2 > %3").arg(field.field->name, field.before, field.after);
    return lines;
}

} // namespace

TEST_CASE("a preview tells of each record what it was and what it becomes", "[sharing]")
{
    Copy aino{{1, 0, {}}};
    const RowId changed = aino.insert("thing", "name, size", text("'old name', 1"));
    const RowId removed = aino.insert("thing", "name, size", text("'goes', 2"));
    Copy bo{{2, 0, {}}, aino};
    bo.run(text("UPDATE thing SET name = 'new name' WHERE id = ") + changed.toText());
    bo.run(text("DELETE FROM thing WHERE id = ") + removed.toText());
    const RowId added = bo.insert("thing", "name, size", text("'comes', 3"));
    const QByteArray before = aino.everything();

    const MergePreview preview = described(aino, {&bo});
    CHECK(aino.everything() == before);
    REQUIRE(preview.reports.size() == 1);
    CHECK((preview.reports[0].types.value(Made::Thing) == TypeChanges{1, 1, 1}));

    const auto news = of(preview, MergeKind::New), changes = of(preview, MergeKind::Changed),
               removals = of(preview, MergeKind::Removed);
    REQUIRE(news.size() == 1);
    CHECK(news[0].record == added);
    CHECK(news[0].title == text("comes"));
    CHECK(lines(news[0]).contains(text("name:  > comes")));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].record == changed);
    CHECK(changes[0].title == text("new name"));
    CHECK(lines(changes[0]) == QStringList{text("name: old name > new name")});
    REQUIRE(removals.size() == 1);
    CHECK(removals[0].record == removed);
    CHECK(removals[0].title == text("goes"));
    CHECK(lines(removals[0]).contains(text("name: goes > ")));
    CHECK(preview.records.size() == 3);
}

TEST_CASE("a preview tells who says what of a conflict", "[sharing]")
{
    Copy aino{{1, 0, {}}};
    const RowId thing = aino.insert("thing", "name, size", text("'thing', 1"));
    Copy bo{{2, 0, {}}, aino};
    aino.run(text("UPDATE thing SET name = 'of Aino' WHERE id = ") + thing.toText());
    bo.run(text("UPDATE thing SET name = 'of Bo' WHERE id = ") + thing.toText());
    const MergePreview preview = described(aino, {&bo});
    const auto conflicts = of(preview, MergeKind::Conflict);
    REQUIRE(conflicts.size() == 1);
    CHECK(preview.reports[0].conflicts == 1);
    REQUIRE(conflicts[0].conflict);
    CHECK(conflicts[0].conflict->field->name == text("name"));
    QStringList values = conflicts[0].values;
    std::sort(values.begin(), values.end());
    CHECK(values == QStringList{text("of Aino"), text("of Bo")});
    const auto fromBo =
        std::find_if(conflicts[0].conflict->values.begin(), conflicts[0].conflict->values.end(),
                     [](const ConflictValue &value) { return !value.file.isEmpty(); });
    REQUIRE(fromBo != conflicts[0].conflict->values.end());
    CHECK(fromBo->value == Value(text("of Bo")));
}

TEST_CASE("each file is told of what it changes after the one before", "[sharing]")
{
    Copy aino{{1, 0, {}}};
    const RowId thing = aino.insert("thing", "name, size", text("'thing', 1"));
    Copy bo{{2, 0, {}}, aino};
    Copy eero{{3, 0, {}}, aino};
    bo.run(text("UPDATE thing SET name = 'of Bo' WHERE id = ") + thing.toText());
    eero.run(text("UPDATE thing SET size = 9 WHERE id = ") + thing.toText());
    const MergePreview preview = described(aino, {&bo, &eero});
    const auto first = of(preview, MergeKind::Changed, 0), second = of(preview, MergeKind::Changed, 1);
    REQUIRE(first.size() == 1);
    CHECK(lines(first[0]) == QStringList{text("name: thing > of Bo")});
    REQUIRE(second.size() == 1);
    CHECK(lines(second[0]) == QStringList{text("size: 1 > 9")});
}

TEST_CASE("a preview of very much counts all and tells of the first", "[sharing]")
{
    Copy aino{{1, 0, {}}};
    Copy bo{{2, 0, {}}, aino};
    for (int i = 0; i < MergePreview::mostOfType + 20; ++i)
        bo.insert("thing", "name", QStringLiteral("'%1'").arg(i));
    const MergePreview preview = described(aino, {&bo});
    CHECK(preview.reports[0].types.value(Made::Thing).added == MergePreview::mostOfType + 20);
    CHECK(of(preview, MergeKind::New).size() == size_t(MergePreview::mostOfType));
}

TEST_CASE("the file that cannot be merged is named", "[sharing]")
{
    Copy aino{{1, 0, {}}};
    Copy bo{{2, 0, {}}, aino};
    bo.insert("thing", "name", text("'of Bo'"));
    const QString broken = bo.folder() + text("/broken.raati");
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no data file at all, only words");
    file.close();
    const QByteArray before = aino.everything();
    try {
        merge(aino.file(), {bo.path(), broken});
        FAIL("it was merged");
    } catch (const MergeFailure &failure) {
        CHECK(failure.path() == broken);
        CHECK_FALSE(failure.message().isEmpty());
    }
    CHECK(aino.everything() == before);
}
