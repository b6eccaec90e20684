// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chartbuilder.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace raatihuone {

namespace {

constexpr size_t fewestForPatterns = 4;
constexpr int patterns = 5;

qreal unitOf(const QFont &font)
{
    return QFontMetricsF(font).height() / ChartBuilder::LineHeight;
}

/// Lines from the lower left to the upper right, or the other way, cut at the edges of the box.
void paintSlanted(QPainter &painter, const QRectF &area, qreal step, bool isRising)
{
    for (qreal at = step; at < area.width() + area.height(); at += step) {
        const qreal x1 = std::min(at, area.width()), x2 = std::max(at - area.height(), 0.0);
        const qreal y1 = std::max(at - area.width(), 0.0), y2 = std::min(at, area.height());
        if (isRising)
            painter.drawLine(QPointF(area.left() + x1, area.top() + y1),
                             QPointF(area.left() + x2, area.top() + y2));
        else
            painter.drawLine(QPointF(area.right() - x1, area.top() + y1),
                             QPointF(area.right() - x2, area.top() + y2));
    }
}

} // namespace

int patternOf(size_t series, size_t count)
{
    return count < fewestForPatterns ? 0 : int(series % patterns);
}

void paintPattern(QPainter &painter, const QRectF &area, int pattern, const QColor &colour, qreal unit)
{
    const qreal step = 6 * unit;
    painter.setPen(QPen(colour, 1.3 * unit, Qt::SolidLine, Qt::FlatCap));
    if (pattern == 1 || pattern == 2)
        paintSlanted(painter, area, step * 1.4, pattern == 1);
    for (qreal y = area.top() + step; pattern == 3 && y < area.bottom(); y += step)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    for (qreal x = area.left() + step; pattern == 4 && x < area.right(); x += step)
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

ChartPicture::ChartPicture(const Statistic &figure, const Words &words, const ChartLook &look,
                           const ChartWish &wish)
    : m_look(look)
{
    ChartBuilder builder(figure, words, look, wish);
    m_size = builder.build();
    m_marks = builder.takeMarks();
    m_strokes = builder.takeStrokes();
}

void ChartPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setFont(m_look.font);
    for (const ChartStroke &stroke : m_strokes) {
        switch (stroke.kind) {
        case ChartStroke::Kind::Fill:
        case ChartStroke::Kind::Frame:
            paintBox(painter, stroke);
            break;
        case ChartStroke::Kind::Disc:
        case ChartStroke::Kind::Ring:
            painter.setPen(QPen(stroke.colour, stroke.width));
            painter.setBrush(stroke.kind == ChartStroke::Kind::Disc ? stroke.colour : m_look.ground);
            painter.drawEllipse(stroke.area);
            break;
        case ChartStroke::Kind::Line:
            painter.setPen(QPen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(stroke.path);
            break;
        case ChartStroke::Kind::Text:
            paintText(painter, stroke);
            break;
        }
    }
    painter.restore();
}

void ChartPicture::paintBox(QPainter &painter, const ChartStroke &stroke) const
{
    if (stroke.kind == ChartStroke::Kind::Fill) {
        painter.fillRect(stroke.area, stroke.colour);
        paintPattern(painter, stroke.area, stroke.pattern, m_look.ground, unitOf(m_look.font));
        return;
    }
    const qreal half = stroke.width / 2;
    painter.setBrush(Qt::NoBrush);
    painter.fillRect(stroke.area, m_look.ground);
    paintPattern(painter, stroke.area, stroke.pattern, stroke.colour, unitOf(m_look.font));
    painter.setPen(QPen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(stroke.area.adjusted(half, half, -half, -half));
}

void ChartPicture::paintText(QPainter &painter, const ChartStroke &stroke) const
{
    const QFontMetricsF metrics(m_look.font);
    const qreal width = metrics.horizontalAdvance(stroke.text);
    qreal left = stroke.area.left();
    if (stroke.alignment.testFlag(Qt::AlignRight))
        left = stroke.area.right() - width;
    else if (stroke.alignment.testFlag(Qt::AlignHCenter))
        left = stroke.area.center().x() - width / 2;
    const QPointF baseline(left, stroke.area.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    painter.setPen(stroke.colour);
    if (!m_look.letterOutlines)
        return painter.drawText(baseline, stroke.text);
    QPainterPath letters;
    letters.addText(baseline, m_look.font, stroke.text);
    painter.fillPath(letters, stroke.colour);
}

} // namespace raatihuone
