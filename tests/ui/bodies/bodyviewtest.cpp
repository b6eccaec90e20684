// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bodies/bodywindow.h"

#include "core/actions/editrecord.h"
#include "ui/bodies/bodytree.h"
#include "ui/bodies/compositionfacts.h"
#include "ui/bodies/daybar.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/recordsearch.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/style/badge.h"
#include "ui/style/chip.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int seat = CompositionModel::SeatColumn;
constexpr int member = CompositionModel::MemberColumn;
constexpr int deputy = CompositionModel::DeputyColumn;

QStringList badgesOf(BodyWindow &opened)
{
    QStringList texts;
    for (const Badge *badge : opened.view().findChildren<Badge *>())
        if (badge->isVisible())
            texts += badge->text();
    return texts;
}

QStringList columnOf(BodyWindow &opened, int column)
{
    QStringList texts;
    for (int row = 0; row < opened.table().model()->rowCount(); ++row)
        texts += opened.textAt(row, column);
    return texts;
}

} // namespace

TEST_CASE("who sits in a body now is seen after two clicks", "[bodies]")
{
    BodyWindow opened;
    opened.goToCouncil();
    CHECK(opened.clicks == 2);
    REQUIRE(opened.table().isVisible());
    CHECK(opened.view().day() == QDate(2022, 3, 2));
    CHECK(columnOf(opened, seat) == QStringList{QStringLiteral("1  Chair"), QStringLiteral("2  Member"),
                                                QStringLiteral("3  Member"), QStringLiteral("4  Member")});
    CHECK(columnOf(opened, member) ==
          QStringList{QStringLiteral("Eino Aho | Kyl\u00e4t ry"), QStringLiteral("Eino Koski"),
                      QStringLiteral("Open seat | Eino Laine left 15 February 2022"),
                      QStringLiteral("Open seat | Nobody yet")});
    CHECK(columnOf(opened, deputy) == QStringList{QStringLiteral("Eino Niemi"), QStringLiteral("Eino Salo"),
                                                  QStringLiteral("No deputy | Nobody yet"), QString()});
    const QStringList badges = badgesOf(opened);
    REQUIRE(badges.size() == 2);
    CHECK(badges[0].startsWith(QStringLiteral("2 open seat")));
    CHECK(badges[1] == QStringLiteral("1 without a deputy"));
}

TEST_CASE("the days on which a composition changes are gone through with keys", "[bodies]")
{
    BodyWindow opened;
    opened.goToCouncil();
    opened.table().setFocus();
    opened.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(opened.view().day() == QDate(2022, 2, 16));
    opened.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(opened.view().day() == QDate(2022, 1, 1));
    CHECK(opened.textAt(2, member) == QStringLiteral("Eino Laine | Leaves 15 February 2022"));
    opened.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(opened.view().day() == QDate(2022, 3, 2));
    opened.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(opened.view().day() == QDate(2024, 1, 1));
    CHECK_FALSE(opened.table().isVisible()); // the term is over
    CHECK(badgesOf(opened).isEmpty());
    opened.press(Qt::Key_Right, Qt::ControlModifier); // there is no change after it
    CHECK(opened.view().day() == QDate(2024, 1, 1));
}

TEST_CASE("a day is typed, and a term is chosen", "[bodies]")
{
    BodyWindow opened;
    opened.goToCouncil();
    auto *line = opened.view().findChild<DayBar *>()->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("15.2.2022"));
    CHECK(opened.view().day() == QDate(2022, 2, 15));
    CHECK(opened.textAt(2, member) == QStringLiteral("Eino Laine | Leaves 15 February 2022"));
    QList<Chip *> chips = opened.view().findChildren<Chip *>();
    REQUIRE(chips.size() == 3); // today and the terms
    opened.click(chips[1]);
    CHECK(opened.view().day() == QDate(2020, 1, 1));
    CHECK(chips[1]->isChecked());
    CHECK_FALSE(chips[2]->isChecked());
    opened.click(chips[2]);
    CHECK(opened.view().day() == QDate(2022, 3, 2)); // today is in it
}

TEST_CASE("a click at an open seat begins a membership with its term, seat and whom it represents",
          "[bodies]")
{
    BodyWindow opened;
    const QByteArray before = opened.dump();
    opened.goToCouncil();
    QTest::mouseClick(opened.table().viewport(), Qt::LeftButton, {}, opened.centreOf(2, member));
    REQUIRE(&opened.workspace().form()->type() == &opened.type("membership"));
    CHECK(opened.dump() == before); // nothing is written before it is saved
    auto *person =
        opened.workspace().form()->fields().box(QStringLiteral("person"))->findChild<RecordSearch *>();
    person->choose(opened.addPerson("Ranta"));
    opened.press(Qt::Key_S, Qt::ControlModifier);
    const Record record = opened.membership(opened.workspace().form()->id());
    CHECK(record.value(QStringLiteral("term")).toId() == opened.term);
    CHECK(record.value(QStringLiteral("seat")).toText() == QStringLiteral("member"));
    CHECK(record.value(QStringLiteral("from_date")).toText() == QStringLiteral("2022-03-02"));
    CHECK(record.value(QStringLiteral("represents_organisation")) ==
          opened.membership(opened.left).value(QStringLiteral("represents_organisation")));
}

TEST_CASE("the composition follows what is written elsewhere", "[bodies]")
{
    BodyWindow opened;
    opened.goToCouncil();
    opened.table().setCurrentIndex(opened.table().model()->index(1, member));
    Records &records = opened.records();
    const Record before = records.read(opened.type("person"), opened.personCalled("Koski"));
    Record after = before;
    after.set(QStringLiteral("family"), QStringLiteral("Oja"));
    REQUIRE(changeRecord(records, before, after).isWritten);
    CHECK(opened.textAt(1, member) == QStringLiteral("Eino Oja"));
    CHECK(opened.table().currentIndex().row() == 1);
}

