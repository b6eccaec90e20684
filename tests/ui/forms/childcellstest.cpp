// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "tests/ui/forms/roleswindow.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>

using namespace raatihuone;

TEST_CASE("a cell is edited where it stands and is one commit, which one undo takes back", "[forms]")
{
    RolesWindow roles;
    const RowId id = roles.role("other");
    roles.open();
    const QStringList before = roles.roles();
    QSignalSpy saved(roles.panel, &RecordPanel::saved);
    const int key = GENERATE(int(Qt::Key_F2), int(Qt::Key_Return));
    roles.stand(0, From);
    roles.press(key);
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->field().name == QLatin1String("from_date"));
    roles.type("1.2.2021");
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2020-01-01"));
    roles.press(Qt::Key_Return);
    CHECK_FALSE(roles.openCell());
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2021-02-01"));
    CHECK(roles.shown(0, From) == roles.window.words().date(text("2021-02-01")));
    CHECK(saved.count() == 1);
    CHECK(roles.grid->hasFocus());
    CHECK(roles.grid->currentIndex() == roles.grid->model()->index(0, From));

    undo(roles.window.file());
    CHECK(roles.roles() == before);
    CHECK(roles.shown(0, From) == roles.window.words().date(text("2020-01-01")));
    redo(roles.window.file());
    CHECK(roles.shown(0, From) == roles.window.words().date(text("2021-02-01")));
}

TEST_CASE("a double click opens the cell, a click does not", "[forms]")
{
    RolesWindow roles;
    roles.role("other");
    roles.open();
    const QPoint place = roles.grid->visualRect(roles.grid->model()->index(0, To)).center();
    QTest::mouseClick(roles.grid->viewport(), Qt::LeftButton, {}, place);
    CHECK_FALSE(roles.cell());
    CHECK_FALSE(roles.panel->hasBack());
    QTest::mouseDClick(roles.grid->viewport(), Qt::LeftButton, {}, place);
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->field().name == QLatin1String("to_date"));
}

TEST_CASE("the editor of a cell is the one that the form makes for the field", "[forms]")
{
    RolesWindow roles;
    roles.role("other");
    roles.open();
    roles.stand(0, Municipality);
    roles.press(Qt::Key_F2);
    for (const char *field : {"municipality", "kind", "from_date", "to_date"}) {
        INFO(field);
        Records records = roles.window.records();
        const Field &described = roles.window.field("role", field);
        const std::unique_ptr<ValueEditor> ofForm(
            createEditor(roles.window.TestFile::type("role"), described, records, nullptr));
        REQUIRE(roles.openCell());
        CHECK(&roles.openCell()->field() == &described);
        CHECK(roles.openCell()->editor().metaObject() == ofForm->metaObject());
        roles.press(Qt::Key_Tab);
    }
}

TEST_CASE("Tab goes through the cells of a row and on to the next, and Shift+Tab back", "[forms]")
{
    RolesWindow roles;
    const RowId first = roles.role("leader_actor"), second = roles.role("other");
    roles.open();
    REQUIRE(roles.rows() == 2);
    roles.stand(0, To);
    roles.press(Qt::Key_F2);
    const RowId upper = roles.shown(0, Role).startsWith(text("Leader")) ? first : second;
    roles.type("31.12.2030");
    roles.press(Qt::Key_Tab);
    CHECK(roles.value(upper, "to_date").toText() == QLatin1String("2030-12-31"));
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->field().name == QLatin1String("municipality"));
    CHECK(roles.grid->currentIndex().row() == 1);
    roles.press(Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->field().name == QLatin1String("to_date"));
    CHECK(roles.grid->currentIndex().row() == 0);
}

TEST_CASE("Escape gives up what was typed into a cell", "[forms]")
{
    RolesWindow roles;
    const RowId id = roles.role("other");
    roles.open();
    roles.stand(0, From);
    roles.press(Qt::Key_F2);
    roles.type("1.2.2021");
    roles.press(Qt::Key_Escape);
    CHECK_FALSE(roles.openCell());
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2020-01-01"));
    CHECK(roles.grid->hasFocus());
    CHECK_FALSE(roles.panel->hasBack());
}

TEST_CASE("what means nothing stays in its cell with the reason under the row", "[forms]")
{
    RolesWindow roles;
    const RowId id = roles.role("other"), other = roles.window.add("person", {{"family", text("Niemi")}});
    roles.open();
    const int before = roles.grid->rowHeight(0);
    roles.stand(0, From);
    roles.press(Qt::Key_F2);
    roles.type("tomorrow");
    const auto leave = GENERATE(0, 1, 2);
    if (leave == 0)
        roles.press(Qt::Key_Return);
    else if (leave == 1)
        roles.press(Qt::Key_Tab);
    else
        roles.leaveFor("family");
    REQUIRE(roles.openCell());
    CHECK_FALSE(roles.problem().isEmpty());
    CHECK(roles.openCell()->editor().input()->accessibleDescription() == roles.problem());
    CHECK(roles.grid->rowHeight(0) > before);
    CHECK(static_cast<QLineEdit *>(roles.openCell()->editor().input())->text() == QLatin1String("tomorrow"));
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2020-01-01"));
    CHECK_FALSE(roles.panel->showRecord(roles.window.TestFile::type("person"), other));
    CHECK(roles.panel->form()->id() == roles.person);
    CHECK(roles.openCell()->hasKeyboard());

    roles.press(Qt::Key_A, Qt::ControlModifier);
    roles.type("2.1.2020");
    CHECK(roles.problem().isEmpty());
    CHECK(roles.panel->showRecord(roles.window.TestFile::type("person"), other));
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2020-01-02"));
}

