// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartpattern.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace raatihuone {

namespace {

qreal unitOf(const QFont &font)
{
    return QFontMetricsF(font).height() / ChartBuilder::LineHeight;
}

} // namespace

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
        case ChartStroke::Kind::Point:
        case ChartStroke::Kind::HollowPoint:
            painter.setPen(QPen(stroke.colour, stroke.width));
            painter.setBrush(stroke.kind == ChartStroke::Kind::Point ? stroke.colour : m_look.ground);
            paintPoint(painter, stroke.area, stroke.pattern);
            break;
        case ChartStroke::Kind::Line:
            paintLine(painter, stroke);
            break;
        case ChartStroke::Kind::Text:
            paintText(painter, stroke);
            break;
        }
    }
    painter.restore();
}

void ChartPicture::paintLine(QPainter &painter, const ChartStroke &stroke)
{
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap);
    if (const QList<qreal> dashes = dashesOf(stroke.pattern); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.drawLine(stroke.path);
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
