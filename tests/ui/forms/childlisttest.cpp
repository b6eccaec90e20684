// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "tests/ui/forms/roleswindow.h"
#include "ui/forms/childlines.h"
#include "ui/forms/childmodel.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/recorddelegate.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>

using namespace raatihuone;

TEST_CASE("a list is typed from nothing and taken apart again with the keyboard alone", "[forms]")
{
    RolesWindow roles;
    roles.open();
    CHECK_FALSE(roles.grid->isVisible());
    auto *add = roles.list->findChild<QPushButton *>();
    add->setFocus();
    roles.press(Qt::Key_Space);
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->field().name == QLatin1String("municipality"));
    CHECK(roles.rolesInFile() == 0);
    roles.type("Ilmajoki");
    roles.press(Qt::Key_Tab); // at once: the search has not answered yet
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->field().name == QLatin1String("kind"));
    CHECK(roles.shown(0, Municipality) == QLatin1String("Ilmajoki"));
    roles.type("Other");
    roles.press(Qt::Key_Tab);
    roles.type("1.1.2024");
    roles.press(Qt::Key_Tab);
    CHECK(roles.rolesInFile() == 0);
    roles.press(Qt::Key_Tab);
    CHECK(roles.roles() == QStringList{text("other 2024-01-01 ")});
    // The next one is begun.
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->field().name == QLatin1String("municipality"));
    CHECK(roles.rows() == 2);
    roles.press(Qt::Key_Tab);
    roles.type("Other");
    roles.press(Qt::Key_Tab);
    roles.type("2.2.2024");
    roles.press(Qt::Key_Tab);
    roles.press(Qt::Key_Tab);
    CHECK(roles.rolesInFile() == 2);
    roles.press(Qt::Key_Escape);
    CHECK_FALSE(roles.openCell());
    CHECK(roles.rows() == 2);
    const QStringList made = roles.roles();

    roles.stand(0, To);
    roles.press(Qt::Key_F2);
    roles.type("31.12.2029");
    roles.press(Qt::Key_Return);
    roles.press(Qt::Key_Delete);
    CHECK(roles.rolesInFile() == 1);
    CHECK(roles.grid->hasFocus());
    roles.press(Qt::Key_Delete);
    CHECK(roles.rolesInFile() == 0);
    CHECK_FALSE(roles.grid->isVisible());

    for (int i = 0; i < 3; ++i)
        undo(roles.window.file());
    CHECK(roles.roles() == made);
    CHECK(roles.rows() == 2);
    for (int i = 0; i < 2; ++i)
        undo(roles.window.file());
    CHECK(roles.rolesInFile() == 0);
    CHECK_FALSE(roles.grid->isVisible());
    for (int i = 0; i < 5; ++i)
        redo(roles.window.file());
    CHECK(roles.rolesInFile() == 0);
    for (int i = 0; i < 3; ++i)
        undo(roles.window.file());
    CHECK(roles.roles() == made);
}

TEST_CASE("a new row says the one thing that it lacks when it is left, and keeps the rest", "[forms]")
{
    RolesWindow roles;
    roles.open();
    QTest::mouseClick(roles.list->findChild<QPushButton *>(), Qt::LeftButton);
    roles.press(Qt::Key_Tab);
    roles.type("Other");
    const bool byTab = GENERATE(true, false);
    if (byTab)
        for (int i = 0; i < 3; ++i)
            roles.press(Qt::Key_Tab);
    else
        roles.leaveFor("family");
    CHECK(roles.problem() == QLatin1String("Start date: This field is required. Fill it in."));
    CHECK(roles.rolesInFile() == 0);
    CHECK(roles.shown(0, Role) == QLatin1String("Other"));
    REQUIRE(roles.openCell());
    CHECK(roles.openCell()->field().name == QLatin1String("from_date"));
    CHECK(roles.openCell()->hasKeyboard() == byTab);
    CHECK_FALSE(roles.panel->leave());
    CHECK(roles.openCell()->hasKeyboard());
    CHECK(roles.rolesInFile() == 0);

    SECTION("it is made when it is there")
    {
        roles.type("1.1.2024");
        roles.leaveFor("family");
        CHECK(roles.roles() == QStringList{text("other 2024-01-01 ")});
        CHECK(roles.rows() == 1);
        CHECK(PanelWindow::line(*roles.panel, "family").hasFocus());
    }
    SECTION("it is given up")
    {
        roles.press(Qt::Key_Escape);
        CHECK(roles.rows() == 1);
        roles.press(Qt::Key_Escape);
        CHECK(roles.rows() == 0);
        CHECK(roles.panel->leave());
        CHECK(roles.rolesInFile() == 0);
    }
    SECTION("its form is opened with what was typed")
    {
        roles.press(Qt::Key_Escape);
        roles.press(Qt::Key_Return, Qt::AltModifier);
        REQUIRE(roles.panel->hasBack());
        CHECK(roles.panel->form()->fields().record().value(text("kind")).toText() == QLatin1String("other"));
        CHECK(roles.panel->form()->fields().record().value(text("person")).toId() == roles.person);
    }
}

