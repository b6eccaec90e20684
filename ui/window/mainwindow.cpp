// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/forms/guarded.h"
#include "ui/style/icons.h"
#include "ui/style/unfinishedwork.h"
#include "ui/window/filecommands.h"
#include "ui/window/findcommands.h"
#include "ui/window/keysdialog.h"
#include "ui/window/recordcommands.h"
#include "ui/window/settingscommands.h"
#include "ui/window/sharingcommands.h"
#include "ui/window/startpage.h"
#include "ui/window/toolcommands.h"
#include "ui/window/undocommands.h"
#include "ui/window/viewcommands.h"
#include "ui/window/workspace.h"

#include <QtCore/QFileInfo>
#include <QtGui/QCloseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

namespace raatihuone {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QSize usualSize(1366, 697);
constexpr int titleHeight = 31; ///< of the bar above a window
constexpr int numberedPlaces = 8;

} // namespace

MainWindow::MainWindow(const Program &program)
    : m_program(program), m_language(program.language), m_lasting(children())
{
    setWindowIcon(icon(QStringLiteral("raatihuone"), IconTone::Accent));
    build();
    setWorkspace(nullptr);
    restoreState();
}

MainWindow::~MainWindow()
{
    setWorkspace(nullptr);
}

/// Whatever has words is made here, as a child of the window.
void MainWindow::build()
{
    m_file = new FileCommands(m_program, this);
    m_find = new FindCommands(m_program.ask, this);
    m_undo = new UndoCommands(m_program.ask, this);
    m_view = new ViewCommands(m_program, this);
    m_record = new RecordCommands(m_program.ask, this);
    m_sharing = new SharingCommands(m_program.ask, this);
    m_tools = new ToolCommands(m_program.ask, this);
    m_pages = new QStackedWidget(this);
    m_settings = new SettingsCommands(m_program, *m_view, this);
    m_start = new StartPage(m_program.language, this);
    setCentralWidget(m_pages);
    m_pages->addWidget(m_start);
    createMenus();
    createKeys();
    connect(m_file, &FileCommands::openWanted, this, &MainWindow::open);
    connect(m_file, &FileCommands::quitWanted, this, &QWidget::close);
    connectStartPage();
}

void MainWindow::connectStartPage()
{
    connect(m_start, &StartPage::newWanted, m_file, &FileCommands::makeFile);
    connect(m_start, &StartPage::openWanted, m_file, &FileCommands::openFile);
    connect(m_start, &StartPage::exampleWanted, m_file, &FileCommands::makeExampleFile);
    connect(m_start, &StartPage::fileWanted, m_file, &FileCommands::openRecent);
    connect(m_start, &StartPage::languageWanted, this, &MainWindow::speak, Qt::QueuedConnection);
    connect(m_file, &FileCommands::recentChanged, this, &MainWindow::showRecent);
}

void MainWindow::tearDown()
{
    setWorkspace(nullptr);
    const QObjectList parts = children();
    for (QObject *part : parts)
        if (!m_lasting.contains(part))
            delete part;
}

void MainWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_file->addTo(file);
    file->addSeparator();
    m_sharing->addTo(file);
    file->addSeparator();
    m_file->addQuitTo(file);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo->addTo(edit);
    edit->addSeparator();
    m_find->addTo(edit);
    edit->addSeparator();
    m_settings->addSettingsTo(edit);
    m_view->addTo(menuBar()->addMenu(tr("&View")));
    m_record->addTo(menuBar()->addMenu(tr("&Record")));
    m_tools->addTo(menuBar()->addMenu(tr("&Tools")));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keys\u2026"), Qt::Key_F1, this,
                    [this] { KeysDialog(*this, m_workspace, this).exec(); });
    m_settings->addAboutTo(help);
    menuBar()->show(); // its keys work from now on, not only from the next round of events
    QWidget *corner = createCorner();
    menuBar()->setCornerWidget(corner);
    corner->show(); // in a bar that is seen already, nobody else does
    connect(m_view, &ViewCommands::rowHeightChanged, this, [this](const Height &height) {
        if (m_workspace)
            m_workspace->setRowHeight(height);
    });
    connect(m_view, &ViewCommands::languageWanted, this, &MainWindow::speak,
            Qt::QueuedConnection); // the menu that asks goes as well
}

QWidget *MainWindow::createCorner()
{
    auto *corner = new QWidget(menuBar());
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_find->createButton(corner));
    layout->addWidget(m_undo->createButtons(corner));
    return corner;
}

void MainWindow::addKey(const QKeySequence &keys, const QString &what,
                        const std::function<void(Workspace &)> &act,
                        const std::function<bool(const Workspace &)> &fits)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setWhatsThis(what); // for the list of keys
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        if (m_workspace)
            act(*m_workspace);
    });
    m_keys.push_back({shortcut, fits});
}

/// Keys without anything to do here are left to whatever has the keyboard, and the list of keys leaves them out.
void MainWindow::showKeys()
{
    for (const WindowKey &key : m_keys)
        key.shortcut->setEnabled(!key.fits || (m_workspace && key.fits(*m_workspace)));
}

