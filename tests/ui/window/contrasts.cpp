// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/findings.h"
#include "ui/style/tokens.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

constexpr double textContrast = 4.5;
constexpr double controlContrast = 3.0;
constexpr qreal magnified = 3;       ///< so that strokes have a middle that antialiasing leaves alone
constexpr int leastFocusPixels = 60; ///< a blinking cursor is no more than a third of that

QImage painted(QWidget &page)
{
    QImage image(page.size() * magnified, QImage::Format_RGB32);
    image.setDevicePixelRatio(magnified);
    page.render(&image);
    return image;
}

QImage grabbed(QWidget &page, const QRect &place)
{
    return page.grab(place).toImage().convertToFormat(QImage::Format_RGB32);
}

QRect inImage(const QWidget &page, const QWidget &widget)
{
    const QRect rect(widget.mapTo(&page, QPoint()), widget.size());
    return QRect(rect.topLeft() * magnified, rect.size() * magnified);
}

/// How often each colour is in a part of an image. Most pixels are as the one before: those are counted together.
QHash<QRgb, int> coloursIn(const QImage &image, const QRect &part)
{
    QHash<QRgb, int> colours;
    const QRect seen = part & image.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = seen.left(), end = x; x <= seen.right(); x = end) {
            while (end <= seen.right() && line[end] == line[x])
                ++end;
            colours[line[x]] += end - x;
        }
    }
    return colours;
}

QRgb commonest(const QHash<QRgb, int> &colours)
{
    const auto most = std::max_element(colours.cbegin(), colours.cend());
    return most == colours.cend() ? 0 : most.key();
}

/// How far the best pixel of a part stands out from its commonest colour.
double bestContrast(const QImage &image, const QRect &part)
{
    const QHash<QRgb, int> colours = coloursIn(image, part);
    const QRgb ground = commonest(colours);
    double best = 1;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        best = std::max(best, contrast(ground, colour.key()));
    return best;
}

/// True for a button whose words are only read aloud.
bool isIcon(const QWidget &widget)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    return button && button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull();
}

bool saysSomething(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().trimmed().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !isIcon(widget) && !button->text().trimmed().isEmpty();
}

/// How many pixels stand out from what was there before; once they are enough, no more are counted.
int differences(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < before.height() && count < leastFocusPixels; ++y) {
        const auto *was = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *is = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < before.width() && count < leastFocusPixels; ++x)
            if (was[x] != is[x] && contrast(was[x], is[x]) >= controlContrast)
                ++count;
    }
    return count;
}

/// As Tab does for whoever looks.
void bringIntoSight(QWidget &widget)
{
    for (QWidget *each = widget.parentWidget(); each; each = each->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(&widget);
}

bool takesFocus(const QWidget &page, const QWidget &widget)
{
    return isShownOn(page, widget) && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) && !widget.visibleRegion().isEmpty() &&
           !qobject_cast<const QMenuBar *>(&widget);
}

} // namespace

void findFaintTexts(const QString &where, QWidget &page, Findings &findings)
{
    const QImage image = painted(page);
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!isShownOn(page, *widget) || !widget->isEnabled() || !saysSomething(*widget) ||
            widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        const double best = bestContrast(image, inImage(page, *widget));
        if (best < textContrast)
            findings.add(where, QStringLiteral("%1:1 for %2").arg(best, 0, 'f', 1).arg(describe(*widget)));
    }
}

void findHiddenFocus(const QString &where, QWidget &page, Findings &findings)
{
    QList<QWidget *> stops;
    const auto widgets = page.findChildren<QWidget *>();
    std::copy_if(widgets.begin(), widgets.end(), std::back_inserter(stops),
                 [&page](const QWidget *widget) { return takesFocus(page, *widget); });
    if (stops.size() < 2) // it cannot be anywhere else
        return;
    for (QWidget *widget : std::as_const(stops)) {
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();
        bringIntoSight(*widget);
        const QRect place(widget->mapTo(&page, QPoint()), widget->size());
        const QImage without = grabbed(page, place);
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = grabbed(page, place);
        const int seen = without.size() == with.size() ? differences(without, with) : leastFocusPixels;
        if (widget->hasFocus() && seen < leastFocusPixels)
            findings.add(where,
                         QStringLiteral("focus shows on %1 pixels of %2").arg(seen).arg(describe(*widget)));
    }
}

} // namespace raatihuone
