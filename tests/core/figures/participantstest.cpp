// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participation.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

RowId addEvent(TestFile &test, const char *kind, const char *start, const char *status = "held")
{
    return test.add("event", {{"title_fi", QStringLiteral("Ilta")},
                              {"kind", QString::fromLatin1(kind)},
                              {"start", QString::fromLatin1(start)},
                              {"status", QString::fromLatin1(status)}});
}

void count(TestFile &test, RowId event, int group, const Value &people)
{
    test.add("headcount", {{"event", event}, {"stakeholder_group", RowId(group)}, {"count", people}});
}

std::vector<std::vector<Value>> rowsOf(TestFile &test, std::optional<int> year = {})
{
    StatisticRequest request;
    request.year = year;
    return statistic(test.records(), QStringLiteral("participants"), request).rows;
}

void name(TestFile &test, RowId event, RowId person, const Value &group, const char *state = "present")
{
    test.add("attendance", {{"event", event},
                            {"person", person},
                            {"stakeholder_group", group},
                            {"state", QString::fromLatin1(state)}});
}

RowId addPerson(TestFile &test)
{
    return test.add("person", {{"family", QStringLiteral("Niemi")}});
}

using Row = std::vector<Value>;
const auto total = Value(QStringLiteral("total"));
const auto workshop = Value(QStringLiteral("workshop"));

} // namespace

TEST_CASE("an event whose people nobody counted is unknown, not zero", "[figures]")
{
    TestFile test;
    addEvent(test, "workshop", "2021-02-01");
    CHECK(rowsOf(test) == std::vector<Row>{{workshop, 1, Value()}, {total, 1, Value()}});

    count(test, addEvent(test, "workshop", "2021-03-01"), 3001, 0);
    CHECK(rowsOf(test) == std::vector<Row>{{workshop, 2, 0}, {total, 2, 0}});
}

TEST_CASE("of the same count twice the larger stands", "[figures]")
{
    TestFile test;
    const RowId event = addEvent(test, "workshop", "2021-02-01");
    count(test, event, 3001, 7);
    count(test, event, 3001, 9);
    count(test, event, 3003, 2);
    const Statistic figure = statistic(test.records(), QStringLiteral("participants"), {});
    CHECK(figure.n == 11);
    CHECK(figure.missing.size() == 1);
}

TEST_CASE("planned and cancelled events do not count, nor other years", "[figures]")
{
    TestFile test;
    addEvent(test, "workshop", "2021-02-01", "planned");
    addEvent(test, "workshop", "2021-02-02", "cancelled");
    count(test, addEvent(test, "workshop", "2020-12-31"), 3001, 5);
    CHECK(rowsOf(test, 2021) == std::vector<Row>{{total, 0, Value()}});
    CHECK(rowsOf(test, 2020) == std::vector<Row>{{workshop, 1, 5}, {total, 1, 5}});
}

TEST_CASE("a joint total of a series adds what its events do not hold", "[figures]")
{
    TestFile test;
    const RowId series = test.add("event_series", {{"title_fi", QStringLiteral("Kierros")}});
    const RowId first = addEvent(test, "workshop", "2021-02-01");
    const RowId second = addEvent(test, "workshop", "2021-02-08");
    for (const RowId event : {first, second})
        test.set("event", event, {{"series", series}});
    count(test, first, 3001, 10);
    test.add("headcount", {{"series", series}, {"count", 30}});
    CHECK(rowsOf(test) == std::vector<Row>{{workshop, 2, 30}, {total, 2, 30}});
}

TEST_CASE("a joint total that is not exact is marked in its kind, in the total and in the title", "[figures]")
{
    TestFile test;
    const RowId series = test.add("event_series", {{"title_fi", QStringLiteral("Kierros")}});
    const RowId round = addEvent(test, "workshop", "2021-02-01");
    test.set("event", round, {{"series", series}});
    count(test, addEvent(test, "visit", "2021-03-01"), 3001, 5);
    test.add("headcount", {{"series", series}, {"count", 100}, {"qualifier", QStringLiteral("over")}});
    const Statistic figure = statistic(test.records(), QStringLiteral("participants"), {});
    REQUIRE(figure.rows.size() == 3);
    for (size_t row = 0; row < figure.rows.size(); ++row) {
        const bool isExact = figure.rows[row][0] == Value(QStringLiteral("visit"));
        CHECK(figure.precision(row, 2) == (isExact ? Precision::Exact : Precision::Over));
    }
    CHECK(figure.title == QStringLiteral(">105 people took part in 2 events"));
    const Statistic groups = statistic(test.records(), QStringLiteral("groups"), {});
    CHECK(groups.n == 5);
    CHECK(groups.missing.contains(QStringLiteral(
        "Joint head counts of series hold >100 participants more; they are not told apart by group.")));
}

