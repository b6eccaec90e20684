// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/recordsearch.h"
#include "ui/lists/filterchip.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/minutes/importminutesdialog.h"
#include "ui/reports/reportpreview.h"
#include "ui/window/successiondialog.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

/// The daily tasks with nothing but keys: no click, and no focus given from outside.
namespace {

constexpr int mostStops = 80;
constexpr int longest = 60000; // milliseconds

RecordList &listOf(OpenedWindow &opened)
{
    return opened.workspace().recordsPage()->list();
}

void waitForList(OpenedWindow &opened)
{
    const ListFeed &feed = listOf(opened).model().feed();
    REQUIRE(QTest::qWaitFor([&feed] { return feed.isComplete() && !feed.isBusy(); }, longest));
}

/// Presses Tab until @p wanted has the keyboard.
void tabTo(OpenedWindow &opened, const QWidget *wanted)
{
    REQUIRE(wanted);
    for (int i = 0; i < mostStops && !wanted->hasFocus(); ++i)
        opened.press(Qt::Key_Tab);
    REQUIRE(wanted->hasFocus());
}

/// Goes to a place and to the row whose search text is @p typed, and into its record.
void find(OpenedWindow &opened, int place, const QString &typed)
{
    opened.press(Qt::Key_0 + place, Qt::AltModifier);
    waitForList(opened);
    opened.press(Qt::Key_F, Qt::ControlModifier);
    opened.type(typed);
    waitForList(opened);
    opened.press(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&opened] { return opened.workspace().form() != nullptr; }));
}

} // namespace

TEST_CASE("keys alone find a person and go into the record", "[keyboard]")
{
    OpenedWindow opened;
    const RowId id = opened.first("SELECT max(id) FROM person");
    const QString name = opened.records().title(opened.type("person"), id);
    find(opened, 3, name);
    CHECK(opened.workspace().form()->id() == id);
    opened.press(Qt::Key_F6);
    CHECK(opened.workspace().form()->isAncestorOf(QApplication::focusWidget()));
    opened.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(listOf(opened).table().hasFocus());
}

TEST_CASE("keys alone filter a list and take the filter off", "[keyboard]")
{
    OpenedWindow opened;
    opened.press(Qt::Key_2, Qt::AltModifier);
    waitForList(opened);
    const int all = listOf(opened).model().rowCount();
    opened.press(Qt::Key_F, Qt::ControlModifier);
    auto *chip = listOf(opened).findChild<FilterChip *>();
    tabTo(opened, chip);
    opened.press(Qt::Key_Space);
    const auto *options = chip->findChild<QListView *>();
    REQUIRE(options);
    REQUIRE(QTest::qWaitFor([options] { return options->model()->rowCount() > 1; }, longest));
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Space);
    opened.press(Qt::Key_Escape);
    waitForList(opened);
    CHECK(chip->isOn());
    CHECK(listOf(opened).model().rowCount() < all);
    tabTo(opened, chip);
    opened.press(Qt::Key_Delete);
    waitForList(opened);
    CHECK(listOf(opened).model().rowCount() == all);
}

TEST_CASE("keys alone replace a liaison person, and undo and redo it", "[keyboard]")
{
    OpenedWindow opened;
    const QByteArray before = opened.dump();
    const RowId role =
        opened.first("SELECT id FROM role WHERE kind = 'liaison_person' AND to_date IS NULL LIMIT 1");
    const RowId leaving =
        opened.records().read(opened.type("role"), role).value(QStringLiteral("person")).toId();
    find(opened, 3, opened.records().title(opened.type("person"), leaving));
    opened.inDialog<SuccessionDialog>(
        [&opened] { opened.press(Qt::Key_L, Qt::ControlModifier); },
        [&opened](SuccessionDialog &dialog) {
            tabTo(opened, dialog.findChild<RecordSearch *>());
            opened.type(QStringLiteral("Veli Niemi"));
            const auto *completer = dialog.findChild<RecordSearch *>()->findChild<QCompleter *>();
            REQUIRE(QTest::qWaitFor([completer] { return completer->popup()->isVisible(); }));
            QTest::keyClick(completer->popup(), Qt::Key_Return);
            tabTo(opened, dialog.findChild<QPushButton *>(QStringLiteral("handOver")));
            opened.press(Qt::Key_Space);
        });
    const QByteArray after = opened.dump();
    CHECK((after != before));
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK((opened.dump() == before));
    opened.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK((opened.dump() == after));
}

TEST_CASE("keys alone copy the addresses of what a filter leaves", "[keyboard]")
{
    OpenedWindow opened;
    opened.press(Qt::Key_2, Qt::AltModifier);
    waitForList(opened);
    opened.press(Qt::Key_F, Qt::ControlModifier);
    opened.type(QStringLiteral("mielimaja"));
    waitForList(opened);
    opened.press(Qt::Key_Down);
    QApplication::clipboard()->clear();
    opened.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); }, longest));
    const RowId chosen = listOf(opened).table().currentId();
    const Record record = opened.records().read(opened.type("organisation"), chosen);
    CHECK(QApplication::clipboard()->text() == record.value(QStringLiteral("email")).toText());
}

TEST_CASE("keys alone take over minutes from the clipboard", "[keyboard]")
{
    OpenedWindow opened;
    const RowId event = opened.first("SELECT min(id) FROM event");
    find(opened, 5, opened.records().title(opened.type("event"), event));
    const RowId before = opened.first("SELECT count(*) FROM contribution");
    QFile text(QStringLiteral(RAATIHUONE_SOURCE_DIR "/tests/data/forum_fi.txt"));
    REQUIRE(text.open(QIODevice::ReadOnly));
    QApplication::clipboard()->setText(QString::fromUtf8(text.readAll()));
    opened.inDialog<ImportMinutesDialog>(
        [&opened] { opened.press(Qt::Key_I, Qt::ControlModifier); },
        [&opened](ImportMinutesDialog &dialog) {
            opened.press(Qt::Key_V, Qt::ControlModifier);
            auto *button = dialog.findChild<QPushButton *>(QStringLiteral("takeOver"));
            REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }));
            tabTo(opened, button);
            opened.press(Qt::Key_Space);
        });
    CHECK(opened.first("SELECT count(*) FROM contribution").value() > before.value());
}

TEST_CASE("keys alone make a report and save it", "[keyboard]")
{
    OpenedWindow opened;
    const RowId event = opened.first("SELECT min(id) FROM event");
    find(opened, 5, opened.records().title(opened.type("event"), event));
    opened.press(Qt::Key_P, Qt::ControlModifier);
    const QString path = opened.path(QStringLiteral("report.pdf"));
    opened.ask.files.push_back(path);
    tabTo(opened, opened.workspace().findChild<QPushButton *>(QStringLiteral("savePdf")));
    opened.press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, longest));
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("Tab visits every control once and comes back", "[keyboard]")
{
    OpenedWindow opened;
    find(opened, 2,
         opened.records().title(opened.type("organisation"),
                                opened.first("SELECT min(id) FROM organisation")));
    QSet<QWidget *> wanted;
    const auto widgets = opened.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus))
            wanted.insert(widget);
    QWidget *first = QApplication::focusWidget();
    QSet<QWidget *> visited;
    int stops = 0;
    do {
        visited.insert(QApplication::focusWidget());
        opened.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && ++stops < 4 * mostStops);
    CHECK(QApplication::focusWidget() == first);
    for (QWidget *widget : std::as_const(wanted)) {
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(visited.contains(widget));
    }
}
