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

using RowNumber = std::pair<size_t, qint64>;

/// What is more than nothing; without the total.
std::vector<RowNumber> numbersOf(const Statistic &figure, size_t column)
{
    std::vector<RowNumber> numbers;
    for (size_t row = 0; row < figure.rows.size(); ++row)
        if (!figure.isTotal(row) && figure.rows[row][column].toNumber() > 0)
            numbers.emplace_back(row, figure.rows[row][column].toNumber());
    return numbers;
}

/// The same, as the chart marks it.
std::vector<RowNumber> markedNumbers(const Statistic &figure, const ChartPicture &chart, size_t column)
{
    std::vector<RowNumber> numbers;
    for (const ChartMark &mark : chart.marks())
        if (mark.column == column && figure.rows[mark.row][column].toNumber() > 0)
            numbers.emplace_back(mark.row, figure.rows[mark.row][column].toNumber());
    return numbers;
}

/// How much a mark shows.
qreal extentOf(const Statistic &figure, const ChartMark &mark)
{
    switch (figure.chart.shape) {
    case Chart::Shape::Columns:
    case Chart::Shape::StackedColumns:
        return mark.area.height();
    case Chart::Shape::Bars:
        return mark.area.width();
    case Chart::Shape::Line:
        return -mark.area.center().y();
    case Chart::Shape::Shares: // of its row
    case Chart::Shape::Matrix: // by its shade
    case Chart::Shape::None:
        break;
    }
    return 0;
}

/// No mark of a series shows more than one of a larger number.
bool growsWithNumbers(const Statistic &figure, const ChartPicture &chart, size_t column)
{
    std::vector<std::pair<qint64, qreal>> shown;
    for (const ChartMark &mark : chart.marks())
        if (const Value &number = figure.rows[mark.row][mark.column];
            mark.column == column && !number.isNull())
            shown.emplace_back(number.toNumber(), extentOf(figure, mark));
    std::sort(shown.begin(), shown.end());
    return std::is_sorted(shown.begin(), shown.end(), [](const auto &one, const auto &other) {
        return one.second + 0.5 < other.second; // half a pixel
    });
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
        CHECK(readTable(csv, QLatin1Char(';')) == plainRows(file.test.words(), *figure));
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
        for (size_t column = 0; column < figure->columns.size(); ++column) {
            INFO(figure->columns[column].name.toStdString());
            const bool isDrawn = std::find(figure->chart.series.begin(), figure->chart.series.end(),
                                           column) != figure->chart.series.end();
            CHECK(markedNumbers(*figure, chart, column) ==
                  (isDrawn ? numbersOf(*figure, column) : std::vector<RowNumber>()));
            CHECK(growsWithNumbers(*figure, chart, column));
        }
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
