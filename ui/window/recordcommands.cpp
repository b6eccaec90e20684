// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordcommands.h"

#include "core/actions/importplan.h"
#include "core/actions/minutessteps.h"
#include "core/catalogue/types/types.h"
#include "ui/forms/guarded.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordtable.h"
#include "ui/minutes/importminutesdialog.h"
#include "ui/minutes/minuteseditor.h"
#include "ui/sharing/erasedialog.h"
#include "ui/sharing/erasurenotice.h"
#include "ui/window/eventcommands.h"
#include "ui/window/heldcommands.h"
#include "ui/window/reportcommands.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

RecordCommands::RecordCommands(Ask &ask, QWidget *window)
    : QObject(window),
      m_ask(ask),
      m_window(window),
      m_held(new HeldCommands(ask, window)),
      m_events(new EventCommands(ask, window, [this] { return eventInSight(); })),
      m_reports(new ReportCommands(window, [this] { return eventInSight(); }))
{
}

void RecordCommands::addTo(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QKeySequence &keys,
                                  void (RecordCommands::*act)()) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        return action;
    };
    m_new = add(tr("&New"), Qt::CTRL | Qt::Key_N, &RecordCommands::addNew);
    m_save = add(tr("&Save"), Qt::CTRL | Qt::Key_S, &RecordCommands::save);
    m_copy = add(tr("&Copy record"), Qt::CTRL | Qt::Key_D, &RecordCommands::copy);
    m_remove = add(tr("&Remove"), {}, &RecordCommands::remove);
    m_erase = add(tr("Erase personal &data\u2026"), {}, &RecordCommands::erase);
    menu->addSeparator();
    m_editMany = add(tr("&Edit chosen\u2026"), Qt::CTRL | Qt::Key_B, &RecordCommands::editMany);
    m_import =
        add(tr("&Import from a table\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, &RecordCommands::import);
    menu->addSeparator();
    m_held->addTo(menu);
    m_events->addTo(menu);
    m_write = add(tr("&Write minutes"), Qt::CTRL | Qt::Key_M, &RecordCommands::writeMinutes);
    m_takeOver = add(tr("&Take over minutes\u2026"), Qt::CTRL | Qt::Key_I, &RecordCommands::takeOverMinutes);
    m_reports->addTo(menu);
    m_representatives =
        add(tr("Our representati&ves in other bodies"), {}, &RecordCommands::showRepresentatives);
    menu->setToolTipsVisible(true); // why something cannot be done
    connect(menu, &QMenu::aboutToShow, this, &RecordCommands::showState);
    showState();
}

void RecordCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_held->setWorkspace(workspace);
    m_events->setWorkspace(workspace);
    m_reports->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::situationChanged, this, &RecordCommands::showState);
        connect(&workspace->file().file(), &DataFile::committed, this, &RecordCommands::showState);
        connect(workspace, &Workspace::importWanted, this, &RecordCommands::takeOverMinutes);
    }
    showState();
}

bool RecordCommands::canWrite() const
{
    return m_workspace && !m_workspace->file().isReadOnly();
}

void RecordCommands::showState()
{
    const bool hasList = m_workspace && m_workspace->recordsPage();
    m_new->setEnabled(canWrite() && hasList && m_workspace->recordsPage()->type().canBeAdded());
    m_save->setEnabled(canWrite() && (m_workspace->form() || m_workspace->minutes()));
    m_copy->setEnabled(canWrite() && m_workspace->form() && m_workspace->form()->id().isValid());
    m_remove->setEnabled(canWrite() && hasList);
    m_erase->setEnabled(canErase());
    m_import->setEnabled(canWrite() && hasList && isImportable(m_workspace->recordsPage()->type()));
    m_editMany->setEnabled(canWrite() && hasList);
    showWrite();
    m_takeOver->setEnabled(canWrite() && eventInSight().isValid());
    m_representatives->setEnabled(m_workspace);
    m_held->showState();
    m_events->showState();
    m_reports->showState();
    showInForm();
}

bool RecordCommands::canErase() const
{
    const RecordForm *form = canWrite() ? m_workspace->form() : nullptr;
    return form && form->id().isValid() && form->type().isAboutPerson();
}

