// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandsearch.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/style/toast.h"
#include "ui/window/findcommands.h"
#include "ui/window/findrow.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenuBar>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// The command search with the keys that people press.
struct Search
{
    explicit Search(CommandSearch &dialog)
        : window(dialog), line(dialog.findChild<QLineEdit *>()), view(dialog.findChild<QListView *>())
    {
    }

    void type(const char *text) { QTest::keyClicks(line, QString::fromUtf8(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(line, key, modifiers); }

    QModelIndex row(const QString &text)
    {
        const QModelIndexList found =
            view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, text, -1, Qt::MatchExactly);
        for (const QModelIndex &index : found)
            if (!index.data(FindHeadingRole).toBool())
                return index;
        return {};
    }
    QModelIndex awaited(const QString &text)
    {
        REQUIRE(QTest::qWaitFor([&] { return row(text).isValid(); }, 20000));
        return row(text);
    }
    QStringList headings()
    {
        QStringList headings;
        for (int i = 0; i < view->model()->rowCount(); ++i)
            if (view->model()->index(i, 0).data(FindHeadingRole).toBool())
                headings += view->model()->index(i, 0).data().toString();
        return headings;
    }

    CommandSearch &window;
    QLineEdit *line;
    QListView *view;
};

void inSearch(OpenedWindow &opened, const std::function<void(Search &)> &meanwhile)
{
    opened.inDialog<CommandSearch>([&opened] { opened.press(Qt::Key_K, Qt::ControlModifier); },
                                   [&meanwhile](CommandSearch &dialog) {
                                       Search search(dialog);
                                       meanwhile(search);
                                   });
}

RowId somePerson(OpenedWindow &opened)
{
    return opened.first("SELECT id FROM person WHERE email IS NOT NULL AND phone IS NOT NULL LIMIT 1");
}

} // namespace

TEST_CASE("a person is found by three letters and one click", "[window][find]")
{
    OpenedWindow opened;
    const RowId id = somePerson(opened);
    const Record person = opened.records().read(opened.type("person"), id);
    const QString title = opened.records().title(opened.type("person"), id);
    const QByteArray letters = person.value(QStringLiteral("family")).toText().left(3).toUtf8();
    inSearch(opened, [&](Search &search) {
        search.type(letters.constData());
        const QModelIndex row = search.awaited(title);
        CHECK(row.data(FindContextRole).toString().contains(person.value(QStringLiteral("email")).toText()));
        CHECK(row.data(FindMarksRole).toList().value(1).toInt() == 3);
        opened.click(search.view, row);
    });
    CHECK(opened.clicks == 1);
    REQUIRE(opened.workspace().form());
    CHECK(opened.workspace().form()->id() == id);
}

TEST_CASE("the command search works with the keyboard alone", "[window][find]")
{
    OpenedWindow opened;
    const RowId id = somePerson(opened);
    const QString title = opened.records().title(opened.type("person"), id);
    inSearch(opened, [&](Search &search) {
        CHECK(search.window.focusWidget() == search.line);
        search.type(("@" + title.toUtf8()).constData());
        search.awaited(title);
        CHECK(search.headings() == QStringList{QStringLiteral("People")});
        search.press(Qt::Key_Down);
        search.press(Qt::Key_Up);
        CHECK(search.view->currentIndex().data().toString() == title);
        CHECK(search.line->accessibleDescription().startsWith(title));
        search.press(Qt::Key_Return);
        CHECK_FALSE(search.window.isVisible());
    });
    REQUIRE(opened.workspace().form());
    CHECK(opened.workspace().form()->id() == id);
    CHECK(opened.clicks == 0);
}

TEST_CASE("Enter waits for the answer to what was typed", "[window][find]")
{
    OpenedWindow opened;
    const RowId id = somePerson(opened);
    const QString title = opened.records().title(opened.type("person"), id);
    inSearch(opened, [&](Search &search) {
        search.type(("@" + title.toUtf8()).constData());
        search.awaited(title);
        search.line->setText(QStringLiteral("@") + title.left(2));
        search.line->setText(QStringLiteral("@") + title);
        search.press(Qt::Key_Return); // before the event loop has turned
        REQUIRE(QTest::qWaitFor([&search] { return !search.window.isVisible(); }, 20000));
    });
    REQUIRE(opened.workspace().form());
    CHECK(opened.workspace().form()->id() == id);
}

