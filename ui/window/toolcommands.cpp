// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolcommands.h"

#include "core/actions/unitlogo.h"
#include "core/catalogue/types/types.h"
#include "ui/forms/guarded.h"
#include "ui/print/logoimage.h"
#include "ui/reports/packdialog.h"
#include "ui/window/snapshotdialog.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace raatihuone {

ToolCommands::ToolCommands(Ask &ask, QWidget *window) : QObject(window), m_ask(ask), m_window(window) {}

void ToolCommands::addTo(QMenu *menu)
{
    m_snapshot = menu->addAction(tr("Record &key figures of a day\u2026"), this, &ToolCommands::takeSnapshot);
    m_pack = menu->addAction(tr("&Several reports at once\u2026"), this, &ToolCommands::makePack);
    m_logo = menu->addAction(tr("&Logo of the reports\u2026"), this, &ToolCommands::chooseLogo);
    showState();
}

void ToolCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::packWanted, this, &ToolCommands::makePack);
    showState();
}

bool ToolCommands::canWrite() const
{
    return m_workspace && !m_workspace->file().isReadOnly();
}

void ToolCommands::showState()
{
    m_snapshot->setEnabled(canWrite());
    m_pack->setEnabled(m_workspace);
    m_logo->setEnabled(canWrite());
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

void ToolCommands::makePack()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    PackDialog dialog(m_workspace->file().records(), m_ask, m_window);
    dialog.exec();
    if (dialog.written() > 0)
        m_workspace->announce(tr("%n file(s) written.", nullptr, dialog.written()), 0);
}

/// @throws Failure BadInput in a file without a unit.
RowId ToolCommands::unit() const
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

void ToolCommands::chooseLogo()
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

void ToolCommands::takeLogo(RowId unit)
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
