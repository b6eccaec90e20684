// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpanel.h"
#include "tests/ui/forms/panelwindow.h"
#include "ui/forms/differencecard.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/historyview.h"
#include "ui/forms/recordsearch.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("an invalid address is told at its field and stops saving until it is mended", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    QLineEdit &email = window.line(panel, "email");
    window.type(email, "office@example");
    window.line(panel, "phone").setFocus();
    QCoreApplication::processEvents();
    CHECK(textsIn(panel).contains(QStringLiteral("The address has no ending such as .fi.")));
    CHECK_FALSE(panel.form()->save());
    CHECK(window.value(id, "email").toText() == QLatin1String("office@example.fi"));
    CHECK(email.accessibleDescription().contains(QLatin1String("ending")));

    window.type(email, "new@example.fi");
    CHECK_FALSE(textsIn(panel).contains(QStringLiteral("The address has no ending such as .fi.")));
    CHECK(panel.form()->save());
    CHECK(window.value(id, "email").toText() == QLatin1String("new@example.fi"));
}

TEST_CASE("a record with an error is not left, one without is saved on leaving", "[forms]")
{
    PanelWindow window;
    const RowId first = window.organisation("A ry"), second = window.organisation("B ry");
    RecordPanel &panel = window.open();
    const RecordType &type = window.TestFile::type("organisation");
    panel.showRecord(type, first);
    window.type(window.line(panel, "email"), "broken");
    CHECK_FALSE(panel.showRecord(type, second));
    CHECK(panel.form()->id() == first);
    window.type(window.line(panel, "email"), "mended@example.fi");
    CHECK(panel.showRecord(type, second));
    CHECK(panel.form()->id() == second);
    CHECK(window.value(first, "email").toText() == QLatin1String("mended@example.fi"));
}

TEST_CASE("of two who change one field, the second sees the difference and overwrites nothing", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    const RecordType &type = window.TestFile::type("organisation");
    RecordPanel &first = window.open();
    RecordPanel &second = window.open();
    first.showRecord(type, id);
    second.showRecord(type, id);
    window.type(window.line(second, "email"), "mine@example.fi");
    window.type(window.line(second, "city"), "Lapua");
    window.type(window.line(first, "email"), "theirs@example.fi");
    REQUIRE(first.form()->save());

    CHECK_FALSE(second.form()->save());
    CHECK(window.value(id, "email").toText() == QLatin1String("theirs@example.fi"));
    CHECK(window.value(id, "city").toText() == QLatin1String("Lapua"));
    auto *card = second.form()->findChild<DifferenceCard *>();
    REQUIRE(card->isVisible());
    CHECK(textsIn(*card).join(QString()).contains(QLatin1String("theirs@example.fi")));
    CHECK(window.line(second, "email").text() == QLatin1String("mine@example.fi"));

    SECTION("saving again puts the own text in its place")
    {
        CHECK(second.form()->save());
        CHECK(window.value(id, "email").toText() == QLatin1String("mine@example.fi"));
    }
    SECTION("theirs can be kept")
    {
        QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("take.email")), Qt::LeftButton);
        CHECK(window.line(second, "email").text() == QLatin1String("theirs@example.fi"));
        CHECK_FALSE(second.form()->isChanged());
    }
}

TEST_CASE("nothing is said to be saved when others have changed every field", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    const QSignalSpy saved(panel.form(), &RecordForm::saved);
    window.type(window.line(panel, "email"), "mine@example.fi");
    window.set("organisation", id, {{"email", QStringLiteral("theirs@example.fi")}});
    CHECK_FALSE(panel.form()->save());
    CHECK(saved.isEmpty());
    CHECK(panel.form()->save());
    CHECK(saved.count() == 1);
}

TEST_CASE("who saves a record that is gone is told so, and its form closes", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry"), other = window.organisation("Muu ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    window.type(window.line(panel, "city"), "Lapua");
    window.remove("organisation", id);
    REQUIRE(panel.form());
    CHECK_FALSE(panel.showRecord(window.TestFile::type("organisation"), other));
    CHECK(window.ask.messages.size() == 1);
    CHECK_FALSE(panel.form());
    CHECK(panel.showRecord(window.TestFile::type("organisation"), other));
}

