// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minuteseditor.h"
#include "core/actions/editoutline.h"
#include "tests/ui/minutes/writing.h"
#include "ui/forms/childlist.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/minutes/minutesmap.h"
#include "ui/minutes/noticestrip.h"
#include "ui/minutes/topicheading.h"
#include "ui/style/findbar.h"
#include "ui/style/sidebar.h"
#include "ui/window/keysdialog.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("50 bullets of five groups take their characters and two keys each, after three clicks",
          "[minutes]")
{
    MinutesWriting writing;
    OpenedWindow &opened = writing.opened;
    auto *sideBar = opened.window->findChild<SideBar *>();
    const auto *places = qobject_cast<SideBarModel *>(sideBar->list()->model());
    opened.goTo("organisation");
    opened.click(sideBar->list(), places->index(places->rowOf(QStringLiteral("events"))));
    RecordTable &table = opened.workspace().recordsPage()->list().table();
    REQUIRE(QTest::qWaitFor([&] { return table.model()->rowCount() > 0; }));
    const int row = opened.workspace().recordsPage()->list().model().rowOf(writing.event);
    opened.click(&table, table.model()->index(row, 0));
    REQUIRE(opened.workspace().form()->id() == writing.event);
    auto *list = opened.workspace().form()->findChild<ChildList *>(QStringLiteral("minutes.event"));
    opened.click(list->findChild<QPushButton *>());
    REQUIRE(opened.workspace().minutes());
    CHECK(opened.clicks <= 3);

    const QByteArray before = opened.dump();
    writing.line("Miten osallisuus toteutuu?");
    for (int group = 0; group < 5; ++group) {
        for (int i = 0; i < 10; ++i) {
            writing.type("Bussi kulkee liian harvoin");
            if (i % 10 == 3)
                writing.press(Qt::Key_Tab);
            if (i < 9)
                writing.press(Qt::Key_Return);
        }
        writing.control(Qt::Key_Down);
    }
    CHECK(writing.keys <= 2 * 50);
    CHECK(opened.clicks <= 3);
    CHECK(writing.count("SELECT count(*) FROM contribution WHERE text = 'Bussi kulkee liian harvoin'") == 50);
    CHECK(writing.count("SELECT count(DISTINCT stakeholder_group) FROM contribution WHERE text = 'Bussi "
                        "kulkee liian harvoin'") == 5);
    CHECK(writing.count("SELECT count(*) FROM contribution WHERE text = 'Bussi kulkee liian harvoin' AND "
                        "parent IS NOT NULL") > 0);
    const MinutesMapModel &map = writing.editor().map().map();
    CHECK(map.count(0, 1) == 10);

    const QByteArray after = opened.dump();
    const int acts = 51; // a topic and each bullet
    for (int i = 0; i < acts; ++i)
        opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
    for (int i = 0; i < acts; ++i)
        opened.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(opened.dump() == after);
    CHECK(writing.editor().bullets().model()->rowCount() > 50);
}

TEST_CASE("the next bullet draws two rows anew, not all", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    for (int i = 0; i < 20; ++i)
        writing.line("rivi");
    QAbstractItemModel *model = writing.editor().bullets().model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
    int reads = 0;
    writing.opened.file().connection().setObserver(
        [&reads](const StatementCost &cost) { reads += cost.rows; });
    writing.type("viimeinen");
    CHECK(reads == 0); // typing asks the file for nothing
    CHECK(changes.empty());
    writing.press(Qt::Key_Return);
    writing.opened.file().connection().setObserver({});
    CHECK(resets.empty());
    CHECK(inserted.size() <= 2);
    CHECK(changes.size() <= 2);
    CHECK(reads < 100);
}

