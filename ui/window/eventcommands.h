// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"
#include "ui/events/wishdialog.h"

#include <QtCore/QObject>
#include <functional>

class QAction;
class QMenu;

namespace raatihuone {

class RecordForm;
class Workspace;

/// What the Record menu does with events: who took part, the next one like it, a round of them, what was wished at one,
/// and whom to invite.
class EventCommands : public QObject
{
    Q_OBJECT

public:
    /// @p eventInSight gives the event that the window is about; an invalid id if it is about none.
    EventCommands(Ask &ask, QWidget *window, std::function<RowId()> eventInSight);

    void addTo(QMenu *menu);
    void setWorkspace(Workspace *workspace);
    void showState();
    /// Those that fit the record of the form in sight.
    QList<QAction *> fitting() const;

    void participants();
    void copyForNextYear();
    void makeRound();
    void showDoorSheet();
    void putOnAgenda();
    void makeBody();
    void chooseRecipients();

private:
    bool canWrite() const;
    RecordForm *formOf(int type) const;
    void takeWish(WishDialog::Way way);

    Ask &m_ask;
    QWidget *m_window;
    std::function<RowId()> m_eventInSight;
    Workspace *m_workspace = nullptr;
    QAction *m_participants = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_round = nullptr;
    QAction *m_agenda = nullptr;
    QAction *m_body = nullptr;
    QAction *m_recipients = nullptr;
};

} // namespace raatihuone
