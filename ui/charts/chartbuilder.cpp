// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilder.h"

#include "ui/charts/chartpattern.h"

#include <algorithm>

namespace raatihuone {

ChartBuilder::ChartBuilder(const Statistic &figure, const Words &words, const ChartLook &look,
                           const ChartWish &wish)
    : m_figure(figure),
      m_words(words),
      m_look(look),
      m_metrics(look.font),
      m_unit(m_metrics.height() / LineHeight),
      m_part(drawnPart(figure, wish)),
      m_width(wish.width)
{
}

QSizeF ChartBuilder::build()
{
    if (m_look.hasLegend)
        addLegend();
    switch (m_figure.chart.shape) {
    case Chart::Shape::None:
        break;
    case Chart::Shape::Bars:
        addBars();
        break;
    case Chart::Shape::Shares:
        addShares();
        break;
    case Chart::Shape::Columns:
        addColumns(false);
        break;
    case Chart::Shape::StackedColumns:
        addColumns(true);
        break;
    case Chart::Shape::Line:
        addLine();
        break;
    case Chart::Shape::Matrix:
        addMatrix();
        break;
    }
    addRest();
    return {m_width, m_y};
}

/// What the colours mean, in as many lines as it takes.
void ChartBuilder::addLegend()
{
    if (m_figure.chart.series.size() < 2 || m_figure.chart.shape == Chart::Shape::Matrix)
        return;
    qreal x = 0;
    for (const size_t column : m_part.series) {
        const QString &label = m_figure.columns[column].label;
        const qreal width = u(20) + widthOf(label);
        if (x > 0 && x + width > m_width) {
            x = 0;
            m_y += u(LineHeight);
        }
        addSample(column, QRectF(x, m_y + u(3), u(12), u(12)));
        addText(QRectF(x + u(18), m_y, width, u(LineHeight)), label, m_look.text, Qt::AlignLeft);
        x += width + u(20);
    }
    m_y += u(LineHeight + 8);
}

/// A box of the series, or in a chart of lines its point.
void ChartBuilder::addSample(size_t column, const QRectF &area)
{
    const bool isLine = m_figure.chart.shape == Chart::Shape::Line;
    m_strokes.push_back({isLine ? ChartStroke::Kind::Point : ChartStroke::Kind::Fill, area, colourOf(column),
                         patternOf(column)});
}

void ChartBuilder::addRest()
{
    if (m_part.left == 0)
        return;
    addText(
        QRectF(0, m_y + u(4), m_width, u(LineHeight)),
        m_words("figures", QT_TRANSLATE_NOOP("figures", "The chart shows %1 of %2 rows; the table has all."))
            .arg(m_words.number(qint64(m_part.rows.size())),
                 m_words.number(qint64(m_part.rows.size()) + qint64(m_part.left))),
        m_look.muted, Qt::AlignLeft);
    m_y += u(LineHeight + 6);
}

void ChartBuilder::addBars()
{
    const qreal names = roomForNames();
    const qint64 largest = std::max<qint64>(largestOf(m_figure, m_part, false), 1);
    qreal widestNumber = 0;
    for (const size_t row : m_part.rows)
        for (const size_t column : m_part.series)
            widestNumber = std::max(widestNumber, widthOf(shown(row, column)));
    const qreal room = std::max(m_width - names - widestNumber - u(10), u(20));
    const qreal top = m_y;
    for (const size_t row : m_part.rows) {
        const qreal bars = u(LineHeight) * qreal(std::max<size_t>(m_part.series.size(), 1));
        const qreal height = addRowName(row, names, bars, Qt::AlignRight);
        qreal y = m_y + (height - bars) / 2;
        for (const size_t column : m_part.series) {
            const Value &number = cell(row, column);
            const qreal width = number.isNull() ? 0 : room * qreal(number.toNumber()) / qreal(largest);
            if (width > 0)
                addBox(row, column, QRectF(names, y + u(1), width, u(LineHeight - 2)));
            addText(QRectF(names + width + u(6), y, widestNumber, u(LineHeight)), shown(row, column),
                    number.isNull() ? m_look.muted : m_look.text, Qt::AlignLeft);
            addMark(row, column, QRectF(names, y, std::max(width, u(24)), u(LineHeight)));
            y += u(LineHeight);
        }
        m_y += height + u(8);
    }
    addLineOf(QLineF(names, top - u(2), names, m_y - u(4)), m_look.axis, u(1));
}

void ChartBuilder::addShares()
{
    const qreal names = roomForNames(), bar = u(LineHeight + 4);
    for (const size_t row : m_part.rows) {
        const qreal height = addRowName(row, names, bar, Qt::AlignRight);
        addShareRow(row, QRectF(names, m_y + (height - bar) / 2, m_width - names, bar));
        m_y += height + u(8);
    }
}

void ChartBuilder::addShareRow(size_t row, const QRectF &area)
{
    const qint64 sum = sumOfRow(m_figure, m_part, row).value_or(0);
    if (sum == 0)
        return addText(area, QString(QChar(0x2014)), m_look.muted, Qt::AlignLeft);
    qreal x = area.left();
    for (const size_t column : m_part.series) {
        const Value &number = cell(row, column);
        if (number.isNull() || number.toNumber() == 0)
            continue;
        const qreal width = area.width() * qreal(number.toNumber()) / qreal(sum);
        const QRectF box(x, area.top(), std::max(width - u(1), u(1)), area.height());
        addBox(row, column, box);
        addLabelInside(row, column, box);
        addMark(row, column, box);
        x += width;
    }
}

void ChartBuilder::addMatrix()
{
    constexpr qreal fieldHeight = 26, leastWidth = 40, mostWidth = 96;
    const qreal names = roomForNames();
    const qreal fields = qreal(std::max<size_t>(m_part.series.size(), 1));
    const qreal width =
        std::clamp((m_width - names) / fields, u(leastWidth), std::max(u(mostWidth), widestHead() + u(8)));
    m_width = std::max(m_width, names + width * fields);
    addHeads(names, width);
    const qint64 largest = std::max<qint64>(largestOf(m_figure, m_part, false), 1);
    for (const size_t row : m_part.rows) {
        const qreal height = addRowName(row, names, u(fieldHeight), Qt::AlignLeft);
        for (size_t i = 0; i < m_part.series.size(); ++i)
            addField(row, m_part.series[i],
                     QRectF(names + width * qreal(i), m_y, width - u(2), height - u(2)), largest);
        m_y += height;
    }
}

/// Heads wider than their fields stand by turns on two lines, where each has the room of two.
void ChartBuilder::addHeads(qreal left, qreal width)
{
    const bool areByTurns = widestHead() > width - u(4) && m_part.series.size() > 1;
    const qreal right = left + width * qreal(m_part.series.size());
    for (size_t i = 0; i < m_part.series.size(); ++i) {
        const qreal y = m_y + (areByTurns && i % 2 == 1 ? u(LineHeight) : 0);
        QRectF room(left + width * qreal(i), y, width, u(LineHeight));
        if (areByTurns)
            room.adjust(-width / 2, 0, std::min(width / 2, right - room.right()), 0);
        addText(room, m_metrics.elidedText(headOf(i), Qt::ElideRight, room.width() - u(4)), m_look.muted,
                Qt::AlignHCenter);
    }
    m_y += u(LineHeight) * (areByTurns ? 2 : 1) + u(4);
}

/// 0 is striped, what is unknown has a dash and no ground.
void ChartBuilder::addField(size_t row, size_t column, const QRectF &area, qint64 largest)
{
    constexpr int stripes = 1;
    const Value &number = cell(row, column);
    if (!number.isNull() && number.toNumber() == 0)
        m_strokes.push_back({ChartStroke::Kind::Frame, area, m_look.line, stripes, {}, {}, {}, u(1)});
    else if (!number.isNull())
        m_strokes.push_back(
            {ChartStroke::Kind::Fill, area, heatOf(m_look, qreal(number.toNumber()) / qreal(largest))});
    if (!number.isNull() && m_figure.precision(row, column) != Precision::Exact)
        m_strokes.push_back({ChartStroke::Kind::Frame, area, m_look.accent, 0, {}, {}, {}, u(2)});
    if (!number.isNull() && number.toNumber() == 0)
        addLabelInside(row, column, area);
    else
        addText(area, shown(row, column), number.isNull() ? m_look.muted : m_look.text, Qt::AlignHCenter);
    addMark(row, column, area);
}

void ChartBuilder::addText(const QRectF &area, const QString &text, const QColor &colour,
                           Qt::Alignment alignment)
{
    m_strokes.push_back({ChartStroke::Kind::Text, area, colour, 0, text, alignment});
}

void ChartBuilder::addLineOf(const QLineF &path, const QColor &colour, qreal width, int pattern)
{
    m_strokes.push_back({ChartStroke::Kind::Line, {}, colour, pattern, {}, {}, path, width});
}

void ChartBuilder::addBox(size_t row, size_t column, const QRectF &area)
{
    const bool isExact = m_figure.precision(row, column) == Precision::Exact;
    m_strokes.push_back({isExact ? ChartStroke::Kind::Fill : ChartStroke::Kind::Frame,
                         area,
                         colourOf(column),
                         patternOf(column),
                         {},
                         {},
                         {},
                         u(2)});
}

void ChartBuilder::addLabelInside(size_t row, size_t column, const QRectF &area)
{
    const QString text = shown(row, column);
    const QSizeF plate(widthOf(text) + u(6), u(LineHeight - 2));
    if (plate.width() > area.width() || plate.height() > area.height())
        return;
    QRectF place(QPointF(), plate);
    place.moveCenter(area.center());
    m_strokes.push_back({ChartStroke::Kind::Fill, place, m_look.ground});
    addText(place, text, m_look.text, Qt::AlignHCenter);
}

QString ChartBuilder::nameOf(size_t row) const
{
    return shownCell(m_words, m_figure, row, 0);
}

QString ChartBuilder::headOf(size_t series) const
{
    return m_figure.columns[m_part.series[series]].label;
}

qreal ChartBuilder::widestHead() const
{
    qreal widest = 0;
    for (size_t i = 0; i < m_part.series.size(); ++i)
        widest = std::max(widest, widthOf(headOf(i)));
    return widest;
}

qreal ChartBuilder::roomForNames() const
{
    return std::min(widestName(), m_width * 0.38) + u(10);
}

QStringList ChartBuilder::linesOf(const QString &text, qreal width) const
{
    qsizetype cut = text.size();
    while (cut > 0 && widthOf(text.left(cut)) > width)
        cut = text.left(cut).lastIndexOf(QLatin1Char(' '));
    if (cut <= 0 || cut == text.size())
        return {m_metrics.elidedText(text, Qt::ElideRight, width)};
    return {text.left(cut), m_metrics.elidedText(text.mid(cut + 1), Qt::ElideRight, width)};
}

qreal ChartBuilder::addRowName(size_t row, qreal room, qreal least, Qt::Alignment alignment)
{
    const QStringList lines = linesOf(nameOf(row), room - u(10));
    const qreal needed = u(LineHeight) * qreal(lines.size());
    const qreal height = std::max(least, needed);
    qreal y = m_y + (height - needed) / 2;
    for (const QString &line : lines) {
        addText(QRectF(0, y, room - u(10), u(LineHeight)), line, m_look.text, alignment);
        y += u(LineHeight);
    }
    return height;
}

qreal ChartBuilder::widestName() const
{
    qreal widest = 0;
    for (const size_t row : m_part.rows)
        widest = std::max(widest, widthOf(nameOf(row)));
    return widest;
}

size_t ChartBuilder::placeOf(size_t column) const
{
    const std::vector<size_t> &series = m_figure.chart.series;
    return size_t(std::find(series.begin(), series.end(), column) - series.begin());
}

QColor ChartBuilder::colourOf(size_t column) const
{
    return m_look.series[placeOf(column) % m_look.series.size()];
}

int ChartBuilder::patternOf(size_t column) const
{
    return raatihuone::patternOf(placeOf(column), m_figure.chart.series.size());
}

} // namespace raatihuone
