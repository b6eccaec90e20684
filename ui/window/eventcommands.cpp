// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventcommands.h"

#include "core/actions/copyevent.h"
#include "core/catalogue/types/types.h"
#include "ui/events/attendancedialog.h"
#include "ui/events/recipientsdialog.h"
#include "ui/events/rounddialog.h"
#include "ui/forms/guarded.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

namespace {

/// In the series that is usual, unless that is still to be made: the form shows which.
Record likeNextYear(const Records &records, const Record &event, QDate day)
{
    Record draft = eventLike(event, sameWeekNextYear(day).toString(Qt::ISODate));
    const int year = yearOf(draft);
    const auto series = seriesOfCopies(records, event, year, usualSeries(records, event, year));
    draft.set(QStringLiteral("series"), series && series->id().isValid() ? Value(series->id()) : Value());
    return draft;
}

} // namespace

EventCommands::EventCommands(Ask &ask, QWidget *window, std::function<RowId()> eventInSight)
    : QObject(window), m_ask(ask), m_window(window), m_eventInSight(std::move(eventInSight))
{
}

void EventCommands::addTo(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QKeySequence &keys,
                                  void (EventCommands::*act)()) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        return action;
    };
    m_participants = add(tr("P&articipants\u2026"), Qt::CTRL | Qt::Key_U, &EventCommands::participants);
    m_sheet = add(tr("Sheet f&or the door"), {}, &EventCommands::showDoorSheet);
    m_copy =
        add(tr("Copy for next &year"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, &EventCommands::copyForNextYear);
    m_round = add(tr("Round in several municipalities\u2026"), {}, &EventCommands::makeRound);
    m_agenda = add(tr("Put wish on an a&genda\u2026"), {}, &EventCommands::putOnAgenda);
    m_body = add(tr("Make a &body of the wish\u2026"), {}, &EventCommands::makeBody);
    m_recipients =
        add(tr("Recipients\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, &EventCommands::chooseRecipients);
    menu->addSeparator();
}

void EventCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
}

bool EventCommands::canWrite() const
{
    return m_workspace && !m_workspace->file().isReadOnly();
}

/// The form in sight, if it shows a record of @p type that is in the file.
RecordForm *EventCommands::formOf(int type) const
{
    RecordForm *form = m_workspace ? m_workspace->form() : nullptr;
    return form && form->type().number() == type && form->id().isValid() ? form : nullptr;
}

void EventCommands::showState()
{
    const bool hasEvent = m_workspace && m_eventInSight().isValid();
    m_participants->setEnabled(hasEvent);
    m_sheet->setEnabled(hasEvent);
    m_copy->setEnabled(canWrite() && formOf(TypeNumber::Event));
    m_round->setEnabled(canWrite() && formOf(TypeNumber::Event));
    m_agenda->setEnabled(canWrite() && formOf(TypeNumber::Wish));
    m_body->setEnabled(canWrite() && formOf(TypeNumber::Wish));
    m_recipients->setEnabled(m_workspace);
}

QList<QAction *> EventCommands::fitting() const
{
    if (formOf(TypeNumber::Event))
        return {m_participants, m_copy};
    if (formOf(TypeNumber::Wish))
        return {m_agenda, m_body};
    return {};
}

void EventCommands::participants()
{
    const RowId event = m_workspace ? m_eventInSight() : RowId();
    if (!event.isValid() || !m_workspace->leave())
        return;
    guarded(m_ask, m_window, tr("The participants could not be read"), [&] {
        AttendanceDialog dialog(m_workspace->file().records(), m_ask, event, m_window);
        dialog.exec();
        if (dialog.isSheetWanted())
            m_workspace->report(event, QStringLiteral("door-sheet"));
    });
}

void EventCommands::showDoorSheet()
{
    const RowId event = m_workspace ? m_eventInSight() : RowId();
    if (event.isValid())
        m_workspace->report(event, QStringLiteral("door-sheet"));
}

void EventCommands::copyForNextYear()
{
    if (!canWrite() || !formOf(TypeNumber::Event) || !m_workspace->leave() || !formOf(TypeNumber::Event))
        return;
    guarded(m_ask, m_window, tr("The record could not be read"), [this] {
        const RecordForm &form = *formOf(TypeNumber::Event);
        const Record event = m_workspace->file().records().read(form.type(), form.id());
        const QString start = event.value(QStringLiteral("start")).toText();
        const QDate day = QDate::fromString(start.left(10), Qt::ISODate); // YYYY-MM-DD
        m_workspace->recordsPage()->addNew(likeNextYear(m_workspace->file().records(), event, day));
        m_workspace->announce(tr("Like the event before, in the same week of the next year. Not saved yet."),
                              0);
    });
}

void EventCommands::makeRound()
{
    if (!canWrite() || !formOf(TypeNumber::Event) || !m_workspace->leave() || !formOf(TypeNumber::Event))
        return;
    guarded(m_ask, m_window, tr("The record could not be read"), [this] {
        RoundDialog dialog(m_workspace->file().records(), m_ask, formOf(TypeNumber::Event)->id(), m_window);
        if (dialog.exec() == QDialog::Accepted)
            m_workspace->announce(tr("%n event(s) made.", nullptr, int(dialog.made().size())), 1);
    });
}

void EventCommands::putOnAgenda()
{
    takeWish(WishDialog::Way::AgendaItem);
}

void EventCommands::makeBody()
{
    takeWish(WishDialog::Way::Body);
}

void EventCommands::takeWish(WishDialog::Way way)
{
    if (!canWrite() || !formOf(TypeNumber::Wish) || !m_workspace->leave() || !formOf(TypeNumber::Wish))
        return;
    guarded(m_ask, m_window, tr("The record could not be read"), [this, way] {
        WishDialog dialog(m_workspace->file().records(), m_ask, formOf(TypeNumber::Wish)->id(), way,
                          m_window);
        if (dialog.exec() == QDialog::Accepted)
            m_workspace->announce(dialog.announcement(), 1);
    });
}

void EventCommands::chooseRecipients()
{
    if (!m_workspace)
        return;
    guarded(m_ask, m_window, tr("The recipients could not be found"), [this] {
        RecipientsDialog dialog(m_workspace->file().records(), m_ask, m_window);
        dialog.exec();
    });
}

} // namespace raatihuone
