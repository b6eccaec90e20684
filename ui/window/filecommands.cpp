// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filecommands.h"

#include "core/actions/makefile.h"
#include "core/file/backup.h"
#include "ui/forms/guarded.h"
#include "ui/lists/listworker.h"
#include "ui/style/icons.h"
#include "ui/style/tooltip.h"
#include "ui/window/newfiledialog.h"
#include "ui/window/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <utility>

namespace raatihuone {

namespace {

constexpr QLatin1String suffix("raati");

} // namespace

FileCommands::FileCommands(const Program &program, QWidget *window)
    : QObject(window), m_program(program), m_window(window), m_recent(program.installation.settings())
{
}

FileCommands::~FileCommands() = default;

void FileCommands::addTo(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QKeySequence &keys,
                                  void (FileCommands::*act)()) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        return action;
    };
    add(tr("&New file\u2026"), {}, &FileCommands::makeFile);
    add(tr("&Open\u2026"), QKeySequence::Open, &FileCommands::openFile);
    QMenu *recent = menu->addMenu(tr("Opened &last"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    add(tr("Look at the &example\u2026"), {}, &FileCommands::makeExampleFile);
    menu->addSeparator();
    m_needFile.push_back(
        add(tr("Save a &copy\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &FileCommands::saveCopy));
    m_needFile.push_back(add(tr("&Back up now"), {}, &FileCommands::backUp));
}

void FileCommands::addQuitTo(QMenu *menu)
{
    menu->addAction(tr("&Quit"), this, &FileCommands::quitWanted)->setShortcut(Qt::CTRL | Qt::Key_Q);
}

void FileCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_worker.reset();
    m_daily.reset();
    m_done.clear();
    for (QAction *action : m_needFile)
        action->setEnabled(workspace);
    if (!workspace)
        return;
    m_worker = createWorker();
    m_daily = createWorker();
    connect(m_worker.get(), &ListWorker::finished, this, [this] {
        if (!m_done.isEmpty())
            m_workspace->announce(std::exchange(m_done, {}), 0);
    });
    if (!workspace->file().isReadOnly())
        backUpDaily();
}

std::unique_ptr<ListWorker> FileCommands::createWorker()
{
    auto worker = std::make_unique<ListWorker>(m_workspace->file().file(), m_workspace->file().words());
    connect(worker.get(), &ListWorker::failed, this, [this](const QString &message) {
        m_program.ask.message(m_window, {tr("The copy could not be made"), message, tr("Close"), {}, false});
    });
    return worker;
}

void FileCommands::fillRecent(QMenu *menu)
{
    menu->clear();
    const std::vector<RecentFile> files = m_recent.all();
    for (const RecentFile &file : files) {
        QAction *action = menu->addAction(QFileInfo(file.path).fileName(), this,
                                          [this, path = file.path] { openRecent(path); });
        action->setToolTip(plainToolTip(file.path));
    }
    if (files.empty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void FileCommands::openRecent(const QString &path)
{
    if (QFileInfo::exists(path)) {
        Q_EMIT openWanted(path);
        return;
    }
    m_recent.remove(path);
    Q_EMIT recentChanged();
    m_program.ask.message(m_window, {tr("The file is not there: %1").arg(QFileInfo(path).fileName()),
                                     tr("It was moved, renamed or removed, or its drive is not connected. "
                                        "It is no longer among the files opened last."),
                                     tr("Close"),
                                     {},
                                     false});
}

void FileCommands::make(const QString &name, const std::function<void(const QString &path)> &make)
{
    const QString path = m_program.ask.saveFile(
        m_window, {tr("Save the new file"), name, {tr("Data files (*.raati)")}, suffix});
    if (path.isEmpty())
        return;
    if (guarded(m_program.ask, m_window, tr("The file could not be made"), [&] { make(path); }))
        Q_EMIT openWanted(path);
}

void FileCommands::makeFile()
{
    NewFileDialog dialog(m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    make(dialog.suggestedName(), [this, wanted = dialog.wanted()](const QString &path) {
        makeNewFile(path, wanted, m_program.schema, m_program.installation);
    });
}

void FileCommands::makeExampleFile()
{
    make(tr("example") + QStringLiteral(".raati"),
         [this](const QString &path) { makeExample(path, m_program.schema, m_program.installation); });
}

void FileCommands::openFile()
{
    const QString path = m_program.ask.openFile(
        m_window, {tr("Open a file"), {}, {tr("Data files (*.raati)"), tr("All files (*)")}, suffix});
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

void FileCommands::inBackground(ListWorker &worker, const QString &done,
                                const std::function<void(Connection &)> &work)
{
    worker.start([this, done, work](const ListTask &task) {
        work(task.source().connection);
        if (!done.isEmpty())
            task.deliver([this, done] { m_done = done; });
    });
}

bool FileCommands::leave()
{
    const bool isBusy = m_worker && m_worker->isBusy();
    return !isBusy || m_program.ask
                          .question(m_window, {tr("A copy is still being made"),
                                               tr("If you go on now, there will be no copy."),
                                               tr("Wait"),
                                               {tr("Go on without a copy")},
                                               true})
                          .has_value();
}

/// One copy is made at a time, and of what was typed as well.
bool FileCommands::canBeginCopy()
{
    if (!m_workspace)
        return false;
    if (!m_worker->isBusy())
        return m_workspace->leave();
    m_workspace->announce(tr("Another copy is still being made. Try again when it is done."), 0);
    return false;
}

void FileCommands::saveCopy()
{
    if (!canBeginCopy())
        return;
    const QString path =
        m_program.ask.saveFile(m_window, {tr("Save a copy"), {}, {tr("Data files (*.raati)")}, suffix});
    const QString own = QFileInfo(m_workspace->file().file().path()).canonicalFilePath();
    if (path.isEmpty())
        return;
    if (QFileInfo(path).canonicalFilePath() == own) {
        m_program.ask.message(
            m_window,
            {tr("This is the file itself"), tr("Choose another name for the copy."), tr("Close"), {}, false});
        return;
    }
    inBackground(*m_worker, tr("Copy saved: %1").arg(QFileInfo(path).fileName()),
                 [path](Connection &connection) { copyInto(connection, path); });
}

void FileCommands::backUp()
{
    if (!canBeginCopy())
        return;
    const Backups backups(m_program.installation.backupFolder(), m_workspace->file().file().path());
    inBackground(*m_worker, tr("Backup made."),
                 [backups, now = m_program.installation.now()](Connection &connection) {
                     backups.make(connection, QStringLiteral("manual"), now);
                 });
}

void FileCommands::backUpDaily()
{
    const Backups backups(m_program.installation.backupFolder(), m_workspace->file().file().path());
    inBackground(*m_daily, {}, [backups, now = m_program.installation.now()](Connection &connection) {
        backups.makeDaily(connection, now);
    });
}

} // namespace raatihuone
