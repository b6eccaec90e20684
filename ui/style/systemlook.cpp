// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/systemlook.h"

#include "ui/style/tokens.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace raatihuone {

#ifdef Q_OS_WIN

bool prefersDark(const QPalette &)
{
    const QSettings settings(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return settings.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

bool prefersHighContrast(const QPalette &)
{
    HIGHCONTRASTW answer{};
    answer.cbSize = sizeof(answer);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(answer), &answer, 0) &&
           (answer.dwFlags & HCF_HIGHCONTRASTON);
}

#else

bool prefersDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Elsewhere nothing tells it; such palettes are black and white even in their grounds.
bool prefersHighContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    return contrast(ground, palette.color(QPalette::WindowText)) > 20.5 &&
           ground == palette.color(QPalette::Base) && ground == palette.color(QPalette::Button);
}

#endif

bool prefersMotion()
{
    return QApplication::isEffectEnabled(Qt::UI_General) && QApplication::isEffectEnabled(Qt::UI_FadeTooltip);
}

} // namespace raatihuone
