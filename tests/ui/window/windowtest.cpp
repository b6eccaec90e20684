// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/makefile.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/fieldgrid.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/sidebar.h"
#include "ui/style/toast.h"
#include "ui/window/filecommands.h"
#include "ui/window/recentfiles.h"
#include "ui/window/startpage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("choosing a row shows its record, and removing it offers to undo", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    RecordList &list = opened.workspace().recordsPage()->list();
    list.table().setFocus();
    list.table().selectRow(2);
    const RowId id = list.table().currentId();
    CHECK(opened.workspace().form()->id() == id);
    opened.press(Qt::Key_Delete);
    CHECK_FALSE(opened.records().exists(opened.type("organisation"), id));
    auto *toast = opened.workspace().findChild<Toast *>();
    CHECK(toast->isVisible());
    QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(opened.records().exists(opened.type("organisation"), id));
    CHECK(opened.ask.questions.empty());
}

TEST_CASE("a record with something typed in it is removed, and undo brings back what could be saved",
          "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    RecordTable &table = opened.workspace().recordsPage()->list().table();
    table.setFocus();
    table.selectRow(2);
    const RowId id = table.currentId();
    opened.line("city")->setText(QStringLiteral("Lapua"));
    opened.press(Qt::Key_Delete);
    CHECK_FALSE(opened.records().exists(opened.type("organisation"), id));
    table.selectRow(4);
    CHECK(opened.workspace().form()->id() == table.currentId());
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.records().read(opened.type("organisation"), id).value(QStringLiteral("city")).toText() ==
          QLatin1String("Lapua"));

    table.selectRow(2);
    opened.line("email")->setText(QStringLiteral("broken"));
    const RowId broken = opened.workspace().form()->id();
    opened.workspace().recordsPage()->list().removeWanted({broken});
    CHECK_FALSE(opened.records().exists(opened.type("organisation"), broken));
    CHECK(opened.ask.messages.empty());
}

TEST_CASE("a file that another writes opens for reading and says who has it", "[window]")
{
    OpenedWindow opened;
    const QString copy = opened.path(QStringLiteral("busy.raati"));
    REQUIRE(QFile::copy(opened.file().path(), copy));
    const LockHolder holder{QStringLiteral("elsewhere"), QStringLiteral("Aino Rinne"), 1,
                            QDateTime::currentDateTimeUtc()};
    const LockFile lock(copy, holder);
    opened.ask.answers.push_back(std::nullopt);
    opened.open(copy);
    REQUIRE(opened.ask.questions.size() == 1);
    CHECK(opened.ask.questions.front().title.contains(QLatin1String("Aino Rinne")));
    CHECK(opened.ask.questions.front().consequence.contains(QLatin1String("elsewhere")));
    CHECK(opened.workspace().file().isReadOnly());
    CHECK(opened.workspace().file().state().contains(QLatin1String("Aino Rinne")));
    opened.open("organisation", opened.first("SELECT min(id) FROM organisation"));
    for (const QPushButton *button : opened.workspace().recordsPage()->findChildren<QPushButton *>())
        CHECK_FALSE((button->isVisible() && button->text().startsWith(QLatin1String("New"))));
}

TEST_CASE("a file that a lost computer had open can be taken over", "[window]")
{
    OpenedWindow opened;
    const QString copy = opened.path(QStringLiteral("left.raati"));
    REQUIRE(QFile::copy(opened.file().path(), copy));
    const LockHolder holder{QStringLiteral("elsewhere"), QStringLiteral("Aino Rinne"), 1,
                            QDateTime::currentDateTimeUtc()};
    const LockFile lock(copy, holder);
    opened.ask.answers.push_back(0);
    opened.open(copy);
    CHECK_FALSE(opened.workspace().file().isReadOnly());
    CHECK(LockFile::holderOf(copy)->process == QCoreApplication::applicationPid());
}

