// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtCore/QObject>

class QAction;
class QMenu;
class QWidget;

namespace raatihuone {

class Ask;
class EventCommands;
class HeldCommands;
class ReportCommands;
class Workspace;

/// What the Record menu does with the record in sight.
class RecordCommands : public QObject
{
    Q_OBJECT

public:
    RecordCommands(Ask &ask, QWidget *window);

    void addTo(QMenu *menu);
    void setWorkspace(Workspace *workspace);

    void addNew();
    void save();
    void copy();
    void remove();
    /// Erases the data on the person in sight, for good.
    void erase();
    void editMany();
    void import();
    HeldCommands &held() const { return *m_held; }
    EventCommands &events() const { return *m_events; }
    void writeMinutes();
    void takeOverMinutes();
    /// Lists who sits in bodies of others.
    void showRepresentatives();

private:
    void showState();
    void showInForm();
    void showWrite();
    bool canWrite() const;
    bool canErase() const;
    /// The event of the form in sight: the record itself, or what its minutes belong to.
    RowId eventInSight() const;

    Ask &m_ask;
    QWidget *m_window;
    HeldCommands *m_held;
    EventCommands *m_events;
    ReportCommands *m_reports;
    Workspace *m_workspace = nullptr;
    QAction *m_new = nullptr;
    QAction *m_save = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_editMany = nullptr;
    QAction *m_import = nullptr;
    QAction *m_write = nullptr;
    QAction *m_takeOver = nullptr;
    QAction *m_representatives = nullptr;
};

} // namespace raatihuone
