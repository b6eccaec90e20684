// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QtGui/QPalette>
#include <algorithm>
#include <cmath>

namespace raatihuone {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

Tokens makeLight()
{
    return {
        .isDark = false,
        .isHighContrast = false,
        .window = rgb(0xF4F6F5),
        .surface = rgb(0xFFFFFF),
        .sidebar = rgb(0xE6ECEC),
        .hover = rgb(0xEFF4F4),
        .text = rgb(0x1A2325),
        .muted = rgb(0x526063),
        .border = rgb(0x7D898B),
        .line = rgb(0xD6DDDD),
        .accent = rgb(0x0F5C6E),
        .accentHover = rgb(0x0A4655),
        .onAccent = rgb(0xFFFFFF),
        .tint = rgb(0xD9EBEE),
        .toastGround = rgb(0x1A2325),
        .toastText = rgb(0xFFFFFF),
        .toastAction = rgb(0x9ADAE8),
        .inOrder = {rgb(0x1A6838), rgb(0xE1F2E7)},
        .soon = {rgb(0x835000), rgb(0xFCEFD3)},
        .missing = {rgb(0xA1241B), rgb(0xFCE6E3)},
        .unknown = {rgb(0x556265), rgb(0xECEFEF)},
        .conflict = {rgb(0x6B388A), rgb(0xF1E6F7)},
        .series = {rgb(0x0F5C6E), rgb(0xC07A1C), rgb(0x7B4B94), rgb(0x5F8130), rgb(0xB24A3B), rgb(0x6B7A80)},
        .senders = {rgb(0x0F5C6E), rgb(0x96580C), rgb(0x7B4B94)},
        .heatAlpha = 0.50,
    };
}

Tokens makeDark()
{
    return {
        .isDark = true,
        .isHighContrast = false,
        .window = rgb(0x161B1D),
        .surface = rgb(0x1E2527),
        .sidebar = rgb(0x111617),
        .hover = rgb(0x273033),
        .text = rgb(0xE7EDED),
        .muted = rgb(0xA6B4B7),
        .border = rgb(0x7C8B8F),
        .line = rgb(0x364144),
        .accent = rgb(0x72C7DA),
        .accentHover = rgb(0x9ADAE8),
        .onAccent = rgb(0x05252D),
        .tint = rgb(0x1D3F49),
        .toastGround = rgb(0xE7EDED),
        .toastText = rgb(0x1A2325),
        .toastAction = rgb(0x0A4655),
        .inOrder = {rgb(0x7ECF99), rgb(0x1B3627)},
        .soon = {rgb(0xEBBA62), rgb(0x3B2F16)},
        .missing = {rgb(0xF4988F), rgb(0x472220)},
        .unknown = {rgb(0xA6B4B7), rgb(0x2B3437)},
        .conflict = {rgb(0xD2A8E8), rgb(0x382541)},
        .series = {rgb(0x72C7DA), rgb(0xE5A64B), rgb(0xC69AE0), rgb(0xA5C76B), rgb(0xF0897B), rgb(0x9DAEB4)},
        .senders = {rgb(0x72C7DA), rgb(0xE5A64B), rgb(0xC69AE0)},
        .heatAlpha = 0.42,
    };
}

} // namespace

QString symbolOf(Status status)
{
    switch (status) {
    case Status::InOrder:
        return QStringLiteral("check-circle-fill");
    case Status::Soon:
        return QStringLiteral("clock-fill");
    case Status::Missing:
        return QStringLiteral("exclamation-triangle-fill");
    case Status::Unknown:
        return QStringLiteral("question-circle");
    case Status::Conflict:
        return QStringLiteral("shuffle");
    case Status::New:
        return QStringLiteral("plus-circle-fill");
    case Status::Changed:
        return QStringLiteral("pencil-fill");
    case Status::Removed:
        return QStringLiteral("x-circle-fill");
    case Status::Same:
        return QStringLiteral("files");
    case Status::Note:
        break;
    }
    return QStringLiteral("info-circle-fill");
}

bool needsAct(Status status)
{
    return status != Status::InOrder && status != Status::Unknown;
}

StatusColours Tokens::status(Status status) const
{
    switch (status) {
    case Status::InOrder:
    case Status::New:
        return inOrder;
    case Status::Soon:
    case Status::Same:
        return soon;
    case Status::Missing:
    case Status::Removed:
        return missing;
    case Status::Unknown:
        return unknown;
    case Status::Conflict:
        return conflict;
    case Status::Changed:
    case Status::Note:
        break;
    }
    return {accent, tint};
}

QColor Tokens::heat(double share) const
{
    const double alpha = heatAlpha * std::clamp(share, 0.0, 1.0);
    const auto blend = [alpha](float below, float above) {
        return static_cast<float>(below * (1 - alpha) + above * alpha);
    };
    return QColor::fromRgbF(blend(surface.redF(), accent.redF()), blend(surface.greenF(), accent.greenF()),
                            blend(surface.blueF(), accent.blueF()));
}

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

Tokens systemTokens(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor marked = palette.color(QPalette::Highlight);
    const QColor onMarked = palette.color(QPalette::HighlightedText);
    Tokens tokens = luminance(ground) < luminance(text) ? makeDark() : makeLight();
    tokens.isHighContrast = true;
    for (QColor *colour : {&tokens.window, &tokens.surface, &tokens.sidebar, &tokens.hover, &tokens.tint})
        *colour = ground;
    for (QColor *colour : {&tokens.text, &tokens.muted, &tokens.border, &tokens.line})
        *colour = text;
    for (QColor *colour : {&tokens.accent, &tokens.accentHover, &tokens.toastGround})
        *colour = marked;
    for (QColor *colour : {&tokens.onAccent, &tokens.toastText, &tokens.toastAction})
        *colour = onMarked;
    for (auto *state : {&tokens.inOrder, &tokens.soon, &tokens.missing, &tokens.unknown, &tokens.conflict})
        *state = {text, ground};
    tokens.senders.fill(text);
    return tokens;
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace raatihuone