TEST_CASE("Tab leaves the list behind an empty new row, which leaves nothing", "[forms]")
{
    RolesWindow roles;
    roles.role("other");
    roles.open();
    roles.stand(0, To);
    roles.press(Qt::Key_F2);
    roles.press(Qt::Key_Tab);
    CHECK(roles.rows() == 2);
    for (int i = 0; i < 4; ++i)
        roles.press(Qt::Key_Tab);
    CHECK(roles.rows() == 1);
    CHECK_FALSE(roles.openCell());
    CHECK_FALSE(roles.list->isAncestorOf(roles.panel->window()->focusWidget()));
    CHECK(roles.rolesInFile() == 1);
}

TEST_CASE("a picker in a cell makes the record that is missing and takes it", "[forms]")
{
    RolesWindow roles;
    roles.open();
    auto *affiliations = roles.panel->form()->findChild<ChildTable *>(text("affiliation.person"));
    QTest::mouseClick(affiliations->findChild<QPushButton *>(), Qt::LeftButton);
    auto *cell = affiliations->findChild<CellEditor *>();
    REQUIRE(cell);
    CHECK(cell->field().name == QLatin1String("organisation"));
    auto *picker = cell->findChild<RecordSearch *>();
    QTest::keyClicks(picker, text("Kerho ry"));
    const auto *completer = picker->findChild<QCompleter *>();
    REQUIRE(QTest::qWaitFor([completer] { return completer->popup()->isVisible(); }));
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    REQUIRE(roles.panel->hasBack());
    REQUIRE(roles.panel->form()->type().name() == QLatin1String("organisation"));
    REQUIRE(roles.panel->form()->save());
    QCoreApplication::processEvents();
    CHECK_FALSE(roles.panel->hasBack());
    CHECK(picker->text() == QLatin1String("Kerho ry"));
    CHECK(picker->hasFocus());
    REQUIRE(roles.panel->leave());
    CHECK(roles.window.file()
              .connection()
              .value(text("SELECT count(*) FROM affiliation a JOIN organisation o ON o.id = a.organisation"))
              ->toNumber() == 1);
}

TEST_CASE("the form of a row is one key or one click away", "[forms]")
{
    RolesWindow roles;
    roles.role("other");
    roles.open();
    roles.stand(0, Role);
    SECTION("from the table")
    {
        roles.press(Qt::Key_Return, Qt::AltModifier);
    }
    SECTION("from a cell, which is written")
    {
        roles.press(Qt::Key_F2);
        roles.type("Leader actor");
        roles.press(Qt::Key_Return, Qt::AltModifier);
        CHECK(roles.roles() == QStringList{text("leader_actor 2020-01-01 ")});
    }
    SECTION("with the button")
    {
        QTest::mouseClick(roles.list->findChild<QToolButton *>(text("pencil")), Qt::LeftButton);
    }
    REQUIRE(roles.panel->hasBack());
    CHECK(roles.panel->form()->type().name() == QLatin1String("role"));
}

TEST_CASE("children with lists of their own are opened by a click", "[forms]")
{
    PanelWindow window;
    const RowId event = window.add("event", {{"title_fi", text("Ilta")}});
    window.add("minutes", {{"event", event}});
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("event"), event);
    auto *minutes = panel.form()->findChild<ChildLines *>(text("minutes.event"));
    REQUIRE(minutes);
    CHECK(panel.form()->findChild<ChildTable *>(text("headcount.event")));
    auto *view = minutes->findChild<QListView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(0, 0)).center());
    REQUIRE(panel.hasBack());
    CHECK(panel.form()->type().name() == QLatin1String("minutes"));
}

