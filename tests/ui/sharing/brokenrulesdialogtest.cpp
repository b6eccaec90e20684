// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/brokenrulesdialog.h"
#include "core/rules/brokenrules.h"
#include "core/sharing/merge.h"
#include "tests/support/slowfile.h"
#include "tests/ui/sharing/sharingwindow.h"
#include "ui/lists/waitstrip.h"
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

/// A button of the record that is shown once all are read.
QPushButton *buttonOf(BrokenRulesDialog &dialog, const char *name)
{
    const auto find = [&] { return dialog.findChild<QPushButton *>(QLatin1String(name)); };
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isReading() && find() && find()->isVisible(); }));
    return find();
}

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
            QPushButton *save = buttonOf(dialog, "save");
            REQUIRE(list->model()->rowCount() == 1);
            opened.click(save);
            CHECK(brokenRules(opened.records()).size() == 1); // as broken as before
            auto *end = dialog.findChild<QWidget *>(QStringLiteral("end"))->findChild<QLineEdit *>();
            end->selectAll();
            QTest::keyClicks(end, QStringLiteral("14.10.2020 21:00"));
            opened.click(save);
            CHECK(brokenRules(opened.records()).empty());
            REQUIRE(QTest::qWaitFor([list] { return list->model()->rowCount() == 0; }));
            opened.press(Qt::Key_Z, Qt::ControlModifier);
            CHECK(QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }));
        });
    CHECK((opened.dump() == before));
}

TEST_CASE("a record that breaks a rule can be looked at", "[sharing]")
{
    BrokenSpan broken;
    OpenedWindow &opened = broken.sharing.opened;
    REQUIRE(QTest::qWaitFor([&] { return broken.mend()->isVisible(); }));
    inDialog<BrokenRulesDialog>([&] { opened.click(broken.mend()); },
                                [&](BrokenRulesDialog &dialog) { opened.click(buttonOf(dialog, "show")); });
    REQUIRE(opened.workspace().form());
    CHECK(opened.workspace().form()->type().name() == QStringLiteral("event"));
}

TEST_CASE("nobody waits for a slow disk while records that break a rule are looked for", "[sharing]")
{
    SlowFile slow;
    slow.add("event", {{"title_fi", QStringLiteral("Ilta")},
                       {"kind", QStringLiteral("forum")},
                       {"start", QStringLiteral("2026-03-04T18:00")},
                       {"end", QStringLiteral("2026-03-04T17:00")}});
    Records records = slow.records();
    QueuedAsk ask;
    slow.disk.hold();
    BrokenRulesDialog stopped(records, ask, nullptr);
    stopped.show();
    auto *strip = stopped.findChild<WaitStrip *>();
    CHECK(QTest::qWaitFor([strip] { return strip->isVisible(); }));
    QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(stopped.isVisible());
    BrokenRulesDialog patient(records, ask, nullptr);
    const auto *list = patient.findChild<QListView *>()->model();
    CHECK(list->rowCount() == 0);
    slow.disk.release();
    CHECK(QTest::qWaitFor([list] { return list->rowCount() == 1; }));
    CHECK(ask.messages.empty());
}
