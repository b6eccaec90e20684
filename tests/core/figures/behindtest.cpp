// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/behind.h"
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
