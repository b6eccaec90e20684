// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtCore/QRect>
#include <QtGui/QColor>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace raatihuone {

/// What every drawing function of the style needs; the option has the type its element promises.
struct Canvas
{
    QPainter *painter;
    const QStyleOption *option;
    const QWidget *widget;
    const QStyle *style;
    const Tokens &tokens;

    bool has(QStyle::StateFlag flag) const { return option->state.testFlag(flag); }
    bool isEnabled() const { return has(QStyle::State_Enabled); }

    template <typename Option> const Option &as() const { return *qstyleoption_cast<const Option *>(option); }
};

/// Gives the painter back as it was.
class PainterSaver
{
public:
    explicit PainterSaver(QPainter *painter) : m_painter(painter) { m_painter->save(); }
    ~PainterSaver() { m_painter->restore(); }
    PainterSaver(const PainterSaver &) = delete;
    PainterSaver &operator=(const PainterSaver &) = delete;

private:
    QPainter *m_painter;
};

/// A rounded box; an invalid colour is not drawn.
struct Box
{
    QColor ground;
    QColor border;
    qreal radius = 0;
    qreal borderWidth = 1;
};

void drawBox(QPainter *painter, const QRect &rect, const Box &box);

/// A frame of the accent, 2 px: the keyboard is here.
void drawFocus(QPainter *painter, const QRect &rect, const QColor &colour, qreal cornerRadius);

/// @p side x @p side in the middle of @p rect.
QRect centred(const QRect &rect, int side);

} // namespace raatihuone
