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
    m_logo->setEnabled(m_workspace && !m_workspace->file().isReadOnly());
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

/// @throws Failure BadInput in a file without a unit.
RowId ReportCommands::unit() const
{
    const RecordForm *form = m_workspace->form();
    if (form && form->id().isValid() && form->type().number() == TypeNumber::Unit)
        return form->id();
    const RowId unit = m_workspace->file().unitId();
    if (!unit.isValid())
        throw Failure(Failure::Kind::BadInput,
                      tr("The file has no unit whose logo it could be. Add the unit first."));
    return unit;
}

void ReportCommands::chooseLogo()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    Records &records = m_workspace->file().records();
    guarded(m_ask, m_window, tr("The logo was not changed"), [&] {
        const RowId unit = this->unit();
        const Record record = records.read(records.file().catalogue().type(TypeNumber::Unit), unit);
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

void ReportCommands::takeLogo(RowId unit)
{
    const QString path = m_ask.openFile(
        m_window,
        {tr("Choose the logo"), {}, {tr("Pictures (*.png *.jpg *.jpeg)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    const Picture logo = readLogo(path);
    expectSound(logo);
    if (setLogo(m_workspace->file().records(), unit, logo).isDone())
        m_workspace->announce(tr("The logo was saved. Long reports begin with it."), 1);
}

} // namespace raatihuone
