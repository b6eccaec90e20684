// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/drawviews.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace raatihuone {

namespace {

constexpr int SortArrowSize = 12;
constexpr int UnderlineHeight = 2;
constexpr int CellMargin = space::Medium; ///< as in the cells below

/// Ascending order points up, as readers of tables expect; Qt calls that SortDown.
QString sortGlyph(QStyleOptionHeader::SortIndicator indicator)
{
    return indicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up")
                                                     : QStringLiteral("arrow-down");
}

QFont tabFont(QFont font, bool isSelected)
{
    if (isSelected)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

/// Tables do not tell the position of a cell, so there the left edge of the view counts.
bool startsRow(const QStyleOptionViewItem &item)
{
    if (item.viewItemPosition == QStyleOptionViewItem::Invalid)
        return item.rect.left() <= 0;
    return item.viewItemPosition == QStyleOptionViewItem::Beginning ||
           item.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

void drawRow(const Canvas &canvas)
{
    const auto &item = canvas.as<QStyleOptionViewItem>();
    const QRect &rect = item.rect;
    if (canvas.has(QStyle::State_Selected)) {
        const bool isTree = qobject_cast<const QTreeView *>(canvas.widget);
        drawSelectedGround(canvas.painter, rect, canvas.tokens, !isTree && startsRow(item));
        return;
    }
    if (canvas.has(QStyle::State_MouseOver) && canvas.isEnabled())
        canvas.painter->fillRect(rect, canvas.tokens.hover);
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        canvas.painter->fillRect(rect, item.backgroundBrush);
}

void drawBehindBranches(const Canvas &canvas)
{
    if (qobject_cast<const QTreeView *>(canvas.widget) && canvas.has(QStyle::State_Selected))
        drawSelectedGround(canvas.painter, canvas.option->rect, canvas.tokens,
                           canvas.option->rect.left() <= 0);
}

void drawSelectedGround(QPainter *painter, const QRect &rect, const Tokens &tokens, bool hasBar)
{
    painter->fillRect(rect, tokens.tint);
    if (hasBar)
        painter->fillRect(QRect(rect.topLeft(), QSize(SelectionBarWidth, rect.height())), tokens.accent);
    if (tokens.isHighContrast) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens.accent);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.accent);
    }
}

void drawHeaderEmptyArea(const Canvas &canvas)
{
    const QRect &rect = canvas.option->rect;
    canvas.painter->fillRect(rect, canvas.tokens.surface);
    canvas.painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), canvas.tokens.line);
}

namespace {

void drawHeaderSection(const Canvas &canvas)
{
    drawHeaderEmptyArea(canvas);
    if (canvas.has(QStyle::State_MouseOver) && canvas.isEnabled())
        canvas.painter->fillRect(canvas.option->rect.adjusted(0, 0, 0, -1), canvas.tokens.hover);
}

void drawHeaderLabel(const Canvas &canvas)
{
    const auto &header = canvas.as<QStyleOptionHeader>();
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    const QFontMetrics metrics = canvas.painter->fontMetrics();
    QRect rect = header.rect.adjusted(CellMargin, 0, -CellMargin, 0);
    if (isSorted)
        rect.adjust(0, 0, -SortArrowSize - space::Hair, 0);
    const QString text = header.text.contains(QLatin1Char('\n'))
                             ? header.text
                             : metrics.elidedText(header.text, Qt::ElideRight, rect.width());
    canvas.painter->setPen(isSorted ? canvas.tokens.text : canvas.tokens.muted);
    const int across = int(header.textAlignment & Qt::AlignHorizontal_Mask);
    canvas.painter->drawText(rect, across | Qt::AlignVCenter, text);
    if (!isSorted)
        return;
    const int textEnd = rect.left() + metrics.size(0, text).width() + space::Hair;
    const int left = across == Qt::AlignRight ? rect.right() + space::Hair : qMin(textEnd, rect.right() + 1);
    paintIcon(canvas.painter, QRect(left, rect.top(), SortArrowSize, rect.height()),
              sortGlyph(header.sortIndicator), canvas.tokens.text);
}

} // namespace

/// In one go: Fusion would keep room for an arrow of its own, and cut the words.
void drawHeader(const Canvas &canvas)
{
    drawHeaderSection(canvas);
    drawHeaderLabel(canvas);
}

void drawTabShape(const Canvas &canvas)
{
    const QRect &rect = canvas.option->rect;
    const QRect underline(rect.left() + space::Tight, rect.bottom() - UnderlineHeight + 1,
                          rect.width() - 2 * space::Tight, UnderlineHeight);
    if (canvas.has(QStyle::State_Selected))
        canvas.painter->fillRect(underline, canvas.tokens.accent);
    else if (canvas.has(QStyle::State_MouseOver) && canvas.isEnabled())
        canvas.painter->fillRect(underline, canvas.tokens.border);
}

void drawTabLabel(const Canvas &canvas)
{
    const PainterSaver saver(canvas.painter);
    const auto &tab = canvas.as<QStyleOptionTab>();
    const bool isSelected = canvas.has(QStyle::State_Selected);
    const QColor disabled = tab.palette.color(QPalette::Disabled, QPalette::ButtonText);
    canvas.painter->setFont(tabFont(canvas.painter->font(), isSelected));
    canvas.painter->setPen(!canvas.isEnabled() ? disabled
                           : isSelected        ? canvas.tokens.text
                                               : canvas.tokens.muted);
    canvas.painter->drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    if (canvas.has(QStyle::State_HasFocus))
        drawFocus(canvas.painter, tab.rect.adjusted(2, 3, -2, -4), canvas.tokens.accent, space::Hair);
}

void drawTabBarBase(const Canvas &canvas)
{
    const QRect &rect = canvas.option->rect;
    canvas.painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), canvas.tokens.line);
}

void drawNothing(const Canvas &) {}

QSize headerSize(const QStyleOption &option, const QSize &contents, const QWidget *widget)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const int lines = header ? 1 + int(header->text.count(QLatin1Char('\n'))) : 1;
    const QFontMetrics &metrics = option.fontMetrics;
    const int text = header ? metrics.size(0, header->text).width() : contents.width();
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    const bool canBeSorted = !view || (view->orientation() == Qt::Horizontal && view->sectionsClickable());
    const int arrow = canBeSorted ? SortArrowSize + space::Hair : 0;
    return {text + 2 * CellMargin + arrow, height::HeaderCell.of(metrics, lines)};
}

QSize tabSize(const QStyleOption &option, const QWidget *widget)
{
    const auto &tab = static_cast<const QStyleOptionTab &>(option);
    const QFontMetrics metrics(tabFont(widget ? widget->font() : QFont(), true));
    return {metrics.size(Qt::TextShowMnemonic, tab.text).width() + 2 * space::Card,
            height::Field.of(metrics) + space::Hair};
}

} // namespace raatihuone
