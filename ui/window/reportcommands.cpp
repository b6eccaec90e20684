// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportcommands.h"

#include "core/actions/unitlogo.h"
#include "core/catalogue/types/types.h"
#include "ui/bodies/bodyview.h"
#include "ui/forms/guarded.h"
#include "ui/lists/recordlist.h"
#include "ui/print/logoimage.h"
#include "ui/reports/packdialog.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

ReportCommands::ReportCommands(Ask &ask, QWidget *window, std::function<RowId()> eventInSight)
    : QObject(window), m_ask(ask), m_window(window), m_eventInSight(std::move(eventInSight))
{
}

void ReportCommands::addTo(QMenu *menu)
{
    m_report = menu->addAction(tr("Re&port\u2026"), this, &ReportCommands::report);
    m_report->setShortcut(Qt::CTRL | Qt::Key_P);
    m_many = menu->addAction(tr("All reports of a &year\u2026"), this, &ReportCommands::reportMany);
    m_logo = menu->addAction(tr("&Logo of the reports\u2026"), this, &ReportCommands::chooseLogo);
}

void ReportCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
}

void ReportCommands::showState()
{
    const bool hasList = m_workspace && m_workspace->recordsPage();
    m_report->setEnabled(hasList || m_eventInSight().isValid());
    m_many->setEnabled(m_workspace);
    m_logo->setEnabled(unitForm());
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

void ReportCommands::reportMany()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    PackDialog dialog(m_workspace->file().records(), m_ask, m_window);
    dialog.exec();
    if (dialog.written() > 0)
        m_workspace->announce(tr("%n file(s) written.", nullptr, dialog.written()), 0);
}

/// The form in sight, if it shows a unit that can be changed.
const RecordForm *ReportCommands::unitForm() const
{
    const RecordForm *form = m_workspace && !m_workspace->file().isReadOnly() ? m_workspace->form() : nullptr;
    return form && form->id().isValid() && form->type().number() == TypeNumber::Unit ? form : nullptr;
}

void ReportCommands::chooseLogo()
{
    if (!unitForm() || !m_workspace->leave() || !unitForm())
        return;
    Records &records = m_workspace->file().records();
    const RowId unit = unitForm()->id();
    guarded(m_ask, m_window, tr("The logo was not changed"), [&] {
        const Record record = records.read(unitForm()->type(), unit);
        if (record.value(QStringLiteral("logo")).isNull())
            return takeLogo(unit);
        const auto act = m_ask.question(m_window, {tr("Change the logo?"),
                                                   tr("Long reports begin with the logo of the unit."),
                                                   tr("Keep"),
                                                   {tr("Remove"), tr("Choose another\u2026")},
                                                   false});
        if (act == 1)
            return takeLogo(unit);
        if (act == 0 && setLogo(records, unit, std::nullopt).isDone())
            m_workspace->announce(tr("The logo was removed."), 1);
    });
}

/// What cannot be decoded is no logo, whatever its head says.
void ReportCommands::takeLogo(RowId unit)
{
    const QString path = m_ask.openFile(
        m_window,
        {tr("Choose the logo"), {}, {tr("Pictures (*.png *.jpg *.jpeg)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    const Picture logo = readLogo(path);
    if (logoImage(logo).isNull())
        throw Failure(Failure::Kind::BadInput, tr("The picture is damaged. Choose another."));
    if (setLogo(m_workspace->file().records(), unit, logo).isDone())
        m_workspace->announce(tr("The logo was saved. Long reports begin with it."), 1);
}

} // namespace raatihuone
