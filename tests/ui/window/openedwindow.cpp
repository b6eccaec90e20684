// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/openedwindow.h"

#include "core/actions/makefile.h"
#include "core/edits/dump.h"
#include "resources/resources.h"
#include "ui/forms/fieldgrid.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <catch2/catch.hpp>

namespace raatihuone {

namespace {

std::unique_ptr<Installation> installationIn(const QString &folder)
{
    return std::make_unique<Installation>(
        std::make_unique<QSettings>(folder + QStringLiteral("/s.ini"), QSettings::IniFormat),
        folder + QStringLiteral("/backups"), QStringLiteral("Tester"),
        fixedClock({QDate(2022, 3, 2), QTime(12, 0), Qt::UTC}));
}

/// The example, made once for all tests of a program.
QString exampleFile(const Schema &schema)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("example.raati"));
    if (!QFile::exists(path))
        makeExample(path, schema, *installationIn(folder.path()));
    return path;
}

} // namespace

OpenedWindow::OpenedWindow(Language language, Ask *asked) : m_language(language), m_asked(asked)
{
    useResources();
    speak(language);
    m_schema = std::make_unique<Schema>(shippedCatalogue());
    m_installation = installationIn(m_folder.path());
    m_theme = std::make_unique<Theme>();
    const QString file = path(QStringLiteral("example.raati"));
    REQUIRE(QFile::copy(exampleFile(*m_schema), file));
    openAgain(file);
}

void OpenedWindow::openAgain(const QString &dataFile)
{
    window = std::make_unique<MainWindow>(
        Program{*m_schema, *m_installation, *m_theme, m_asked ? *m_asked : ask, m_language});
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    open(dataFile);
}

void OpenedWindow::open(const QString &dataFile)
{
    REQUIRE(window->open(dataFile));
    window->activateWindow(); // a dialog may have told that the file is being opened
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
}

OpenedWindow::~OpenedWindow()
{
    QLocale::setDefault(QLocale::c());
}

/// The texts of the program and those of Qt; English is in the source.
void OpenedWindow::speak(Language language)
{
    const QString code = languageCode(language);
    for (const QString &file :
         {QStringLiteral(":/translations/raatihuone_%1.qm").arg(code),
          QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(code)}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
    if (language != Language::English)
        QLocale::setDefault(localeOf(language));
}

void OpenedWindow::makeFile(const QString &path, const QString &municipality)
{
    NewFile wanted;
    wanted.municipality = municipality;
    makeNewFile(path, wanted, *m_schema, *m_installation);
}

void OpenedWindow::goTo(const char *typeName)
{
    REQUIRE(workspace().go(type(typeName)));
    const ListFeed &feed = workspace().recordsPage()->list().model().feed();
    REQUIRE(QTest::qWaitFor([&feed] { return feed.isComplete() && !feed.isBusy(); }, 60000));
}

void OpenedWindow::open(const char *typeName, RowId id)
{
    goTo(typeName);
    REQUIRE(workspace().go(type(typeName), id));
}

RowId OpenedWindow::first(const char *sql)
{
    return file().connection().value(sql).value_or(Value()).toId();
}

/// What has the keyboard; after a dialog has opened or closed, that arrives a moment later.
QWidget *OpenedWindow::focused()
{
    QWidget *modal = QApplication::activeModalWidget();
    const auto isThere = [modal] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (!modal || focus->window() == modal || QApplication::activePopupWidget());
    };
    if (!isThere()) {
        (modal ? modal : window.get())->activateWindow();
        REQUIRE(QTest::qWaitFor(isThere));
    }
    return QApplication::focusWidget();
}

void OpenedWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void OpenedWindow::type(const QString &text)
{
    for (const QChar sign : text) // QTest knows only ASCII
        QTest::sendKeyEvent(QTest::Click, focused(),
                            sign.unicode() < 0x80 ? QTest::asciiToKey(sign.toLatin1()) : Qt::Key_unknown,
                            QString(sign), Qt::NoModifier);
}

void OpenedWindow::click(QWidget *widget)
{
    REQUIRE(widget);
    REQUIRE(widget->isVisible());
    QTest::mouseClick(widget, Qt::LeftButton);
    ++clicks;
}

void OpenedWindow::click(QAbstractItemView *view, const QModelIndex &row)
{
    REQUIRE(row.isValid());
    view->scrollTo(row);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
    ++clicks;
}

void OpenedWindow::clickInMenu(const QAction *action)
{
    REQUIRE(action);
    REQUIRE(action->isEnabled());
    QMenuBar *bar = window->menuBar();
    for (QAction *title : bar->actions()) {
        QMenu *menu = title->menu();
        if (!menu || !menu->actions().contains(const_cast<QAction *>(action)))
            continue;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(title).center());
        REQUIRE(QTest::qWaitFor([menu] { return menu->isVisible(); }));
        clicks += 2;
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(const_cast<QAction *>(action)).center());
        return;
    }
    FAIL("no menu holds the action");
}

QLineEdit *OpenedWindow::line(const char *field)
{
    return workspace().form()->fields().box(QString::fromLatin1(field))->findChild<QLineEdit *>();
}

QByteArray OpenedWindow::dump()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    raatihuone::dump(file(), DumpScope::Values, buffer);
    return buffer.data();
}

void OpenedWindow::whenModal(const std::function<void(QWidget &)> &meanwhile)
{
    QTimer::singleShot(0, qApp, [meanwhile] {
        QWidget *modal = QApplication::activeModalWidget();
        if (!modal)
            return;
        meanwhile(*modal);
        if (modal->isVisible())
            modal->close();
    });
}

} // namespace raatihuone
