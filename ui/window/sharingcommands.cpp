// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sharingcommands.h"

#include "core/sharing/sharedfolder.h"
#include "core/sharing/unmerge.h"
#include "ui/forms/guarded.h"
#include "ui/rows/longwork.h"
#include "ui/sharing/brokenrulesdialog.h"
#include "ui/sharing/conflictsdialog.h"
#include "ui/sharing/duplicatesdialog.h"
#include "ui/sharing/mergedialog.h"
#include "ui/sharing/senddialog.h"
#include "ui/sharing/sharedfolderdialog.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

SharingCommands::SharingCommands(Ask &ask, QWidget *window) : QObject(window), m_ask(ask), m_window(window) {}

void SharingCommands::addTo(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QKeySequence &keys,
                                  void (SharingCommands::*act)()) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        return action;
    };
    m_receive = add(tr("&Merge files\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, &SharingCommands::receive);
    m_settle = add(tr("&Conflicts\u2026"), {}, &SharingCommands::settleConflicts);
    m_duplicates = add(tr("&Duplicate records\u2026"), {}, &SharingCommands::settleDuplicates);
    m_mend = add(tr("Records that &break a rule\u2026"), {}, &SharingCommands::mendBrokenRules);
    m_takeBack = add(tr("&Take back the last merge"), {}, &SharingCommands::takeBack);
    m_send = add(tr("&Send a copy or a package\u2026"), {}, &SharingCommands::send);
    m_folder = add(tr("Shared &folder\u2026"), {}, &SharingCommands::shareFolder);
    connect(menu, &QMenu::aboutToShow, this, &SharingCommands::showState);
    showState();
}

void SharingCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::conflictsWanted, this, &SharingCommands::settleConflicts);
        connect(workspace, &Workspace::brokenRulesWanted, this, &SharingCommands::mendBrokenRules);
    }
    if (canWrite() && !newPackages(workspace->file().file()).isEmpty())
        workspace->announceOffering(tr("Others have put packages into the shared folder."),
                                    tr("Look at them"), [this] { lookIntoFolder(); });
    showState();
}

bool SharingCommands::canWrite() const
{
    return m_workspace && !m_workspace->file().isReadOnly();
}

void SharingCommands::showState()
{
    QStringList merged;
    if (canWrite())
        guarded(m_ask, m_window, tr("The merges could not be read"),
                [&] { merged = lastMerge(m_workspace->file().file()); });
    m_receive->setEnabled(canWrite());
    m_settle->setEnabled(m_workspace);
    m_duplicates->setEnabled(m_workspace);
    m_mend->setEnabled(m_workspace);
    m_send->setEnabled(m_workspace);
    m_folder->setEnabled(m_workspace);
    m_takeBack->setEnabled(!merged.isEmpty());
}

void SharingCommands::receive()
{
    if (!canWrite() || !m_workspace->leave())
        return;
    merge(m_ask.openFiles(m_window, MergeDialog::wish()));
}

void SharingCommands::merge(const QStringList &paths)
{
    MergeDialog dialog(m_workspace->file().records(), m_ask, m_window);
    if (!dialog.add(paths) || dialog.exec() != QDialog::Accepted)
        return;
    m_workspace->announceOffering(dialog.announcement(), tr("Take back"), [this] { takeBack(); });
}

void SharingCommands::send()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    SendDialog dialog(m_workspace->file().records(), m_ask, m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace->announce(dialog.announcement(), 0);
}

void SharingCommands::shareFolder()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    SharedFolderDialog dialog(m_workspace->file().records(), m_ask, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.wanted().isEmpty())
        m_workspace->announce(dialog.announcement(), 0);
    else
        lookIntoFolder();
}

/// What others have put into the shared folder, before it is taken in.
void SharingCommands::lookIntoFolder()
{
    if (!canWrite() || !m_workspace->leave())
        return;
    DataFile &file = m_workspace->file().file();
    merge(SharedFolder(file, sharedFolderOf(file.installation(), file.path())).packagesOfOthers());
    noteLooked(file);
}

void SharingCommands::settleConflicts()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    ConflictsDialog(m_workspace->file().records(), m_ask, m_window).exec();
}

void SharingCommands::settleDuplicates()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    DuplicatesDialog(m_workspace->file().records(), m_ask, m_window).exec();
}

void SharingCommands::mendBrokenRules()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    BrokenRulesDialog dialog(m_workspace->file().records(), m_ask, m_window);
    dialog.exec();
    if (const BrokenRule *wanted = dialog.wanted())
        m_workspace->go(*wanted->type, wanted->record);
}

void SharingCommands::takeBack()
{
    if (!canWrite() || !m_workspace->leave())
        return;
    const LongWork work{tr("The merge could not be taken back"), tr("Taking back the merge"), wholeShare,
                        true};
    QString names;
    const bool isDone = doLongWork(m_ask, m_window, work, m_workspace->file().records(),
                                   [&](Records &aside, const Progress &progress) {
                                       names = lastMerge(aside.file()).join(QStringLiteral(", "));
                                       unmerge(aside.file(), asShare(progress));
                                   });
    if (isDone)
        m_workspace->announce(tr("The merge was taken back: %1").arg(names), 0);
}

} // namespace raatihuone
