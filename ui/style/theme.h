// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtCore/QObject>
#include <QtGui/QPalette>

namespace raatihuone {

class Style;

/// What the user chose in View › Theme.
enum class ThemeChoice { System, Light, Dark };

/// Every role of a palette in every group, from @p tokens.
QPalette paletteOf(const Tokens &tokens);

/// The same for lists and tables: selected rows are a pale tint that stays when the focus goes elsewhere.
QPalette viewPaletteOf(const Tokens &tokens);

/// The look of the whole program: style, palette and fonts of the application.
///
/// Make one after the QApplication and before the first widget, and keep it. @ref changed tells what draws
/// for itself (charts) to take the new currentTokens().
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFonts();
    void apply();
    void followSystem();

    QPalette m_systemPalette;
    ThemeChoice m_choice = ThemeChoice::System;
    Style *m_style = nullptr; ///< owned by the application
    bool m_isApplying = false;
};

} // namespace raatihuone