TEST_CASE("a damaged file is told and the open one stays", "[window]")
{
    OpenedWindow opened;
    const QString path = opened.path(QStringLiteral("none.raati"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a data file");
    file.close();
    opened.ask.answers.push_back(std::nullopt);
    CHECK_FALSE(opened.window->open(path));
    CHECK(opened.ask.messages.size() + opened.ask.questions.size() == 1);
    CHECK(opened.workspace().file().file().path().endsWith(QLatin1String("example.raati")));
}

TEST_CASE("a copy is saved and a backup of the day is made in the background", "[window]")
{
    OpenedWindow opened;
    const QDir backups(opened.path(QStringLiteral("backups")));
    REQUIRE(QTest::qWaitFor([&backups] { return backups.entryList(QDir::Files).size() == 1; }, 60000));
    const QString copy = opened.path(QStringLiteral("copy.raati"));
    opened.ask.files.push_back(copy);
    opened.window->findChild<FileCommands *>()->saveCopy();
    auto *toast = opened.workspace().findChild<Toast *>();
    REQUIRE(QTest::qWaitFor([toast] { return toast->text().contains(QLatin1String("copy.raati")); }, 60000));
    opened.open(copy);
}

TEST_CASE("one copy is made at a time, and leaving it unfinished is asked first", "[window]")
{
    OpenedWindow opened;
    auto *file = opened.window->findChild<FileCommands *>();
    opened.ask.files.push_back(opened.path(QStringLiteral("copy.raati")));
    file->saveCopy();
    file->backUp();
    auto *toast = opened.workspace().findChild<Toast *>();
    CHECK(toast->text().startsWith(QLatin1String("Another copy")));
    opened.ask.answers.push_back(std::nullopt);
    CHECK_FALSE(opened.window->close());
    CHECK(opened.ask.questions.size() == 1);
    REQUIRE(QTest::qWaitFor([toast] { return toast->text().contains(QLatin1String("copy.raati")); }, 60000));
    CHECK(QFile::exists(opened.path(QStringLiteral("copy.raati"))));
    CHECK(opened.window->close());
}

TEST_CASE("opened files are remembered, newest first, each once", "[window]")
{
    OpenedWindow opened;
    QSettings settings(opened.path(QStringLiteral("other.ini")), QSettings::IniFormat);
    RecentFiles recent(settings);
    const QString first = opened.file().path(), second = opened.path(QStringLiteral("s.ini"));
    const QDateTime noon(QDate(2022, 3, 1), QTime(12, 0), Qt::UTC);
    recent.add(first, noon);
    recent.add(second, noon.addDays(1));
    recent.add(first, noon.addDays(2));
    CHECK(recent.all() == std::vector<RecentFile>{{first, noon.addDays(2)}, {second, noon.addDays(1)}});
}

TEST_CASE("F6 goes round the parts of the window", "[window]")
{
    OpenedWindow opened;
    opened.open("organisation", opened.first("SELECT min(id) FROM organisation"));
    RecordsPage *page = opened.workspace().recordsPage();
    page->list().setFocus();
    opened.press(Qt::Key_F6);
    CHECK(page->panel().isAncestorOf(QApplication::focusWidget()));
    opened.press(Qt::Key_F6);
    CHECK(opened.workspace().findChild<SideBar *>()->isAncestorOf(QApplication::focusWidget()));
    opened.press(Qt::Key_F6);
    CHECK(page->list().isAncestorOf(QApplication::focusWidget()));
    opened.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(opened.workspace().findChild<SideBar *>()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a narrow window shows the list or the record", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    opened.window->resize(690, 480);
    QCoreApplication::processEvents();
    RecordsPage *page = opened.workspace().recordsPage();
    CHECK(page->list().isVisible());
    CHECK_FALSE(page->panel().isVisible());
    page->go(opened.first("SELECT min(id) FROM organisation"));
    CHECK_FALSE(page->list().isVisible());
    CHECK(page->panel().isVisible());
    opened.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(page->list().isVisible());
    CHECK(opened.workspace().findChild<SideBar *>()->isCollapsed());
}

TEST_CASE("the parts of the window follow its width", "[window]")
{
    OpenedWindow opened;
    opened.open("organisation", opened.first("SELECT min(id) FROM organisation"));
    RecordsPage *page = opened.workspace().recordsPage();
    const SideBar *sideBar = opened.workspace().findChild<SideBar *>();
    const auto resize = [&opened](int width) {
        opened.window->resize(width, 480);
        QCoreApplication::processEvents();
        REQUIRE(opened.window->width() == width);
    };
    const auto first = [page] { return page->list().model().index(0, 0); };
    struct Look
    {
        int width;
        bool isWide; ///< a side bar with words and a table with columns
        bool isBeside;
    };
    for (const Look &look : {Look{1366, true, true}, Look{1093, false, true}, Look{911, false, true},
                             Look{690, false, false}, Look{1366, true, true}}) {
        INFO(look.width);
        resize(look.width);
        CHECK(sideBar->isCollapsed() != look.isWide);
        CHECK((page->list().model().columnCount() > 1) == look.isWide);
        CHECK(first().data(CellSecondLineRole).isValid() != look.isWide);
        CHECK(page->list().table().horizontalHeader()->isVisible() ==
              (look.isWide && page->list().isVisible()));
        CHECK(page->list().findChild<FilterBar *>()->isVisible() == look.isWide);
        CHECK((page->list().isVisible() && page->panel().isVisible()) == look.isBeside);
    }
}

TEST_CASE("a page with a mistake is not left, it is told why, and the side bar goes back", "[window]")
{
    OpenedWindow opened;
    opened.open("person", opened.first("SELECT max(id) FROM person"));
    auto *sideBar = opened.window->findChild<SideBar *>();
    const QString here = sideBar->current();
    auto *email = opened.workspace().form()->fields().box(QStringLiteral("email"))->findChild<QLineEdit *>();
    email->setFocus();
    email->selectAll();
    QTest::keyClicks(email, QStringLiteral("nobody@"));
    const auto *places = qobject_cast<SideBarModel *>(sideBar->list()->model());
    opened.click(sideBar->list(), places->index(places->rowOf(QStringLiteral("organisations"))));
    CHECK(QTest::qWaitFor([&] { return sideBar->current() == here; }));
    CHECK(opened.window->findChild<Toast *>()->text() ==
          QLatin1String("Something here has to be fixed first."));
    CHECK(opened.workspace().form()->isVisible());
}