TEST_CASE("a form follows what others save while nobody types in it", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    window.set("organisation", id, {{"city", QStringLiteral("Lapua")}});
    CHECK(window.line(panel, "city").text() == QLatin1String("Lapua"));
    window.remove("organisation", id);
    CHECK_FALSE(panel.form());
}

TEST_CASE("a page that cannot be read after a commit is told, and the commit stands", "[forms]")
{
    PanelWindow window;
    const RowId person = window.add("person", {{"family", QStringLiteral("Koski")}});
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("person"), person);
    Connection &db = window.file().connection();
    Connection other(db.path(), Connection::Mode::ReadWrite);
    db.setObserver([&other](const StatementCost &cost) {
        if (cost.sql == "COMMIT" && !other.isInTransaction())
            other.run("BEGIN EXCLUSIVE");
    });
    window.ask.answers.push_back(std::nullopt); // no details are wanted
    CHECK_NOTHROW(window.add("role", {{"person", person},
                                      {"kind", QStringLiteral("other")},
                                      {"from_date", QStringLiteral("2020-01-01")}}));
    db.setObserver({});
    other.rollBack();
    CHECK(window.ask.questions.size() == 1);
    CHECK(window.ask.questions.front().title ==
          QLatin1String("What belongs to the record could not be read"));
}

TEST_CASE("a picker finds a record while one types", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    auto &picker = static_cast<RecordSearch &>(window.line(panel, "domicile"));
    window.type(picker, "ilmaj");
    const auto *completer = picker.findChild<QCompleter *>();
    REQUIRE(QTest::qWaitFor([completer] { return completer->popup()->isVisible(); }));
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    CHECK(picker.text() == QLatin1String("Ilmajoki"));
    REQUIRE(panel.form()->save());
    CHECK(window.value(id, "domicile").toId() == RowId(145));
}

TEST_CASE("who types a name and goes on means the only record of that name", "[forms]")
{
    PanelWindow window;
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), window.organisation("Kerho ry"));
    auto &picker = static_cast<RecordSearch &>(window.line(panel, "domicile"));
    window.type(picker, "ilmajoki");
    QTest::keyClick(&picker, Qt::Key_Tab);
    REQUIRE(QTest::qWaitFor([&picker] { return picker.chosen().isValid(); }));
    CHECK(picker.text() == QLatin1String("Ilmajoki"));
}

TEST_CASE("a picker makes the record that is missing and takes it", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    auto &picker = static_cast<RecordSearch &>(window.line(panel, "checked_by"));
    window.type(picker, "Veli Niemi");
    const auto *completer = picker.findChild<QCompleter *>();
    REQUIRE(QTest::qWaitFor([completer] { return completer->popup()->isVisible(); }));
    QTest::keyClick(completer->popup(), Qt::Key_Return);

    REQUIRE(panel.hasBack());
    CHECK(panel.form()->type().name() == QLatin1String("person"));
    CHECK(window.line(panel, "family").text() == QLatin1String("Niemi"));
    REQUIRE(panel.form()->save());
    CHECK_FALSE(panel.hasBack());
    CHECK(picker.text() == QLatin1String("Veli Niemi"));
    REQUIRE(panel.form()->save());
    CHECK(window.value(id, "checked_by").toId().isValid());
}

