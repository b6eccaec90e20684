// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/recorddelegate.h"

#include "ui/style/canvas.h"
#include "ui/style/drawviews.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>

namespace raatihuone {

namespace {

constexpr int CellPadding = space::Medium;

int horizontalAlignment(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? alignment.toInt() & int(Qt::AlignHorizontal_Mask) : int(Qt::AlignLeft);
}

/// How many letters of a text stand in the first of two lines.
int lettersInFirstLine(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

std::optional<Status> statusOfSecondLine(const QModelIndex &index)
{
    const QVariant status = index.data(CellSecondStatusRole);
    return status.isValid() ? std::optional(static_cast<Status>(status.toInt())) : std::nullopt;
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = currentTokens();
    if (!option.state.testFlag(QStyle::State_Enabled))
        return tokens.border;
    return index.data(CellMutedRole).toBool() ? tokens.muted : tokens.text;
}

} // namespace

RecordDelegate::RecordDelegate(QWidget *view)
    : QStyledItemDelegate(view),
      m_body(fontOf(TextRole::Body)),
      m_strong(fontOf(TextRole::Strong)),
      m_small(fontOf(TextRole::Small))
{
    m_quiet.setForm(BadgeForm::Quiet);
    if (view)
        view->installEventFilter(this);
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != parent())
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::FontChange)
        renewFonts();
    return false;
}

void RecordDelegate::setHeight(const Height &height, int lines)
{
    m_height = height;
    m_lines = lines;
}

int RecordDelegate::rowHeight() const
{
    return m_height.of(m_body.metrics, m_lines);
}

void RecordDelegate::renewFonts()
{
    m_body = Face(fontOf(TextRole::Body));
    m_strong = Face(fontOf(TextRole::Strong));
    m_small = Face(fontOf(TextRole::Small));
    m_pill = BadgePainter();
    m_quiet = BadgePainter();
    m_quiet.setForm(BadgeForm::Quiet);
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintGround(painter, option);
    if (index.data(CellStatusRole).isValid())
        paintBadge(painter, roomOf(option), index);
    else
        paintTexts(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(painter, option.rect.adjusted(0, 0, 0, -1), currentTokens().accent, 0);
}

/// A row that was made higher for what is said under it keeps its texts at the top.
QRect RecordDelegate::roomOf(const QStyleOptionViewItem &option) const
{
    QRect room = option.rect.adjusted(CellPadding, 0, -CellPadding, -1);
    room.setHeight(std::min(room.height(), rowHeight() - 1));
    return room;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isBadge = index.data(CellStatusRole).isValid();
    const int width = isBadge ? m_pill.sizeOf(text).width() : m_strong.metrics.horizontalAdvance(text);
    return {width + 2 * CellPadding, rowHeight()};
}

void RecordDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = currentTokens();
    if (m_look == SelectionLook::Row && option.state.testFlag(QStyle::State_Selected))
        drawSelectedGround(painter, option.rect, tokens, startsRow(option));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
}

void RecordDelegate::paintBadge(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto status = static_cast<Status>(index.data(CellStatusRole).toInt());
    const BadgePainter &badge = needsAct(status) ? m_pill : m_quiet;
    badge.paint(painter, rect, status, index.data(Qt::DisplayRole).toString());
}

void RecordDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRect room = roomOf(option);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(CellSecondLineRole).toString();
    const Face &face = isStrong(option, index) ? m_strong : m_body;
    const QColor colour = textColour(option, index);
    const int flags = horizontalAlignment(index) | Qt::TextSingleLine;
    if (!second.isEmpty()) {
        paintTwoLines(painter, room, {face, text, colour},
                      {m_small, second, currentTokens().muted, statusOfSecondLine(index)}, flags);
    } else if (const int cut = m_wraps ? lettersInFirstLine(text, face.font, room.width()) : 0;
               cut > 0 && cut < text.size()) {
        const QString first = text.left(cut).trimmed(); // the blank at its end needs no room
        paintTwoLines(painter, room, {face, first, colour}, {face, text.mid(cut), colour}, flags);
    } else {
        painter->setPen(colour);
        paintLine(painter, room, face, text, flags | Qt::AlignVCenter);
    }
}

void RecordDelegate::paintTwoLines(QPainter *painter, const QRect &room, const Line &first,
                                   const Line &second, int flags) const
{
    const int height = first.face.metrics.height();
    const int top = (room.height() - height - second.face.metrics.height()) / 2;
    const QRect rect(room.left(), room.top() + top, room.width(), height);
    painter->setPen(first.colour);
    paintLine(painter, rect, first.face, first.text, flags);
    const QRect below(rect.left(), rect.top() + height, rect.width(), second.face.metrics.height());
    if (second.status) {
        m_quiet.paint(painter, below, *second.status, second.text);
        return;
    }
    painter->setPen(second.colour);
    paintLine(painter, below, second.face, second.text, flags);
}

/// A text that surely fits is not measured: measuring is what costs in a long list.
void RecordDelegate::paintLine(QPainter *painter, const QRect &rect, const Face &face, const QString &text,
                               int flags) const
{
    const bool surelyFits = text.size() * face.metrics.maxWidth() <= rect.width();
    painter->setFont(face.font);
    painter->drawText(rect, flags,
                      surelyFits ? text : face.metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

bool RecordDelegate::isStrong(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == m_nameColumn) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view && view->currentIndex().row() == index.row() &&
            view->currentIndex().parent() == index.parent())
            return true;
    }
    return index.data(CellStrongRole).toBool();
}

} // namespace raatihuone