TEST_CASE("Ctrl+C copies the contact of a hit and says so", "[window][find]")
{
    OpenedWindow opened;
    const RowId id = somePerson(opened);
    const QString title = opened.records().title(opened.type("person"), id);
    const QString email =
        opened.records().read(opened.type("person"), id).value(QStringLiteral("email")).toText();
    inSearch(opened, [&](Search &search) {
        search.type(("@" + title.toUtf8()).constData());
        search.awaited(title);
        search.press(Qt::Key_C, Qt::ControlModifier);
    });
    CHECK(QApplication::clipboard()->text().startsWith(email));
    CHECK(opened.workspace().findChild<Toast *>()->text().contains(email));
    CHECK_FALSE(opened.workspace().form());
}

TEST_CASE("a command of any menu is found with its keys and done", "[window][find]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    inSearch(opened, [](Search &search) {
        search.type(">new");
        CHECK(search.headings() == QStringList{QStringLiteral("Commands")});
        const QModelIndex row = search.row(QStringLiteral("New"));
        REQUIRE(row.isValid());
        CHECK(row.data(FindHintRole).toString() == QLatin1String("Ctrl+N"));
        search.view->setCurrentIndex(row);
        search.press(Qt::Key_Return);
    });
    REQUIRE(opened.workspace().form());
    CHECK_FALSE(opened.workspace().form()->id().isValid());
}

TEST_CASE("every command of the menus stands in the search, and none that cannot be done", "[window][find]")
{
    OpenedWindow opened;
    QStringList expected;
    for (const MenuAct &act : menuActs(*opened.window->menuBar()))
        if (!act.title.startsWith(QLatin1String("Find or do")))
            expected += act.title;
    CHECK(expected.contains(QStringLiteral("Dark")));
    CHECK(expected.contains(QStringLiteral("example.raati")));
    CHECK_FALSE(expected.contains(QStringLiteral("Save"))); // no record is open
    inSearch(opened, [&](Search &search) {
        search.type(">");
        for (const QString &title : expected) {
            INFO(title.toStdString());
            CHECK(search.row(title).isValid());
        }
        CHECK_FALSE(search.row(QStringLiteral("Save")).isValid());
        search.press(Qt::Key_Escape);
        CHECK_FALSE(search.window.isVisible());
    });
}

TEST_CASE("places and their lists are found", "[window][find]")
{
    OpenedWindow opened;
    inSearch(opened, [&opened](Search &search) {
        search.type("wish");
        opened.click(search.view, search.awaited(QStringLiteral("Wishes for the next meeting")));
    });
    CHECK(opened.workspace().place() == QLatin1String("followup"));
    CHECK(&opened.workspace().recordsPage()->type() == &opened.type("wish"));
}

TEST_CASE("what is new, changed or removed is found so at once", "[window][find]")
{
    OpenedWindow opened;
    const RowId id = opened.first("SELECT min(id) FROM organisation");
    const QString before = opened.records().title(opened.type("organisation"), id);
    inSearch(opened, [&before](Search &search) {
        search.type("lakeuden");
        search.awaited(before);
        search.press(Qt::Key_Escape);
    });
    opened.open("organisation", id);
    opened.line("name_fi")->setText(QStringLiteral("Zyrgelin Kerho ry"));
    opened.press(Qt::Key_S, Qt::ControlModifier);
    inSearch(opened, [](Search &search) {
        search.type("zyrgel");
        search.awaited(QStringLiteral("Zyrgelin Kerho ry"));
        search.press(Qt::Key_Escape);
    });
}

TEST_CASE("without a file the search offers what can be done without one", "[window][find]")
{
    OpenedWindow opened;
    const QMenuBar bar;
    CommandSearch search({nullptr, {}, menuActs(bar), nullptr}, opened.window.get());
    search.show();
    QTest::keyClicks(search.findChild<QLineEdit *>(), QStringLiteral("zz"));
    CHECK(search.findChild<QListView *>()->isHidden());
}
