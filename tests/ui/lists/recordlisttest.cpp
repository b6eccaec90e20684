// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lists/listwindow.h"

using namespace raatihuone;

TEST_CASE("a window over 100 000 rows reads three pages at most, and scans no table", "[lists]")
{
    ListWindow window;
    window.addManyOrganisations(100000);
    const Cost scan = window.costOf([&window] {
        window.file().connection().value("SELECT count(*) FROM organisation WHERE note = 'x'");
    });
    REQUIRE(scan.fullScanSteps > 90000); // what the others must not do would be seen
    const Cost opening = window.costOf([&window] { window.open(); });
    const int page = window.table().viewport()->height() / window.table().rowHeight(0);
    REQUIRE(page > 5);
    CHECK(window.count() == window.words().number(100000));
    CHECK(opening.rows > 0);
    CHECK(opening.rows <= 3 * page);
    CHECK(opening.fullScanSteps == 0);

    for (const char letter : {'9', '9', '7'}) {
        const Cost typing = window.costOf([&] { QTest::keyClick(&window.search(), letter); });
        CHECK(typing.rows > 0);
        CHECK(typing.rows <= 3 * page);
        CHECK(typing.fullScanSteps == 0);
    }
    CHECK(window.shown(0) == QStringLiteral("Organisation 000997"));
    window.costOf([&] { window.search().clear(); });

    const Cost sorting = window.costOf([&] {
        window.table().horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
        REQUIRE(window.settle());
    });
    CHECK(window.list->model().feed().request().sort.field->name == QStringLiteral("domicile"));
    CHECK(sorting.rows > 0);
    CHECK(sorting.rows <= 3 * page);
    CHECK(sorting.fullScanSteps == 0);

    const Cost scrolling = window.costOf([&] { window.table().scrollToBottom(); });
    CHECK(scrolling.rows > 0);
    CHECK(scrolling.rows <= 3 * page);
    CHECK(scrolling.fullScanSteps == 0);

    const Cost end = window.costOf([&] { QTest::keyClick(&window.table(), Qt::Key_End); });
    CHECK(end.rows <= 3 * page);
    const Cost all = window.costOf([&] { window.table().selectAll(); });
    CHECK(all.rows <= 3 * page);
    CHECK(window.table().chosenIds().size() == 100000);
}

TEST_CASE("three letters bring the hit into the first row", "[lists]")
{
    ListWindow window;
    window.organisation("Alavuden Reumayhdistys ry");
    window.organisation("Kauhavan Mielenvire ry");
    window.organisation("Lakeuden Omaishoitajat ry");
    window.open();
    QTest::keyClick(window.list.get(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(window.search().hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("oma"));
    CHECK(window.shown(0) == QStringLiteral("Lakeuden Omaishoitajat ry"));
    CHECK(window.count() == QStringLiteral("1 / 3"));
}

TEST_CASE("everything in a list is done with the keyboard", "[lists]")
{
    ListWindow window;
    const RowId first = window.organisation("A");
    const RowId second = window.organisation("B");
    window.open();
    QSignalSpy chosen(window.list.get(), &RecordList::recordChosen);
    QSignalSpy entered(window.list.get(), &RecordList::recordEntered);
    QSignalSpy removed(window.list.get(), &RecordList::removeWanted);

    window.list->focusSearch();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    REQUIRE(window.table().hasFocus());
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.takeFirst().first().value<RowId>() == first);
    QTest::keyClick(&window.table(), Qt::Key_Down);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.takeFirst().first().value<RowId>() == second);
    QTest::keyClick(&window.table(), Qt::Key_Return);
    REQUIRE(entered.count() == 1);
    CHECK(entered.first().first().value<RowId>() == second);
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    REQUIRE(removed.count() == 1);
    CHECK(removed.first().first().value<QList<RowId>>() == QList<RowId>{first, second});

    QTest::keyClicks(&window.table(), QStringLiteral("b"));
    CHECK(window.search().text() == QStringLiteral("b"));
    CHECK(window.search().hasFocus());
    CHECK(window.shown(0) == QStringLiteral("B"));
    QTest::keyClick(&window.search(), Qt::Key_Escape);
    CHECK(window.list->model().rowCount() == 2);
    QTest::keyClick(&window.search(), Qt::Key_Escape);
    CHECK(window.table().hasFocus());
}

TEST_CASE("the chosen record stays chosen when the order changes", "[lists]")
{
    ListWindow window;
    const RowId id = window.organisation("B");
    window.organisation("C");
    window.open();
    window.list->choose(id);
    QSignalSpy chosen(window.list.get(), &RecordList::recordChosen);
    window.organisation("A");
    REQUIRE(window.settle());
    CHECK(window.table().currentId() == id);
    CHECK(window.table().chosenIds() == std::vector{id});
    CHECK(chosen.isEmpty());
}

