// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/chartlegend.h"

#include "ui/charts/chartpattern.h"
#include "ui/style/canvas.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <utility>

namespace raatihuone {

namespace {

constexpr int sample = 12; ///< side of the coloured square

} // namespace

SeriesButton::SeriesButton(const Statistic &figure, size_t place, QWidget *parent)
    : QAbstractButton(parent),
      m_place(place),
      m_pattern(patternOf(place, figure.chart.series.size())),
      m_isLine(figure.chart.shape == Chart::Shape::Line)
{
    setText(figure.columns[figure.chart.series[place]].label);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setTextRole(this, TextRole::Small);
    setToolTip(tr("Shows or hides this series"));
}

QSize SeriesButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + sample + 3 * space::Tight,
            std::max(SmallestTarget, fontMetrics().height() + space::Tight)};
}

/// A series that is switched off keeps its name, struck through, and a hollow sample.
void SeriesButton::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = currentTokens();
    const QColor colour = tokens.series[m_place % tokens.series.size()];
    QPainter painter(this);
    const QRectF square(space::Tight, (height() - sample) / 2.0, sample, sample);
    painter.setPen(colour);
    if (m_isLine) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(isChecked() ? QBrush(colour) : QBrush(Qt::NoBrush));
        paintPoint(painter, square, m_pattern);
    } else if (isChecked()) {
        painter.fillRect(square, colour);
        paintPattern(painter, square, m_pattern, tokens.surface, 1);
    } else
        painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = this->font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? tokens.text : tokens.muted);
    painter.drawText(rect().adjusted(sample + 2 * space::Tight, 0, 0, 0), Qt::AlignVCenter, text());
    if (hasFocus())
        drawFocus(&painter, rect(), tokens.accent, radius::Field);
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this);
}

void ChartLegend::show(const Statistic &figure, const QSet<size_t> &hidden)
{
    const std::vector<size_t> &series = figure.chart.series;
    const bool isNeeded = series.size() > 1 && figure.chart.shape != Chart::Shape::Matrix;
    Content content{figure.name, {}};
    for (const size_t column : series)
        if (isNeeded)
            content.second.emplace_back(column, figure.columns[column].label);
    if (std::exchange(m_content, content) != content)
        createButtons(figure);
    for (qsizetype place = 0; place < m_buttons.size(); ++place) {
        const QSignalBlocker quiet(m_buttons[place]);
        m_buttons[place]->setChecked(!hidden.contains(series[size_t(place)]));
    }
    setVisible(isNeeded);
}

void ChartLegend::createButtons(const Statistic &figure)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (size_t place = 0; place < m_content.second.size(); ++place) {
        auto *button = new SeriesButton(figure, place, this);
        layout()->addWidget(button);
        button->show();
        connect(
            button, &QAbstractButton::toggled, this,
            [this, column = figure.chart.series[place]](bool isShown) { Q_EMIT switched(column, !isShown); });
        m_buttons += button;
    }
}

} // namespace raatihuone