TEST_CASE("levels, joining, cutting and moving follow the keys", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.line("yksi");
    writing.type("kaksi");
    writing.press(Qt::Key_Tab);
    writing.press(Qt::Key_Return);
    writing.line("kolme");
    CHECK(writing.shown() == lines({"[3001]", "yksi", "-kaksi", "-kolme"}));
    writing.press(Qt::Key_Return); // in an empty one: a level higher
    writing.type("neljä viisi");
    for (int i = 0; i < 6; ++i)
        writing.press(Qt::Key_Left);
    writing.press(Qt::Key_Return);
    CHECK(writing.shown() == lines({"[3001]", "yksi", "-kaksi", "-kolme", "neljä", "viisi"}));
    CHECK(writing.field().cursor() == 0);
    writing.press(Qt::Key_Backspace);
    CHECK(writing.shown().last() == QString::fromUtf8("neljä viisi"));
    CHECK(writing.field().cursor() == 5);
    writing.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(writing.shown() == lines({"[3001]", "neljä viisi", "yksi", "-kaksi", "-kolme"}));
    writing.press(Qt::Key_Tab); // nothing stands above it
    CHECK(writing.shown().at(1) == QString::fromUtf8("neljä viisi"));
    writing.press(Qt::Key_Down, Qt::AltModifier);
    writing.press(Qt::Key_Tab);
    CHECK(writing.shown() == lines({"[3001]", "yksi", "-kaksi", "-kolme", "-neljä viisi"}));
    writing.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(writing.shown().last() == QString::fromUtf8("neljä viisi"));
    writing.press(Qt::Key_Return, Qt::ShiftModifier);
    writing.type("toinen rivi");
    writing.press(Qt::Key_Up);
    writing.press(Qt::Key_Up);
    CHECK(writing.id("neljä\ntoinen rivi viisi").isValid());
    CHECK(writing.field().toPlainText() == QLatin1String("kolme"));
    writing.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.shown().mid(0, 3) == lines({"[3001]", "yksi", "-kaksi"}));
    CHECK(writing.shown().mid(4) == lines({"[3002]", "kolme"}));
}

TEST_CASE("marks go on and off by their keys and are counted", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.type("Hyvä ajatus");
    const std::vector<const char *> tables{"highlight", "quote", "wish", "decision", "action"};
    for (size_t i = 0; i < tables.size(); ++i) {
        const std::string sql = std::string("SELECT count(*) FROM ") + tables[i] +
                                " WHERE contribution IS NOT NULL AND text = 'Hyvä ajatus'";
        writing.control(Qt::Key_1 + int(i));
        CHECK(writing.count(sql.c_str()) == 1);
        CHECK_FALSE(writing.field().accessibleDescription().isEmpty());
        writing.control(Qt::Key_1 + int(i));
        CHECK(writing.count(sql.c_str()) == 0);
        writing.control(Qt::Key_Z);
        CHECK(writing.count(sql.c_str()) == 1);
        writing.control(Qt::Key_Y);
        CHECK(writing.count(sql.c_str()) == 0);
    }
}

TEST_CASE("topics and groups are gone through by keys, and nothing typed is lost on the way", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.type("ensimmäinen");
    writing.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.editor().heading().line().hasFocus());
    writing.line("Tulevaisuus");
    CHECK(writing.field().hasFocus());
    writing.type("toinen");
    writing.control(Qt::Key_PageUp);
    CHECK(writing.editor().heading().line().text() == QLatin1String("Nykytila"));
    writing.type("kolmas");
    writing.control(Qt::Key_Up); // round to what no group said
    writing.type("ei ryhmää");
    writing.control(Qt::Key_PageDown);
    CHECK(writing.shown().contains(QStringLiteral("toinen")));
    CHECK(writing.count("SELECT count(*) FROM contribution WHERE text IN ('ensimmäinen', 'toinen', 'kolmas', "
                        "'ei ryhmää')") == 4);
    CHECK(writing.count(
              "SELECT count(*) FROM contribution WHERE text = 'ei ryhmää' AND stakeholder_group IS NULL") ==
          1);
    // The map goes there too.
    writing.editor().map().setFocus();
    writing.editor().map().setCurrentIndex(writing.editor().map().model()->index(0, 1));
    writing.press(Qt::Key_Return);
    CHECK(writing.field().hasFocus());
    CHECK(writing.field().toPlainText() == QString::fromUtf8("ensimmäinen"));
    writing.press(Qt::Key_F2);
    writing.type("Uusi otsikko");
    writing.press(Qt::Key_Return);
    CHECK(
        writing.count(
            "SELECT count(*) FROM topic WHERE heading_fi = 'Uusi otsikko' OR heading_sv = 'Uusi otsikko'") ==
        1);
}

TEST_CASE("the keys of the screen tell those of the minutes, and Ctrl+S saves there", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.type("kesken");
    writing.control(Qt::Key_S);
    CHECK(writing.id("kesken").isValid());
    CHECK(writing.field().hasFocus());
    const KeysDialog dialog(*writing.opened.window, &writing.opened.workspace(), nullptr);
    const auto *model = dialog.findChild<QTableView *>()->model();
    for (const auto &[keys, words] : writing.field().keys())
        CHECK(model->match(model->index(0, 0), Qt::DisplayRole, keys.toString(QKeySequence::NativeText))
                  .size() == 1);
}