TEST_CASE("a file that is only read opens the form instead of cells", "[forms]")
{
    RolesWindow roles;
    roles.role("other");
    const QString path = roles.window.file().path();
    const DataFile &open = roles.window.file();
    DataFile readOnly(path, DataFile::Mode::ReadOnly, open.schema(), roles.window.file().installation());
    Records records(readOnly, roles.window.words());
    RecordPanel panel({records, roles.window.ask}, nullptr);
    panel.resize(430, 700);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.showRecord(roles.window.TestFile::type("person"), roles.person);
    auto *list = panel.form()->findChild<ChildTable *>(text("role.person"));
    auto *grid = list->findChild<QTableView *>();
    CHECK_FALSE(list->findChild<QPushButton *>()->isVisible());
    CHECK_FALSE(list->findChild<QToolButton *>(text("trash"))->isVisible());
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, From));
    QTest::keyClick(grid, Qt::Key_Delete);
    CHECK(grid->model()->rowCount() == 1);
    QTest::keyClick(grid, Qt::Key_F2);
    CHECK_FALSE(list->findChild<CellEditor *>());
    CHECK(panel.hasBack());
}

TEST_CASE("what is over stands greyed after what lasts, and is said to have ended", "[forms]")
{
    RolesWindow roles;
    for (const char *end : {"2025-12-31", "", "2026-12-31"})
        roles.role("other", "2020-01-01", end);
    roles.open();
    REQUIRE(roles.rows() == 3);
    for (int row = 0; row < 3; ++row)
        for (int column : {int(Role), int(To)}) {
            INFO(row << ' ' << column);
            const QModelIndex index = roles.grid->model()->index(row, column);
            CHECK(index.data(CellMutedRole).toBool() == (row == 2));
            CHECK(index.data(Qt::AccessibleTextRole).toString().endsWith(text(", ended")) == (row == 2));
        }
}

TEST_CASE("a list of a hundred and one roles shows the first hundred and says so", "[forms]")
{
    RolesWindow roles;
    {
        Commit commit(roles.window.file(), text("many roles"));
        Record role(roles.window.TestFile::type("role"));
        role.set(text("person"), roles.person);
        role.set(text("kind"), text("other"));
        role.set(text("from_date"), text("2024-01-01"));
        for (int i = 0; i < 101; ++i)
            roles.window.records().insert(commit, role);
        commit.finish();
    }
    roles.open();
    CHECK(roles.rows() == 100);
    CHECK(textsIn(*roles.list).join(QString()).contains(QLatin1String("the first 100 of 101")));
    // What ends goes behind the last that is shown.
    roles.stand(0, To);
    roles.press(Qt::Key_F2);
    roles.type("1.2.2024");
    roles.press(Qt::Key_Return);
    CHECK(roles.window.ask.messages.empty());
    CHECK(roles.window.file()
              .connection()
              .value(text("SELECT count(*) FROM role WHERE to_date = '2024-02-01'"))
              ->toNumber() == 1);
    CHECK_FALSE(roles.openCell());
}

TEST_CASE("the rows of a list keep the rules of their model", "[forms]")
{
    TestFile file;
    Records records = file.records();
    const RecordType &type = file.type("role");
    const RowId person = file.add("person", {{"family", text("Koski")}});
    const RowId role = file.add("role", {{"person", person}, {"kind", text("other")}});
    const std::vector<ListColumn> columns = usualColumns(type);
    const PastRows past(type, file.file().installation());
    ChildModel model(type, columns, records, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = rowsOf({file.file().connection(), file.catalogue(), file.words()}, type,
                             past.withEnd(columns), std::vector{role});
    model.show({role}, rows);
    model.setDraft(Record(type));
    CHECK(model.rowCount() == 2);
    CHECK(model.rowOf(RowId()) == 1);
    Record typed(type);
    typed.set(text("person"), person);
    model.setDraft(typed);
    CHECK(model.index(1, 0).data() == text("Koski"));
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole) == text("Koski, new row"));
    model.show({}, {});
    CHECK(model.rowCount() == 1);
    model.setDraft({});
    CHECK(model.rowCount() == 0);
}
