// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QtCore/QFile>
#include <QtGui/QPalette>
#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <vector>

using namespace raatihuone;

namespace {

constexpr double TextContrast = 4.5;
constexpr double ControlContrast = 3.0;

QColor mixed(const QColor &below, const QColor &above, double alpha)
{
    const auto blend = [alpha](int low, int high) { return qRound(low * (1 - alpha) + high * alpha); };
    return {blend(below.red(), above.red()), blend(below.green(), above.green()),
            blend(below.blue(), above.blue())};
}

void requirePairs(const std::vector<QColor> &colours, const std::vector<QColor> &grounds, double least)
{
    for (const QColor &colour : colours) {
        for (const QColor &ground : grounds) {
            INFO(colour.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(colour, ground) >= least);
        }
    }
}

} // namespace

TEST_CASE("contrast is that of WCAG", "[style]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrast(lightTokens().muted, lightTokens().surface) == Approx(6.5).margin(0.05));
    REQUIRE(rc::check("contrast is symmetric and lies between 1 and 21", [] {
        const auto first = QColor::fromRgb(*rc::gen::arbitrary<QRgb>());
        const auto second = QColor::fromRgb(*rc::gen::arbitrary<QRgb>());
        RC_ASSERT(contrast(first, second) == contrast(second, first));
        RC_ASSERT(contrast(first, second) >= 1.0 && contrast(first, second) <= 21.0 + 1e-9);
    }));
}

TEST_CASE("every text can be read on every ground it stands on", "[style]")
{
    const Tokens &tokens = GENERATE(as<std::reference_wrapper<const Tokens>>(), lightTokens(), darkTokens());
    const std::vector<QColor> grounds{tokens.window, tokens.surface, tokens.sidebar, tokens.hover,
                                      tokens.tint};
    requirePairs({tokens.text, tokens.muted, tokens.accent}, grounds, TextContrast);
    requirePairs({tokens.onAccent}, {tokens.accent, tokens.accentHover}, TextContrast);
    requirePairs({tokens.toastText, tokens.toastAction}, {tokens.toastGround}, TextContrast);
    requirePairs({tokens.senders.begin(), tokens.senders.end()}, {tokens.window, tokens.surface},
                 TextContrast);
    requirePairs({tokens.text}, {tokens.heat(0), tokens.heat(0.5), tokens.heat(1)}, TextContrast);
}

TEST_CASE("every state can be read on its pill, on rows and on the selection", "[style]")
{
    const Tokens &tokens = GENERATE(as<std::reference_wrapper<const Tokens>>(), lightTokens(), darkTokens());
    for (const Status status : allStatuses) {
        const StatusColours colours = tokens.status(status);
        requirePairs({colours.text}, {colours.pill, tokens.surface, tokens.window, tokens.hover, tokens.tint},
                     TextContrast);
    }
}

TEST_CASE("borders of controls and series of charts can be seen", "[style]")
{
    const Tokens &tokens = GENERATE(as<std::reference_wrapper<const Tokens>>(), lightTokens(), darkTokens());
    requirePairs({tokens.border}, {tokens.window, tokens.surface}, ControlContrast);
    requirePairs({tokens.series.begin(), tokens.series.end()}, {tokens.window, tokens.surface},
                 ControlContrast);
    requirePairs({tokens.accent}, {tokens.window, tokens.surface, tokens.sidebar, tokens.tint},
                 ControlContrast);
}

TEST_CASE("every pair of the palette can be read, and what is switched off can be seen", "[style]")
{
    const Tokens &tokens = GENERATE(as<std::reference_wrapper<const Tokens>>(), lightTokens(), darkTokens());
    using Role = QPalette::ColorRole;
    const std::vector<std::pair<Role, Role>> pairs{{QPalette::WindowText, QPalette::Window},
                                                   {QPalette::Text, QPalette::Base},
                                                   {QPalette::Text, QPalette::AlternateBase},
                                                   {QPalette::ButtonText, QPalette::Button},
                                                   {QPalette::PlaceholderText, QPalette::Base},
                                                   {QPalette::PlaceholderText, QPalette::Window},
                                                   {QPalette::Link, QPalette::Base},
                                                   {QPalette::Link, QPalette::Window},
                                                   {QPalette::LinkVisited, QPalette::Base},
                                                   {QPalette::LinkVisited, QPalette::Window},
                                                   {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                   {QPalette::HighlightedText, QPalette::Highlight}};
    for (const QPalette &palette : {paletteOf(tokens), viewPaletteOf(tokens)})
        for (const auto &[text, ground] : pairs) {
            for (const auto group : {QPalette::Active, QPalette::Inactive})
                requirePairs({palette.color(group, text)}, {palette.color(group, ground)}, TextContrast);
            if (text != QPalette::HighlightedText && text != QPalette::LinkVisited)
                requirePairs({palette.color(QPalette::Disabled, text)},
                             {palette.color(QPalette::Disabled, ground)}, ControlContrast);
        }
}

TEST_CASE("what is drawn beside text can be seen on its ground", "[style]")
{
    const Tokens &tokens = GENERATE(as<std::reference_wrapper<const Tokens>>(), lightTokens(), darkTokens());
    const std::vector<QColor> grounds{tokens.window, tokens.surface, tokens.hover};
    requirePairs({tokens.missing.text, tokens.soon.text}, grounds,
                 TextContrast);                                    // borders and danger buttons
    requirePairs({tokens.muted}, {tokens.line}, TextContrast);     // a filled button that is switched off
    requirePairs({tokens.accent}, {tokens.line}, ControlContrast); // progress in its groove
    requirePairs({tokens.onAccent}, {tokens.accent, tokens.accentHover}, ControlContrast);
    requirePairs({tokens.toastGround}, {tokens.window, tokens.surface}, ControlContrast);
    requirePairs({tokens.muted, tokens.border}, {tokens.surface, tokens.window},
                 ControlContrast); // bars that scroll
}

TEST_CASE("the ground of a cell grows with its share and stays in bounds", "[style]")
{
    const Tokens &tokens = lightTokens();
    CHECK(tokens.heat(0) == tokens.surface);
    CHECK(tokens.heat(2).rgb() == tokens.heat(1).rgb());
    CHECK(tokens.heat(1).rgb() == mixed(tokens.surface, tokens.accent, tokens.heatAlpha).rgb());
}

TEST_CASE("every state has a drawing of its own", "[style]")
{
    QStringList symbols;
    for (const Status status : allStatuses) {
        const QString symbol = symbolOf(status);
        INFO(symbol.toStdString());
        CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(symbol)));
        CHECK_FALSE(symbols.contains(symbol));
        symbols.append(symbol);
    }
}

TEST_CASE("a high-contrast palette keeps its own colours", "[style]")
{
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::yellow);
    system.setColor(QPalette::Highlight, Qt::cyan);
    system.setColor(QPalette::HighlightedText, Qt::black);
    const Tokens tokens = systemTokens(system);
    CHECK(tokens.isHighContrast);
    CHECK(tokens.isDark);
    CHECK(tokens.text == QColor(Qt::yellow));
    for (const Status status : allStatuses)
        CHECK(contrast(tokens.status(status).text, tokens.status(status).pill) >= TextContrast);
}
