// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figuretable.h"
#include "ui/charts/chartpattern.h"
#include "ui/charts/chartrows.h"
#include "ui/charts/chartsvg.h"
#include "ui/figures/figureexport.h"

#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QFontMetricsF>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const Words english(Language::English);

/// Three years with two series; the middle of the first is not known, its last is about 400.
Statistic sample(Chart::Shape shape)
{
    Statistic figure;
    figure.columns = {{QStringLiteral("year"), QStringLiteral("Year"), {}},
                      {QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("people")},
                      {QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("people")}};
    figure.rows = {{Value(QStringLiteral("2017")), Value(100), Value(5)},
                   {Value(QStringLiteral("2018")), Value(), Value(0)},
                   {Value(QStringLiteral("2019")), Value(400), Value(7)}};
    figure.setPrecision(2, 1, Precision::About);
    figure.chart = {shape, {1, 2}};
    return figure;
}

ChartPicture pictureOf(const Statistic &figure, const ChartWish &wish = {600})
{
    return {figure, english, screenLook(lightTokens()), wish};
}

int count(const ChartPicture &picture, ChartStroke::Kind kind, const QColor &colour)
{
    return int(
        std::count_if(picture.strokes().begin(), picture.strokes().end(), [&](const ChartStroke &stroke) {
            return stroke.kind == kind && stroke.colour == colour;
        }));
}

QStringList textsIn(const ChartPicture &picture)
{
    QStringList texts;
    for (const ChartStroke &stroke : picture.strokes())
        if (stroke.kind == ChartStroke::Kind::Text)
            texts += stroke.text;
    return texts;
}

} // namespace

TEST_CASE("a number that is not exact is hollow, and one that is not known leaves a gap", "[charts]")
{
    const QColor first = lightTokens().series[0];
    const ChartPicture bars = pictureOf(sample(Chart::Shape::Bars));
    CHECK(count(bars, ChartStroke::Kind::Fill, first) == 1);
    CHECK(count(bars, ChartStroke::Kind::Frame, first) == 1);
    CHECK(textsIn(bars).contains(QStringLiteral("~400")));
    CHECK(textsIn(bars).contains(QString(QChar(0x2014))));
    const ChartPicture line = pictureOf(sample(Chart::Shape::Line));
    CHECK(count(line, ChartStroke::Kind::Point, first) == 1);
    CHECK(count(line, ChartStroke::Kind::HollowPoint, first) == 1);
    CHECK(count(line, ChartStroke::Kind::Line, first) == 0); // no line leads over the gap
    CHECK(count(line, ChartStroke::Kind::Line, lightTokens().series[1]) == 2);
}

TEST_CASE("the length of a bar is in proportion to its number, and a share to its row", "[charts]")
{
    const ChartPicture bars = pictureOf(sample(Chart::Shape::Columns));
    const auto heightOf = [&bars](size_t row, size_t column) {
        for (const ChartMark &mark : bars.marks())
            if (mark.row == row && mark.column == column)
                return mark.area.height();
        return 0.0;
    };
    const double none = heightOf(1, 2);
    CHECK((heightOf(2, 1) - none) / (heightOf(0, 1) - none) == Approx(4));
    const ChartPicture shares = pictureOf(sample(Chart::Shape::Shares));
    REQUIRE(shares.marks().size() == 4);
    CHECK(shares.marks()[0].area.width() / shares.marks()[1].area.width() == Approx(20).epsilon(0.1));
}

TEST_CASE("of too many rows the newest are drawn, or the largest, and the rest is told", "[charts]")
{
    const Statistic figure = sample(Chart::Shape::Bars);
    CHECK(drawnPart(figure, {600, 2}).rows == std::vector<size_t>{0, 2});
    CHECK(drawnPart(sample(Chart::Shape::Line), {600, 2}).rows == std::vector<size_t>{1, 2});
    CHECK(textsIn(pictureOf(figure, {600, 2})).last() ==
          QStringLiteral("The chart shows 2 of 3 rows; the table has all."));
    CHECK(pictureOf(figure).marks().size() == 6);
}