TEST_CASE("the history tells changes in words and brings an old value back", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    window.set("organisation", id, {{"email", QStringLiteral("new@example.fi")}});
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    panel.form()->showTab(1);
    auto *history = panel.form()->findChild<HistoryView *>();
    const QString newest = history->findChild<QListView *>()->model()->index(0, 0).data().toString();
    CHECK(newest == QLatin1String("Tester changed E-mail from \"office@example.fi\" to \"new@example.fi\""));
    QTest::mouseClick(history->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(window.value(id, "email").toText() == QLatin1String("office@example.fi"));
}

TEST_CASE("a reference is brought back, one of several too, but nothing that is gone", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    const RowId person = window.add("person", {{"family", QStringLiteral("Koski")}});
    window.set("organisation", id, {{"operates_in", QStringLiteral("10\n743")}});
    window.set("organisation", id, {{"operates_in", QStringLiteral("10")}});
    window.set("organisation", id, {{"checked_by", person}});
    window.set("organisation", id, {{"checked_by", {}}});
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    panel.form()->showTab(1);
    auto *history = panel.form()->findChild<HistoryView *>();
    auto *list = history->findChild<QListView *>();
    auto *restore = history->findChild<QPushButton *>();
    const auto choose = [list](const char *words) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(QLatin1String(words)))
                list->setCurrentIndex(list->model()->index(row, 0));
    };
    choose("out of Area of operation");
    REQUIRE(restore->isVisible());
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(window.value(id, "operates_in").toText() == QLatin1String("10\n743"));
    choose("emptied");
    REQUIRE(restore->isVisible());
    CHECK(restore->text() == QLatin1String("Restore \"Koski\""));
    window.remove("person", person);
    panel.form()->showTab(0);
    panel.form()->showTab(1);
    choose("emptied");
    CHECK_FALSE(restore->isVisible());
}

TEST_CASE("an old value that breaks a rule is not brought back, and the rule is told", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry", "broken");
    window.set("organisation", id, {{"email", QStringLiteral("new@example.fi")}});
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    panel.form()->showTab(1);
    QTest::mouseClick(panel.form()->findChild<HistoryView *>()->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(window.value(id, "email").toText() == QLatin1String("new@example.fi"));
    REQUIRE(window.ask.messages.size() == 1);
    CHECK(window.ask.messages.front().consequence.startsWith(QLatin1String("E-mail: ")));
}

TEST_CASE("the tool tip of a picker shows markup as it is", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("<img src='x.png'> ry");
    Records records = window.records();
    RecordSearch search(window.TestFile::type("organisation"), records, nullptr);
    search.choose(id);
    CHECK(search.text() == QLatin1String("<img src='x.png'> ry"));
    CHECK_FALSE(search.toolTip().contains(QLatin1String("<img")));
}

TEST_CASE("a new record into which nobody wrote anything is not saved", "[forms]")
{
    PanelWindow window;
    RecordPanel &panel = window.open();
    panel.showNew(Record(window.TestFile::type("event_series")));
    CHECK_FALSE(panel.form()->save());
    CHECK(window.file().connection().value("SELECT count(*) FROM event_series")->toNumber() == 0);
    CHECK(panel.form()->isAncestorOf(QApplication::focusWidget()));
    PanelWindow::type(PanelWindow::line(panel, "title_fi"), "Kierros");
    CHECK(panel.form()->save());
    CHECK(window.file().connection().value("SELECT count(*) FROM event_series")->toNumber() == 1);
}

TEST_CASE("saving goes to the first mistake, F8 to the next", "[forms]")
{
    PanelWindow window;
    RecordPanel &panel = window.open();
    panel.showNew(Record(window.TestFile::type("role")));
    FieldGrid &fields = panel.form()->fields();
    fields.box(QStringLiteral("kind"))->editor().setFocus();
    CHECK_FALSE(panel.form()->save());
    CHECK(fields.box(QStringLiteral("person"))->isAncestorOf(QApplication::focusWidget()));
    panel.form()->goToProblem(1);
    CHECK(fields.box(QStringLiteral("kind"))->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a number of a register that another record has is told, and may be saved", "[forms]")
{
    PanelWindow window;
    const RowId first = window.organisation("Kerho ry");
    window.set("organisation", first, {{"business_id", QStringLiteral("0112038-9")}});
    const RowId second = window.organisation("Seura ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), second);
    QLineEdit &line = PanelWindow::line(panel, "business_id");
    PanelWindow::type(line, "0112038-9");
    PanelWindow::line(panel, "name_fi").setFocus();
    FieldBox &box = *panel.form()->fields().box(QStringLiteral("business_id"));
    REQUIRE(QTest::qWaitFor([&box] {
        return textsIn(box).join(QString()).contains(QLatin1String("Kerho ry has the same number"));
    }));
    CHECK(panel.form()->save());
    CHECK(window.value(second, "business_id").toText() == QStringLiteral("0112038-9"));
}