void RecordCommands::erase()
{
    if (!canErase() || !m_workspace->leave() || !canErase())
        return;
    Records &records = m_workspace->file().records();
    const RecordForm &form = *m_workspace->form();
    guarded(m_ask, m_window, tr("The data were not erased"), [&] {
        EraseDialog dialog(records, m_ask, form.type(), form.id(), m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        m_workspace->announce(tr("The data were erased."), 0);
        if (ErasureNotice::isNeeded(dialog.erased()))
            ErasureNotice(records.words(), dialog.erased(), m_ask, m_window).exec();
    });
}

/// Where nothing can be written only minutes that are there are shown.
void RecordCommands::showWrite()
{
    const RowId event = eventInSight();
    bool hasNone = false;
    if (event.isValid() && !canWrite())
        guarded(m_ask, m_window, tr("The record could not be read"),
                [&] { hasNone = !minutesOf(m_workspace->file().records(), event).isValid(); });
    m_write->setEnabled(event.isValid() && !m_workspace->minutes() && !hasNone);
    m_write->setToolTip(hasNone ? tr("There are no minutes of this event, and this file can only be read.")
                                : QString());
}

/// The acts of its own that a record has stand above its fields.
void RecordCommands::showInForm()
{
    RecordForm *form = m_workspace ? m_workspace->form() : nullptr;
    if (!form || !form->id().isValid())
        return;
    QList<QAction *> actions = m_held->fitting() + m_events->fitting();
    if (eventInSight().isValid())
        actions += m_write;
    if (form->type().number() == TypeNumber::Body)
        actions += m_representatives;
    form->setCommands(actions);
}

void RecordCommands::addNew()
{
    if (m_workspace && m_workspace->recordsPage())
        m_workspace->recordsPage()->addNew();
}

void RecordCommands::save()
{
    if (m_workspace && m_workspace->minutes())
        m_workspace->minutes()->leave();
    else if (m_workspace && m_workspace->form())
        m_workspace->form()->save();
}

void RecordCommands::copy()
{
    if (m_workspace && m_workspace->recordsPage())
        m_workspace->recordsPage()->copyRecord();
}

void RecordCommands::remove()
{
    if (m_workspace && m_workspace->recordsPage())
        m_workspace->recordsPage()->removeChosen();
}

void RecordCommands::editMany()
{
    if (!m_workspace || !m_workspace->recordsPage())
        return;
    if (m_workspace->recordsPage()->list().table().chosenCount() > 1)
        m_workspace->recordsPage()->editChosen();
    else
        m_workspace->announce(tr("Choose several rows first, with Shift or Ctrl."), 0);
}

void RecordCommands::import()
{
    if (m_workspace && m_workspace->recordsPage())
        m_workspace->recordsPage()->importFile();
}

RowId RecordCommands::eventInSight() const
{
    if (m_workspace && m_workspace->minutes())
        return m_workspace->minutes()->eventId();
    const RecordForm *form = m_workspace ? m_workspace->form() : nullptr;
    if (!form)
        return {};
    if (form->type().number() == TypeNumber::Event)
        return form->id();
    if (form->type().number() != TypeNumber::Minutes || !form->id().isValid())
        return {};
    RowId event;
    guarded(m_ask, m_window, tr("The record could not be read"), [&] {
        const Record minutes = m_workspace->file().records().read(form->type(), form->id());
        event = minutes.value(QStringLiteral("event")).toId();
    });
    return event;
}

void RecordCommands::writeMinutes()
{
    const RecordForm *form = m_workspace ? m_workspace->form() : nullptr;
    const RowId target = eventInSight();
    if (!form || !target.isValid() || !m_workspace->leave())
        return;
    if (form->type().number() == TypeNumber::Minutes)
        m_workspace->write(form->id());
    else
        m_workspace->writeMinutesOf(target);
}

void RecordCommands::takeOverMinutes()
{
    const RowId target = eventInSight();
    if (!canWrite() || !target.isValid() || !m_workspace->leave())
        return;
    guarded(m_ask, m_window, tr("The record could not be read"), [&] {
        ImportMinutesDialog dialog(m_workspace->file().records(), m_ask, target, m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        if (m_workspace->minutes())
            m_workspace->write(dialog.made());
        m_workspace->announce(tr("Minutes taken over."), 1);
    });
}

void RecordCommands::showRepresentatives()
{
    if (!m_workspace)
        return;
    const RecordType &type = m_workspace->file().file().catalogue().type(TypeNumber::Membership);
    if (!m_workspace->go(type))
        return;
    RecordList &list = m_workspace->recordsPage()->list();
    ListView view = list.view();
    Filter hosted;
    hosted.field = &Catalogue::field(type, QStringLiteral("host"));
    hosted.matchesAny = true;
    view.search.clear();
    view.filters = {hosted};
    list.setView(view);
}

} // namespace raatihuone
