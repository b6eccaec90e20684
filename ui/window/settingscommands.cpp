// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingscommands.h"

#include "ui/forms/guarded.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/viewcommands.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

SettingsCommands::SettingsCommands(const Program &program, ViewCommands &view, QWidget *window)
    : QObject(window), m_program(program), m_view(view), m_window(window)
{
}

void SettingsCommands::addSettingsTo(QMenu *menu)
{
    QAction *settings = menu->addAction(tr("&Settings\u2026"), this, &SettingsCommands::askSettings);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
}

void SettingsCommands::addAboutTo(QMenu *menu)
{
    menu->addAction(tr("&About Raatihuone\u2026"), this, &SettingsCommands::about)
        ->setMenuRole(QAction::AboutRole);
}

Preferences SettingsCommands::now() const
{
    Preferences now;
    now.author = m_program.installation.author();
    now.language = m_program.language;
    now.theme = m_program.theme.choice();
    now.rows = m_view.rows();
    if (m_workspace)
        now.unit = m_workspace->file().unitId();
    return now;
}

void SettingsCommands::askSettings()
{
    guarded(m_program.ask, m_window, tr("The settings could not be shown"), [this] {
        Records *records = m_workspace ? &m_workspace->file().records() : nullptr;
        const Preferences before = now();
        SettingsDialog dialog(before, m_program.installation.backupFolder(), records, m_window);
        if (dialog.exec() == QDialog::Accepted)
            apply(before, dialog.wanted());
    });
}

/// The language comes last: it makes the whole window anew.
void SettingsCommands::apply(const Preferences &before, const Preferences &wanted)
{
    if (wanted.author != before.author)
        m_program.installation.setAuthor(wanted.author);
    if (m_workspace && wanted.unit != before.unit) {
        OpenFile &file = m_workspace->file();
        m_program.installation.rememberUnit(file.file().path(), wanted.unit);
        m_workspace->showUnit();
    }
    if (wanted.theme != before.theme)
        m_view.chooseTheme(wanted.theme);
    if (wanted.rows != before.rows)
        m_view.chooseRows(wanted.rows);
    if (wanted.language != before.language)
        Q_EMIT m_view.languageWanted(wanted.language);
}

void SettingsCommands::about()
{
    const QString file = m_workspace ? m_workspace->file().file().path() : QString();
    AboutDialog(file, m_program.installation.backupFolder(), m_window).exec();
}

} // namespace raatihuone