TEST_CASE("a record made elsewhere is chosen as soon as the list has it", "[lists]")
{
    ListWindow window;
    window.organisation("B");
    window.open();
    QSignalSpy chosen(window.list.get(), &RecordList::recordChosen);
    const RowId made = window.organisation("A");
    window.list->choose(made);
    REQUIRE(window.settle());
    CHECK(window.table().currentId() == made);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<RowId>() == made);
}

TEST_CASE("columns are moved with the mouse and with keys, and stay so", "[lists]")
{
    ListWindow window;
    window.organisation("A");
    window.open();
    const QString second = window.heading(1), third = window.heading(2);
    QHeaderView *head = window.table().horizontalHeader();
    const QPoint from(head->sectionViewportPosition(2) + 20, head->height() / 2);
    const QPoint to(head->sectionViewportPosition(1) + 5, head->height() / 2);
    QTest::mousePress(head->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(head->viewport(), (from + to) / 2);
    QTest::mouseMove(head->viewport(), to);
    QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, to);
    REQUIRE(QTest::qWaitFor([&] { return window.heading(1) == third; }));
    CHECK(window.heading(2) == second);
    CHECK(head->visualIndex(1) == 1);

    const RecordType &type = window.type("organisation");
    ColumnsDialog dialog(type, window.list->model().columns(), window.words(), nullptr);
    dialog.show();
    auto *view = dialog.findChild<QListView *>();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    CHECK(view->currentIndex().row() == 2);
    CHECK(nameOf(dialog.columns()[2]) == nameOf(window.list->model().columns()[1]));
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(dialog.columns().size() == window.list->model().columns().size() - 1);

    window.list.reset();
    window.open();
    CHECK(window.heading(1) == third);
}

TEST_CASE("what a list shows is put back as one view", "[lists]")
{
    ListWindow window;
    window.organisation("Kerho", {{"domicile", 743}});
    window.organisation("Klubi", {{"domicile", 20}});
    window.open();
    const ListView usual = window.list->view();
    ListView view = usual;
    view.search = QStringLiteral("k");
    view.filters = {filterOf(window.field("organisation", "domicile"), 20),
                    filterOf(window.field("organisation", "city"), {})};
    view.columns = {listColumn(window.type("organisation"), QStringLiteral("name")),
                    listColumn(window.type("organisation"), QStringLiteral("email"))};
    view.sort = view.columns.back();
    view.isDescending = true;
    window.list->setView(view);
    REQUIRE(window.settle());
    CHECK(showSame(window.list->view(), view));
    CHECK(window.chip("domicile").text() == QStringLiteral("Domicile: Akaa"));
    CHECK(window.chip("city").text() == QStringLiteral("Post office: No value"));
    REQUIRE(window.list->model().rowCount() == 1);
    CHECK(window.shown(0) == QStringLiteral("Klubi"));
    window.list->setView(usual);
    REQUIRE(window.settle());
    CHECK(window.list->model().rowCount() == 2);
}

TEST_CASE("a hundred thousand rows are chosen at once, and counted without being read", "[lists]")
{
    ListWindow window;
    window.addManyOrganisations(100000);
    window.open();
    const Cost cost = window.costOf([&window] {
        window.table().setFocus();
        QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    });
    CHECK(cost.rows == 0);
    CHECK(window.table().selectionModel()->selection().size() == 1);
    const auto *words = window.list->findChild<QLabel *>(QStringLiteral("chosen"));
    CHECK(words->isVisible());
    CHECK(words->text() == window.words().number(100000) + QStringLiteral(" chosen"));
    window.table().clearSelection();
    CHECK_FALSE(words->isVisible());
}

TEST_CASE("rows go to the clipboard as a table that runs nothing", "[lists]")
{
    ListWindow window;
    window.organisation("=cmd()", {{"city", QStringLiteral("<b>")}});
    window.organisation("B \"x\"\ty");
    window.open();
    window.list->setView({{},
                          {},
                          {listColumn(window.type("organisation"), QStringLiteral("name")),
                           listColumn(window.type("organisation"), QStringLiteral("city"))},
                          {},
                          false});
    REQUIRE(window.settle());
    window.table().selectAll();
    QSignalSpy announced(window.list.get(), &RecordList::announced);
    window.list->copyRows();
    REQUIRE((!announced.isEmpty() || announced.wait(60000)));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QList<QStringList> rows = readTable(data->text(), QLatin1Char('\t'));
    CHECK(data->text().contains(QStringLiteral("'=cmd()")));
    REQUIRE(rows.size() == 3);
    CHECK((rows[1] + rows[2]).contains(QStringLiteral("=cmd()")));
    CHECK((rows[1] + rows[2]).contains(QStringLiteral("B \"x\"\ty")));
    CHECK(data->html().contains(QStringLiteral("&lt;b&gt;")));
    CHECK_FALSE(data->html().contains(QStringLiteral(">=cmd()")));
}

