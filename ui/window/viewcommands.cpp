// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcommands.h"

#include "ui/window/interfacelanguage.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <array>

namespace raatihuone {

namespace {

constexpr QLatin1String themeKey("window/theme");
constexpr QLatin1String rowsKey("window/rows");
constexpr std::array rowHeights{height::DenseRow, height::Row, height::LooseRow};
constexpr int usualRows = 1;

/// A group of actions of which one is on.
QActionGroup *groupIn(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    group->setExclusive(true);
    return group;
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool isOn)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isOn);
    group->addAction(action);
    return action;
}

} // namespace

void restoreTheme(Theme &theme, QSettings &settings)
{
    const int choice = settings.value(themeKey, int(ThemeChoice::System)).toInt();
    theme.choose(ThemeChoice(qBound(int(ThemeChoice::System), choice, int(ThemeChoice::Dark))));
}

ViewCommands::ViewCommands(const Program &program, QObject *parent) : QObject(parent), m_program(program) {}

void ViewCommands::addTo(QMenu *menu)
{
    addThemes(menu->addMenu(tr("&Theme")));
    addRowHeights(menu->addMenu(tr("&Rows")));
    addLanguages(menu->addMenu(tr("&Language")));
}

void ViewCommands::addThemes(QMenu *menu)
{
    QActionGroup *group = groupIn(menu);
    const QStringList names = themeNames();
    for (int i = 0; i < int(names.size()); ++i) {
        m_themes.push_back(addChoice(menu, group, names[i], int(m_program.theme.choice()) == i));
        connect(m_themes.back(), &QAction::triggered, this, [this, i] { chooseTheme(ThemeChoice(i)); });
    }
}

void ViewCommands::addRowHeights(QMenu *menu)
{
    QActionGroup *group = groupIn(menu);
    const QStringList names = rowHeightNames();
    for (int i = 0; i < int(names.size()); ++i) {
        m_rows.push_back(addChoice(menu, group, names[i], rows() == i));
        connect(m_rows.back(), &QAction::triggered, this, [this, i] { chooseRows(i); });
    }
}

void ViewCommands::chooseTheme(ThemeChoice choice)
{
    m_program.theme.choose(choice);
    m_program.installation.settings().setValue(themeKey, int(choice));
    m_themes[size_t(choice)]->setChecked(true);
}

void ViewCommands::chooseRows(int rows)
{
    m_program.installation.settings().setValue(rowsKey, rows);
    m_rows[size_t(rows)]->setChecked(true);
    Q_EMIT rowHeightChanged(rowHeight());
}

int ViewCommands::rows() const
{
    const int chosen = m_program.installation.settings().value(rowsKey, usualRows).toInt();
    return qBound(0, chosen, int(rowHeights.size()) - 1);
}

void ViewCommands::addLanguages(QMenu *menu)
{
    QActionGroup *group = groupIn(menu);
    for (const Language language : allLanguages) {
        QAction *action = addChoice(menu, group, ownNameOf(language), language == m_program.language);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageWanted(language); });
        m_languages.push_back(action);
    }
}

void ViewCommands::showLanguage()
{
    for (size_t i = 0; i < m_languages.size(); ++i)
        m_languages[i]->setChecked(allLanguages[i] == m_program.language);
}

Height ViewCommands::rowHeight() const
{
    return rowHeights[size_t(rows())];
}

QStringList rowHeightNames()
{
    return {ViewCommands::tr("Dense"), ViewCommands::tr("Usual"), ViewCommands::tr("Loose")};
}

QStringList themeNames()
{
    return {ViewCommands::tr("As the system"), ViewCommands::tr("Light"), ViewCommands::tr("Dark")};
}

} // namespace raatihuone
