// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/heldcommands.h"

#include "ui/forms/guarded.h"
#include "ui/forms/recordview.h"
#include "ui/window/helddialog.h"
#include "ui/window/successiondialog.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

HeldCommands::HeldCommands(Ask &ask, QWidget *window) : QObject(window), m_ask(ask), m_window(window) {}

void HeldCommands::addTo(QMenu *menu)
{
    m_menu = menu;
    m_someoneLeft = menu->addAction(tr("Someone &left\u2026"), this, &HeldCommands::someoneLeft);
    m_someoneLeft->setShortcut(Qt::CTRL | Qt::Key_L);
    m_end = menu->addSeparator();
    showState();
}

void HeldCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    for (const Adding &adding : m_adding)
        delete adding.action;
    m_adding.clear();
    if (workspace)
        createAdding();
    showState();
}

void HeldCommands::createAdding()
{
    for (const RecordType &type : m_workspace->file().file().catalogue().types()) {
        if (!type.tenure())
            continue;
        const QString name = singular(m_workspace->file().words(), type).toLower();
        auto *action = new QAction(tr("Add %1\u2026").arg(name), this);
        connect(action, &QAction::triggered, this, [this, held = &type] { add(*held); });
        m_menu->insertAction(m_end, action);
        m_adding.push_back({&type, action});
    }
}

bool HeldCommands::canWrite() const
{
    return m_workspace && !m_workspace->file().isReadOnly();
}

RecordForm *HeldCommands::form() const
{
    RecordForm *form = m_workspace ? m_workspace->form() : nullptr;
    return form && form->id().isValid() ? form : nullptr;
}

RecordView *HeldCommands::view() const
{
    return form() ? form()->view() : nullptr;
}

std::vector<Held> HeldCommands::held() const
{
    std::vector<Held> all;
    if (form())
        guarded(m_ask, m_window, tr("The roles could not be read"), [&] {
            const QDate today = m_workspace->file().file().installation().today();
            all = heldAt(m_workspace->file().records(), form()->type(), form()->id(), today);
        });
    return all;
}

void HeldCommands::showState()
{
    const bool hasHeld = view() ? view()->canSomeoneLeave() : !held().empty();
    m_someoneLeft->setEnabled(canWrite() && hasHeld);
    m_someoneLeft->setToolTip(!hasHeld     ? tr("Nobody holds anything here now.")
                              : canWrite() ? tr("Record who follows (Ctrl+L)")
                                           : tr("The file can only be read."));
    for (const Adding &adding : m_adding)
        adding.action->setEnabled(canWrite() && form() && placeOf(*adding.type, form()->type()));
}

QList<QAction *> HeldCommands::fitting() const
{
    QList<QAction *> actions;
    if (!form())
        return actions;
    for (const Adding &adding : m_adding)
        if (placeOf(*adding.type, form()->type()))
            actions += adding.action;
    if (!actions.isEmpty() || form()->type().tenure() || view())
        actions.prepend(m_someoneLeft);
    if (view())
        actions += view()->commands();
    return actions;
}

void HeldCommands::someoneLeft()
{
    if (!canWrite() || !m_workspace->leave())
        return;
    if (RecordView *own = view()) {
        if (own->canSomeoneLeave())
            own->someoneLeaves();
        return;
    }
    const std::vector<Held> open = held();
    if (open.empty())
        return;
    guarded(m_ask, m_window, tr("The roles could not be read"), [&] {
        SuccessionDialog dialog(m_workspace->file().records(), m_ask, open, m_window);
        if (dialog.exec() == QDialog::Accepted)
            m_workspace->announce(dialog.announcement(), 1);
    });
}

void HeldCommands::add(const RecordType &held)
{
    if (!canWrite() || !m_workspace->leave() || !form())
        return;
    guarded(m_ask, m_window, tr("The form could not be shown"), [&] {
        HeldDialog dialog(m_workspace->file().records(), m_ask, held, form()->type(), form()->id(), m_window);
        if (dialog.exec() == QDialog::Accepted)
            m_workspace->announce(dialog.announcement(), 1);
    });
}

} // namespace raatihuone
