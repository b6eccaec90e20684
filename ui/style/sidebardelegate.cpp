// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/sidebardelegate.h"

#include "ui/style/canvas.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtGui/QPainter>

namespace raatihuone {

namespace {

constexpr int SideMargin = space::Medium;
constexpr int ItemGap = space::Tight;
constexpr int DotSize = 8;

const Place &placeOf(const QModelIndex &index)
{
    return static_cast<const SideBarModel *>(index.model())->place(index.row());
}

QRect boxOf(const QStyleOptionViewItem &option, const Place &place)
{
    const int above = place.startsGroup ? space::Small : 0;
    return option.rect.adjusted(SideMargin, above, -SideMargin, -ItemGap);
}

/// Too narrow for a number: a dot says that something waits, the tool tip how much.
void paintDot(QPainter *painter, const QRect &symbol)
{
    const QRect dot(symbol.right() - 1, symbol.top() - DotSize / 2, DotSize, DotSize);
    drawBox(painter, dot, {currentTokens().accent, currentTokens().sidebar, DotSize / 2.0});
}

} // namespace

SideBarDelegate::SideBarDelegate(QObject *parent) : QAbstractItemDelegate(parent)
{
    renewFonts();
}

void SideBarDelegate::renewFonts()
{
    m_body = fontOf(TextRole::Body);
    m_strong = fontOf(TextRole::Strong);
}

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PainterSaver saver(painter);
    const Place &place = placeOf(index);
    paintPlace(painter, boxOf(option, place), place, option.state);
}

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int above = placeOf(index).startsGroup ? space::Small : 0;
    return {0, height::SideBarItem.of(option.fontMetrics) + ItemGap + above};
}

void SideBarDelegate::paintPlace(QPainter *painter, const QRect &rect, const Place &place,
                                 QStyle::State state) const
{
    const Tokens &tokens = currentTokens();
    const bool isCurrent = state.testFlag(QStyle::State_Selected);
    const int left = m_isCollapsed ? (rect.width() - iconsize::Text) / 2 : space::Medium;
    const QRect symbol =
        centred(QRect(rect.left() + left, rect.top(), iconsize::Text, rect.height()), iconsize::Text);
    paintGround(painter, rect, state);
    paintIcon(painter, symbol, place.icon, isCurrent ? tokens.accent : tokens.muted);
    if (!m_isCollapsed)
        paintWords(painter, rect.adjusted(left + iconsize::Text + space::Small, 0, -space::Small, 0), place,
                   isCurrent);
    else if (place.count > 0)
        paintDot(painter, symbol);
}

void SideBarDelegate::paintWords(QPainter *painter, const QRect &rect, const Place &place,
                                 bool isCurrent) const
{
    const QString count = place.count > 0 ? QLocale().toString(place.count) : QString();
    painter->setFont(m_strong);
    painter->setPen(currentTokens().accent);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count);
    const int taken = count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + space::Small;
    painter->setFont(isCurrent ? m_strong : m_body);
    painter->setPen(currentTokens().text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(place.title, Qt::ElideRight, rect.width() - taken));
}

void SideBarDelegate::paintGround(QPainter *painter, const QRect &rect, QStyle::State state) const
{
    const Tokens &tokens = currentTokens();
    if (state.testFlag(QStyle::State_Selected))
        drawBox(painter, rect, {tokens.surface, tokens.line, radius::Field});
    else if (state.testFlag(QStyle::State_MouseOver))
        drawBox(painter, rect, {tokens.hover, {}, radius::Field});
    if (state.testFlag(QStyle::State_HasFocus))
        drawFocus(painter, rect, tokens.accent, radius::Field);
}

} // namespace raatihuone