TEST_CASE("axes have few round steps from 0 to the largest number", "[charts]")
{
    CHECK(ticksFor(0) == std::vector<qint64>{0, 1});
    CHECK(ticksFor(3) == std::vector<qint64>{0, 1, 2, 3});
    CHECK(ticksFor(400) == std::vector<qint64>{0, 100, 200, 300, 400});
    for (qint64 largest = 1; largest < 100'000; largest = largest * 3 / 2 + 1) {
        const std::vector<qint64> ticks = ticksFor(largest);
        CHECK(ticks.back() >= largest);
        CHECK(ticks.size() <= 5);
    }
}

TEST_CASE("series have patterns, points and dashes besides their colours, and every field of a matrix "
          "carries its text",
          "[charts]")
{
    CHECK(patternOf(0, 1) == 0);
    QSet<int> patterns;
    std::vector<QPolygonF> shapes;
    std::vector<QList<qreal>> dashes;
    for (size_t series = 0; series < 6; ++series) {
        const int pattern = patternOf(series, 6);
        patterns.insert(pattern);
        CHECK(std::find(shapes.begin(), shapes.end(), pointShape({0, 0, 9, 9}, pattern)) == shapes.end());
        CHECK(std::find(dashes.begin(), dashes.end(), dashesOf(pattern)) == dashes.end());
        shapes.push_back(pointShape({0, 0, 9, 9}, pattern));
        dashes.push_back(dashesOf(pattern));
        CHECK(patternLines({0, 0, 50, 50}, pattern, 1).empty() == (pattern == 0));
    }
    CHECK(patterns.size() == 6);
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const QColor &colour : tokens.series)
            CHECK(contrast(colour, tokens.surface) >= 3);
        for (int tenths = 0; tenths <= 10; ++tenths)
            CHECK(contrast(tokens.text, heatOf(screenLook(tokens), tenths / 10.0)) >= 4.5);
    }
}

TEST_CASE("numbers of a line chart stand above or below their points and never on each other", "[charts]")
{
    Statistic figure = sample(Chart::Shape::Line);
    figure.rows = {{Value(QStringLiteral("2017")), Value(340), Value(342)},
                   {Value(QStringLiteral("2018")), Value(10), Value(342)}};
    const ChartPicture picture = pictureOf(figure);
    std::vector<QRectF> numbers;
    qreal axis = 0;
    for (const ChartStroke &stroke : picture.strokes())
        if (stroke.kind == ChartStroke::Kind::Line)
            axis = std::max(axis, stroke.path.y1());
    for (const ChartStroke &stroke : picture.strokes())
        if (stroke.kind == ChartStroke::Kind::Text && stroke.alignment.testFlag(Qt::AlignHCenter) &&
            !stroke.text.startsWith(QStringLiteral("20")))
            numbers.push_back(stroke.area);
    REQUIRE(numbers.size() == 4);
    for (size_t one = 0; one < numbers.size(); ++one)
        for (size_t other = one + 1; other < numbers.size(); ++other)
            CHECK_FALSE(numbers[one].intersects(numbers[other]));
    for (const QRectF &number : numbers) {
        CHECK(number.bottom() <= axis);
        for (const ChartStroke &stroke : picture.strokes())
            if (stroke.kind == ChartStroke::Kind::Point)
                CHECK_FALSE(number.intersects(stroke.area));
    }
}

TEST_CASE("days on a line stand as far apart as in time, and no name of a day lies on another", "[charts]")
{
    Field day;
    day.kind = Kind::Date;
    Statistic figure = sample(Chart::Shape::Line);
    figure.columns.front().field = &day;
    figure.rows = {{Value(QStringLiteral("2020-01-01")), Value(1), Value(1)},
                   {Value(QStringLiteral("2020-01-02")), Value(2), Value(2)},
                   {Value(QStringLiteral("2020-01-11")), Value(3), Value(3)}};
    const ChartPicture picture = pictureOf(figure);
    std::vector<qreal> places;
    for (const ChartMark &mark : picture.marks())
        if (mark.column == 1)
            places.push_back(mark.area.center().x());
    REQUIRE(places.size() == 3);
    CHECK((places[2] - places[1]) / (places[1] - places[0]) == Approx(9));

    std::vector<QRectF> names;
    for (const ChartStroke &stroke : picture.strokes())
        if (stroke.kind == ChartStroke::Kind::Text && stroke.text.endsWith(QStringLiteral("2020")))
            names.push_back(stroke.area);
    REQUIRE(names.size() == 2); // the second day has no room; the newest always has
    CHECK_FALSE(names[0].intersects(names[1]));
    CHECK(textsIn(picture).contains(QStringLiteral("11 January 2020")));
}

