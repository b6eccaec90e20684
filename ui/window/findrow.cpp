// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findrow.h"

#include "ui/style/canvas.h"
#include "ui/style/drawviews.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int nameShare = 40; ///< percent of the width, so that the contexts stand below each other

bool isHeading(const QModelIndex &index)
{
    return index.data(FindHeadingRole).toBool();
}

/// Letters of @p name that were typed.
std::vector<bool> markedLetters(const QString &name, const QStringList &words)
{
    std::vector<bool> marked(size_t(name.size()), false);
    for (const QString &word : words) {
        const qsizetype place = name.indexOf(word, 0, Qt::CaseInsensitive);
        for (qsizetype i = 0; place >= 0 && i < word.size(); ++i)
            marked[size_t(place + i)] = true;
    }
    return marked;
}

} // namespace

QVariantList marksIn(const QString &name, const QString &typed)
{
    const std::vector<bool> marked =
        markedLetters(name, typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVariantList marks;
    for (auto start = std::find(marked.begin(), marked.end(), true); start != marked.end();) {
        const auto end = std::find(start, marked.end(), false);
        marks << int(start - marked.begin()) << int(end - start);
        start = std::find(end, marked.end(), true);
    }
    return marks;
}

FindRowDelegate::FindRowDelegate(QObject *parent)
    : QStyledItemDelegate(parent),
      m_body(fontOf(TextRole::Body)),
      m_strong(fontOf(TextRole::Strong)),
      m_small(fontOf(TextRole::Small)),
      m_heading(fontOf(TextRole::SmallStrong))
{
}

QSize FindRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, height::Row.of(option.fontMetrics)};
}

void FindRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PainterSaver saver(painter);
    const Tokens &tokens = currentTokens();
    const QRect inner = option.rect.adjusted(space::Medium, 0, -space::Medium, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        drawSelectedGround(painter, option.rect, tokens, true);
    else if (option.state.testFlag(QStyle::State_MouseOver) && !isHeading(index))
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (isHeading(index)) {
        paintHeading(painter, inner, index);
        return;
    }
    paintIcon(painter,
              QRect(inner.left(), inner.center().y() - iconsize::Text / 2, iconsize::Text, iconsize::Text),
              index.data(FindIconRole).toString(), tokens.muted);
    const QRect words = inner.adjusted(iconsize::Text + space::Small, 0, 0, 0);
    painter->setFont(m_small);
    painter->setPen(tokens.muted);
    const QString hint = index.data(FindHintRole).toString();
    const int hintWidth = painter->fontMetrics().horizontalAdvance(hint);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, hint);
    const QString context = index.data(FindContextRole).toString();
    const QRect name = words.adjusted(0, 0, -hintWidth - space::Medium, 0);
    const int end = paintName(painter, name, index);
    const QRect rest(std::max(end + space::Page, words.left() + words.width() * nameShare / 100), words.top(),
                     0, words.height());
    const QRect contextRect(rest.left(), rest.top(), std::max(0, name.right() - rest.left()), rest.height());
    painter->setFont(m_body);
    painter->setPen(tokens.muted);
    painter->drawText(contextRect, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(context, Qt::ElideRight, contextRect.width()));
}

void FindRowDelegate::paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    painter->setFont(m_heading);
    painter->setPen(currentTokens().muted);
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
}

/// In pieces, plain and bold in turn. @returns where it ends.
int FindRowDelegate::paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariantList marks = index.data(FindMarksRole).toList();
    const QFontMetrics strong(m_strong);
    const QString name = strong.elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->setPen(currentTokens().text);
    int left = rect.left();
    const auto draw = [&](int from, int length, const QFont &font) {
        const QString piece = name.mid(from, length);
        painter->setFont(font);
        painter->drawText(QRect(left, rect.top(), rect.right() - left + 1, rect.height()),
                          Qt::AlignVCenter | Qt::TextSingleLine, piece);
        left += painter->fontMetrics().horizontalAdvance(piece);
    };
    int done = 0;
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        draw(done, marks[i].toInt() - done, m_body);
        done = marks[i].toInt() + marks[i + 1].toInt();
        draw(marks[i].toInt(), marks[i + 1].toInt(), m_strong);
    }
    draw(done, int(name.size()) - done, m_body);
    return left;
}

} // namespace raatihuone
