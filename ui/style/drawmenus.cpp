// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/drawmenus.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QtWidgets/QWidget>

namespace raatihuone {

namespace {

constexpr int SymbolColumn = 34; ///< room for a tick or an icon
constexpr int ArrowColumn = 24;
constexpr int ArrowSize = 10;
constexpr int SeparatorHeight = 9;

/// The bar is a part of the frame of the window, with a line to the page.
void drawBarGround(const Canvas &canvas)
{
    const QRect &rect = canvas.option->rect;
    canvas.painter->fillRect(rect, canvas.tokens.sidebar);
    const int bottom = canvas.widget ? canvas.widget->height() - 1 : rect.bottom();
    canvas.painter->fillRect(QRect(rect.left(), bottom, rect.width(), 1), canvas.tokens.line);
}

QColor textColour(const Canvas &canvas)
{
    return canvas.isEnabled() ? canvas.tokens.text
                              : canvas.option->palette.color(QPalette::Disabled, QPalette::Text);
}

void drawSeparator(const Canvas &canvas)
{
    const QRect &rect = canvas.option->rect;
    canvas.painter->fillRect(
        QRect(rect.left() + space::Tight, rect.center().y(), rect.width() - 2 * space::Tight, 1),
        canvas.tokens.line);
}

void drawSymbol(const Canvas &canvas)
{
    const auto &item = canvas.as<QStyleOptionMenuItem>();
    const QRect column(item.rect.left(), item.rect.top(), SymbolColumn, item.rect.height());
    const QRect place = centred(column, iconsize::Text);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        paintIcon(canvas.painter, place, QStringLiteral("check-lg"), canvas.tokens.accent);
    else if (!item.icon.isNull())
        paintIcon(canvas.painter, place, item.icon, textColour(canvas));
}

/// The part after the tab of "Copy row\tCtrl+C" stands at the right, muted.
void drawTexts(const Canvas &canvas)
{
    const auto &item = canvas.as<QStyleOptionMenuItem>();
    const QRect rect = item.rect.adjusted(SymbolColumn, 0, -ArrowColumn, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const QString text = item.text.section(QLatin1Char('\t'), 0, 0);
    const QString shortcut = item.text.section(QLatin1Char('\t'), 1, 1);
    canvas.painter->setFont(item.font);
    canvas.painter->setPen(textColour(canvas));
    canvas.painter->drawText(rect, flags | Qt::AlignLeft, text);
    if (canvas.isEnabled())
        canvas.painter->setPen(canvas.tokens.muted);
    canvas.painter->drawText(rect.adjusted(0, 0, ArrowColumn - space::Medium, 0),
                             Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, shortcut);
}

} // namespace

void drawMenuPanel(const Canvas &canvas)
{
    canvas.painter->fillRect(canvas.option->rect, canvas.tokens.surface);
    drawBox(canvas.painter, canvas.option->rect, {{}, canvas.tokens.border});
}

void drawMenuItem(const Canvas &canvas)
{
    const auto &item = canvas.as<QStyleOptionMenuItem>();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(canvas);
        return;
    }
    const PainterSaver saver(canvas.painter);
    if (canvas.has(QStyle::State_Selected) && canvas.isEnabled())
        drawBox(canvas.painter, item.rect, {canvas.tokens.tint, {}, space::Hair});
    drawSymbol(canvas);
    drawTexts(canvas);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect column(item.rect.right() - ArrowColumn + 1, item.rect.top(), ArrowColumn,
                           item.rect.height());
        paintIcon(canvas.painter, centred(column, ArrowSize), QStringLiteral("chevron-right"),
                  canvas.tokens.muted);
    }
}

void drawMenuBarItem(const Canvas &canvas)
{
    const PainterSaver saver(canvas.painter);
    const auto &item = canvas.as<QStyleOptionMenuItem>();
    drawBarGround(canvas);
    if (canvas.has(QStyle::State_Selected))
        drawBox(canvas.painter, item.rect.adjusted(0, 5, 0, -5), {canvas.tokens.tint, {}, radius::Field});
    canvas.painter->setPen(textColour(canvas));
    canvas.painter->drawText(item.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                             item.text);
}

void drawMenuBarEmptyArea(const Canvas &canvas)
{
    drawBarGround(canvas);
}

void drawToolTipPanel(const Canvas &canvas)
{
    canvas.painter->fillRect(canvas.option->rect, canvas.tokens.surface);
    drawBox(canvas.painter, canvas.option->rect, {{}, canvas.tokens.border});
}

QSize menuItemSize(const QStyleOption &option, const QSize &contents)
{
    const auto &item = static_cast<const QStyleOptionMenuItem &>(option);
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), SeparatorHeight};
    const QFontMetrics metrics(item.font);
    const int text =
        metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, item.text.section(QLatin1Char('\t'), 0, 0))
            .width();
    const QString shortcut = item.text.section(QLatin1Char('\t'), 1, 1);
    const int right = shortcut.isEmpty() ? 0 : metrics.horizontalAdvance(shortcut) + space::Page;
    return {SymbolColumn + text + right + ArrowColumn, height::MenuItem.of(metrics)};
}

QSize menuBarItemSize(const QStyleOption &option, const QSize &contents)
{
    return {contents.width() + 2 * space::Medium, height::MenuBar.of(option.fontMetrics)};
}

} // namespace raatihuone
