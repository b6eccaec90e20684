// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/metrics.h"
#include "ui/window/program.h"

class QMenu;

namespace raatihuone {

/// What the View menu does: theme, height of rows, language. Remembered in the settings.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(const Program &program, QObject *parent);

    void addTo(QMenu *menu);
    /// The height of rows that was chosen.
    Height rowHeight() const;

Q_SIGNALS:
    void rowHeightChanged(const raatihuone::Height &height);
    void announced(const QString &text);

private:
    void addThemes(QMenu *menu);
    void addRowHeights(QMenu *menu);
    void addLanguages(QMenu *menu);

    const Program &m_program;
};

/// Where the language of the interface is kept in the settings.
QString languageKey();
/// Takes up the theme that the user chose last.
void restoreTheme(Theme &theme, QSettings &settings);

} // namespace raatihuone
