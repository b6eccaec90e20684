// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tabletext.h"
#include "tests/support/testfile.h"
#include "tests/ui/style/queuedask.h"
#include "ui/lists/columnsdialog.h"
#include "ui/lists/filterchip.h"
#include "ui/lists/filterlines.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/style/emptystate.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

namespace raatihuone {

/// What the connection of the window has read.
struct Cost
{
    int rows = 0;
    int fullScanSteps = 0;
};

/// The list of organisations as a window.
class ListWindow : public TestFile
{
public:
    RowId organisation(const char *name, FieldValues values = {})
    {
        values.emplace_back("name_fi", QString::fromUtf8(name));
        return add("organisation", values);
    }

    void open()
    {
        list = std::make_unique<RecordList>(file(), type("organisation"), words(), ask);
        list->resize(900, 600);
        list->show();
        list->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(list.get()));
        REQUIRE(settle());
    }

    bool settle()
    {
        const ListFeed &feed = list->model().feed();
        return QTest::qWaitFor([&feed] { return !feed.isBusy() && feed.isComplete(); }, 60000) && paint();
    }

    /// Lets the view do what waits, and paint.
    bool paint()
    {
        QCoreApplication::processEvents();
        list->grab();
        return true;
    }

    RecordTable &table() { return list->table(); }
    SearchField &search() { return *list->findChild<SearchField *>(); }
    QString count() { return list->findChild<QLabel *>(QStringLiteral("count"))->text(); }
    QString shown(int row, int column = 0) { return list->model().index(row, column).data().toString(); }
    QString heading(int column) { return list->model().headerData(column, Qt::Horizontal).toString(); }

    FilterChip &chip(const char *name)
    {
        const auto chips = list->findChildren<FilterChip *>();
        const auto found = std::find_if(chips.begin(), chips.end(), [name](const FilterChip *chip) {
            return !chip->topic().isRelation() && chip->field()->name == QLatin1String(name);
        });
        REQUIRE(found != chips.end());
        return **found;
    }

    /// Ticks the first option that begins with @p text in the pop-up of a chip.
    void tick(FilterChip &chip, const char *text)
    {
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(5, 5));
        auto *popup = chip.findChild<FilterPopup *>();
        REQUIRE(popup);
        if (popup->findChild<FilterLines *>()) {
            tickOption(*popup, text);
            back();
            return;
        }
        QTest::keyClicks(popup->findChild<SearchField *>(), QString::fromUtf8(text));
        const auto *options = popup->findChild<QListView *>()->model();
        REQUIRE(QTest::qWaitFor([options, text] {
            return options->rowCount() > 0 &&
                   options->index(0, 0).data().toString().startsWith(QLatin1String(text));
        }));
        QTest::keyClick(popup->findChild<SearchField *>(), Qt::Key_Return);
        popup->close();
        list->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(list.get()));
        REQUIRE(settle());
    }

    void tickOption(FilterPopup &popup, const char *text)
    {
        auto *view = popup.findChild<QListView *>();
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == QLatin1String(text))
                view->setCurrentIndex(view->model()->index(row, 0));
        REQUIRE(view->currentIndex().isValid());
        QTest::keyClick(view, Qt::Key_Space);
        popup.close();
    }

    /// Chooses what to filter by behind the last chip.
    void choose(const char *topic)
    {
        const auto chips = list->findChildren<Chip *>();
        Chip *more = *std::find_if(chips.begin(), chips.end(), [](const Chip *chip) {
            return chip->text() == QStringLiteral("+ Filter");
        });
        more->click();
        auto *menu = more->parentWidget()->findChild<QMenu *>();
        REQUIRE(menu);
        for (QAction *action : menu->findChildren<QAction *>()) // also those in the menu of related records
            if (action->text() == QLatin1String(topic))
                action->trigger();
        menu->close();
    }

    /// Waits until a pop-up has given the keyboard back.
    void back()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        list->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(list.get()));
        REQUIRE(settle());
    }

    template <typename Act> Cost costOf(const Act &act)
    {
        Cost cost;
        file().connection().setObserver([&cost](const StatementCost &statement) {
            if (statement.sql.startsWith("PRAGMA data_version"))
                return; // the list looks once in a while whether another program has written
            cost.rows += statement.rows;
            cost.fullScanSteps += statement.fullScanSteps;
        });
        act();
        if (list)
            paint();
        file().connection().setObserver({});
        return cost;
    }

    QueuedAsk ask;
    std::unique_ptr<RecordList> list;
};

} // namespace raatihuone
