// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilder.h"

#include <QtCore/QDate>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr qreal plotHeight = 190;
constexpr qreal leastSlot = 30;

} // namespace

/// The lines of the numbers with their labels; a chart of more rows than fit is wider.
ChartBuilder::Plot ChartBuilder::addAxes(bool isStacked)
{
    const std::vector<qint64> ticks = ticksFor(largestOf(m_figure, m_part, isStacked));
    const qreal labels = widthOf(m_words.number(ticks.back())) + u(10);
    const qreal rows = qreal(std::max<size_t>(m_part.rows.size(), 1));
    m_y += u(LineHeight); // for the number on the highest column
    Plot plot;
    plot.top = ticks.back();
    plot.slot = std::max((m_width - labels) / rows, u(leastSlot));
    plot.area = QRectF(labels, m_y, plot.slot * rows, u(plotHeight));
    plot.middles = middlesIn(plot.area, plot.slot);
    m_width = std::max(m_width, plot.area.right());
    for (const qint64 tick : ticks) {
        const qreal y = plot.area.bottom() - plot.heightOf(tick);
        addLineOf(QLineF(labels, y, plot.area.right(), y), tick == 0 ? m_look.axis : m_look.line, u(1));
        addText(QRectF(0, y - u(LineHeight) / 2, labels - u(10), u(LineHeight)), m_words.number(tick),
                m_look.muted, Qt::AlignRight);
    }
    m_y += plot.area.height() + u(4);
    addRowNames(plot);
    return plot;
}

/// How far each row stands along the axis: days on a line as far as they are in time, all else evenly.
std::vector<qint64> ChartBuilder::stepsOfRows() const
{
    const Field *field = m_figure.columns.front().field;
    const bool isByDay = m_figure.chart.shape == Chart::Shape::Line && field && field->kind == Kind::Date;
    std::vector<qint64> steps;
    steps.reserve(m_part.rows.size());
    for (const size_t row : m_part.rows)
        steps.push_back(
            isByDay ? QDate::fromString(m_figure.rows[row].front().toText(), Qt::ISODate).toJulianDay()
                    : qint64(steps.size()));
    return steps;
}

std::vector<qreal> ChartBuilder::middlesIn(const QRectF &area, qreal slot) const
{
    const std::vector<qint64> steps = stepsOfRows();
    std::vector<qreal> middles;
    middles.reserve(steps.size());
    for (const qint64 step : steps) {
        const qreal share =
            qreal(step - steps.front()) / qreal(std::max<qint64>(steps.back() - steps.front(), 1));
        middles.push_back(area.left() + slot / 2 + (area.width() - slot) * share);
    }
    return middles;
}

/// As many names below as have room, the newest first; the others are in the table and told when they are pointed at.
void ChartBuilder::addRowNames(const Plot &plot)
{
    const qreal most = std::max(plot.slot - u(4), u(102));
    qreal free = m_width + u(1);
    for (size_t place = m_part.rows.size(); place-- > 0;) {
        const QString name = m_metrics.elidedText(nameOf(m_part.rows[place]), Qt::ElideRight, most);
        const qreal half = widthOf(name) / 2;
        const qreal centre = std::clamp(plot.middles[place], half, std::max(half, m_width - half));
        if (centre + half > free)
            continue;
        addText(QRectF(centre - half, m_y, 2 * half, u(LineHeight)), name, m_look.text, Qt::AlignHCenter);
        free = centre - half - u(8);
    }
    m_y += u(LineHeight + 4);
}

void ChartBuilder::addColumns(bool isStacked)
{
    const Plot plot = addAxes(isStacked);
    for (size_t place = 0; place < m_part.rows.size(); ++place) {
        if (isStacked)
            addStack(plot, place);
        else
            addGroup(plot, place);
    }
}

void ChartBuilder::addStack(const Plot &plot, size_t place)
{
    const size_t row = m_part.rows[place];
    const qreal width = std::min(plot.slot * 0.72, u(52));
    const qreal left = plot.middles[place] - width / 2;
    qreal bottom = plot.area.bottom();
    for (const size_t column : m_part.series) {
        const Value &number = cell(row, column);
        if (number.isNull() || number.toNumber() == 0)
            continue;
        const qreal height = plot.heightOf(number.toNumber());
        const QRectF box(left, bottom - height, width, std::max(height - u(1), u(1)));
        addBox(row, column, box);
        addLabelInside(row, column, box);
        addMark(row, column, box);
        bottom -= height;
    }
    const std::optional<qint64> sum = sumOfRow(m_figure, m_part, row);
    addText(QRectF(left, bottom - u(LineHeight), width, u(LineHeight)),
            sum ? m_words.number(*sum) : QString(QChar(0x2014)), sum ? m_look.text : m_look.muted,
            Qt::AlignHCenter);
}

