// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/chip.h"

#include "ui/style/canvas.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace raatihuone {

namespace {

constexpr int MarkSize = 10;
constexpr int SidePadding = 12;

} // namespace

Chip::Chip(const QString &text, ChipKind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setCheckable(kind != ChipKind::Plain);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::toggled, this, [this](bool isOn) {
        setAccessibleDescription(isOn && hasCross() ? tr("Delete turns the filter off.") : QString());
        updateGeometry();
    });
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int mark = markName().isEmpty() ? 0 : space::Small + MarkSize;
    return {metrics.horizontalAdvance(text()) + 1 + 2 * SidePadding + mark, height::Chip.of(metrics)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 3 * space::Wide), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    const QColor ground = isChecked() ? tokens.tint : underMouse() ? tokens.hover : tokens.surface;
    drawBox(&painter, rect(), {ground, isChecked() ? tokens.accent : tokens.border, height() / 2.0});
    if (hasFocus())
        drawFocus(&painter, rect(), tokens.accent, height() / 2.0);
    painter.setFont(textFont());
    painter.setPen(isEnabled() ? tokens.text : tokens.border);
    const bool hasMark = !markName().isEmpty();
    const QRect words(SidePadding, 0, (hasMark ? markRect().left() : width() - SidePadding) - SidePadding,
                      height());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasMark)
        paintIcon(&painter, centred(markRect(), MarkSize), markName(), painter.pen().color());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool isDelete = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isDelete && hasCross())
        clear();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = hasCross() && markRect().contains(event->position().toPoint());
    if (!isOnCross || event->button() != Qt::LeftButton) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    clear();
}

void Chip::nextCheckState()
{
    if (m_kind == ChipKind::Toggle)
        setChecked(!isChecked());
}

void Chip::clear()
{
    setChecked(false);
    Q_EMIT cleared();
}

QFont Chip::textFont() const
{
    QFont answer = font();
    if (isChecked())
        answer.setWeight(QFont::DemiBold);
    return answer;
}

bool Chip::hasCross() const
{
    return isChecked() && m_kind != ChipKind::Choice;
}

QString Chip::markName() const
{
    if (hasCross())
        return QStringLiteral("x-lg");
    return m_kind == ChipKind::Menu ? QStringLiteral("chevron-down") : QString();
}

/// The whole end of the chip, so that the cross is no smaller than other targets.
QRect Chip::markRect() const
{
    const int side = qMax(height(), SmallestTarget);
    return QRect(width() - side, 0, side, height());
}

} // namespace raatihuone
