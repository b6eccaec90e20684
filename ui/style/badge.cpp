// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/badge.h"

#include "ui/style/canvas.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace raatihuone {

namespace {

constexpr int SidePadding = space::Tight;
constexpr int EndPadding = space::Medium;
constexpr int Gap = space::Tight;
constexpr int AroundText = SidePadding + iconsize::Pill + Gap + EndPadding;

void paintPill(QPainter *painter, const QRect &rect, const StatusColours &colours)
{
    const bool isOutline = currentTokens().isHighContrast;
    drawBox(painter, rect, {colours.pill, isOutline ? colours.text : QColor(), rect.height() / 2.0});
}

} // namespace

BadgePainter::BadgePainter() : m_font(fontOf(TextRole::Small)), m_metrics(m_font) {}

QSize BadgePainter::sizeOf(const QString &text) const
{
    return {m_metrics.horizontalAdvance(text) + AroundText, height::Badge.of(m_metrics)};
}

void BadgePainter::paint(QPainter *painter, const QRect &rect, Status status, const QString &text) const
{
    const PainterSaver saver(painter);
    const Tokens &tokens = currentTokens();
    const StatusColours colours = tokens.status(status);
    const QSize size = sizeOf(text).boundedTo(rect.size());
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                     size.height());
    if (m_form == BadgeForm::Pill)
        paintPill(painter, pill, colours);
    const int start = m_form == BadgeForm::Pill ? SidePadding : 0;
    const QRect symbol(pill.left() + start, pill.top(), iconsize::Pill, pill.height());
    paintIcon(painter, symbol, symbolOf(status), colours.text);
    const QRect words = pill.adjusted(start + iconsize::Pill + Gap, 0, -space::Hair, 0);
    const bool isPlain = m_form == BadgeForm::Quiet && status == Status::InOrder;
    painter->setFont(m_font);
    painter->setPen(isPlain ? tokens.text : colours.text);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                      m_metrics.elidedText(text, Qt::ElideRight, words.width()));
}

Badge::Badge(Status status, const QString &text, QWidget *parent) : QWidget(parent), m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(status, text);
}

void Badge::setState(Status status, const QString &text)
{
    m_status = status;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return m_painter.sizeOf(m_text);
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_painter.paint(&painter, rect(), m_status, m_text);
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_painter = BadgePainter();
    QWidget::changeEvent(event);
}

} // namespace raatihuone