TEST_CASE("numbers that are not exact are marked in the title of the groups", "[figures]")
{
    TestFile test;
    const RowId event = addEvent(test, "workshop", "2021-02-01");
    test.add("headcount", {{"event", event},
                           {"stakeholder_group", RowId(3001)},
                           {"count", 40},
                           {"qualifier", QStringLiteral("about")}});
    count(test, event, 3003, 2);
    const QString title = statistic(test.records(), QStringLiteral("groups"), {}).title;
    CHECK(title.endsWith(QStringLiteral(", ~40 of ~42")));
}

TEST_CASE("groups that did not come are told, where others did", "[figures]")
{
    TestFile test;
    const auto told = [&test](const StatisticRequest &request) {
        const QStringList missing = statistic(test.records(), QStringLiteral("groups"), request).missing;
        return missing.filter(QStringLiteral("Nobody is recorded of"));
    };
    const RowId event = addEvent(test, "workshop", "2021-02-01");
    count(test, event, 3013, 4);
    CHECK(told({}).isEmpty());
    count(test, event, 3001, 4);
    REQUIRE(told({}).size() == 1);
    CHECK(told({}).first().contains(QStringLiteral("Parishes")));
    CHECK_FALSE(told({}).first().contains(QStringLiteral("Residents, clients")));
    CHECK_FALSE(told({}).first().contains(QStringLiteral("not known")));
    StatisticRequest request;
    request.event = event;
    CHECK(told(request).isEmpty());
}

TEST_CASE("a joint total of a series stays out where not all its events are asked for", "[figures]")
{
    TestFile test;
    const RowId series = test.add("event_series", {{"title_fi", QStringLiteral("Kierros")}});
    const RowId first = addEvent(test, "workshop", "2020-12-01");
    const RowId second = addEvent(test, "workshop", "2021-02-08");
    for (const RowId event : {first, second})
        test.set("event", event, {{"series", series}});
    count(test, first, 3001, 10);
    count(test, second, 3001, 4);
    test.add("headcount", {{"series", series}, {"count", 30}});
    StatisticRequest request;
    request.event = second;
    const Statistic figure = statistic(test.records(), QStringLiteral("participants"), request);
    CHECK(figure.n == 4);
    CHECK(figure.missing.size() == 1);
    CHECK(rowsOf(test, 2020) == std::vector<Row>{{workshop, 1, 10}, {total, 1, 10}});
    CHECK(rowsOf(test) == std::vector<Row>{{workshop, 2, 30}, {total, 2, 30}});
}

TEST_CASE("a count that stands twice is told where it was asked for, and counted alike everywhere",
          "[figures]")
{
    TestFile test;
    const RowId event = addEvent(test, "workshop", "2021-02-01");
    const RowId other = addEvent(test, "workshop", "2021-03-01");
    count(test, event, 3001, 7);
    count(test, event, 3001, 9);
    count(test, other, 3001, 5);
    for (const auto *name : {"participants", "groups"}) {
        StatisticRequest request;
        request.event = other;
        CHECK(statistic(test.records(), QLatin1String(name), request).missing.isEmpty());
        request.event = event;
        const Statistic figure = statistic(test.records(), QLatin1String(name), request);
        CHECK(figure.n == 9);
        CHECK(figure.missing.size() == 1);
    }
    CHECK(participantsOf(test.file().connection(), event) == 9);
    const QString listed = QStringLiteral("SELECT %1 FROM event t WHERE t.id = ?")
                               .arg(test.field("event", "participants").derived);
    CHECK(test.file().connection().value(listed, event) == Value(9));
}