TEST_CASE("an empty list says what would be here, a narrowed one how to see all", "[lists]")
{
    ListWindow window;
    window.open();
    const auto visible = [&window] {
        QString title;
        for (const EmptyState *state : window.list->findChildren<EmptyState *>())
            if (state->isVisible())
                title = state->accessibleName();
        return title;
    };
    CHECK(visible() == QStringLiteral("Nothing here yet"));
    window.organisation("A");
    REQUIRE(window.settle());
    CHECK(visible().isEmpty());
    QTest::keyClicks(&window.search(), QStringLiteral("zzz"));
    CHECK(visible() == QStringLiteral("No hits"));
    const auto buttons = window.list->findChildren<QPushButton *>();
    const auto clear = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == QStringLiteral("Clear search and filters");
    });
    REQUIRE(clear != buttons.end());
    QTest::mouseClick(*clear, Qt::LeftButton);
    CHECK(visible().isEmpty());
    CHECK(window.list->model().rowCount() == 1);
}

TEST_CASE("chosen rows are copied as a table with its heads", "[lists]")
{
    ListWindow window;
    window.organisation("A", {{"domicile", 743}});
    window.organisation("B");
    window.open();
    QSignalSpy announced(window.list.get(), &RecordList::announced);
    window.table().selectRow(0);
    QTest::keyClick(&window.table(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 1; }));
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(QStringLiteral("Name\t")));
    CHECK(lines[1].split(QLatin1Char('\t'))[3] == QStringLiteral("Seinäjoki"));
}

TEST_CASE("addresses are copied only of those who may be written to", "[lists]")
{
    ListWindow window;
    window.organisation("A", {{"email", QStringLiteral("a@example.fi")}});
    window.organisation("B", {{"email", QStringLiteral("b@example.fi")}, {"contact_allowed", 0}});
    window.organisation("C", {{"email", QStringLiteral("a@example.fi")}});
    window.organisation("D", {{"email", QStringLiteral("d@example.fi")}});
    window.organisation("E");
    window.open();
    QSignalSpy announced(window.list.get(), &RecordList::announced);
    window.table().selectAll();
    QTest::keyClick(&window.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 1; }));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("a@example.fi; d@example.fi"));
}

TEST_CASE("what is shown is exported, in its order and with its columns", "[lists]")
{
    ListWindow window;
    window.organisation("B; c", {{"checked_on", QStringLiteral("2026-01-31")}});
    window.organisation("A");
    window.organisation("Other");
    window.open();
    window.ask.files.push_back(window.path(QStringLiteral("out.csv")));
    QSignalSpy announced(window.list.get(), &RecordList::announced);
    window.tick(window.chip("status"), "Active");
    QTest::keyClick(window.list.get(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 1; }));
    QFile out(window.path(QStringLiteral("out.csv")));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll() == "\xEF\xBB\xBFName;Main category;Status;Domicile;Checked on\r\n"
                           "A;;Active;;\r\n"
                           "\"B; c\";;Active;;31.1.2026\r\n"
                           "Other;;Active;;\r\n");
}

TEST_CASE("copying rows does not stop a file that is being written", "[lists]")
{
    ListWindow window;
    window.organisation("A");
    window.open();
    window.ask.files.push_back(window.path(QStringLiteral("out.csv")));
    QSignalSpy announced(window.list.get(), &RecordList::announced);
    window.list->exportRows();
    CHECK(window.list->isUnfinished());
    window.list->copyAddresses();
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 2; }));
    CHECK(QFile::exists(window.path(QStringLiteral("out.csv"))));
    CHECK(QTest::qWaitFor([&window] { return !window.list->isUnfinished(); }));
}

TEST_CASE("a file that cannot be written is said", "[lists]")
{
    ListWindow window;
    window.organisation("A");
    window.open();
    window.ask.files.push_back(window.path(QStringLiteral("none/out.csv")));
    window.list->exportRows();
    REQUIRE(QTest::qWaitFor([&window] { return window.ask.messages.size() == 1; }));
    CHECK(window.ask.messages.front().consequence.contains(QStringLiteral("out.csv")));
}

TEST_CASE("columns, widths and order are remembered", "[lists]")
{
    ListWindow window;
    window.organisation("A", {{"email", QStringLiteral("a@example.fi")}});
    window.organisation("B");
    window.open();
    auto *menu = window.list->findChild<QToolButton *>(QStringLiteral("columns"))->menu();
    menu->popup({});
    for (QAction *action : menu->actions())
        if (action->text() == QStringLiteral("E-mail") || action->text() == QStringLiteral("Status"))
            action->toggle();
    menu->close();
    window.table().setColumnWidth(0, 217);
    window.table().horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    REQUIRE(window.settle());

    window.open();
    CHECK(window.heading(4) == QStringLiteral("E-mail"));
    CHECK(window.heading(2) == QStringLiteral("Domicile"));
    CHECK(window.table().columnWidth(0) == 217);
    CHECK(window.shown(0) == QStringLiteral("B"));
    CHECK(window.table().horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("whatever takes the focus has a name", "[lists]")
{
    ListWindow window;
    window.organisation("A");
    window.open();
    for (const QWidget *widget : window.list->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        CAPTURE(widget->metaObject()->className());
        CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
    }
}
