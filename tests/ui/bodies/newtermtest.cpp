// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bodies/bodywindow.h"
#include "ui/bodies/newtermdialog.h"
#include "ui/style/problemline.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QToolButton *newTermButton(OpenedWindow &opened)
{
    for (QToolButton *each : opened.workspace().form()->findChildren<QToolButton *>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("New term")))
            return each;
    return nullptr;
}

QString dayIn(const QDialog &dialog, const char *name)
{
    return dialog.findChild<QWidget *>(QLatin1String(name))->findChild<QLineEdit *>()->text();
}

} // namespace

TEST_CASE("a term is made from the last one with at most five clicks, beginning at the overview", "[bodies]")
{
    BodyWindow opened;
    const QByteArray before = opened.dump();
    const qint64 memberships = opened.count("membership");
    opened.goToCouncil();
    opened.inDialog<NewTermDialog>([&opened] { opened.click(newTermButton(opened)); },
                                   [&opened](NewTermDialog &dialog) {
                                       CHECK(dayIn(dialog, "from_date") == QStringLiteral("1.1.2024"));
                                       CHECK(dayIn(dialog, "to_date") == QStringLiteral("31.12.2025"));
                                       auto *list = dialog.findChild<QListView *>();
                                       REQUIRE(list->model()->rowCount() == 4); // Laine has left
                                       list->setFocus();
                                       list->setCurrentIndex(list->model()->index(3, 0));
                                       QTest::keyClick(list, Qt::Key_Space);
                                       opened.click(dialog.findChild<QPushButton *>(QStringLiteral("make")));
                                       CHECK_FALSE(dialog.isVisible());
                                   });
    CHECK(opened.clicks <= 5);
    CHECK(opened.view().day() == QDate(2024, 1, 1));
    CHECK(opened.textAt(0, CompositionModel::MemberColumn).startsWith(QStringLiteral("Eino Aho")));
    CHECK(opened.count("membership") == memberships + 3);
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
    CHECK_FALSE(opened.table().isVisible()); // there is no term on that day any more
}

TEST_CASE("a new term that shares a day with another is refused at its days", "[bodies]")
{
    BodyWindow opened;
    const QByteArray before = opened.dump();
    opened.goToCouncil();
    opened.inDialog<NewTermDialog>(
        [&opened] { opened.click(newTermButton(opened)); },
        [&opened](NewTermDialog &dialog) {
            auto *line = dialog.findChild<QWidget *>(QStringLiteral("from_date"))->findChild<QLineEdit *>();
            auto *make = dialog.findChild<QPushButton *>(QStringLiteral("make"));
            line->selectAll();
            QTest::keyClicks(line, QStringLiteral("x"));
            CHECK_FALSE(make->isEnabled());
            line->selectAll();
            QTest::keyClicks(line, QStringLiteral("31.12.2023"));
            opened.click(make);
            CHECK(dialog.isVisible());
            CHECK(dialog.findChild<ProblemLine *>()->problem());
        });
    CHECK(opened.dump() == before);
}

TEST_CASE("a new term without the chair warns of it and can be made", "[bodies]")
{
    BodyWindow opened;
    const qint64 memberships = opened.count("membership");
    opened.goToCouncil();
    opened.inDialog<NewTermDialog>(
        [&opened] { opened.click(newTermButton(opened)); },
        [&opened](NewTermDialog &dialog) {
            auto *warning = dialog.findChild<ProblemLine *>(QStringLiteral("warning"));
            auto *list = dialog.findChild<QListView *>();
            const auto tick = [list](const char *words) {
                for (int row = 0; row < list->model()->rowCount(); ++row)
                    if (list->model()->index(row, 0).data().toString().contains(QLatin1String(words))) {
                        list->setFocus();
                        list->setCurrentIndex(list->model()->index(row, 0));
                        QTest::keyClick(list, Qt::Key_Space);
                        return;
                    }
            };
            CHECK_FALSE(warning->isVisible());
            tick("Salo");
            CHECK_FALSE(warning->isVisible());
            tick("Chair");
            REQUIRE(warning->isVisible());
            CHECK(warning->problem()->severity == Problem::Severity::Warning);
            CHECK(warning->problem()->message.contains(QStringLiteral("no chair")));
            tick("Chair");
            CHECK_FALSE(warning->isVisible());
            tick("Chair");
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("make")));
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(opened.count("membership") == memberships + 2);
}
