// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tabletext.h"
#include "core/reports/composer.h"
#include "tests/support/figuresfile.h"
#include "ui/figures/figureexport.h"
#include "ui/figures/figuremodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QList<QStringList> rowsOf(const FigureModel &model)
{
    QList<QStringList> rows{QStringList()};
    for (int column = 0; column < model.columnCount(); ++column)
        rows.first() += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        rows += QStringList();
        for (int column = 0; column < model.columnCount(); ++column)
            rows.last() += model.index(row, column).data().toString();
    }
    return rows;
}

QList<QStringList> rowsOf(const Table &table)
{
    const auto texts = [](const std::vector<Cell> &cells) {
        QStringList row;
        for (const Cell &cell : cells)
            row += cell.text;
        return row;
    };
    QList<QStringList> rows{texts(table.head)};
    for (const std::vector<Cell> &row : table.rows)
        rows += texts(row);
    return rows;
}

/// The chart and the table of a figure as a report has them.
std::pair<const Figure *, const Table *> blocksOf(const Document &document)
{
    std::pair<const Figure *, const Table *> found{};
    for (const Block &block : document.blocks) {
        if (const auto *figure = std::get_if<Figure>(&block.content))
            found.first = figure;
        if (const auto *table = std::get_if<Table>(&block.content))
            found.second = table;
    }
    return found;
}

} // namespace

TEST_CASE("chart, table, CSV and report of each figure show the same numbers", "[figures]")
{
    FiguresFile file;
    const Records records = file.test.records();
    for (const StatisticEntry &entry : statisticEntries(file.test.words())) {
        INFO(entry.name.toStdString());
        const auto figure =
            std::make_shared<const Statistic>(statistic(records, entry.name, file.requests(entry).front()));
        const QList<QStringList> shown = shownRows(file.test.words(), *figure);
        FigureModel model(file.test.words(), nullptr);
        model.show(figure);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(rowsOf(model) == shown);
        const QString csv = QString::fromUtf8(csvOf(*figure, file.test.words())).remove(QChar(0xFEFF));
        CHECK(readTable(csv, QLatin1Char(';')) == shown);
        Composer out(records, false);
        out.addFigure(*figure);
        const Document document = out.take({}, {});
        const auto [drawn, table] = blocksOf(document);
        REQUIRE(table);
        CHECK(rowsOf(*table) == shown);
        REQUIRE(drawn);
        CHECK(drawn->statistic->rows == figure->rows);
        CHECK(drawn->alternative.contains(figure->title));
        const ChartPicture chart(*figure, file.test.words(), screenLook(lightTokens()), {800});
        for (const ChartMark &mark : chart.marks())
            CHECK(std::find(figure->chart.series.begin(), figure->chart.series.end(), mark.column) !=
                  figure->chart.series.end());
    }
}

TEST_CASE("bars and matrices write each number beside or on it", "[figures]")
{
    FiguresFile file;
    for (const char *name : {"participants", "groups", "tables_held", "organisations"}) {
        INFO(name);
        const Statistic figure = statistic(file.test.records(), QLatin1String(name), {});
        QStringList texts;
        const ChartPicture chart(figure, file.test.words(), screenLook(lightTokens()), {800});
        for (const ChartStroke &stroke : chart.strokes())
            texts += stroke.text;
        REQUIRE_FALSE(chart.marks().empty());
        for (const ChartMark &mark : chart.marks())
            CHECK(texts.contains(shownCell(file.test.words(), figure, mark.row, mark.column)));
    }
}
