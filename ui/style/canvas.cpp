// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/canvas.h"

namespace raatihuone {

void drawBox(QPainter *painter, const QRect &rect, const Box &box)
{
    const PainterSaver saver(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(box.border.isValid() ? QPen(box.border, box.borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(box.ground.isValid() ? QBrush(box.ground) : QBrush(Qt::NoBrush));
    const qreal inset = box.border.isValid() ? box.borderWidth / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), box.radius - inset,
                             box.radius - inset);
}

void drawFocus(QPainter *painter, const QRect &rect, const QColor &colour, qreal cornerRadius)
{
    drawBox(painter, rect, {.ground = {}, .border = colour, .radius = cornerRadius, .borderWidth = 2});
}

QRect centred(const QRect &rect, int side)
{
    return QRect(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side,
                 side);
}

} // namespace raatihuone
