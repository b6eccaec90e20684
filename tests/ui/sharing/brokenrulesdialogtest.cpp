// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/brokenrulesdialog.h"
#include "core/rules/brokenrules.h"
#include "core/sharing/merge.h"
#include "tests/ui/sharing/sharingwindow.h"
#include "ui/style/problemline.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// The window and a colleague have each moved one end of an event, and their files have met.
struct BrokenSpan
{
    SharingWindow sharing;
    RowId event = sharing.opened.first("SELECT id FROM event ORDER BY start LIMIT 1");

    BrokenSpan()
    {
        sharing.set("event", event, "start", QStringLiteral("2020-10-14T19:30"));
        sharing.oona.set("event", event, "end", QStringLiteral("2020-10-14T18:30"));
        merge(sharing.opened.file(), {sharing.oona.path()});
    }
    QPushButton *mend() const
    {
        return sharing.opened.window->findChild<QPushButton *>(QStringLiteral("mend"));
    }
};

} // namespace

TEST_CASE("a record that breaks a rule is mended from the overview, and the mend undone", "[sharing]")
{
    BrokenSpan broken;
    OpenedWindow &opened = broken.sharing.opened;
    REQUIRE(brokenRules(opened.records()).size() == 1);
    REQUIRE(countBrokenRules(opened.file().connection(), opened.file().catalogue(),
                             opened.records().words()) == 1);
    REQUIRE(QTest::qWaitFor([&] { return broken.mend()->isVisible(); }));
    const QByteArray before = opened.dump();
    inDialog<BrokenRulesDialog>(
        [&] { opened.click(broken.mend()); },
        [&](BrokenRulesDialog &dialog) {
            auto *list = dialog.findChild<QListView *>();
            REQUIRE(list->model()->rowCount() == 1);
            auto *save = dialog.findChild<QPushButton *>(QStringLiteral("save"));
            opened.click(save);
            CHECK(brokenRules(opened.records()).size() == 1); // as broken as before
            auto *end = dialog.findChild<QWidget *>(QStringLiteral("end"))->findChild<QLineEdit *>();
            end->selectAll();
            QTest::keyClicks(end, QStringLiteral("14.10.2020 21:00"));
            opened.click(save);
            CHECK(brokenRules(opened.records()).empty());
            REQUIRE(QTest::qWaitFor([list] { return list->model()->rowCount() == 0; }));
            opened.press(Qt::Key_Z, Qt::ControlModifier);
            CHECK(list->model()->rowCount() == 1);
        });
    CHECK((opened.dump() == before));
}

TEST_CASE("a record that breaks a rule can be looked at", "[sharing]")
{
    BrokenSpan broken;
    OpenedWindow &opened = broken.sharing.opened;
    REQUIRE(QTest::qWaitFor([&] { return broken.mend()->isVisible(); }));
    inDialog<BrokenRulesDialog>([&] { opened.click(broken.mend()); },
                                [&](BrokenRulesDialog &dialog) {
                                    opened.click(dialog.findChild<QPushButton *>(QStringLiteral("show")));
                                });
    REQUIRE(opened.workspace().form());
    CHECK(opened.workspace().form()->type().name() == QStringLiteral("event"));
}