TEST_CASE("too few and too many of a category are told, and a group that is missing", "[bodies]")
{
    BodyWindow opened;
    const RowId group = opened.first("SELECT min(id) FROM stakeholder_group");
    const RowId other = opened.first("SELECT max(id) FROM stakeholder_group");
    opened.add("seat_plan", {{"term", opened.term}, {"represents_group", group}, {"seats", 2}});
    opened.add("seat_plan", {{"term", opened.term}, {"represents_group", other}, {"seats", 1}});
    for (const char *family : {"Oja", "Ranta"})
        opened.seat(opened.addPerson(family), "member", {{"represents_group", other}});
    opened.goToCouncil();
    const QString name = opened.records().title(opened.type("stakeholder_group"), group);
    const QString otherName = opened.records().title(opened.type("stakeholder_group"), other);
    const QStringList badges = badgesOf(opened);
    CHECK(badges.contains(name + QStringLiteral(" 0/2")));
    CHECK(badges.contains(otherName + QStringLiteral(" 2/1")));
}

TEST_CASE("a body shows what it belongs to and what belongs to it", "[bodies]")
{
    BodyWindow opened;
    const RowId section = opened.add("body", {{"name_fi", QStringLiteral("Jaosto")},
                                              {"kind", QStringLiteral("section")},
                                              {"parent", opened.council}});
    opened.goToCouncil();
    const auto buttonOf = [&opened] {
        return opened.view().findChild<BodyTree *>()->findChild<QPushButton *>();
    };
    REQUIRE(buttonOf());
    CHECK(buttonOf()->text() == QStringLiteral("Jaosto"));
    opened.click(buttonOf());
    REQUIRE(opened.workspace().form()->id() == section);
    CHECK(buttonOf()->text() == QStringLiteral("Aluej\u00e4rjest\u00f6neuvosto"));
    opened.press(Qt::Key_Escape);
    CHECK(opened.workspace().form()->id() == opened.council);
}

TEST_CASE("the fields of a body stand behind its composition, a new body begins with them", "[bodies]")
{
    BodyWindow opened;
    opened.goToCouncil();
    RecordForm *form = opened.workspace().form();
    CHECK(form->tabCount() == 3);
    CHECK(opened.view().isVisible());
    form->showTab(1);
    CHECK(opened.line("name_fi")->isVisible());
    opened.workspace().recordsPage()->addNew();
    CHECK(opened.line("name_fi")->hasFocus());
}

TEST_CASE("a body without a term leads to its first", "[bodies]")
{
    BodyWindow opened;
    const RowId body =
        opened.add("body", {{"name_fi", QStringLiteral("Uusi raati")}, {"kind", QStringLiteral("other")}});
    opened.open("body", body);
    CHECK_FALSE(opened.table().isVisible());
    const QList<QPushButton *> buttons = opened.view().findChildren<QPushButton *>();
    const auto add = std::find_if(buttons.begin(), buttons.end(),
                                  [](const QPushButton *each) { return each->isVisible(); });
    REQUIRE(add != buttons.end());
    opened.click(*add);
    REQUIRE(&opened.workspace().form()->type() == &opened.type("term"));
    CHECK(opened.workspace().form()->fields().record().value(QStringLiteral("body")).toId() == body);
}

TEST_CASE("who represents us in bodies of others is listed from a body", "[bodies]")
{
    BodyWindow opened;
    const RowId host = opened.add("organisation", {{"name_fi", QStringLiteral("Maakuntaliitto")}});
    const RowId other = opened.add("body", {{"name_fi", QStringLiteral("Yhteisty\u00f6ryhm\u00e4")},
                                            {"kind", QStringLiteral("working_group")},
                                            {"host", host}});
    const RowId term = opened.add("term", {{"body", other},
                                           {"from_date", QStringLiteral("2022-01-01")},
                                           {"to_date", QStringLiteral("2023-12-31")}});
    const RowId person = opened.addPerson("Edustaja");
    const RowId seated =
        opened.add("membership", {{"term", term}, {"person", person}, {"seat", QStringLiteral("member")}});
    opened.goToCouncil();
    QList<QToolButton *> buttons = opened.workspace().form()->findChildren<QToolButton *>();
    const auto button = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *each) {
        return each->text().startsWith(QStringLiteral("Our representatives"));
    });
    REQUIRE(button != buttons.end());
    opened.click(*button);
    REQUIRE(&opened.workspace().recordsPage()->type() == &opened.type("membership"));
    const RecordListModel &list = opened.workspace().recordsPage()->list().model();
    REQUIRE(QTest::qWaitFor([&] { return list.rowCount() == 1 && !list.feed().isBusy(); }, 60000));
    CHECK(list.idAt(0) == seated);
}

TEST_CASE("the model of the seats keeps its promises and each cell is a sentence", "[bodies]")
{
    BodyWindow opened;
    CompositionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto history = bodyHistory(opened.file().connection(), opened.file().catalogue(),
                                     opened.records().words(), opened.council);
    for (const QDate &day : changeDays(*history))
        model.show(rowsOf(compositionOn(*history, day), opened.records(), true));
    CHECK(model.rowCount() == 0);
    const std::vector<CompositionRow> rows =
        rowsOf(compositionOn(*history, QDate(2022, 3, 2)), opened.records(), false);
    model.show(rows);
    CHECK(model.index(0, deputy).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("1  Chair, Deputy: Eino Niemi"));
    CHECK(model.index(2, member).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("3  Member, Member: Open seat, Eino Laine left 15 February 2022"));
    CHECK_FALSE(rows[2].member.toFill); // nothing can be added to a file that is only read
}
