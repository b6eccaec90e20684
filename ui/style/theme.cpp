// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/cuttext.h"
#include "ui/style/dialogheight.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"
#include "ui/style/systemlook.h"

#include <QtCore/QDirIterator>
#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetrics>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QWidget>

namespace raatihuone {

namespace {

void setDisabled(QPalette &palette, const Tokens &tokens)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, tokens.border);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
}

/// Roles that Fusion mixes shades from.
void setShades(QPalette &palette, const Tokens &tokens)
{
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.border);
    palette.setColor(QPalette::Shadow, tokens.border);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(QStringLiteral("11111111")) ==
           metrics.horizontalAdvance(QStringLiteral("88888888"));
}

/// Fonts embedded when the program was built; none is no harm.
void registerFonts()
{
    QDirIterator fonts(QStringLiteral(":/fonts"), {QStringLiteral("*.ttf")}, QDir::Files);
    while (fonts.hasNext())
        QFontDatabase::addApplicationFont(fonts.next());
}

} // namespace

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.hover);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.conflict.text);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    setShades(palette, tokens);
    setDisabled(palette, tokens);
    return palette;
}

QPalette viewPaletteOf(const Tokens &tokens)
{
    QPalette palette = paletteOf(tokens);
    palette.setColor(QPalette::Highlight, tokens.tint);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    return palette;
}

Theme::Theme(QObject *parent)
    : QObject(parent), m_systemPalette(QApplication::palette()), m_style(new Style(lightTokens()))
{
    QApplication::setStyle(m_style);
    registerFonts();
    setFonts();
    apply();
    qApp->installEventFilter(this);
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

namespace {

bool isEnter(const QKeyEvent &event)
{
    const bool isEnterKey = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnterKey && (event.modifiers() & ~Qt::KeypadModifier) == 0;
}

/// In a dialog Qt gives Enter to the default button, though another one has the keyboard.
QAbstractButton *pressedByEnter(QObject *watched)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool isTicked = qobject_cast<QCheckBox *>(watched) || qobject_cast<QRadioButton *>(watched);
    return button && button->hasFocus() && button->isEnabled() && !isTicked ? button : nullptr;
}

} // namespace

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isApplying) {
        // The application keeps our palette when the system's changes, so only its windows tell.
        if (event->type() == QEvent::ThemeChange && watched->isWindowType())
            followSystem();
        else if (event->type() == QEvent::ApplicationFontChange && watched == qApp)
            setFonts();
    }
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent *>(event)))
        if (auto *button = pressedByEnter(watched)) {
            button->click();
            return true;
        }
    if (event->type() == QEvent::Show)
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            giveNeededHeight(*dialog);
    if (event->type() == QEvent::ToolTip && watched->isWidgetType())
        return showCutText(static_cast<QWidget *>(watched), static_cast<QHelpEvent *>(event));
    return QObject::eventFilter(watched, event);
}

/// Columns of numbers need digits of one width, which Qt 6.4 cannot ask of a font that has them as an option.
void Theme::setFonts()
{
    const QScopedValueRollback applying(m_isApplying, true);
    QFont font = QApplication::font();
    const QString fallback = QStringLiteral("Noto Sans");
    if (!hasTabularDigits(font) && QFontDatabase::hasFamily(fallback)) {
        font.setFamilies({fallback});
        QApplication::setFont(font);
    }
    QApplication::setFont(fontOf(TextRole::SmallStrong), "QHeaderView");
    QApplication::setFont(font, "QMenuBar");
    QApplication::setFont(font, "QMenu");
    renewTextRoles();
}

void Theme::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const bool isDark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && prefersDark(m_systemPalette));
    const bool isSystemLook = m_choice == ThemeChoice::System && prefersHighContrast(m_systemPalette);
    m_style->setTokens(isSystemLook ? systemTokens(m_systemPalette) : isDark ? darkTokens() : lightTokens());
    const QPalette palette = paletteOf(m_style->tokens());
    QApplication::setPalette(isSystemLook ? m_systemPalette : palette);
    QApplication::setPalette(viewPaletteOf(m_style->tokens()), "QAbstractItemView");
    QApplication::setPalette(palette, "QTipLabel");
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        m_style->polish(widget);
    Q_EMIT changed();
}

/// Without our own palette on top, the application shows what the system gives now.
void Theme::followSystem()
{
    const QScopedValueRollback applying(m_isApplying, true);
    QApplication::setPalette(QPalette());
    m_systemPalette = QApplication::palette();
    apply();
}

} // namespace raatihuone
