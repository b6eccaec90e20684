// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"
#include "ui/charts/chartlook.h"

#include <QtCore/QLineF>
#include <QtCore/QRectF>
#include <QtCore/QSet>

class QPainter;

namespace raatihuone {

/// What a chart is drawn for.
struct ChartWish
{
    qreal width = 0;       ///< that there is; a chart of many columns is wider
    size_t mostRows = 0;   ///< the rest is left to the table; 0: all are drawn
    QSet<size_t> hidden{}; ///< series that are switched off, by their columns
};

/// A number in the picture: where it is pointed at.
struct ChartMark
{
    size_t row;
    size_t column;
    QRectF area;
};

/// One stroke of a picture.
struct ChartStroke
{
    enum class Kind {
        Fill,  ///< a filled box
        Frame, ///< a hollow box
        Point,
        HollowPoint,
        Line,
        Text
    };
    Kind kind = Kind::Fill;
    QRectF area{}; ///< of a line: from its top left to its bottom right corner
    QColor colour{};
    int pattern =
        0; ///< tells series apart without colour: lines on a box, the shape of a point, the dashes of a line
    QString text{};
    Qt::Alignment alignment{};
    QLineF path{};   ///< of a line
    qreal width = 1; ///< of lines and frames
};

/// The chart of a figure as strokes: laid out once, painted anywhere, in any thread that has a QGuiApplication.
/// Page, picture and PDF draw the same one.
class ChartPicture
{
public:
    ChartPicture(const Statistic &figure, const Words &words, const ChartLook &look, const ChartWish &wish);

    QSizeF size() const { return m_size; }
    /// The numbers, in the order of the rows, then of the columns.
    const std::vector<ChartMark> &marks() const { return m_marks; }
    const std::vector<ChartStroke> &strokes() const { return m_strokes; }
    const ChartLook &look() const { return m_look; }
    /// The strokes from the point (0, 0) on; the ground is left as it is.
    void paint(QPainter &painter) const;

private:
    static void paintLine(QPainter &painter, const ChartStroke &stroke);
    void paintBox(QPainter &painter, const ChartStroke &stroke) const;
    void paintText(QPainter &painter, const ChartStroke &stroke) const;

    ChartLook m_look;
    QSizeF m_size;
    std::vector<ChartMark> m_marks;
    std::vector<ChartStroke> m_strokes;
};

} // namespace raatihuone
