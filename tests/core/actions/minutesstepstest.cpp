// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutessteps.h"

#include "core/edits/undo.h"
#include "core/records/unit.h"
#include "tests/support/minutesfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("minutes are made for an event, and step from draft to published and back", "[outline]")
{
    MinutesFile file;
    CHECK(minutesOf(file.records, file.event) == file.minutes);
    const auto now = [&] { return file.records.read(file.test.type("minutes"), file.minutes); };
    const QDate today(2026, 3, 2);
    const auto status = [&] { return now().value(QStringLiteral("status")).toText(); };
    QStringList way{status()};
    for (int i = 0; i < 3; ++i) {
        const QByteArray before = file.values();
        REQUIRE(stepMinutes(file.records, now(), 1, today).isWritten);
        way += status();
        checkOneUndo(file, before);
    }
    CHECK(way == lines({"draft", "to_be_examined", "examined", "published"}));
    CHECK(now().value(QStringLiteral("examined_on")).toText() == QLatin1String("2026-03-02"));
    CHECK(now().value(QStringLiteral("published_on")).toText() == QLatin1String("2026-03-02"));
    CHECK_FALSE(stepMinutes(file.records, now(), 1, today).isWritten);
    REQUIRE(stepMinutes(file.records, now(), -1, today).isWritten);
    CHECK(status() == QLatin1String("examined"));
    CHECK(now().value(QStringLiteral("published_on")).isNull());
    CHECK(now().value(QStringLiteral("examined_on")).toText() == QLatin1String("2026-03-02"));
}

TEST_CASE("the newest minutes are those made last, whoever made them", "[outline]")
{
    MinutesFile file;
    RowId largest = file.minutes;
    const quint32 own = file.test.file().site();
    for (int i = 0; i < 8 || largest.site() <= own; ++i) { // sites with numbers of any size
        file.test.file().setOrigin(
            {QByteArray::number(i), QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC)});
        Record made(file.test.type("minutes"));
        made.set(QStringLiteral("event"), file.event);
        Commit commit(file.test.file(), QStringLiteral("start"), Commit::Kind::Start);
        largest = std::max(largest, file.records.insert(commit, made));
        commit.finish();
    }
    const RowId newest = startMinutes(file.records, file.event, Language::Finnish).id;
    REQUIRE(largest > newest);
    CHECK(minutesOf(file.records, file.event) == newest);
}

TEST_CASE("the content begins in the first language of the unit that the file is for", "[unit]")
{
    TestFile test;
    const Records records = test.records();
    CHECK(contentLanguage(records) == Language::Finnish);
    const auto add = [&test](const char *name, const char *languages) {
        return test.add(
            "unit", {{"name_fi", QString::fromLatin1(name)}, {"languages", QString::fromLatin1(languages)}});
    };
    const RowId first = add("A", "sv_fi");
    const RowId second = add("B", "fi_sv");
    CHECK(unitOf(records) == first);
    CHECK(contentLanguage(records) == Language::Swedish);
    test.file().installation().rememberUnit(test.file().path(), second);
    CHECK(unitOf(records) == second);
    CHECK(contentLanguage(records) == Language::Finnish);
}
