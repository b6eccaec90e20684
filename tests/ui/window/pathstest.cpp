// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/recordsearch.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordtable.h"
#include "ui/minutes/importminutesdialog.h"
#include "ui/style/problemline.h"
#include "ui/style/sidebar.h"
#include "ui/style/toast.h"
#include "ui/window/heldcommands.h"
#include "ui/window/recordcommands.h"
#include "ui/window/successiondialog.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QAction *shortcutAction(OpenedWindow &opened, const QKeySequence &keys)
{
    for (QAction *action : opened.window->findChildren<QAction *>())
        if (action->shortcut() == keys)
            return action;
    return nullptr;
}

/// Makes the role of a liaison person pass to "Veli Niemi", who is new, from the first of April 2022 on: beginning at the
/// overview, the person is found by name.
void handOver(OpenedWindow &opened, RowId role)
{
    const RowId leaving =
        opened.records().read(opened.type("role"), role).value(QStringLiteral("person")).toId();
    auto *sideBar = opened.window->findChild<SideBar *>();
    const auto *places = qobject_cast<SideBarModel *>(sideBar->list()->model());
    opened.click(sideBar->list(), places->index(places->rowOf(QStringLiteral("people"))));
    opened.press(Qt::Key_F, Qt::ControlModifier);
    opened.type(opened.records().title(opened.type("person"), leaving));
    RecordTable &table = opened.workspace().recordsPage()->list().table();
    REQUIRE(QTest::qWaitFor([&table] { return table.model()->rowCount() == 1; }));
    opened.click(&table, table.model()->index(0, 0));
    REQUIRE(QTest::qWaitFor(
        [&] { return opened.workspace().form() && opened.workspace().form()->id() == leaving; }));
    opened.inDialog<SuccessionDialog>(
        [&opened] { opened.clickInMenu(shortcutAction(opened, Qt::CTRL | Qt::Key_L)); },
        [&opened](SuccessionDialog &dialog) {
            auto *successor = dialog.findChild<RecordSearch *>();
            successor->setFocus();
            QTest::keyClicks(successor, QStringLiteral("Veli Niemi"));
            const auto *completer = successor->findChild<QCompleter *>();
            REQUIRE(QTest::qWaitFor([completer] { return completer->popup()->isVisible(); }));
            QTest::keyClick(completer->popup(), Qt::Key_Return);
            auto *day = dialog.findChild<QWidget *>(QStringLiteral("day"))->findChild<QLineEdit *>();
            day->selectAll();
            QTest::keyClicks(day, QStringLiteral("1.4.2022"));
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("handOver")));
        });
}

/// Takes over the minutes of a forum into an event, through the dialog. @returns how many contributions they have.
size_t takeOver(OpenedWindow &opened, RowId event)
{
    opened.open("event", event);
    QFile text(QStringLiteral(RAATIHUONE_SOURCE_DIR "/tests/data/forum_fi.txt"));
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(text.readAll());
    size_t contributions = 0;
    opened.inDialog<ImportMinutesDialog>(
        [&opened] { opened.window->recordCommands().takeOverMinutes(); },
        [&](ImportMinutesDialog &dialog) {
            dialog.findChild<QPlainTextEdit *>()->setPlainText(words);
            auto *button = dialog.findChild<QPushButton *>(QStringLiteral("takeOver"));
            REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }));
            for (const ParsedTopic &topic : dialog.minutes().topics)
                contributions += topic.contributions.size();
            const QString told = dialog.findChild<QLabel *>(QStringLiteral("lines"))->text();
            CHECK(told.startsWith(QString::number(dialog.minutes().lines.size())));
            opened.click(button);
        });
    return contributions;
}

constexpr int bulletsWritten = 3;

/// Writes minutes of an event by keyboard: a heading and bullets.
void writeMinutes(OpenedWindow &opened, RowId event)
{
    opened.open("event", event);
    opened.press(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(opened.workspace().minutes());
    opened.type(QStringLiteral("Transport"));
    for (int i = 0; i < bulletsWritten; ++i) {
        opened.press(Qt::Key_Return);
        opened.type(QStringLiteral("The bus goes too rarely"));
    }
    opened.press(Qt::Key_S, Qt::ControlModifier);
}

constexpr auto openLiaison = "SELECT id FROM role WHERE kind = 'liaison_person' AND to_date IS NULL LIMIT 1";

} // namespace

