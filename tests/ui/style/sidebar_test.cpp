// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/sidebar.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Place place(const QString &key, int count = 0)
{
    Place answer;
    answer.key = key;
    answer.title = key;
    answer.shortcut = QStringLiteral("Alt+1");
    answer.count = count;
    return answer;
}

std::vector<Place> places()
{
    return {place(QStringLiteral("overview"), 3), place(QStringLiteral("people")),
            place(QStringLiteral("premises"))};
}

} // namespace

TEST_CASE("the side bar is one tab stop and arrows go from place to place", "[style]")
{
    SideBar bar;
    bar.setPlaces(places());
    bar.setCurrent(QStringLiteral("overview"));
    const QSignalSpy chosen(&bar, &SideBar::placeChosen);
    QTest::keyClick(bar.list(), Qt::Key_Down);
    CHECK(bar.current() == QStringLiteral("people"));
    QTest::keyClick(bar.list(), Qt::Key_Down);
    CHECK(bar.current() == QStringLiteral("premises"));
    QTest::keyClick(bar.list(), Qt::Key_Home);
    CHECK(bar.current() == QStringLiteral("overview"));
    CHECK(chosen.count() == 3);
    int stops = 0;
    const QList<QWidget *> widgets = bar.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        stops += widget->focusPolicy() & Qt::TabFocus ? 1 : 0;
    CHECK(stops == 1);
}

TEST_CASE("a place says how much waits, and the tool tip adds its keys", "[style]")
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlaces(places());
    const QModelIndex overview = model.index(model.rowOf(QStringLiteral("overview")));
    CHECK(model.data(overview, Qt::AccessibleTextRole).toString() ==
          QStringLiteral("overview, 3 waiting for you"));
    CHECK(model.data(overview, Qt::ToolTipRole).toString().contains(QStringLiteral("Alt+1")));
    const QSignalSpy changed(&model, &SideBarModel::dataChanged);
    model.setCount(QStringLiteral("overview"), 0);
    model.setCount(QStringLiteral("overview"), 0);
    CHECK(changed.count() == 1);
    CHECK(model.data(overview, Qt::AccessibleTextRole).toString() == QStringLiteral("overview"));
    CHECK(model.rowOf(QStringLiteral("nowhere")) == -1);
}

TEST_CASE("the side bar narrows to icons and keeps the place", "[style]")
{
    SideBar bar;
    bar.setPlaces(places());
    bar.setCurrent(QStringLiteral("people"));
    bar.setCollapsed(true);
    CHECK(bar.width() == SideBar::CollapsedWidth);
    CHECK(bar.current() == QStringLiteral("people"));
    bar.setCollapsed(false);
    CHECK(bar.width() == SideBar::Width);
}

TEST_CASE("setting again the place one is at tells nothing", "[style]")
{
    SideBar bar;
    bar.setPlaces(places());
    bar.setCurrent(QStringLiteral("people"));
    const QSignalSpy chosen(&bar, &SideBar::placeChosen);
    bar.setCurrent(QStringLiteral("people"));
    CHECK(chosen.count() == 0);
}
