// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfchecklist.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/reports/packdialog.h"
#include "ui/reports/pagesview.h"
#include "ui/reports/reportpreview.h"
#include "ui/style/sidebar.h"
#include "ui/style/toast.h"
#include "ui/window/reportspage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int longest = 60000; // milliseconds

QAction *command(OpenedWindow &opened, const char *text)
{
    for (QAction *action : opened.window->findChildren<QAction *>())
        if (action->iconText().startsWith(QLatin1String(text)))
            return action;
    return nullptr;
}

ReportPreview &preview(OpenedWindow &opened)
{
    return *opened.workspace().findChild<ReportPreview *>();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Saves what the preview shows: the click on the button, and that on OK in the dialog for the name.
QByteArray saved(OpenedWindow &opened, const QString &name)
{
    auto *save = preview(opened).findChild<QPushButton *>(QStringLiteral("savePdf"));
    REQUIRE(QTest::qWaitFor([save] { return save->isEnabled(); }, longest));
    opened.ask.files.push_back(opened.path(name));
    opened.click(save);
    ++opened.clicks;
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(opened.path(name)); }, longest));
    return contentOf(opened.path(name));
}

} // namespace

TEST_CASE("the yearly report takes at most five clicks, and is the same each time", "[window][reports]")
{
    OpenedWindow opened;
    auto *sideBar = opened.window->findChild<SideBar *>();
    const auto *places = qobject_cast<SideBarModel *>(sideBar->list()->model());
    opened.click(sideBar->list(), places->index(places->rowOf(QStringLiteral("reports"))));
    auto *tabs = opened.workspace().findChild<ReportsPage *>()->findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(ReportsPage::ReportsTab).center());
    ++opened.clicks;
    const QByteArray first = saved(opened, QStringLiteral("a.pdf"));
    CHECK(opened.clicks <= 5);
    CHECK(first.startsWith("%PDF-"));
    CHECK(pdfProblems(first) == QStringList());
    CHECK(saved(opened, QStringLiteral("b.pdf")) == first);
}

TEST_CASE("Ctrl+P in any list makes a report of just its rows", "[window][reports]")
{
    OpenedWindow opened;
    for (const char *name : {"organisation", "person", "event", "body"}) {
        CAPTURE(name);
        opened.goTo(name);
        RecordList &list = opened.workspace().recordsPage()->list();
        const ListFeed &feed = list.model().feed();
        REQUIRE(QTest::qWaitFor([&feed] { return feed.isComplete() && !feed.isBusy(); }, longest));
        list.table().setFocus();
        const int rows = list.model().rowCount();
        const QString last = list.model().index(rows - 1, 0).data().toString();
        opened.press(Qt::Key_P, Qt::ControlModifier);
        CHECK(opened.workspace().place() == QStringLiteral("reports"));
        const QStringList texts = pdfText(saved(opened, QLatin1String(name) + QStringLiteral(".pdf")));
        CHECK(texts.contains(opened.records().words().number(rows)));
        CHECK(texts.contains(withPlainBlanks(last)));
    }
    CHECK(opened.ask.messages.empty());
}

TEST_CASE("Ctrl+P prints the report in sight", "[window][reports]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    opened.workspace().recordsPage()->list().table().setFocus();
    opened.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(opened.workspace().place() == QStringLiteral("reports"));
    const QString path = opened.path(QStringLiteral("printed.pdf"));
    opened.ask.files.push_back(path);
    opened.press(Qt::Key_P, Qt::ControlModifier);
    const auto *toast = opened.window->findChild<Toast *>();
    REQUIRE(
        QTest::qWaitFor([&] { return toast->text() == QStringLiteral("Sent to the printer."); }, longest));
    CHECK(QFile::exists(path));
}