TEST_CASE("Tab stays in the minutes, F6 leaves them and Esc goes back", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.press(Qt::Key_Tab);
    CHECK(writing.field().hasFocus());
    writing.press(Qt::Key_F6);
    CHECK_FALSE(writing.editor().isAncestorOf(writing.opened.window->focusWidget()));
    writing.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(writing.field().hasFocus());
    writing.type("kesken");
    writing.press(Qt::Key_Escape);
    CHECK_FALSE(writing.opened.workspace().minutes());
    CHECK(writing.id("kesken").isValid());
}

TEST_CASE("pasted lines keep their levels, and the strip takes them back", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.line("alku");
    const QByteArray before = writing.opened.dump();
    QApplication::clipboard()->setText(QStringLiteral("- Bussit\n   - kulkevat\n      - harvoin\n- Junat\n"));
    writing.control(Qt::Key_V);
    CHECK(writing.shown() == lines({"[3001]", "alku", "Bussit", "-kulkevat", "--harvoin", "Junat"}));
    CHECK(writing.editor().strip().text() == QLatin1String("4 items, 3 levels"));
    writing.opened.click(writing.editor().strip().findChild<QPushButton *>());
    CHECK(writing.opened.dump() == before);
    CHECK(writing.field().hasFocus());
}

TEST_CASE("words are found in all topics, forwards and backwards", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.line("Bussi kulkee");
    writing.line("Kirjasto on auki");
    writing.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writing.line("Toinen aihe");
    writing.line("Lisää BUSSEJA");
    writing.control(Qt::Key_F);
    writing.type("buss");
    const FindBar &find = writing.editor().findBar();
    CHECK(find.count() == QLatin1String("2 hits"));
    writing.press(Qt::Key_Return);
    CHECK(find.count() == QLatin1String("1 of 2"));
    CHECK(writing.field().toPlainText() == QLatin1String("Bussi kulkee"));
    CHECK(writing.field().textCursor().selectedText() == QLatin1String("Buss"));
    writing.press(Qt::Key_F3);
    CHECK(writing.editor().heading().line().text() == QLatin1String("Toinen aihe"));
    writing.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(writing.field().toPlainText() == QLatin1String("Bussi kulkee"));
    writing.press(Qt::Key_Escape);
    writing.press(Qt::Key_Escape);
    CHECK(writing.field().hasFocus());
}

TEST_CASE("minutes go from draft to published by a button that names the step", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    auto *step = writing.editor().findChild<QPushButton *>(QStringLiteral("step"));
    auto *back = writing.editor().findChild<QPushButton *>(QStringLiteral("stepBack"));
    const auto status = [&writing] {
        return writing.editor().desk().outline().minutes().value(QStringLiteral("status")).toText();
    };
    CHECK_FALSE(back->isVisible());
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        names += step->text();
        writing.opened.click(step);
    }
    CHECK(names == lines({"Send to be examined", "Mark as examined", "Mark as published"}));
    CHECK(status() == QLatin1String("published"));
    CHECK_FALSE(step->isVisible());
    CHECK(writing.editor().desk().outline().minutes().value(QStringLiteral("published_on")).toText() ==
          QLatin1String("2022-03-02"));
    writing.opened.click(back);
    CHECK(status() == QLatin1String("examined"));
    CHECK(writing.field().hasFocus());
    writing.control(Qt::Key_Z);
    CHECK(status() == QLatin1String("published"));
}

TEST_CASE("a personal identity code is told at once and stays unwritten", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.line("Soita 131052-308T illalla");
    CHECK(writing.editor().strip().text().toStdString() ==
          "Personal identity codes are never stored. Remove it from the text.");
    CHECK(writing.count("SELECT count(*) FROM contribution WHERE text LIKE '%131052%'") == 0);
    CHECK_FALSE(writing.opened.workspace().go(writing.opened.type("person")));
    writing.control(Qt::Key_A);
    writing.line("Soita illalla");
    CHECK(writing.id("Soita illalla").isValid());
}

TEST_CASE("Enter at minutes in a list opens the page on which they are written", "[minutes]")
{
    OpenedWindow opened;
    opened.goTo("minutes");
    RecordTable &table = opened.workspace().recordsPage()->list().table();
    table.setFocus();
    table.selectRow(0);
    const RowId id = table.currentId();
    opened.press(Qt::Key_Return);
    REQUIRE(opened.workspace().minutes());
    CHECK(opened.workspace().minutes()->minutes() == id);
    opened.press(Qt::Key_Escape);
    CHECK_FALSE(opened.workspace().minutes());
    opened.press(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(opened.workspace().minutes());
    opened.click(opened.workspace().minutes()->findChild<QPushButton *>(QStringLiteral("details")));
    QCoreApplication::processEvents();
    CHECK_FALSE(opened.workspace().minutes());
    CHECK(opened.workspace().form()->id() == id);
}