TEST_CASE("a long name takes two lines, and its bar stands beside the middle of them", "[charts]")
{
    Statistic figure = sample(Chart::Shape::Bars);
    figure.chart.series = {1};
    const QString name = QStringLiteral("Residents, clients and experts by experience");
    figure.rows.front().front() = Value(name);
    const ChartPicture picture = pictureOf(figure, {420});
    const auto strokeOf = [&picture](const QString &text) {
        const auto found =
            std::find_if(picture.strokes().begin(), picture.strokes().end(),
                         [&text](const ChartStroke &stroke) { return stroke.text.startsWith(text); });
        REQUIRE(found != picture.strokes().end());
        return *found;
    };
    const ChartStroke first = strokeOf(QStringLiteral("Residents"));
    const ChartStroke second = *(&*std::find_if(
        picture.strokes().begin(), picture.strokes().end(),
        [&first](const ChartStroke &stroke) { return stroke.area.top() == first.area.bottom(); }));
    CHECK(first.text + QLatin1Char(' ') + second.text == name);
    CHECK(picture.marks().front().area.center().y() == Approx(first.area.bottom()));
    CHECK(strokeOf(QStringLiteral("2018")).area.top() >= second.area.bottom());
}

TEST_CASE("the heads of a matrix are whole and never stand on each other", "[charts]")
{
    Statistic figure = sample(Chart::Shape::Matrix);
    const QStringList heads{QStringLiteral("Residents"), QStringLiteral("Organisations"),
                            QStringLiteral("Municipalities"), QStringLiteral("Professionals"),
                            QStringLiteral("Without a group")};
    for (size_t i = 0; i < size_t(heads.size()); ++i) {
        const StatisticColumn column{heads[qsizetype(i)], heads[qsizetype(i)], QStringLiteral("people")};
        if (i < 2)
            figure.columns[i + 1] = column;
        else
            figure.columns.push_back(column);
        for (auto &row : figure.rows)
            row.resize(std::max(row.size(), i + 2), Value(1));
    }
    figure.chart.series = {1, 2, 3, 4, 5};
    for (const qreal width : {900.0, 380.0}) {
        const ChartPicture picture = pictureOf(figure, {width});
        std::vector<QRectF> areas;
        for (const ChartStroke &stroke : picture.strokes())
            if (heads.contains(stroke.text)) {
                const qreal needed = QFontMetricsF(picture.look().font).horizontalAdvance(stroke.text);
                areas.push_back(stroke.area);
                areas.back().setWidth(needed);
                areas.back().moveCenter(stroke.area.center());
                CHECK(areas.back().right() <= picture.size().width());
            }
        REQUIRE(areas.size() == size_t(heads.size()));
        for (size_t one = 0; one < areas.size(); ++one)
            for (size_t other = one + 1; other < areas.size(); ++other)
                CHECK_FALSE(areas[one].intersects(areas[other]));
    }
}

TEST_CASE(
    "a chart on a web page has the strokes and the texts of the picture, and its alternative as its name",
    "[charts]")
{
    for (const Chart::Shape shape : {Chart::Shape::Line, Chart::Shape::Bars, Chart::Shape::StackedColumns,
                                     Chart::Shape::Shares, Chart::Shape::Matrix}) {
        const ChartPicture picture = pictureOf(sample(shape));
        QXmlStreamReader xml(svgOf(picture, QStringLiteral("Over <400> & \"more\"")));
        QStringList texts, shapes;
        QString name;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                const auto attributes = xml.attributes();
                if (xml.name() == QLatin1String("svg"))
                    name = attributes.value(QLatin1String("aria-label")).toString();
                else if (xml.name() == QLatin1String("text"))
                    texts += xml.readElementText();
                else
                    shapes += xml.name().toString();
            }
        CHECK_FALSE(xml.hasError());
        CHECK(name == QStringLiteral("Over <400> & \"more\""));
        CHECK(texts == textsIn(picture));
        CHECK(shapes.size() + texts.size() >= qsizetype(picture.strokes().size()));
    }
}
