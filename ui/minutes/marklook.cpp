// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/marklook.h"

#include "core/catalogue/types/types.h"
#include "ui/style/canvas.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

struct Look
{
    int type;
    const char *icon;
    const char *word;
    Status status; ///< whose colours it borrows
};

constexpr std::array looks{
    Look{TypeNumber::Highlight, "star-fill", QT_TRANSLATE_NOOP("minutes", "Highlight"), Status::Note},
    Look{TypeNumber::Quote, "quote", QT_TRANSLATE_NOOP("minutes", "Quote"), Status::Conflict},
    Look{TypeNumber::Wish, "heart-fill", QT_TRANSLATE_NOOP("minutes", "Wish"), Status::InOrder},
    Look{TypeNumber::Decision, "hammer", QT_TRANSLATE_NOOP("minutes", "Decision"), Status::Soon},
    Look{TypeNumber::Action, "check2-square", QT_TRANSLATE_NOOP("minutes", "Action item"), Status::Changed},
    Look{0, "scissors", QT_TRANSLATE_NOOP("minutes", "Breaks off"), Status::Missing},
};

constexpr int sidePadding = space::Small;

} // namespace

MarkLook markLook(int type)
{
    const auto found =
        std::find_if(looks.begin(), looks.end(), [type](const Look &look) { return look.type == type; });
    if (found == looks.end())
        return {QStringLiteral("bookmark"), {}, currentTokens().status(Status::Unknown)};
    return {QLatin1String(found->icon), QCoreApplication::translate("minutes", found->word),
            currentTokens().status(found->status)};
}

int markWidth(const QFontMetrics &metrics, const MarkLook &look)
{
    return metrics.horizontalAdvance(look.word) + iconsize::Pill + space::Hair + 2 * sidePadding;
}

int paintMark(QPainter *painter, const QRect &rect, const QFont &font, const MarkLook &look)
{
    const PainterSaver saver(painter);
    const QFontMetrics metrics(font);
    const int width = markWidth(metrics, look), height = height::Badge.of(metrics);
    const QRect pill(rect.right() - width + 1, rect.top(), width, height);
    const bool isOutline = currentTokens().isHighContrast;
    drawBox(painter, pill, {look.colours.pill, isOutline ? look.colours.text : QColor(), height / 2.0});
    const QRect symbol(pill.left() + sidePadding, pill.top(), iconsize::Pill, height);
    paintIcon(painter, symbol, look.icon, look.colours.text);
    painter->setFont(font);
    painter->setPen(look.colours.text);
    painter->drawText(pill.adjusted(sidePadding + iconsize::Pill + space::Hair, 0, 0, 0),
                      Qt::AlignVCenter | Qt::TextSingleLine, look.word);
    return width;
}

} // namespace raatihuone