TEST_CASE("what was saved is opened where no toast covers it", "[window][reports]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    opened.workspace().recordsPage()->list().table().setFocus();
    opened.press(Qt::Key_P, Qt::ControlModifier);
    saved(opened, QString(60, QLatin1Char('x')) + QStringLiteral(".pdf"));
    const auto *toast = opened.window->findChild<Toast *>();
    REQUIRE(QTest::qWaitFor([toast] { return toast->isVisible(); }));
    const auto placeOf = [](const QWidget *widget) {
        return QRect(widget->mapToGlobal(QPoint()), widget->size());
    };
    for (const int width : {1366, 911}) {
        opened.window->resize(width, opened.window->height());
        QApplication::processEvents();
        for (const char *name : {"openWritten", "openFolder"}) {
            const auto *link = preview(opened).findChild<QPushButton *>(QLatin1String(name));
            REQUIRE(link->isVisible());
            CHECK_FALSE(placeOf(toast).intersects(placeOf(link)));
        }
    }
}

TEST_CASE("with the keyboard in the record Ctrl+P reports on the record", "[window][reports]")
{
    OpenedWindow opened;
    const RowId event = opened.first("SELECT min(id) FROM event");
    opened.open("event", event);
    opened.workspace().form()->focusFirst();
    opened.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(preview(opened).eventId() == event);
}

TEST_CASE("the logo is set and removed from the menu, whatever is in sight", "[window][reports]")
{
    OpenedWindow opened;
    const QString path = opened.path(QStringLiteral("logo.png"));
    QImage image(64, 32, QImage::Format_RGB32);
    image.fill(Qt::blue);
    REQUIRE(image.save(path));
    const RowId unit = opened.first("SELECT id FROM unit");
    const auto logo = [&opened, unit] {
        return opened.records().read(opened.type("unit"), unit).value(QStringLiteral("logo"));
    };
    opened.goTo("organisation"); // no form of a unit in sight
    QAction *act = command(opened, "Logo of the reports");
    REQUIRE(act->isEnabled());
    opened.ask.files.push_back(path);
    opened.clickInMenu(act);
    CHECK_FALSE(logo().isNull());
    opened.ask.answers = {0}; // Remove
    opened.clickInMenu(act);
    CHECK(logo().isNull());
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(logo().isNull());

    QFile damaged(opened.path(QStringLiteral("damaged.png")));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write(contentOf(path).left(60));
    damaged.close();
    opened.ask.answers = {1}; // Choose another
    opened.ask.files.push_back(damaged.fileName());
    opened.clickInMenu(act);
    REQUIRE(opened.ask.messages.size() == 1);
    CHECK(opened.ask.messages.front().consequence.contains(QStringLiteral("damaged")));
    CHECK_FALSE(logo().isNull());
}

TEST_CASE("the page of reports leads to several at once, called as in the menu", "[window][reports]")
{
    OpenedWindow opened;
    opened.workspace().go(QStringLiteral("reports"));
    opened.workspace().findChild<ReportsPage *>()->show(ReportsPage::ReportsTab);
    const QString title = command(opened, "Several reports at once")->iconText();
    opened.inDialog<PackDialog>(
        [&] { opened.click(preview(opened).findChild<QPushButton *>(QStringLiteral("several"))); },
        [&](const PackDialog &dialog) { CHECK(title.startsWith(dialog.windowTitle())); });
}

TEST_CASE("all reports of a year take five clicks from the menu", "[window][reports]")
{
    OpenedWindow opened;
    REQUIRE(QDir(opened.path({})).mkdir(QStringLiteral("out")));
    opened.inDialog<PackDialog>(
        [&] { opened.clickInMenu(command(opened, "Several reports at once")); },
        [&](PackDialog &dialog) {
            dialog.findChild<QSpinBox *>(QStringLiteral("year"))->setValue(2020);
            opened.ask.files.push_back(opened.path(QStringLiteral("out")));
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("chooseFolder")));
            ++opened.clicks; // OK in the dialog of folders
            auto *start = dialog.findChild<QPushButton *>(QStringLiteral("start"));
            REQUIRE(QTest::qWaitFor([start] { return start->isEnabled(); }, longest)); // it has been planned
            opened.click(start);
            REQUIRE(QTest::qWaitFor([&dialog] { return dialog.written() > 0; }, longest));
        });
    CHECK(opened.clicks <= 5);
    CHECK(QDir(opened.path(QStringLiteral("out"))).entryList(QDir::Files).size() >= 14);
    CHECK(opened.ask.messages.empty());
}
