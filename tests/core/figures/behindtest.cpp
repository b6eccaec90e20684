// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/behind.h"
#include "core/catalogue/types/types.h"
#include "core/records/fieldtext.h"
#include "tests/support/figuresfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("behind each number that counts records stand just as many", "[figures]")
{
    FiguresFile file;
    const Records records = file.test.records();
    for (const StatisticEntry &entry : statisticEntries(file.test.words())) {
        for (const StatisticRequest &request : file.requests(entry)) {
            const Statistic figure = statistic(records, entry.name, request);
            INFO(entry.name.toStdString());
            REQUIRE(figure.keys.size() == figure.rows.size());
            for (size_t row = 0; row < figure.rows.size(); ++row)
                for (size_t column = 0; column < figure.columns.size(); ++column) {
                    if (!hasRecordsBehind(figure, row, column))
                        continue;
                    const auto ids = recordsBehind(file.test.file().connection(), figure, row, column);
                    INFO(row << " " << figure.columns[column].name.toStdString());
                    if (behindOf(figure, row, column).isCount)
                        CHECK(qint64(ids.size()) == figure.rows[row][column].toNumber());
                    else if (figure.rows[row][column].toNumber() > 0)
                        CHECK_FALSE(ids.empty());
                }
        }
    }
}

TEST_CASE("behind a group of which nobody is named stand the head counts that make its number", "[figures]")
{
    TestFile test;
    const auto event = [&test] {
        return test.add("event", {{"title_fi", QStringLiteral("Ilta")},
                                  {"kind", QStringLiteral("forum")},
                                  {"start", QStringLiteral("2021-03-01")},
                                  {"status", QStringLiteral("held")}});
    };
    const RowId counted = event(), named = event(), group(3001);
    for (const RowId each : {counted, named})
        test.add("headcount", {{"event", each}, {"stakeholder_group", group}, {"count", 7}});
    test.add("headcount", {{"event", named}, {"stakeholder_group", RowId(3002)}, {"count", 9}});
    const auto typeBehind = [&] {
        const Statistic figure = statistic(test.records(), QStringLiteral("groups"), {});
        REQUIRE(figure.keys.front() == Value(group));
        const int type = behindOf(figure, 0, 3).type;
        qint64 sum = 0;
        if (type == TypeNumber::Headcount)
            for (const RowId id : recordsBehind(test.file().connection(), figure, 0, 3))
                sum +=
                    test.records().read(test.type("headcount"), id).value(QStringLiteral("count")).toNumber();
        return std::pair(type, sum);
    };
    CHECK(typeBehind() == std::pair(int(TypeNumber::Headcount), qint64(14)));
    test.add("attendance", {{"event", named},
                            {"person", test.add("person", {{"family", QStringLiteral("Aalto")}})},
                            {"stakeholder_group", group},
                            {"state", QStringLiteral("present")}});
    CHECK(typeBehind() == std::pair(int(TypeNumber::Event), qint64(0)));
}

TEST_CASE("what a figure is narrowed to stands with it in words", "[figures]")
{
    FiguresFile file;
    StatisticRequest request;
    request.kind = QStringLiteral("forum");
    request.group = RowId(3001);
    request.year = 2021;
    const auto narrowing = [&](const char *name) {
        return statistic(file.test.records(), QLatin1String(name), request).narrowing;
    };
    REQUIRE(narrowing("per_resident").size() == 2);
    const Field &kind = Catalogue::field(file.test.type("event"), QStringLiteral("kind"));
    CHECK(narrowing("per_resident").last() == shownValue(file.test.words(), kind, Value(*request.kind)));
    CHECK(narrowing("modes").size() < 3);
    CHECK(narrowing("balance").isEmpty()); // it has no use for either
    request = {};
    CHECK(narrowing("per_resident").isEmpty());
}

TEST_CASE("each figure has numbers, a chart of its own columns and something behind them", "[figures]")
{
    FiguresFile file;
    const Records records = file.test.records();
    for (const StatisticEntry &entry : statisticEntries(file.test.words())) {
        INFO(entry.name.toStdString());
        const Statistic figure = statistic(records, entry.name, file.requests(entry).front());
        CHECK(figure.hasNumbers());
        for (const size_t column : figure.chart.series) {
            REQUIRE(column < figure.columns.size());
            CHECK_FALSE(figure.columns[column].unit.isEmpty());
        }
        const Statistic nothing = statistic(TestFile().records(), QStringLiteral("modes"), {});
        CHECK_FALSE(nothing.hasNumbers());
    }
}

TEST_CASE("a number that is not exact has its mark, and so has the total", "[figures]")
{
    FiguresFile file;
    StatisticRequest request;
    request.kind = QStringLiteral("forum");
    const Statistic figure = statistic(file.test.records(), QStringLiteral("participants"), request);
    REQUIRE(figure.rows.size() == 2);
    CHECK(shownCell(file.test.words(), figure, 0, 2) == QStringLiteral("~38"));
    CHECK(shownCell(file.test.words(), figure, 1, 2) == QStringLiteral("~38"));
    CHECK(spokenCell(file.test.words(), figure, 0, 2).endsWith(QStringLiteral(": about 38 people")));
    request.kind = QStringLiteral("visit");
    CHECK(statistic(file.test.records(), QStringLiteral("participants"), request).precisions.isEmpty());
}

TEST_CASE("for other programs numbers are plain, and how exact they are stands in a column of its own",
          "[figures]")
{
    TestFile test;
    const auto add = [&test](const char *kind, const Value &count, const char *qualifier) {
        const RowId event = test.add("event", {{"title_fi", QStringLiteral("Ilta")},
                                               {"kind", QString::fromLatin1(kind)},
                                               {"start", QStringLiteral("2021-05-01")},
                                               {"status", QStringLiteral("held")}});
        test.add("headcount",
                 {{"event", event}, {"count", count}, {"qualifier", QString::fromLatin1(qualifier)}});
    };
    const auto lines = [&test] {
        QStringList all;
        const QList<QStringList> rows =
            plainRows(test.words(), statistic(test.records(), QStringLiteral("participants"), {}));
        for (const QStringList &row : rows)
            all += row.join(QLatin1Char(';'));
        return all;
    };
    add("forum", 12345, "exact");
    CHECK(lines() == QStringList{QStringLiteral("Kind of event;Events;Participants"),
                                 QStringLiteral("Participation forum;1;12345"),
                                 QStringLiteral("Total;1;12345")});
    add("workshop", 400, "about");
    add("visit", Value(), "exact");
    const QStringList marked = lines();
    CHECK(marked.first() == QStringLiteral("Kind of event;Events;Participants;participants_qualifier"));
    CHECK(marked.contains(QStringLiteral("Participation forum;1;12345;")));
    CHECK(marked.filter(QStringLiteral(";1;400;about")).size() == 1);
    CHECK(marked.filter(QStringLiteral(";1;;")).size() == 1);
    CHECK(marked.last() == QStringLiteral("Total;3;12745;about"));
}

TEST_CASE("kind of event and stakeholder group narrow a figure", "[figures]")
{
    FiguresFile file;
    StatisticRequest request;
    request.group = RowId(3001);
    const Statistic figure = statistic(file.test.records(), QStringLiteral("participants"), request);
    const Value plain = *file.test.file().connection().value(
        "SELECT (SELECT sum(count) FROM headcount WHERE stakeholder_group = 3001) + (SELECT count(*) FROM "
        "attendance WHERE stakeholder_group = 3001)");
    CHECK(figure.rows.back()[2] == plain);
}
