// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editrecord.h"
#include "tests/ui/bodies/bodywindow.h"
#include "ui/bodies/leavingdialog.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/toast.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int member = CompositionModel::MemberColumn;

template <typename Part> Part *part(const LeavingDialog &dialog, const char *name)
{
    return dialog.findChild<Part *>(QLatin1String(name));
}

QString textsOf(const LeavingDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->isVisible())
            texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

/// The button above the composition.
QToolButton *leavingButton(OpenedWindow &opened)
{
    for (QToolButton *each : opened.workspace().form()->findChildren<QToolButton *>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Someone left")))
            return each;
    return nullptr;
}

void typeDay(const LeavingDialog &dialog, const QString &day)
{
    auto *line = part<QWidget>(dialog, "day")->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, day);
}

} // namespace

TEST_CASE("a deputy takes the place of a member with four clicks, beginning at the overview", "[bodies]")
{
    BodyWindow opened;
    const QByteArray before = opened.dump();
    opened.goToCouncil();
    opened.click(&opened.table(), opened.table().model()->index(1, member));
    opened.inDialog<LeavingDialog>(
        [&opened] { opened.press(Qt::Key_Return); },
        [&opened](LeavingDialog &dialog) {
            CHECK(part<QComboBox>(dialog, "who")->currentText() == QStringLiteral("Eino Koski, 2 Member"));
            CHECK(part<QRadioButton>(dialog, "deputyRises")->isChecked());
            CHECK(textsOf(dialog).contains(QStringLiteral("Eino Salo holds the seat from 3 March 2022 on.")));
            opened.click(part<QPushButton>(dialog, "record"));
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(opened.clicks == 4);
    const Record old = opened.membership(opened.member);
    CHECK(old.value(QStringLiteral("to_date")).toText() == QStringLiteral("2022-03-02"));
    CHECK(old.value(QStringLiteral("person")).toId() == opened.personCalled("Koski")); // not overwritten
    CHECK(opened.textAt(1, member) == QStringLiteral("Eino Koski | Leaves 2 March 2022"));
    CHECK(opened.window->findChild<Toast *>()->text() == QStringLiteral("Eino Salo follows Eino Koski."));
    opened.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(opened.view().day() == QDate(2022, 3, 3));
    CHECK(opened.textAt(1, member).startsWith(QStringLiteral("Eino Salo")));
    CHECK(opened.membership(opened.memberDeputy).value(QStringLiteral("to_date")).toText() ==
          QStringLiteral("2022-03-02")); // a member is no deputy
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
}

TEST_CASE("a seat stays open when somebody leaves and nobody follows", "[bodies]")
{
    BodyWindow opened;
    const qint64 before = opened.count("membership");
    opened.goToCouncil();
    opened.table().setCurrentIndex(opened.table().model()->index(0, member));
    opened.inDialog<LeavingDialog>(
        [&opened] { opened.click(leavingButton(opened)); },
        [&opened](LeavingDialog &dialog) {
            typeDay(dialog, QStringLiteral("30.6.2022"));
            opened.click(part<QRadioButton>(dialog, "staysOpen"));
            CHECK(textsOf(dialog).contains(QStringLiteral("The seat is open from 1 July 2022 on.")));
            auto *reason = part<QWidget>(dialog, "end_reason")->findChild<QLineEdit *>();
            QTest::keyClicks(reason, QStringLiteral("Muutto 131052-308T"));
            opened.click(part<QPushButton>(dialog, "record"));
            CHECK(dialog.isVisible()); // identity codes are not stored
            reason->selectAll();
            QTest::keyClicks(reason, QStringLiteral("Muutto"));
            opened.click(part<QPushButton>(dialog, "record"));
        });
    CHECK(opened.membership(opened.chair).value(QStringLiteral("end_reason")).toText() ==
          QStringLiteral("Muutto"));
    CHECK(opened.textAt(0, member) == QStringLiteral("Eino Aho | Leaves 30 June 2022"));
    CHECK(opened.count("membership") == before);
    opened.table().setFocus();
    opened.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(opened.textAt(0, member) == QStringLiteral("Open seat | Eino Aho left 30 June 2022"));
}

TEST_CASE("somebody new follows, by keys alone", "[bodies]")
{
    BodyWindow opened;
    opened.goToCouncil();
    opened.table().setFocus();
    opened.table().setCurrentIndex(opened.table().model()->index(1, member));
    const int clicks = opened.clicks;
    opened.inDialog<LeavingDialog>(
        [&opened] { opened.press(Qt::Key_L, Qt::ControlModifier); },
        [&opened](LeavingDialog &dialog) {
            part<QRadioButton>(dialog, "deputyRises")->setFocus();
            opened.press(Qt::Key_Down);
            REQUIRE(part<QRadioButton>(dialog, "otherFollows")->isChecked());
            auto *person = dialog.findChild<RecordSearch *>();
            REQUIRE(person->isVisible());
            person->setFocus();
            QTest::keyClicks(person, QStringLiteral("Veli Niemi"));
            const auto *completer = person->findChild<QCompleter *>();
            REQUIRE(QTest::qWaitFor([completer] { return completer->popup()->isVisible(); }));
            QTest::keyClick(completer->popup(), Qt::Key_Return);
            QTest::keyClick(part<QPushButton>(dialog, "record"), Qt::Key_Return);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(opened.clicks == clicks);
    opened.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(opened.textAt(1, member) == QStringLiteral("Veli Niemi"));
}

TEST_CASE("a day before somebody began is refused at its field", "[bodies]")
{
    BodyWindow opened;
    opened.goToCouncil();
    const Record before = opened.membership(opened.member);
    Record after = before;
    after.set(QStringLiteral("from_date"), QStringLiteral("2022-02-01"));
    REQUIRE(changeRecord(opened.records(), before, after).isWritten);
    const QByteArray values = opened.dump();
    LeavingDialog dialog(opened.records(), opened.ask, opened.view().composition(), opened.member,
                         opened.window.get());
    dialog.show();
    typeDay(dialog, QStringLiteral("31.1.2022"));
    opened.click(part<QPushButton>(dialog, "record"));
    CHECK(dialog.isVisible());
    CHECK(opened.dump() == values);
}

TEST_CASE("who may leave are all who sit there, each before her deputies", "[bodies]")
{
    BodyWindow opened;
    opened.seat(opened.addPerson("Pooli"), "deputy");
    opened.seat(opened.addPerson("Sihteeri"), "secretary");
    const auto history = bodyHistory(opened.file().connection(), opened.file().catalogue(),
                                     opened.records().words(), opened.council);
    QStringList names;
    for (const Leaver &each : leaversOf(compositionOn(*history, QDate(2022, 3, 2))))
        names +=
            QStringLiteral("%1 %2 %3").arg(each.seated.person.name).arg(each.seat).arg(each.deputies.size());
    CHECK(names == QStringList{QStringLiteral("Eino Aho 1 2"), QStringLiteral("Eino Niemi 0 0"),
                               QStringLiteral("Eino Koski 2 2"), QStringLiteral("Eino Salo 0 0"),
                               QStringLiteral("Eino Pooli 0 0"), QStringLiteral("Eino Sihteeri 0 0")});
}