TEST_CASE("an organisation is entered and mended with the keyboard alone", "[window]")
{
    OpenedWindow opened;
    opened.press(Qt::Key_2, Qt::AltModifier);
    CHECK(opened.workspace().place() == QLatin1String("organisations"));
    opened.press(Qt::Key_N, Qt::ControlModifier);
    opened.type(QStringLiteral("Uusi Kerho ry"));
    opened.press(Qt::Key_Tab);
    opened.type(QStringLiteral("Nya Klubben rf"));
    opened.press(Qt::Key_S, Qt::ControlModifier);
    const RowId id = opened.workspace().form()->id();
    REQUIRE(id.isValid());
    CHECK(opened.records().title(opened.type("organisation"), id) == QLatin1String("Uusi Kerho ry"));

    opened.line("name_fi")->setFocus();
    opened.press(Qt::Key_End);
    opened.press(Qt::Key_Backspace);
    opened.press(Qt::Key_Backspace);
    opened.press(Qt::Key_Backspace);
    opened.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(opened.records().title(opened.type("organisation"), id) == QLatin1String("Uusi Kerho"));
}

TEST_CASE("an address without an ending blocks saving, and F8 goes to it", "[window]")
{
    OpenedWindow opened;
    const RowId id = opened.first("SELECT min(id) FROM organisation");
    opened.open("organisation", id);
    const QByteArray before = opened.dump();
    opened.line("email")->setFocus();
    opened.line("email")->selectAll();
    opened.type(QStringLiteral("office@example"));
    opened.line("name_fi")->setFocus();
    opened.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(opened.dump() == before);
    opened.line("name_fi")->setFocus();
    opened.press(Qt::Key_F8);
    CHECK(opened.line("email")->hasFocus());
    CHECK_FALSE(opened.workspace().go(opened.type("person")));
    CHECK(opened.workspace().place() == QLatin1String("organisations"));
    opened.line("email")->clear();
    opened.workspace().form()->discard();
}

TEST_CASE("a liaison person is replaced in five clicks, and the old role keeps its dates", "[window]")
{
    OpenedWindow opened;
    const RowId role = opened.first(openLiaison);
    const Record before = opened.records().read(opened.type("role"), role);
    handOver(opened, role);
    CHECK(opened.clicks <= 5);

    const Record old = opened.records().read(opened.type("role"), role);
    CHECK(old.value(QStringLiteral("from_date")) == before.value(QStringLiteral("from_date")));
    CHECK(old.value(QStringLiteral("person")) == before.value(QStringLiteral("person")));
    CHECK(old.value(QStringLiteral("to_date")).toText() == QLatin1String("2022-03-31"));
    const RowId now = opened.first("SELECT id FROM role WHERE from_date = '2022-04-01'");
    const Record next = opened.records().read(opened.type("role"), now);
    CHECK(next.value(QStringLiteral("municipality")) == before.value(QStringLiteral("municipality")));
    CHECK(opened.records().title(opened.type("person"), next.value(QStringLiteral("person")).toId()) ==
          QLatin1String("Veli Niemi"));
}

TEST_CASE("the succession says what is missing before it records anything", "[window]")
{
    OpenedWindow opened;
    const QByteArray before = opened.dump();
    opened.open("role", opened.first(openLiaison));
    opened.inDialog<SuccessionDialog>(
        [&opened] { opened.window->recordCommands().held().someoneLeft(); },
        [&opened](SuccessionDialog &dialog) {
            const auto problems = [&dialog] {
                int count = 0;
                for (const ProblemLine *line : dialog.findChildren<ProblemLine *>())
                    count += line->problem() ? 1 : 0;
                return count;
            };
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("handOver")));
            CHECK(dialog.isVisible());
            CHECK(problems() == 1);
            auto *day = dialog.findChild<QWidget *>(QStringLiteral("day"))->findChild<QLineEdit *>();
            day->selectAll();
            QTest::keyClicks(day, QStringLiteral("31.2.2022"));
            CHECK(problems() == 1);
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("handOver")));
            CHECK(problems() == 2);
        });
    CHECK(opened.dump() == before);
}

