// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/metrics.h"
#include "ui/window/program.h"

class QAction;
class QMenu;

namespace raatihuone {

/// What the View menu does: theme, height of rows, language. Remembered in the settings.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(const Program &program, QObject *parent);

    void addTo(QMenu *menu);
    void chooseTheme(ThemeChoice choice);
    /// Which of the heights of rows is chosen: 0 dense, 1 usual, 2 loose.
    int rows() const;
    void chooseRows(int rows);

    /// Marks the language in use again, after another one was wanted in vain.
    void showLanguage();
    /// The height of rows that was chosen.
    Height rowHeight() const;

Q_SIGNALS:
    void rowHeightChanged(const raatihuone::Height &height);
    void languageWanted(raatihuone::Language language);

private:
    void addThemes(QMenu *menu);
    void addRowHeights(QMenu *menu);
    void addLanguages(QMenu *menu);

    const Program &m_program;
    std::vector<QAction *> m_themes;    ///< in the order of ThemeChoice
    std::vector<QAction *> m_rows;      ///< from dense to loose
    std::vector<QAction *> m_languages; ///< in the order of allLanguages
};

/// What the heights of rows are called, from dense to loose, and the themes in the order of ThemeChoice.
QStringList rowHeightNames();
QStringList themeNames();

/// Takes up the theme that the user chose last.
void restoreTheme(Theme &theme, QSettings &settings);

} // namespace raatihuone
