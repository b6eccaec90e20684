// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/drawbuttons.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int SmallestWidth = 64;
constexpr int ChevronSize = 12;
constexpr int FocusInset = 3;

/// Colours of one button in its present state.
struct ButtonLook
{
    QColor ground;
    QColor border;
    QColor text;
};

ButtonRole roleOf(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const ButtonRole role = buttonRole(widget);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    return role == ButtonRole::Plain && isFlat ? ButtonRole::Flat : role;
}

bool isBold(ButtonRole role)
{
    return role == ButtonRole::Primary || role == ButtonRole::Toast;
}

bool isBare(ButtonRole role)
{
    return role == ButtonRole::Flat || role == ButtonRole::Toast;
}

ButtonLook disabledLook(ButtonRole role, const Tokens &tokens)
{
    const QColor ground = isBare(role) ? QColor() : tokens.line;
    return {ground, ground, tokens.isHighContrast ? tokens.window : tokens.muted};
}

ButtonLook plainLook(const Canvas &canvas)
{
    const Tokens &tokens = canvas.tokens;
    if (canvas.has(QStyle::State_On))
        return {tokens.tint, tokens.accent, tokens.text};
    const bool isTouched = canvas.has(QStyle::State_MouseOver) || canvas.has(QStyle::State_Sunken);
    return {isTouched ? tokens.hover : tokens.surface, tokens.border, tokens.text};
}

ButtonLook lookOf(const Canvas &canvas)
{
    const Tokens &tokens = canvas.tokens;
    const ButtonRole role = roleOf(*canvas.option, canvas.widget);
    const bool isTouched = canvas.has(QStyle::State_MouseOver) || canvas.has(QStyle::State_Sunken);
    if (!canvas.isEnabled())
        return disabledLook(role, tokens);
    switch (role) {
    case ButtonRole::Primary: {
        const QColor ground = isTouched ? tokens.accentHover : tokens.accent;
        return {ground, ground, tokens.onAccent};
    }
    case ButtonRole::Flat:
        return {isTouched ? tokens.hover : QColor(), {}, tokens.accent};
    case ButtonRole::Danger:
        return {isTouched ? tokens.missing.pill : tokens.surface, tokens.missing.text, tokens.missing.text};
    case ButtonRole::Toast:
        return {{}, {}, tokens.toastAction};
    case ButtonRole::Plain:
        break;
    }
    return plainLook(canvas);
}

void drawButtonFocus(const Canvas &canvas)
{
    const ButtonRole role = roleOf(*canvas.option, canvas.widget);
    const QRect &rect = canvas.option->rect;
    if (role == ButtonRole::Primary) {
        const QRect inner = rect.adjusted(FocusInset, FocusInset, -FocusInset, -FocusInset);
        drawFocus(canvas.painter, inner, canvas.tokens.onAccent, radius::Field - FocusInset);
        return;
    }
    const QColor colour = role == ButtonRole::Toast ? canvas.tokens.toastAction : canvas.tokens.accent;
    drawFocus(canvas.painter, rect, colour, radius::Field);
}

QFont buttonFont(QFont font, ButtonRole role)
{
    if (isBold(role))
        font.setWeight(QFont::DemiBold);
    return font;
}

/// Width of what stands before and after the text.
int extraWidth(const QStyleOptionButton &button)
{
    const int iconWidth =
        button.icon.isNull() ? 0 : iconsize::Text + (button.text.isEmpty() ? 0 : space::Small);
    const bool hasMenu = button.features.testFlag(QStyleOptionButton::HasMenu);
    return iconWidth + (hasMenu ? ChevronSize + space::Tight : 0);
}

bool hasMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu);
}

QColor labelColour(const Canvas &canvas)
{
    const bool isWritten = canvas.isEnabled() || !canvas.tokens.isHighContrast;
    return isWritten ? lookOf(canvas).text
                     : canvas.option->palette.color(QPalette::Disabled, QPalette::ButtonText);
}

} // namespace

void drawPushButton(const Canvas &canvas)
{
    canvas.style->drawControl(QStyle::CE_PushButtonBevel, canvas.option, canvas.painter, canvas.widget);
    canvas.style->drawControl(QStyle::CE_PushButtonLabel, canvas.option, canvas.painter, canvas.widget);
}