TEST_CASE("a rule that another field of the row breaks is told in the cell", "[forms]")
{
    RolesWindow roles;
    const RowId id = roles.role("other", "2020-01-01", "2030-01-01");
    roles.open();
    roles.stand(0, From);
    roles.press(Qt::Key_F2);
    roles.type("1.1.2031");
    roles.press(Qt::Key_Return);
    REQUIRE(roles.openCell());
    CHECK(roles.problem() == QLatin1String("End date: The end is before the start. Check both dates."));
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2020-01-01"));
}

TEST_CASE("a required cell is not emptied", "[forms]")
{
    RolesWindow roles;
    const RowId id = roles.role("other");
    roles.open();
    roles.stand(0, From);
    roles.press(Qt::Key_F2);
    roles.press(Qt::Key_Backspace);
    roles.press(Qt::Key_Return);
    CHECK(roles.problem() == QLatin1String("This field is required. Fill it in."));
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2020-01-01"));
}

TEST_CASE("of two who type into one cell the second sees what the first wrote", "[forms]")
{
    RolesWindow roles;
    const RowId id = roles.role("other");
    roles.open();
    roles.stand(0, From);
    roles.press(Qt::Key_F2);
    roles.type("1.2.2021");
    roles.window.set("role", id, {{"from_date", text("2022-03-01")}});
    roles.press(Qt::Key_Return);
    REQUIRE(roles.openCell());
    CHECK(roles.problem().contains(roles.window.words().date(text("2022-03-01"))));
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2022-03-01"));
    roles.press(Qt::Key_Return);
    CHECK_FALSE(roles.openCell());
    CHECK(roles.value(id, "from_date").toText() == QLatin1String("2021-02-01"));
}

TEST_CASE("an open cell follows the file while nobody types in it, and says so when its record is gone",
          "[forms]")
{
    RolesWindow roles;
    const RowId id = roles.role("other");
    roles.open();
    roles.stand(0, From);
    roles.press(Qt::Key_F2);
    roles.window.set("role", id, {{"from_date", text("2022-03-01")}});
    REQUIRE(roles.openCell());
    CHECK(static_cast<QLineEdit *>(roles.openCell()->editor().input())->text() == QLatin1String("1.3.2022"));
    SECTION("typed")
    {
        roles.type("1.2.2021");
        roles.window.remove("role", id);
        CHECK(roles.window.ask.messages.size() == 1);
    }
    SECTION("not typed")
    {
        roles.window.remove("role", id);
        CHECK(roles.window.ask.messages.empty());
    }
    CHECK_FALSE(roles.openCell());
}

TEST_CASE("cells for which there is no room open the form", "[forms]")
{
    PanelWindow window;
    const RowId event = window.add("event", {{"title_fi", text("Ilta")}});
    const RowId minutes = window.add("minutes", {{"event", event}});
    window.add("wish", {{"minutes", minutes}, {"text", text("Lisää busseja")}});
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("minutes"), minutes);
    auto *wishes = panel.form()->findChild<ChildTable *>(text("wish.minutes"));
    REQUIRE(wishes);
    auto *grid = wishes->findChild<QTableView *>();
    grid->setFocus();
    for (int column = 0; column < grid->model()->columnCount(); ++column)
        if (grid->model()->index(0, column).data() == text("Lisää busseja"))
            grid->setCurrentIndex(grid->model()->index(0, column));
    QTest::keyClick(grid, Qt::Key_F2);
    REQUIRE(panel.hasBack());
    CHECK(panel.form()->type().name() == QLatin1String("wish"));
}

TEST_CASE("a cell and its editor say row and column aloud", "[forms]")
{
    RolesWindow roles;
    roles.role("other");
    roles.role("other");
    roles.open();
    CHECK(roles.grid->accessibleName() == QLatin1String("Roles"));
    CHECK(roles.grid->model()->index(1, From).data(Qt::AccessibleTextRole).toString() ==
          text("Other, Start date: %1").arg(roles.window.words().date(text("2020-01-01"))));
    roles.stand(1, From);
    roles.press(Qt::Key_F2);
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->editor().input()->accessibleName() ==
          QLatin1String("Start date, row 2 of 2, column 3 of 4"));
    auto *table = QAccessible::queryAccessibleInterface(roles.grid)->tableInterface();
    REQUIRE(table);
    CHECK(table->rowCount() == 2);
    CHECK(table->columnDescription(From) == QLatin1String("Start date"));
}
