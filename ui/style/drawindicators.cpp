// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/drawindicators.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

namespace raatihuone {

namespace {

constexpr int BoxRadius = 4;
constexpr int GlyphSize = 12;
constexpr int GrooveHeight = 4;

QColor strokeColour(const Canvas &canvas)
{
    return canvas.isEnabled() ? canvas.tokens.border : canvas.tokens.line;
}

QColor filledColour(const Canvas &canvas)
{
    return canvas.isEnabled() ? canvas.tokens.accent : canvas.tokens.border;
}

Box emptyBox(const Canvas &canvas, qreal cornerRadius)
{
    const bool isTouched = canvas.has(QStyle::State_MouseOver) && canvas.isEnabled();
    return {isTouched ? canvas.tokens.hover : canvas.tokens.surface, strokeColour(canvas), cornerRadius, 1.5};
}

void drawGlyph(const Canvas &canvas, const char *name)
{
    const QColor colour = canvas.isEnabled() ? canvas.tokens.muted : canvas.tokens.border;
    paintIcon(canvas.painter, centred(canvas.option->rect, GlyphSize), QLatin1String(name), colour);
}

/// The bar is thin however high the widget is.
QRect progressRect(const QRect &rect)
{
    return {rect.left(), rect.top() + (rect.height() - ProgressHeight) / 2, rect.width(), ProgressHeight};
}

QRect filledPart(const QStyleOptionProgressBar &bar)
{
    const int range = bar.maximum - bar.minimum;
    QRect rect = progressRect(bar.rect);
    if (range <= 0)
        return rect;
    rect.setWidth(qRound(double(rect.width()) * (bar.progress - bar.minimum) / range));
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}

} // namespace

void drawCheckBox(const Canvas &canvas)
{
    const QRect rect = centred(canvas.option->rect, qMin(canvas.option->rect.width(), IndicatorSize));
    const bool isOn = canvas.has(QStyle::State_On);
    if (!isOn && !canvas.has(QStyle::State_NoChange)) {
        drawBox(canvas.painter, rect, emptyBox(canvas, BoxRadius));
        return;
    }
    drawBox(canvas.painter, rect, {filledColour(canvas), {}, BoxRadius});
    const QString glyph = isOn ? QStringLiteral("check-lg") : QStringLiteral("dash-lg");
    paintIcon(canvas.painter, centred(rect, GlyphSize), glyph, canvas.tokens.onAccent);
}

void drawRadioButton(const Canvas &canvas)
{
    const QRect rect = centred(canvas.option->rect, qMin(canvas.option->rect.width(), IndicatorSize));
    Box ring = emptyBox(canvas, IndicatorSize / 2.0);
    const bool isOn = canvas.has(QStyle::State_On);
    if (isOn)
        ring.border = filledColour(canvas);
    drawBox(canvas.painter, rect, ring);
    if (isOn)
        drawBox(canvas.painter, rect.adjusted(5, 5, -5, -5),
                {filledColour(canvas), {}, IndicatorSize / 2.0 - 5});
}

void drawFocusRect(const Canvas &canvas)
{
    drawFocus(canvas.painter, canvas.option->rect, canvas.tokens.accent, space::Hair);
}

void drawBranch(const Canvas &canvas)
{
    if (canvas.has(QStyle::State_Children))
        drawGlyph(canvas, canvas.has(QStyle::State_Open) ? "chevron-down" : "chevron-right");
}

void drawArrowUp(const Canvas &canvas)
{
    drawGlyph(canvas, "chevron-up");
}

void drawArrowDown(const Canvas &canvas)
{
    drawGlyph(canvas, "chevron-down");
}

void drawArrowLeft(const Canvas &canvas)
{
    drawGlyph(canvas, "chevron-left");
}

void drawArrowRight(const Canvas &canvas)
{
    drawGlyph(canvas, "chevron-right");
}

void drawProgressGroove(const Canvas &canvas)
{
    drawBox(canvas.painter, progressRect(canvas.option->rect),
            {canvas.tokens.line, {}, ProgressHeight / 2.0});
}

void drawProgressContents(const Canvas &canvas)
{
    const QRect rect = filledPart(canvas.as<QStyleOptionProgressBar>());
    if (rect.width() > 0)
        drawBox(canvas.painter, rect, {canvas.tokens.accent, {}, ProgressHeight / 2.0});
}

void drawSlider(const Canvas &canvas)
{
    const auto &slider = canvas.as<QStyleOptionSlider>();
    const QRect groove =
        canvas.style->subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderGroove, canvas.widget);
    const QRect handle =
        canvas.style->subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderHandle, canvas.widget);
    QRect line = groove;
    if (slider.orientation == Qt::Horizontal)
        line.setRect(groove.left(), groove.center().y() - GrooveHeight / 2, groove.width(), GrooveHeight);
    else
        line.setRect(groove.center().x() - GrooveHeight / 2, groove.top(), GrooveHeight, groove.height());
    drawBox(canvas.painter, line, {canvas.tokens.border, {}, GrooveHeight / 2.0});
    const QRect knob = centred(handle, IndicatorSize - 2);
    drawBox(canvas.painter, knob, {filledColour(canvas), canvas.tokens.surface, knob.width() / 2.0});
    if (canvas.has(QStyle::State_HasFocus))
        drawFocus(canvas.painter, slider.rect, canvas.tokens.accent, space::Hair);
}

void drawScrollBar(const Canvas &canvas)
{
    const auto &bar = canvas.as<QStyleOptionSlider>();
    if (bar.maximum <= bar.minimum)
        return;
    const QRect handle = scrollBarPart(bar, QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2);
    const bool isTouched = canvas.has(QStyle::State_MouseOver) || canvas.has(QStyle::State_Sunken);
    drawBox(canvas.painter, handle,
            {isTouched ? canvas.tokens.muted : canvas.tokens.border, {}, ScrollBarWidth / 2.0 - 2});
}

void drawSplitter(const Canvas &canvas)
{
    const QRect &rect = canvas.option->rect;
    const bool isUpright = rect.height() > rect.width();
    const QRect line = isUpright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                 : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    const bool isTouched = canvas.has(QStyle::State_MouseOver);
    canvas.painter->fillRect(line, isTouched ? canvas.tokens.accent : canvas.tokens.line);
}

QRect scrollBarPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto &bar = static_cast<const QStyleOptionSlider &>(option);
    const bool isLevel = bar.orientation == Qt::Horizontal;
    const int room = isLevel ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int length =
        range > 0 ? qMax<int>(qMin(ShortestHandle, room), int(qint64(room) * bar.pageStep / range)) : room;
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      qMax(0, room - length), bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        return isLevel ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                       : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + length, room - start - length);
    default:
        return {};
    }
}

} // namespace raatihuone