void drawButtonPanel(const Canvas &canvas)
{
    const ButtonLook look = lookOf(canvas);
    drawBox(canvas.painter, canvas.option->rect, {look.ground, look.border, radius::Field});
    if (canvas.has(QStyle::State_HasFocus))
        drawButtonFocus(canvas);
}

void drawButtonLabel(const Canvas &canvas)
{
    const PainterSaver saver(canvas.painter);
    const auto &button = canvas.as<QStyleOptionButton>();
    canvas.painter->setFont(buttonFont(canvas.painter->font(), roleOf(button, canvas.widget)));
    canvas.painter->setPen(labelColour(canvas));
    const QFontMetrics metrics = canvas.painter->fontMetrics();
    const int textWidth = metrics.size(Qt::TextShowMnemonic, button.text).width();
    const int width = qMin(textWidth + extraWidth(button), button.rect.width() - 2 * space::Tight);
    QRect rect(button.rect.left() + (button.rect.width() - width) / 2, button.rect.top(), width,
               button.rect.height());
    const QRect middle = centred(rect, iconsize::Text);
    if (!button.icon.isNull()) {
        paintIcon(canvas.painter, QRect(rect.left(), middle.top(), middle.width(), middle.height()),
                  button.icon, canvas.painter->pen().color());
        rect.adjust(iconsize::Text + space::Small, 0, 0, 0);
    }
    if (button.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect chevron(rect.right() - ChevronSize + 1, rect.top(), ChevronSize, rect.height());
        paintIcon(canvas.painter, chevron, QStringLiteral("chevron-down"), canvas.painter->pen().color());
        rect.adjust(0, 0, -ChevronSize - space::Tight, 0);
    }
    const QString text = metrics.elidedText(button.text, Qt::ElideRight, rect.width(), Qt::TextShowMnemonic);
    canvas.painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text);
}

/// Like the common one, but the arrow of a menu has room of its own.
void drawToolButton(const Canvas &canvas)
{
    QStyleOptionToolButton label = canvas.as<QStyleOptionToolButton>();
    drawToolButtonPanel(canvas);
    if (hasMenu(label)) {
        const QRect chevron(label.rect.right() - ChevronSize - space::Tight + 1, label.rect.top(),
                            ChevronSize, label.rect.height());
        paintIcon(canvas.painter, chevron, QStringLiteral("chevron-down"), canvas.tokens.muted);
        label.rect.adjust(0, 0, -ChevronSize - space::Hair, 0);
    }
    canvas.style->drawControl(QStyle::CE_ToolButtonLabel, &label, canvas.painter, canvas.widget);
    if (canvas.has(QStyle::State_HasFocus))
        drawFocus(canvas.painter, canvas.option->rect, canvas.tokens.accent, radius::Field);
}

void drawToolButtonPanel(const Canvas &canvas)
{
    const Tokens &tokens = canvas.tokens;
    const bool isRaised = !canvas.has(QStyle::State_AutoRaise);
    const bool isTouched = canvas.has(QStyle::State_MouseOver) || canvas.has(QStyle::State_Sunken);
    Box box{.ground = isRaised ? tokens.surface : QColor(),
            .border = isRaised ? tokens.border : QColor(),
            .radius = radius::Field};
    if (canvas.has(QStyle::State_On))
        box.ground = tokens.tint;
    else if (isTouched && canvas.isEnabled())
        box.ground = tokens.hover;
    drawBox(canvas.painter, canvas.option->rect, box);
}

QSize pushButtonSize(const QStyleOption &option, const QWidget *widget)
{
    const auto &button = static_cast<const QStyleOptionButton &>(option);
    const auto *real = qobject_cast<const QPushButton *>(widget);
    const QFont font = buttonFont(real ? real->font() : QFont(), roleOf(option, widget));
    const QFontMetrics metrics(font);
    const int text = metrics.size(Qt::TextShowMnemonic, button.text).width();
    const int padding = isBare(roleOf(option, widget)) ? space::Medium : space::Card;
    const int least = button.text.isEmpty() ? height::Field.of(metrics) : SmallestWidth;
    return {qMax(least, text + extraWidth(button) + 2 * padding), height::Field.of(metrics)};
}

QSize toolButtonSize(const QStyleOption &option, const QSize &drawn)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    const int arrow = button && hasMenu(*button) ? ChevronSize + space::Tight : 0;
    return QSize(drawn.width() + arrow, drawn.height())
        .expandedTo({height::Field.least, height::Field.least});
}

} // namespace raatihuone
