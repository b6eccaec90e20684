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
                    if (figure.columns[column].behind.isCount)
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
