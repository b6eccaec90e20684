// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textbox.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>

namespace raatihuone {

TextBox::TextBox(const Typeface &typeface, const QString &text, const TextStyle &style, qreal width)
    : m_text(text), m_style(style)
{
    DrawnText drawn = typeface.drawn(text);
    m_origins = std::move(drawn.origins);
    m_layout.setText(drawn.text);
    m_layout.setFont(style.font);
    m_layout.setFormats(drawn.formats);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(width);
    m_layout.endLayout();
}

qreal TextBox::ascent() const
{
    const QFontMetricsF metrics(m_style.font);
    return (m_style.lineHeight - metrics.height()) / 2 + metrics.ascent();
}

QString TextBox::textOf(int line) const
{
    const int next = line + 1;
    const qsizetype from = line == 0 ? 0 : m_origins.at(size_t(m_layout.lineAt(line).textStart()));
    const qsizetype to =
        next < lineCount() ? m_origins.at(size_t(m_layout.lineAt(next).textStart())) : m_text.size();
    return m_text.mid(from, to - from);
}

qreal TextBox::placeOf(int line, qsizetype offset) const
{
    const QTextLine drawn = m_layout.lineAt(line);
    const qsizetype from = line == 0 ? 0 : m_origins.at(size_t(drawn.textStart()));
    const auto place =
        std::lower_bound(m_origins.begin() + drawn.textStart(), m_origins.end(), from + offset);
    return drawn.cursorToX(int(place - m_origins.begin()));
}

void TextBox::draw(QPainter &painter, int line, QPointF baseline) const
{
    const QTextLine drawn = m_layout.lineAt(line);
    painter.setPen(m_style.colour);
    drawn.draw(&painter, baseline - QPointF(0, drawn.y() + drawn.ascent()));
    const QString text = textOf(line);
    if (!text.endsWith(QLatin1Char(' ')) && !text.endsWith(QLatin1Char('\n')))
        return;
    painter.setFont(m_style.font);
    painter.drawText(baseline + QPointF(drawn.naturalTextWidth(), 0), QStringLiteral(" "));
}

} // namespace raatihuone
