// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportcommands.h"

#include "core/catalogue/types/types.h"
#include "ui/bodies/bodyview.h"
#include "ui/lists/recordlist.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

ReportCommands::ReportCommands(QWidget *window, std::function<RowId()> eventInSight)
    : QObject(window), m_window(window), m_eventInSight(std::move(eventInSight))
{
}

void ReportCommands::addTo(QMenu *menu)
{
    m_report = menu->addAction(tr("Re&port\u2026"), this, &ReportCommands::report);
    m_report->setShortcut(Qt::CTRL | Qt::Key_P);
}

void ReportCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
}

void ReportCommands::showState()
{
    const bool hasList = m_workspace && m_workspace->recordsPage();
    m_report->setEnabled(hasList || m_eventInSight().isValid());
}

/// The form in sight, if it shows a record other than an event that there is a report on.
RecordForm *ReportCommands::reportedForm() const
{
    RecordForm *form = m_workspace ? m_workspace->form() : nullptr;
    const bool isReportedOn =
        form && form->id().isValid() &&
        (form->type().number() == TypeNumber::Body || form->type().number() == TypeNumber::EventSeries);
    return isReportedOn ? form : nullptr;
}

bool ReportCommands::isInList() const
{
    const RecordsPage *page = m_workspace->minutes() ? nullptr : m_workspace->recordsPage();
    return page && page->list().isAncestorOf(m_window->focusWidget());
}

void ReportCommands::report()
{
    if (!m_workspace)
        return;
    const bool isOnRecord = m_eventInSight().isValid() || reportedForm();
    if (isOnRecord && !isInList())
        reportOnRecord();
    else if (m_workspace->recordsPage() && m_workspace->leave())
        m_workspace->recordsPage()->list().report();
}

void ReportCommands::reportOnRecord()
{
    if (m_eventInSight().isValid())
        return m_workspace->report(m_eventInSight());
    const RecordForm *form = reportedForm();
    if (form->type().number() == TypeNumber::EventSeries)
        return m_workspace->report(QStringLiteral("series"), ReportTopic::Series, form->id());
    const auto *view = qobject_cast<const BodyView *>(form->view());
    m_workspace->report(QStringLiteral("composition"), ReportTopic::Body, form->id(),
                        view ? view->day() : QDate());
}

} // namespace raatihuone
