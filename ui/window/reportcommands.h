// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"

#include <QtCore/QObject>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace raatihuone {

class RecordForm;
class Workspace;

/// What the Record menu makes of what is in sight: a report on the record or of the list.
class ReportCommands : public QObject
{
    Q_OBJECT

public:
    /// @p eventInSight gives the event that the window is about; an invalid id if it is about none.
    ReportCommands(QWidget *window, std::function<RowId()> eventInSight);

    void addTo(QMenu *menu);
    void setWorkspace(Workspace *workspace);
    void showState();

    /// A report of the list that has the keyboard, else on the record in sight, else of the list in sight.
    void report();

private:
    RecordForm *reportedForm() const;
    bool isInList() const;
    void reportOnRecord();

    QWidget *m_window;
    std::function<RowId()> m_eventInSight;
    Workspace *m_workspace = nullptr;
    QAction *m_report = nullptr;
};

} // namespace raatihuone