TEST_CASE("roles in force are found from the person and the municipality too", "[window]")
{
    OpenedWindow opened;
    const RowId role = opened.first(openLiaison);
    const Record record = opened.records().read(opened.type("role"), role);
    const QDate today(2022, 3, 2);
    for (const char *field : {"person", "municipality"}) {
        const RowId id = record.value(QString::fromLatin1(field)).toId();
        const auto held = heldAt(opened.records(), opened.type(field), id, today);
        CHECK(std::find(held.begin(), held.end(), Held{&opened.type("role"), role}) != held.end());
    }
    CHECK(heldAt(opened.records(), opened.type("event"), RowId(1), today).empty());
}

TEST_CASE("minutes are taken over through the dialog, every line told once", "[window]")
{
    OpenedWindow opened;
    const RowId event = opened.first("SELECT min(id) FROM event");
    const qint64 before = opened.first("SELECT count(*) FROM contribution").value();
    const size_t contributions = takeOver(opened, event);
    CHECK(contributions > 0);
    CHECK(opened.first("SELECT count(*) FROM contribution").value() == before + qint64(contributions));
}

TEST_CASE("minutes with a personal identity code are not taken over, and the text stays", "[window]")
{
    OpenedWindow opened;
    opened.open("event", opened.first("SELECT min(id) FROM event"));
    const QByteArray before = opened.dump();
    opened.inDialog<ImportMinutesDialog>(
        [&opened] { opened.window->recordCommands().takeOverMinutes(); },
        [&](ImportMinutesDialog &dialog) {
            auto *text = dialog.findChild<QPlainTextEdit *>();
            text->setPlainText(QStringLiteral("AIHE\n- Asiakas 131052-308T soitti\n"));
            auto *button = dialog.findChild<QPushButton *>(QStringLiteral("takeOver"));
            REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }));
            opened.click(button);
            CHECK(dialog.isVisible());
            CHECK(text->accessibleDescription().contains(QLatin1String("personal identity code")));
        });
    CHECK(opened.dump() == before);
    CHECK_FALSE(opened.workspace().findChild<Toast *>()->text().startsWith(QLatin1String("Minutes")));
}

TEST_CASE("everything done in the window is undone to the beginning and redone", "[window]")
{
    OpenedWindow opened;
    const QByteArray before = opened.dump();
    handOver(opened, opened.first(openLiaison));
    opened.open("organisation", opened.first("SELECT min(id) FROM organisation"));
    opened.line("city")->setFocus();
    opened.line("city")->selectAll();
    opened.type(QStringLiteral("Lapua"));
    REQUIRE(opened.workspace().form()->save());
    opened.workspace().recordsPage()->list().table().setFocus();
    opened.press(Qt::Key_Delete);
    takeOver(opened, opened.first("SELECT min(id) FROM event"));
    writeMinutes(opened, opened.first("SELECT max(id) FROM event"));
    opened.goTo("organisation");
    opened.workspace().recordsPage()->list().table().setFocus();
    const QByteArray after = opened.dump();

    const auto pressWhileItCan = [&opened](Qt::Key key) {
        const QAction *action = shortcutAction(opened, Qt::CTRL | key);
        int times = 0;
        for (; action->isEnabled() && times < 100; ++times)
            opened.press(key, Qt::ControlModifier);
        return times;
    };
    const int acts = pressWhileItCan(Qt::Key_Z);
    CHECK(acts == 4 + 2 + bulletsWritten); // four tasks; minutes, a topic and its bullets
    CHECK(opened.dump() == before);
    CHECK(pressWhileItCan(Qt::Key_Y) == acts);
    CHECK(opened.dump() == after);
}

TEST_CASE("Ctrl+Z takes back typing first, then the file", "[window]")
{
    OpenedWindow opened;
    const RowId id = opened.first("SELECT min(id) FROM organisation");
    opened.open("organisation", id);
    opened.line("city")->setFocus();
    opened.line("city")->selectAll();
    opened.type(QStringLiteral("Lapua"));
    opened.press(Qt::Key_S, Qt::ControlModifier);
    const auto city = [&] {
        return opened.records().read(opened.type("organisation"), id).value(QStringLiteral("city")).toText();
    };
    REQUIRE(city() == QLatin1String("Lapua"));
    opened.line("city")->setFocus();
    opened.type(QStringLiteral("x"));
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(city() == QLatin1String("Lapua"));
    CHECK(opened.line("city")->text() == QLatin1String("Lapua"));
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(city() != QLatin1String("Lapua"));
}
