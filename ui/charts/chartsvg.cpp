// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsvg.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartpattern.h"

namespace raatihuone {

namespace {

/// One decimal is finer than a screen shows.
QString number(qreal value)
{
    return QString::number(value, 'f', 1);
}

/// Writes the strokes one by one.
class SvgWriter
{
public:
    explicit SvgWriter(const ChartPicture &picture) : m_look(picture.look()), m_metrics(m_look.font)
    {
        m_unit = m_metrics.height() / ChartBuilder::LineHeight;
        for (const ChartStroke &stroke : picture.strokes())
            write(stroke);
    }

    QString text() const { return m_text; }

private:
    void write(const ChartStroke &stroke)
    {
        switch (stroke.kind) {
        case ChartStroke::Kind::Fill:
            writeBox(stroke.area, QStringLiteral("fill=\"%1\"").arg(stroke.colour.name()));
            return writePattern(stroke, m_look.ground);
        case ChartStroke::Kind::Frame: {
            const qreal half = stroke.width / 2;
            writeBox(stroke.area, QStringLiteral("fill=\"%1\"").arg(m_look.ground.name()));
            writePattern(stroke, stroke.colour);
            return writeBox(stroke.area.adjusted(half, half, -half, -half),
                            framed(stroke, QStringLiteral("none")));
        }
        case ChartStroke::Kind::Point:
            return writePoint(stroke, stroke.colour);
        case ChartStroke::Kind::HollowPoint:
            return writePoint(stroke, m_look.ground);
        case ChartStroke::Kind::Line:
            return writeLine(stroke);
        case ChartStroke::Kind::Text:
            return writeText(stroke);
        }
    }

    static QString framed(const ChartStroke &stroke, const QString &fill)
    {
        return QStringLiteral("fill=\"%1\" stroke=\"%2\" stroke-width=\"%3\"")
            .arg(fill, stroke.colour.name(), number(stroke.width));
    }

    void writeBox(const QRectF &area, const QString &style)
    {
        m_text +=
            QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" %5/>\n")
                .arg(number(area.x()), number(area.y()), number(area.width()), number(area.height()), style);
    }

    static QString pathOf(const QLineF &line)
    {
        return QStringLiteral("M%1 %2L%3 %4")
            .arg(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()));
    }

    void writePattern(const ChartStroke &stroke, const QColor &colour)
    {
        QString path;
        for (const QLineF &line : patternLines(stroke.area, stroke.pattern, m_unit))
            path += pathOf(line);
        if (!path.isEmpty())
            m_text += QStringLiteral("<path d=\"%1\" stroke=\"%2\" stroke-width=\"%3\"/>\n")
                          .arg(path, colour.name(), number(patternWidth * m_unit));
    }

    void writePoint(const ChartStroke &stroke, const QColor &fill)
    {
        const QString style = framed(stroke, fill.name());
        const QPolygonF shape = pointShape(stroke.area, stroke.pattern);
        if (shape.isEmpty()) {
            m_text += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" %4/>\n")
                          .arg(number(stroke.area.center().x()), number(stroke.area.center().y()),
                               number(stroke.area.width() / 2), style);
            return;
        }
        QStringList points;
        for (const QPointF &point : shape)
            points += number(point.x()) + QLatin1Char(',') + number(point.y());
        m_text += QStringLiteral("<polygon points=\"%1\" %2/>\n").arg(points.join(QLatin1Char(' ')), style);
    }

    void writeLine(const ChartStroke &stroke)
    {
        QStringList dashes;
        for (const qreal dash : dashesOf(stroke.pattern))
            dashes += number(dash * stroke.width);
        m_text +=
            QStringLiteral("<path d=\"%1\" stroke=\"%2\" stroke-width=\"%3\"%4/>\n")
                .arg(pathOf(stroke.path), stroke.colour.name(), number(stroke.width),
                     dashes.isEmpty()
                         ? QString()
                         : QStringLiteral(" stroke-dasharray=\"%1\"").arg(dashes.join(QLatin1Char(' '))));
    }

    /// Anchored at the side that the text keeps to, so that another face does not move it.
    void writeText(const ChartStroke &stroke)
    {
        qreal x = stroke.area.left();
        QString anchor;
        if (stroke.alignment.testFlag(Qt::AlignRight)) {
            x = stroke.area.right();
            anchor = QStringLiteral(" text-anchor=\"end\"");
        } else if (stroke.alignment.testFlag(Qt::AlignHCenter)) {
            x = stroke.area.center().x();
            anchor = QStringLiteral(" text-anchor=\"middle\"");
        }
        const qreal baseline = stroke.area.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2;
        m_text +=
            QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\"%4>%5</text>\n")
                .arg(number(x), number(baseline), stroke.colour.name(), anchor, stroke.text.toHtmlEscaped());
    }

    const ChartLook m_look;
    const QFontMetricsF m_metrics;
    qreal m_unit = 1;
    QString m_text;
};

} // namespace

QString svgOf(const ChartPicture &picture, const QString &alternative)
{
    const QSizeF size = picture.size();
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%1\" "
                          "viewBox=\"0 0 %2 %3\" font-size=\"%4\">\n%5</svg>\n")
        .arg(alternative.toHtmlEscaped(), number(size.width()), number(size.height()),
             QString::number(picture.look().font.pixelSize()), SvgWriter(picture).text());
}

} // namespace raatihuone
