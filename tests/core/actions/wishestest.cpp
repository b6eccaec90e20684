// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/wishes.h"
#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QDate today(2021, 4, 1);

class Wishes : public TestFile
{
public:
    Wishes()
    {
        series = add("event_series", {{"title_fi", QStringLiteral("Kierros")}});
        event = addEvent("2021-03-04");
        const RowId minutes = add("minutes", {{"event", event}, {"language", QStringLiteral("fi")}});
        wish = add("wish",
                   {{"minutes", minutes}, {"text", QStringLiteral("Kyydit puheeksi\nIllat ovat vaikeita.")}});
    }

    RowId addEvent(const char *start, const char *status = "planned")
    {
        return add("event", {{"title_fi", QStringLiteral("Ilta")},
                             {"kind", QStringLiteral("workshop")},
                             {"series", series},
                             {"status", QString::fromLatin1(status)},
                             {"start", QString::fromLatin1(start)}});
    }

    Value of(const char *field) { return records().read(type("wish"), wish).value(QLatin1String(field)); }

    RowId series, event, wish;
};

} // namespace

TEST_CASE("the event after a wish is the next of its series that is not called off", "[wishes]")
{
    Wishes file;
    const Records records = file.records();
    CHECK_FALSE(nextEvent(records, file.wish, today).isValid());
    file.addEvent("2021-03-20"); // over
    file.addEvent("2021-05-01", "cancelled");
    const RowId later = file.addEvent("2021-06-01");
    const RowId next = file.addEvent("2021-05-02T18:00");
    CHECK(nextEvent(records, file.wish, today) == next);
    CHECK(nextEvent(records, file.wish, QDate(2021, 5, 3)) == later);
}

TEST_CASE("a wish becomes a topic of the next event, after what stands there, in one commit", "[wishes]")
{
    Wishes file;
    Records records = file.records();
    const RowId next = file.addEvent("2021-05-02");
    const Outcome outcome = takeIntoEvent(records, file.wish, next);
    REQUIRE(outcome.isWritten);
    const Record topic = records.read(file.type("topic"), outcome.id);
    CHECK(topic.value(QStringLiteral("heading_fi")).toText() == QStringLiteral("Kyydit puheeksi"));
    CHECK(topic.value(QStringLiteral("text")).toText().endsWith(QStringLiteral("vaikeita.")));
    CHECK(file.of("status") == Value(QStringLiteral("taken")));
    CHECK(file.of("event").toId() == next);
    CHECK(file.of("topic").toId() == outcome.id);
    CHECK_FALSE(takeIntoEvent(records, file.wish, next).isDone());
    REQUIRE(undo(file.file()));
    CHECK(file.of("status") == Value(QStringLiteral("open")));
    CHECK(file.file().connection().value("SELECT count(*) FROM topic") == Value(0));
    CHECK(file.file().connection().value("SELECT count(*) FROM minutes") == Value(1));
}

TEST_CASE("a second wish stands after the first in the same minutes", "[wishes]")
{
    Wishes file;
    Records records = file.records();
    const RowId next = file.addEvent("2021-05-02");
    const RowId other =
        file.add("wish", {{"minutes", file.of("minutes")}, {"text", QStringLiteral("Kahvia")}});
    const RowId first = takeIntoEvent(records, file.wish, next).id;
    const RowId second = takeIntoEvent(records, other, next).id;
    CHECK(file.file().connection().value(
              "SELECT group_concat(id) FROM (SELECT id FROM topic ORDER BY position)") ==
          Value(first.toText() + QLatin1Char(',') + second.toText()));
    CHECK(file.file().connection().value("SELECT count(*) FROM minutes") == Value(2));
}

TEST_CASE("a wish becomes a body in one commit", "[wishes]")
{
    Wishes file;
    Records records = file.records();
    Record body(file.type("body"));
    CHECK_FALSE(makeBodyOf(records, file.wish, body).isDone());
    CHECK(file.of("status") == Value(QStringLiteral("open")));
    body.set(QStringLiteral("name_fi"), QStringLiteral("Kyytityöryhmä"));
    body.set(QStringLiteral("kind"), QStringLiteral("working_group"));
    const Outcome outcome = makeBodyOf(records, file.wish, body);
    REQUIRE(outcome.isWritten);
    CHECK(file.of("body").toId() == outcome.id);
    CHECK(file.of("status") == Value(QStringLiteral("taken")));
    REQUIRE(undo(file.file()));
    CHECK_FALSE(records.exists(file.type("body"), outcome.id));
}
