// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/celleditor.h"
#include "ui/forms/childtable.h"
#include "ui/style/toast.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE(
    "roles are typed, changed and removed with the keyboard, taken back to the beginning and done again",
    "[window]")
{
    OpenedWindow opened;
    opened.open("person", opened.first("SELECT min(id) FROM person"));
    const QByteArray before = opened.dump();
    auto *list = opened.workspace().form()->findChild<ChildTable *>(QStringLiteral("role.person"));
    auto *grid = list->findChild<QTableView *>();
    list->findChild<QPushButton *>()->setFocus();
    opened.press(Qt::Key_Space);
    for (const char *value : {"Ilmajoki", "Other", "1.1.2024", "31.12.2029"}) {
        opened.type(QString::fromLatin1(value));
        opened.press(Qt::Key_Tab);
    }
    const QByteArray made = opened.dump();
    CHECK(made != before);
    CHECK(opened.workspace().findChild<Toast *>()->isVisible());
    opened.press(Qt::Key_Escape); // the next row was begun
    REQUIRE(grid->hasFocus());

    opened.press(Qt::Key_F2);
    opened.type(QStringLiteral("Lapua"));
    opened.press(Qt::Key_Tab);
    opened.type(QStringLiteral("Leader actor"));
    opened.press(Qt::Key_Return);
    const QByteArray changed = opened.dump();
    opened.press(Qt::Key_Delete);
    const QByteArray removed = opened.dump();
    CHECK(removed == before);

    for (const QByteArray *state : {&changed, static_cast<const QByteArray *>(nullptr), &made, &before}) {
        opened.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK((!state || opened.dump() == *state));
    }
    for (const QByteArray *state : {&made, static_cast<const QByteArray *>(nullptr), &changed, &removed}) {
        opened.press(Qt::Key_Y, Qt::ControlModifier);
        CHECK((!state || opened.dump() == *state));
    }
}

TEST_CASE("F8 goes to the cell that stops saving", "[window]")
{
    OpenedWindow opened;
    opened.open("person", opened.first("SELECT min(person) FROM role"));
    auto *list = opened.workspace().form()->findChild<ChildTable *>(QStringLiteral("role.person"));
    auto *grid = list->findChild<QTableView *>();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 2));
    opened.press(Qt::Key_F2);
    opened.type(QStringLiteral("soon"));
    opened.line("phone")->setFocus();
    QCoreApplication::processEvents();
    opened.press(Qt::Key_S, Qt::ControlModifier);
    opened.line("phone")->setFocus();
    QCoreApplication::processEvents();
    opened.press(Qt::Key_F8);
    auto *cell = list->findChild<CellEditor *>();
    REQUIRE(cell);
    CHECK(cell->hasProblem());
    CHECK(cell->hasKeyboard());
}
