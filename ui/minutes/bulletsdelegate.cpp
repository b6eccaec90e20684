// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/bulletsdelegate.h"

#include "ui/minutes/bulletsmodel.h"
#include "ui/minutes/marklook.h"
#include "ui/style/canvas.h"
#include "ui/style/drawviews.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QListView>

namespace raatihuone {

namespace {

constexpr int levelWidth = 24;
constexpr int signWidth = 20;
constexpr int deepestShown = 8; ///< what stands deeper stands beside it
constexpr int aroundText = 2 * space::Hair + 2;
constexpr int mostHeights = 4000;
constexpr Height headingHeight{38, 18};

/// Breaks a text into lines as the field does. @returns its height.
int lay(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setText(layout.text().replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)));
    const int lineHeight = QFontMetrics(layout.font()).lineSpacing();
    int height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += lineHeight;
    }
    layout.endLayout();
    return std::max(height, lineHeight);
}

} // namespace

BulletsDelegate::BulletsDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view)
{
    renewFonts();
    view->installEventFilter(this);
}

void BulletsDelegate::renewFonts()
{
    m_body = fontOf(TextRole::Body);
    m_strong = fontOf(TextRole::Strong);
    m_small = fontOf(TextRole::Small);
    m_heights.clear();
}

bool BulletsDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FontChange)
        renewFonts();
    return watched == m_view ? false : QStyledItemDelegate::eventFilter(watched, event);
}

const BulletRow &BulletsDelegate::row(const QModelIndex &index) const
{
    return static_cast<const BulletsModel *>(index.model())->row(index.row());
}

void BulletsDelegate::setOpenRow(const QModelIndex &index, int textHeight)
{
    const QPersistentModelIndex before = m_open;
    if (before == index && m_openHeight == textHeight)
        return;
    m_open = index;
    m_openHeight = textHeight;
    Q_EMIT sizeHintChanged(index);
    if (before.isValid() && before != index)
        Q_EMIT sizeHintChanged(before);
}

QRect BulletsDelegate::textRect(const QRect &rect, const QModelIndex &index) const
{
    const BulletRow &shown = row(index);
    const int left = space::Small + std::min(shown.level, deepestShown) * levelWidth + signWidth;
    return rect.adjusted(left, aroundText / 2, -marksWidth(shown) - space::Small, -aroundText / 2);
}

QSize BulletsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const BulletRow &shown = row(index);
    const int width = m_view->viewport()->width();
    if (shown.kind == BulletRow::Kind::Group)
        return {width, headingHeight.of(QFontMetrics(m_strong))};
    const int text = index == m_open ? m_openHeight
                                     : textHeight(shown.text, textRect(QRect(0, 0, width, 0), index).width());
    return {width, std::max(height::DenseRow.of(QFontMetrics(m_body)), text + aroundText)};
}

int BulletsDelegate::textHeight(const QString &text, int width) const
{
    const std::pair key(text, width);
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
        return *known;
    if (m_heights.size() > mostHeights)
        m_heights.clear();
    QTextLayout layout(text, m_body);
    const int height = lay(layout, width);
    m_heights.insert(key, height);
    return height;
}

int BulletsDelegate::marksWidth(const BulletRow &row) const
{
    const QFontMetrics metrics(m_small);
    int width = row.isIncomplete ? markWidth(metrics, markLook(0)) + space::Hair : 0;
    for (const int type : row.marks)
        width += markWidth(metrics, markLook(type)) + space::Hair;
    return width + space::Small;
}

void BulletsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PainterSaver saver(painter);
    const Tokens &tokens = currentTokens();
    const BulletRow &shown = row(index);
    if (shown.kind == BulletRow::Kind::Group) {
        paintHeading(painter, option.rect, index);
        return;
    }
    if (index == m_open)
        drawSelectedGround(painter, option.rect, tokens, true);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    const QRect text = textRect(option.rect, index);
    paintSign(painter, text, shown.level);
    paintMarks(painter, option.rect, shown);
    if (index == m_open)
        return;
    painter->setPen(tokens.text);
    QTextLayout layout(shown.text, m_body);
    const int needed = lay(layout, text.width());
    layout.draw(painter, text.topLeft() + QPoint(0, std::max(0, (text.height() - needed) / 2)));
}

void BulletsDelegate::paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const QRect line = rect.adjusted(space::Tight, space::Small, -space::Small, 0);
    paintIcon(painter, QRect(line.left(), line.top(), iconsize::Text, line.height()),
              QStringLiteral("people"), tokens.accent);
    const QFontMetrics metrics(m_strong);
    const QString count = QString::number(row(index).count);
    const int countWidth = metrics.horizontalAdvance(count) + space::Wide;
    QRect words = line.adjusted(iconsize::Text + space::Small, 0, -countWidth, 0);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->setFont(m_strong);
    painter->setPen(tokens.accent);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, name);
    const int after = words.left() + metrics.horizontalAdvance(name) + space::Medium;
    painter->setFont(m_small);
    painter->setPen(tokens.muted);
    painter->drawText(QRect(after, line.top(), countWidth, line.height()), Qt::AlignVCenter, count);
    const int rule = after + QFontMetrics(m_small).horizontalAdvance(count) + space::Card;
    painter->fillRect(QRect(rule, line.center().y(), line.right() - rule, 1), tokens.line);
}

void BulletsDelegate::paintSign(QPainter *painter, const QRect &text, int level) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(m_body);
    const QPointF middle(text.left() - signWidth / 2.0, text.top() + metrics.height() / 2.0);
    const QColor colour = currentTokens().muted;
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(level % 2 == 0 ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawEllipse(middle, 2.6, 2.6);
}

void BulletsDelegate::paintMarks(QPainter *painter, const QRect &rect, const BulletRow &row) const
{
    QList<int> looks = row.marks;
    std::reverse(looks.begin(), looks.end());
    if (row.isIncomplete)
        looks.prepend(0);
    const int top =
        rect.top() +
        std::max(0,
                 (height::DenseRow.of(QFontMetrics(m_body)) - height::Badge.of(QFontMetrics(m_small))) / 2);
    QRect left = rect.adjusted(0, 0, -space::Small, 0);
    left.setTop(top);
    for (const int look : std::as_const(looks))
        left.adjust(0, 0, -paintMark(painter, left, m_small, markLook(look)) - space::Hair, 0);
}

} // namespace raatihuone