void MainWindow::createKeys()
{
    m_keys.clear(); // those of another language are gone
    const auto hasTabs = [](const Workspace &workspace) { return workspace.hasTabs(); };
    for (int number = 1; number <= numberedPlaces; ++number)
        addKey(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), {},
               [number](Workspace &workspace) { workspace.goToNumber(number); });
    addKey(Qt::Key_F6, tr("Next part of the window"), [](Workspace &workspace) { workspace.goToPane(1); });
    addKey(Qt::SHIFT | Qt::Key_F6, tr("Previous part of the window"),
           [](Workspace &workspace) { workspace.goToPane(-1); });
    addKey(Qt::ALT | Qt::Key_Left, tr("Back"), [](Workspace &workspace) { workspace.goBack(); });
    addKey(
        Qt::CTRL | Qt::Key_Tab, tr("Next page of this place"),
        [](Workspace &workspace) { workspace.goToNextTab(1); }, hasTabs);
    addKey(
        Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, tr("Previous page of this place"),
        [](Workspace &workspace) { workspace.goToNextTab(-1); }, hasTabs);
    addKey(
        Qt::CTRL | Qt::Key_F, tr("Search this list"), [](Workspace &workspace) { workspace.focusSearch(); },
        [](const Workspace &workspace) { return workspace.canSearch(); });
    createFormKeys();
}

void MainWindow::createFormKeys()
{
    const auto add = [this](const QKeySequence &keys, const QString &what,
                            const std::function<void(RecordForm &)> &act) {
        addKey(
            keys, what,
            [act](Workspace &workspace) {
                if (workspace.form())
                    act(*workspace.form());
            },
            [](const Workspace &workspace) { return workspace.form() != nullptr; });
    };
    add(Qt::Key_F8, tr("Next field to fix"), [](RecordForm &form) { form.goToProblem(1); });
    add(Qt::SHIFT | Qt::Key_F8, tr("Previous field to fix"), [](RecordForm &form) { form.goToProblem(-1); });
    add(Qt::CTRL | Qt::Key_PageDown, tr("History of the record"),
        [](RecordForm &form) { form.showTab(form.tabCount() - 1); });
    add(Qt::CTRL | Qt::Key_PageUp, tr("Details of the record"), [](RecordForm &form) { form.showTab(0); });
}

bool MainWindow::open(const QString &path)
{
    if (!leave())
        return false;
    std::unique_ptr<OpenFile> file;
    Workspace *workspace = nullptr;
    guarded(m_program.ask, this, tr("The file could not be opened"), [&] {
        if (m_open && QFileInfo(path) == QFileInfo(m_open->file().path()))
            closeFile(); // it holds the lock
        const bool takesOver = wantsToTakeOver(m_program, this, path);
        file = std::make_unique<OpenFile>(m_program, this, path, takesOver);
        workspace = new Workspace(*file, m_program.ask, this);
    });
    if (!workspace)
        return false;
    setWorkspace(workspace);
    m_open = std::move(file);
    m_file->recentFiles().add(path, m_program.installation.now());
    return true;
}

bool MainWindow::speak(Language language)
{
    if (!leave()) {
        m_view->showLanguage();
        return false;
    }
    chooseLanguage(m_program.installation.settings(), language);
    m_program.language = language;
    m_language.speak(language);
    setUpdatesEnabled(false);
    const Position position = m_workspace ? m_workspace->position() : Position();
    tearDown();
    build();
    showOpenFile(position);
    setUpdatesEnabled(true);
    return true;
}

/// Shows the file that is open in new pages, which speak the language of now.
void MainWindow::showOpenFile(const Position &position)
{
    Workspace *workspace = nullptr;
    if (m_open)
        guarded(m_program.ask, this, tr("The file could not be read"), [&] {
            m_open->setLanguage(m_program.language);
            workspace = new Workspace(*m_open, m_program.ask, this);
        });
    setWorkspace(workspace);
    if (!workspace) {
        m_open.reset();
        return;
    }
    workspace->go(position);
    if (!workspace->minutes()) // there one goes on writing
        workspace->goToPane(1);
}

void MainWindow::closeFile()
{
    setWorkspace(nullptr);
    m_open.reset();
}

/// Saves what is typed. False if something must be mended first, or the user waits for what is being written.
bool MainWindow::leave()
{
    if (!m_workspace)
        return true;
    if (m_workspace->leave())
        return m_file->leave() && mayGo(m_program.ask, m_workspace);
    m_workspace->tellToFix();
    return false;
}

void MainWindow::setWorkspace(Workspace *workspace)
{
    m_file->setWorkspace(workspace);
    m_find->setWorkspace(workspace);
    m_undo->setWorkspace(workspace);
    m_record->setWorkspace(workspace);
    m_settings->setWorkspace(workspace);
    m_sharing->setWorkspace(workspace);
    m_tools->setWorkspace(workspace);
    delete m_workspace;
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::situationChanged, this, &MainWindow::showKeys);
    showKeys();
    setWindowTitle(workspace ? QFileInfo(workspace->file().file().path()).fileName() +
                                   QStringLiteral(" \u2013 Raatihuone")
                             : QStringLiteral("Raatihuone"));
    showRecent();
    if (!workspace) {
        m_pages->setCurrentWidget(m_start);
        m_start->setFocus();
        return;
    }
    workspace->setRowHeight(m_view->rowHeight());
    m_pages->addWidget(workspace);
    m_pages->setCurrentWidget(workspace);
    workspace->goToPane(-1);
}

void MainWindow::showRecent()
{
    m_start->setRecentFiles(m_file->recentFiles().all());
}

void MainWindow::restoreState()
{
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(0, titleHeight)));
    restoreGeometry(m_program.installation.settings().value(geometryKey).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leave()) {
        event->ignore();
        return;
    }
    m_program.installation.settings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // No shortcut: a drop-down or a calendar that has the keyboard takes Alt with an arrow for itself.
    const bool isToNeighbour =
        event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (event->key() == Qt::Key_Escape && m_workspace)
        m_workspace->goBack();
    else if (isToNeighbour && m_workspace)
        m_workspace->goToNeighbour(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace raatihuone
