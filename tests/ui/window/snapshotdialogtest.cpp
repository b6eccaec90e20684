// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/snapshotdialog.h"

#include "tests/ui/window/openedwindow.h"
#include "ui/style/problemline.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QAction *snapshotAction(OpenedWindow &opened)
{
    for (QAction *action : opened.window->findChildren<QAction *>())
        if (action->iconText().startsWith(QLatin1String("Record key figures")))
            return action;
    throw std::logic_error("no such command");
}

void inSnapshot(OpenedWindow &opened, const std::function<void(SnapshotDialog &)> &meanwhile)
{
    opened.inDialog<SnapshotDialog>([&opened] { snapshotAction(opened)->trigger(); }, meanwhile);
}

QPushButton *writeButton(SnapshotDialog &dialog)
{
    return dialog.findChild<QPushButton *>(QStringLiteral("write"));
}

QLineEdit *dayLine(SnapshotDialog &dialog)
{
    return dialog.findChild<QWidget *>(QStringLiteral("on_date"))->findChild<QLineEdit *>();
}

qint64 pointsOf(OpenedWindow &opened)
{
    return opened.file().connection().value("SELECT count(*) FROM figure_point")->toNumber();
}

} // namespace

TEST_CASE("the key figures of last year's end are seen before they are written, and undone",
          "[window][figures]")
{
    OpenedWindow opened;
    const QByteArray before = opened.dump();
    const qint64 points = pointsOf(opened);
    inSnapshot(opened, [&](SnapshotDialog &dialog) {
        const auto *table = dialog.findChild<QTableView *>()->model();
        REQUIRE(table->rowCount() == 4);
        CHECK(table->index(0, 1).data().toString().toLongLong() ==
              opened.file()
                  .connection()
                  .value("SELECT count(*) FROM organisation WHERE NOT archived AND status = 'active'")
                  ->toNumber());
        CHECK(pointsOf(opened) == points);
        opened.click(writeButton(dialog));
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(pointsOf(opened) == points + 4);
    inSnapshot(opened, [&](SnapshotDialog &dialog) { CHECK_FALSE(writeButton(dialog)->isEnabled()); });
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
}

TEST_CASE("a day that has not come yet is told under the day, and nothing can be written",
          "[window][figures]")
{
    OpenedWindow opened;
    inSnapshot(opened, [&](SnapshotDialog &dialog) {
        dayLine(dialog)->setFocus();
        dayLine(dialog)->selectAll();
        QTest::keyClicks(dayLine(dialog), QStringLiteral("31.12.2999"));
        QTest::keyClick(dayLine(dialog), Qt::Key_Tab);
        REQUIRE(dialog.findChild<ProblemLine *>()->problem());
        CHECK(dialog.findChild<ProblemLine *>()->problem()->message.contains(QStringLiteral("not come yet")));
        CHECK_FALSE(writeButton(dialog)->isEnabled());
        CHECK(dialog.findChild<QTableView *>()->model()->rowCount() == 0);
    });
}
