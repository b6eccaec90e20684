// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartrows.h"

#include <QtGui/QFontMetricsF>

namespace raatihuone {

/// Lays the strokes of a chart out. All lengths are multiples of a unit, of which a line of text has LineHeight.
class ChartBuilder
{
public:
    static constexpr qreal LineHeight = 18;

    ChartBuilder(const Statistic &figure, const Words &words, const ChartLook &look, const ChartWish &wish);

    /// @returns the size of the chart.
    QSizeF build();
    std::vector<ChartMark> takeMarks() { return std::move(m_marks); }
    std::vector<ChartStroke> takeStrokes() { return std::move(m_strokes); }

private:
    /// Where columns and lines stand.
    struct Plot
    {
        QRectF area;
        qreal slot = 0;             ///< the width of a row
        std::vector<qreal> middles; ///< of the rows
        qint64 top = 1;             ///< the number at the upper edge

        qreal heightOf(qint64 number) const { return area.height() * qreal(number) / qreal(top); }
    };

    void addLegend();
    void addBars();
    void addShares();
    void addColumns(bool isStacked);
    void addLine();
    void addMatrix();
    void addRest();

    Plot addAxes(bool isStacked);
    std::vector<qint64> stepsOfRows() const;
    std::vector<qreal> middlesIn(const QRectF &area, qreal slot) const;
    void addRowNames(const Plot &plot);
    void addStack(const Plot &plot, size_t place);
    void addGroup(const Plot &plot, size_t place);
    void addPoints(const Plot &plot, size_t column);
    void addPoint(size_t row, size_t column, QPointF place);
    void addNumbers(const Plot &plot, std::vector<ChartMark> points);
    void addSample(size_t column, const QRectF &area);
    void addShareRow(size_t row, const QRectF &area);
    void addHeads(qreal left, qreal width);
    /// The name at the left edge, in two lines if it needs them; @returns the height of the row, at least @p least.
    qreal addRowName(size_t row, qreal room, qreal least, Qt::Alignment alignment);
    void addField(size_t row, size_t column, const QRectF &area, qint64 largest);

    void addText(const QRectF &area, const QString &text, const QColor &colour, Qt::Alignment alignment);
    void addLineOf(const QLineF &path, const QColor &colour, qreal width, int pattern = 0);
    /// A number as a box of its series: filled, or hollow if it is not exact.
    void addBox(size_t row, size_t column, const QRectF &area);
    /// A number on a box, with a plate under it, where there is room.
    void addLabelInside(size_t row, size_t column, const QRectF &area);
    void addMark(size_t row, size_t column, const QRectF &area) { m_marks.push_back({row, column, area}); }

    const Value &cell(size_t row, size_t column) const { return m_figure.rows[row][column]; }
    QString shown(size_t row, size_t column) const { return shownCell(m_words, m_figure, row, column); }
    QString nameOf(size_t row) const;
    qreal widthOf(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    qreal widestName() const;
    qreal roomForNames() const; ///< with the gap after it
    QString headOf(size_t series) const;
    qreal widestHead() const;
    /// One line, or two broken at a blank; what does not fit either is cut.
    QStringList linesOf(const QString &text, qreal width) const;
    size_t placeOf(size_t column) const;
    QColor colourOf(size_t column) const;
    int patternOf(size_t column) const;
    qreal u(qreal units) const { return units * m_unit; }

    const Statistic &m_figure;
    const Words &m_words;
    const ChartLook &m_look;
    const QFontMetricsF m_metrics;
    const qreal m_unit;
    const DrawnPart m_part;
    qreal m_width;
    qreal m_y = 0; ///< the next free height
    std::vector<ChartMark> m_marks;
    std::vector<ChartStroke> m_strokes;
};

} // namespace raatihuone
