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

class Ask;
class RecordForm;
class Workspace;

/// What the Record menu makes of what is in sight: a report on the record or of the list, and many reports at once.
class ReportCommands : public QObject
{
    Q_OBJECT

public:
    /// @p eventInSight gives the event that the window is about; an invalid id if it is about none.
    ReportCommands(Ask &ask, QWidget *window, std::function<RowId()> eventInSight);

    void addTo(QMenu *menu);
    void setWorkspace(Workspace *workspace);
    void showState();

    /// A report of the list that has the keyboard, else on the record in sight, else of the list in sight.
    void report();
    void reportMany();
    /// The logo of the unit in sight, else of the one that the file is for: another, or none.
    void chooseLogo();

private:
    RowId unit() const;
    void takeLogo(RowId unit);
    RecordForm *reportedForm() const;
    bool isInList() const;
    void reportOnRecord();

    Ask &m_ask;
    QWidget *m_window;
    std::function<RowId()> m_eventInSight;
    Workspace *m_workspace = nullptr;
    QAction *m_report = nullptr;
    QAction *m_many = nullptr;
    QAction *m_logo = nullptr;
};

} // namespace raatihuone