void ChartBuilder::addGroup(const Plot &plot, size_t place)
{
    const size_t row = m_part.rows[place];
    const qreal count = qreal(std::max<size_t>(m_part.series.size(), 1));
    const qreal width = std::min(plot.slot * 0.8 / count, u(46));
    qreal left = plot.middles[place] - width * count / 2;
    for (const size_t column : m_part.series) {
        const Value &number = cell(row, column);
        const qreal height = number.isNull() ? 0 : plot.heightOf(number.toNumber());
        const QRectF box(left, plot.area.bottom() - height, width - u(1), height);
        if (height > 0)
            addBox(row, column, box);
        const QString text = shown(row, column);
        if (widthOf(text) <= width + u(8))
            addText(QRectF(left, box.top() - u(LineHeight), width, u(LineHeight)), text,
                    number.isNull() ? m_look.muted : m_look.text, Qt::AlignHCenter);
        addMark(row, column, box.adjusted(0, -u(LineHeight), 0, 0));
        left += width;
    }
}

void ChartBuilder::addLine()
{
    const Plot plot = addAxes(false);
    for (const size_t column : m_part.series)
        addPoints(plot, column);
    addNumbers(plot, m_marks);
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const ChartMark &one, const ChartMark &other) { return one.row < other.row; });
}

/// A gap stays a gap: no line leads over it.
void ChartBuilder::addPoints(const Plot &plot, size_t column)
{
    std::optional<QPointF> before;
    std::vector<std::pair<size_t, QPointF>> points;
    for (size_t place = 0; place < m_part.rows.size(); ++place) {
        const size_t row = m_part.rows[place];
        const Value &number = cell(row, column);
        if (number.isNull()) {
            before.reset();
            continue;
        }
        const QPointF point(plot.middles[place], plot.area.bottom() - plot.heightOf(number.toNumber()));
        if (before)
            addLineOf(QLineF(*before, point), colourOf(column), u(2), patternOf(column));
        points.emplace_back(row, point);
        before = point;
    }
    for (const auto &[row, point] : points)
        addPoint(row, column, point);
}

void ChartBuilder::addPoint(size_t row, size_t column, QPointF place)
{
    QRectF dot(0, 0, u(9), u(9));
    dot.moveCenter(place);
    const bool isExact = m_figure.precision(row, column) == Precision::Exact;
    m_strokes.push_back({isExact ? ChartStroke::Kind::Point : ChartStroke::Kind::HollowPoint,
                         dot,
                         colourOf(column),
                         patternOf(column),
                         {},
                         {},
                         {},
                         u(2)});
    addMark(row, column, dot.adjusted(-u(8), -u(8), u(8), u(8)));
}

/// Above its point, or below it if that is above the axis, the largest first, and never on another point; a number without
/// room is told where it is pointed at, and stands in the table.
void ChartBuilder::addNumbers(const Plot &plot, std::vector<ChartMark> points)
{
    std::stable_sort(points.begin(), points.end(), [](const ChartMark &one, const ChartMark &other) {
        return one.area.center().y() < other.area.center().y();
    });
    std::vector<QRectF> taken;
    taken.reserve(2 * points.size());
    for (const ChartMark &point : points)
        taken.push_back(point.area.adjusted(u(8), u(8), -u(8), -u(8)));
    for (const ChartMark &point : points) {
        const QString text = shown(point.row, point.column);
        const QSizeF size(widthOf(text), u(LineHeight));
        for (const qreal distance : {-u(LineHeight / 2 + 6), u(LineHeight / 2 + 6)}) {
            QRectF place(QPointF(), size);
            place.moveCenter(point.area.center() + QPointF(0, distance));
            const bool isFree = place.bottom() <= plot.area.bottom() &&
                                std::none_of(taken.begin(), taken.end(), [&place](const QRectF &other) {
                                    return other.intersects(place);
                                });
            if (!isFree)
                continue;
            addText(place, text, m_look.text, Qt::AlignHCenter);
            taken.push_back(place);
            break;
        }
    }
}

} // namespace raatihuone
