// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/succession.h"

#include <QtCore/QObject>

class QAction;
class QMenu;
class QWidget;

namespace raatihuone {

class Ask;
class RecordForm;
class RecordView;
class Workspace;

/// What people hold at the record in sight: "Someone left", and a short dialog for each type with a tenure. They stand in
/// the menu and in the form itself.
class HeldCommands : public QObject
{
    Q_OBJECT

public:
    HeldCommands(Ask &ask, QWidget *window);

    void addTo(QMenu *menu);
    void setWorkspace(Workspace *workspace);
    void showState();
    /// What fits the type of the form in sight, also while it cannot be done.
    QList<QAction *> fitting() const;

    void someoneLeft();
    /// Asks for a new record of @p held at the record in sight.
    void add(const RecordType &held);

private:
    struct Adding
    {
        const RecordType *type;
        QAction *action;
    };

    void createAdding();
    /// The form in sight, when it shows a record of the file.
    RecordForm *form() const;
    /// Its view, which has its own way of leaving, or null.
    RecordView *view() const;
    bool canWrite() const;
    std::vector<Held> held() const;

    Ask &m_ask;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_someoneLeft = nullptr;
    QAction *m_end = nullptr; ///< stands after what setWorkspace() adds
    std::vector<Adding> m_adding;
};

} // namespace raatihuone
