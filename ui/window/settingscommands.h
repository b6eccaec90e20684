// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/program.h"

class QMenu;

namespace raatihuone {

class ViewCommands;
class Workspace;
struct Preferences;

/// The settings and what they change, and what the program says of itself.
class SettingsCommands : public QObject
{
    Q_OBJECT

public:
    SettingsCommands(const Program &program, ViewCommands &view, QWidget *window);

    void addSettingsTo(QMenu *menu);
    void addAboutTo(QMenu *menu);
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }

    void askSettings();
    void about();

private:
    Preferences now() const;
    void apply(const Preferences &before, const Preferences &wanted);

    const Program &m_program;
    ViewCommands &m_view;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
};

} // namespace raatihuone
