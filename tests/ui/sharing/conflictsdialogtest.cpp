// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/conflictsdialog.h"
#include "core/sharing/conflicts.h"
#include "core/sharing/merge.h"
#include "tests/ui/sharing/sharingwindow.h"
#include "ui/sharing/conflictview.h"
#include "ui/style/problemline.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const Value mine(QStringLiteral("+358 40 111 1111"));
const Value theirs(QStringLiteral("+358 40 222 2222"));

QPushButton *button(QWidget &dialog, const char *name)
{
    return dialog.findChild<QPushButton *>(QLatin1String(name));
}

bool says(QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

TEST_CASE("a conflict is settled in two clicks from the overview, and undone", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    sharing.disagree("phone", mine, theirs);
    auto *settle = opened.window->findChild<QPushButton *>(QStringLiteral("settle"));
    REQUIRE(QTest::qWaitFor([settle] { return settle->isVisible(); }));
    inDialog<ConflictsDialog>([&] { opened.click(settle); },
                              [&](ConflictsDialog &dialog) {
                                  CHECK(says(dialog, mine.toText()));
                                  CHECK(says(dialog, theirs.toText()));
                                  CHECK(says(dialog, QStringLiteral("Oona Kivel\u00e4")));
                                  CHECK(says(dialog, QStringLiteral("oona.raati")));
                                  CHECK(says(dialog, QStringLiteral("written in this file")));
                                  opened.click(button(dialog, "keep2"));
                                  CHECK(conflictsOf(opened.file()).empty());
                                  CHECK(sharing.value("organisation", sharing.organisation, "phone") ==
                                        theirs);
                                  REQUIRE(QTest::qWaitFor([&dialog] {
                                      return dialog.findChild<QListView *>()->model()->rowCount() == 0;
                                  }));
                                  opened.press(Qt::Key_Z, Qt::ControlModifier);
                                  CHECK(sharing.value("organisation", sharing.organisation, "phone") == mine);
                              });
    CHECK(opened.clicks == 2);
    CHECK(QTest::qWaitFor([settle] { return !settle->isVisible(); }));
}

TEST_CASE("conflicts are settled one after the other with the keyboard alone", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    sharing.set("organisation", sharing.organisation, "email", QStringLiteral("mine@example.fi"));
    sharing.oona.set("organisation", sharing.organisation, "email", QStringLiteral("theirs@example.fi"));
    sharing.disagree("phone", mine, theirs);
    inDialog<ConflictsDialog>([&] { sharing.command(QStringLiteral("Conflicts\u2026"))->trigger(); },
                              [&](ConflictsDialog &dialog) {
                                  auto *list = dialog.findChild<QListView *>();
                                  REQUIRE(list->model()->rowCount() == 2);
                                  opened.press(Qt::Key_F8);
                                  CHECK(list->currentIndex().row() == 1);
                                  opened.press(Qt::Key_2);
                                  REQUIRE(QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }));
                                  opened.press(Qt::Key_1);
                                  CHECK(conflictsOf(opened.file()).empty());
                              });
    CHECK(sharing.value("organisation", sharing.organisation, "email") ==
          Value(QStringLiteral("mine@example.fi")));
    CHECK(sharing.value("organisation", sharing.organisation, "phone") == theirs);
}

TEST_CASE("another value settles a conflict, unless it breaks a rule", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    sharing.disagree("business_id", QStringLiteral("2077474-0"), QStringLiteral("0737546-2"));
    inDialog<ConflictsDialog>([&] { sharing.command(QStringLiteral("Conflicts\u2026"))->trigger(); },
                              [&](ConflictsDialog &dialog) {
                                  opened.press(Qt::Key_E);
                                  REQUIRE(dialog.findChild<ConflictView *>()->isWritingOwn());
                                  auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
                                  REQUIRE(line);
                                  line->selectAll();
                                  opened.type(QStringLiteral("131052-308T"));
                                  opened.click(button(dialog, "saveOwn"));
                                  CHECK(conflictsOf(opened.file()).size() == 1);
                                  CHECK(dialog.findChild<ProblemLine *>()->problem());
                                  line->selectAll();
                                  opened.type(QStringLiteral("0116297-6"));
                                  opened.press(Qt::Key_Tab);
                                  opened.press(Qt::Key_Space);
                                  CHECK(conflictsOf(opened.file()).empty());
                              });
    CHECK(sharing.value("organisation", sharing.organisation, "business_id") ==
          Value(QStringLiteral("0116297-6")));
}

TEST_CASE("a record that one removed and another changed is kept or removed", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    sharing.set("organisation", sharing.organisation, "phone", mine);
    sharing.oona.remove("organisation", sharing.organisation);
    merge(opened.file(), {sharing.oona.path()});
    const auto settleWith = [&](const QString &words) {
        inDialog<ConflictsDialog>([&] { sharing.command(QStringLiteral("Conflicts\u2026"))->trigger(); },
                                  [&](ConflictsDialog &dialog) {
                                      CHECK(says(dialog, QStringLiteral("One removed the record")));
                                      for (QPushButton *each : dialog.findChildren<QPushButton *>())
                                          if (each->text() == words) {
                                              opened.click(each);
                                              break;
                                          }
                                  });
    };
    REQUIRE(conflictsOf(opened.file()).size() == 1);
    SECTION("kept")
    {
        settleWith(QStringLiteral("Keep the record"));
        CHECK(conflictsOf(opened.file()).empty());
        CHECK(opened.records().exists(opened.type("organisation"), sharing.organisation));
    }
    SECTION("removed")
    {
        settleWith(QStringLiteral("Remove the record"));
        CHECK(conflictsOf(opened.file()).empty());
        CHECK_FALSE(opened.records().exists(opened.type("organisation"), sharing.organisation));
    }
}

TEST_CASE("of a long text one sees what it was and what each has changed", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    sharing.set("organisation", sharing.organisation, "activities", QStringLiteral("one two three"));
    sharing.oona.merge(opened.file().path());
    sharing.disagree("activities", QStringLiteral("one two three four"),
                     QStringLiteral("zero one two three"));
    inDialog<ConflictsDialog>([&] { sharing.command(QStringLiteral("Conflicts\u2026"))->trigger(); },
                              [&](ConflictsDialog &dialog) {
                                  CHECK(says(dialog, QStringLiteral("Before")));
                                  CHECK(says(dialog, QStringLiteral("one two three")));
                                  CHECK(says(dialog, QStringLiteral("one two three <b>four</b>")));
                                  CHECK(says(dialog, QStringLiteral("<b>zero </b>one two three")));
                              });
}

TEST_CASE("without conflicts there is nothing to settle", "[sharing]")
{
    SharingWindow sharing;
    inDialog<ConflictsDialog>([&] { sharing.command(QStringLiteral("Conflicts\u2026"))->trigger(); },
                              [](ConflictsDialog &dialog) {
                                  CHECK(says(dialog, QStringLiteral("All who work on this file agree.")));
                              });
    CHECK_FALSE(sharing.opened.window->findChild<QPushButton *>(QStringLiteral("settle"))->isVisible());
}
