// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolcommands.h"

#include "ui/forms/guarded.h"
#include "ui/window/snapshotdialog.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

ToolCommands::ToolCommands(Ask &ask, QWidget *window) : QObject(window), m_ask(ask), m_window(window) {}

void ToolCommands::addTo(QMenu *menu)
{
    m_snapshot = menu->addAction(tr("Record &key figures of a day\u2026"), this, &ToolCommands::takeSnapshot);
    showState();
}

void ToolCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    showState();
}

bool ToolCommands::canWrite() const
{
    return m_workspace && !m_workspace->file().isReadOnly();
}

void ToolCommands::showState()
{
    m_snapshot->setEnabled(canWrite());
}

void ToolCommands::takeSnapshot()
{
    if (!canWrite() || !m_workspace->leave())
        return;
    guarded(m_ask, m_window, tr("The register could not be counted"), [this] {
        SnapshotDialog dialog(m_workspace->file().records(), m_ask, m_window);
        if (dialog.exec() == QDialog::Accepted)
            m_workspace->announce(dialog.announcement(), 1);
    });
}

} // namespace raatihuone