TEST_CASE("archived head counts do not count", "[figures]")
{
    TestFile test;
    const RowId event = addEvent(test, "workshop", "2021-02-01");
    const RowId archived = test.add("headcount", {{"event", event}, {"count", 9}});
    test.set("headcount", archived, {{"archived", 1}});
    CHECK(rowsOf(test) == std::vector<Row>{{workshop, 1, Value()}, {total, 1, Value()}});
    CHECK(participantsOf(test.file().connection(), event) == std::nullopt);
}

TEST_CASE("named participants count where nobody counted, and only those who were present", "[figures]")
{
    TestFile test;
    const RowId event = addEvent(test, "workshop", "2021-02-01");
    name(test, event, addPerson(test), RowId(3001), "registered");
    name(test, event, addPerson(test), {}, "excused");
    name(test, event, addPerson(test), {}, "absent");
    CHECK(participantsOf(test.file().connection(), event) == std::nullopt);
    const RowId person = addPerson(test);
    name(test, event, person, RowId(3001));
    name(test, event, person, RowId(3002)); // twice after a merge
    CHECK(participantsOf(test.file().connection(), event) == 1);
    CHECK(rowsOf(test) == std::vector<Row>{{workshop, 1, 1}, {total, 1, 1}});
}

TEST_CASE("of head counts and names the larger stands in each group, and the difference is told", "[figures]")
{
    TestFile test;
    const RowId event = addEvent(test, "workshop", "2021-02-01");
    count(test, event, 3001, 4);
    count(test, event, 3002, 1);
    for (int i = 0; i < 3; ++i)
        name(test, event, addPerson(test), RowId(3002));
    StatisticRequest request;
    request.event = event;
    const Statistic figure = statistic(test.records(), QStringLiteral("participants"), request);
    CHECK(figure.n == 7);
    REQUIRE(figure.missing.size() == 1);
    CHECK(figure.missing.first().startsWith(QStringLiteral("3 participants are named and 5 were counted")));
    CHECK(statistic(test.records(), QStringLiteral("groups"), request).n == 7);
}

TEST_CASE("people whose group is not known fill up what the other source holds", "[figures]")
{
    TestFile test;
    const RowId event = addEvent(test, "workshop", "2021-02-01");
    count(test, event, 3001, 9);
    count(test, event, 3002, 2);
    for (int i = 0; i < 10; ++i)
        name(test, event, addPerson(test), {});
    CHECK(participantsOf(test.file().connection(), event) == 11);
    for (int i = 0; i < 3; ++i)
        name(test, event, addPerson(test), {});
    CHECK(participantsOf(test.file().connection(), event) == 13);
    StatisticRequest request;
    request.event = event;
    const Statistic groups = statistic(test.records(), QStringLiteral("groups"), request);
    REQUIRE(groups.rows.size() == 3);
    CHECK(groups.rows.front().front() == Value(QStringLiteral("Group not known")));
    CHECK(groups.rows.front().back() == Value(2));
}

TEST_CASE("what minutes say in two languages counts once, in the language of the reader where it is written",
          "[figures]")
{
    TestFile test;
    const RowId event = addEvent(test, "forum", "2021-02-01");
    const auto write = [&](const char *kind, const char *language, int contributions) {
        const RowId minutes = test.add("minutes", {{"event", event},
                                                   {"kind", QString::fromLatin1(kind)},
                                                   {"language", QString::fromLatin1(language)}});
        const RowId topic = test.add("topic", {{"minutes", minutes}, {"heading_fi", QStringLiteral("Aihe")}});
        for (int i = 0; i < contributions; ++i)
            test.add("contribution", {{"topic", topic}, {"text", QStringLiteral("Sana")}});
    };
    write("memo", "fi", 2);
    write("memo", "sv", 3);
    write("summary", "fi", 10);
    const auto said = [&](Language language) {
        const Words words(language);
        StatisticRequest request;
        request.event = event;
        return *statistic(Records(test.file(), words), QStringLiteral("contributions"), request).n;
    };
    CHECK(said(Language::Finnish) == 12);
    CHECK(said(Language::Swedish) == 13);
    CHECK(said(Language::English) == 15); // neither is the reader's
}

TEST_CASE("an unknown statistic and one without its event are refused", "[figures]")
{
    TestFile test;
    CHECK_THROWS_AS(statistic(test.records(), QStringLiteral("weather"), {}), Failure);
    CHECK_THROWS_AS(statistic(test.records(), QStringLiteral("contributions"), {}), Failure);
}
