// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpattern.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr size_t patterns = 6; ///< as many as there are colours

/// Lines from the lower left to the upper right, or the other way, cut at the edges of the box.
void addSlanted(std::vector<QLineF> &lines, const QRectF &area, qreal step, bool isRising)
{
    for (qreal at = step; at < area.width() + area.height(); at += step) {
        const qreal x1 = std::min(at, area.width()), x2 = std::max(at - area.height(), 0.0);
        const qreal y1 = std::max(at - area.width(), 0.0), y2 = std::min(at, area.height());
        const qreal edge = isRising ? area.left() : area.right();
        const qreal way = isRising ? 1 : -1;
        lines.emplace_back(edge + way * x1, area.top() + y1, edge + way * x2, area.top() + y2);
    }
}

} // namespace

int patternOf(size_t series, size_t count)
{
    return count < 2 ? 0 : int(series % patterns);
}

std::vector<QLineF> patternLines(const QRectF &area, int pattern, qreal unit)
{
    const qreal step = 6 * unit;
    std::vector<QLineF> lines;
    if (pattern == 1 || pattern == 5)
        addSlanted(lines, area, step * 1.4, true);
    if (pattern == 2 || pattern == 5)
        addSlanted(lines, area, step * 1.4, false);
    for (qreal y = area.top() + step; pattern == 3 && y < area.bottom(); y += step)
        lines.emplace_back(area.left(), y, area.right(), y);
    for (qreal x = area.left() + step; pattern == 4 && x < area.right(); x += step)
        lines.emplace_back(x, area.top(), x, area.bottom());
    return lines;
}

QPolygonF pointShape(const QRectF &area, int pattern)
{
    const QPointF middle = area.center();
    const QPointF top(middle.x(), area.top()), bottom(middle.x(), area.bottom());
    const QPointF left(area.left(), middle.y()), right(area.right(), middle.y());
    switch (pattern) {
    case 1:
        return {QList<QPointF>{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()}};
    case 2:
        return {QList<QPointF>{top, area.bottomRight(), area.bottomLeft()}};
    case 3:
        return {QList<QPointF>{top, right, bottom, left}};
    case 4:
        return {QList<QPointF>{area.topLeft(), area.topRight(), bottom}};
    case 5:
        return {QList<QPointF>{area.topLeft(), area.bottomRight(), area.topRight(), area.bottomLeft()}};
    default:
        return {};
    }
}

QList<qreal> dashesOf(int pattern)
{
    switch (pattern) {
    case 1:
        return {5, 2};
    case 2:
        return {2, 2};
    case 3:
        return {8, 2, 2, 2};
    case 4:
        return {1, 1.5};
    case 5:
        return {8, 2, 1, 2, 1, 2};
    default:
        return {};
    }
}

void paintPattern(QPainter &painter, const QRectF &area, int pattern, const QColor &colour, qreal unit)
{
    painter.setPen(QPen(colour, patternWidth * unit, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &line : patternLines(area, pattern, unit))
        painter.drawLine(line);
}

void paintPoint(QPainter &painter, const QRectF &area, int pattern)
{
    if (const QPolygonF shape = pointShape(area, pattern); !shape.isEmpty())
        painter.drawPolygon(shape);
    else
        painter.drawEllipse(area);
}

} // namespace raatihuone
