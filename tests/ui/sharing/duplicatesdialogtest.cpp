// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/duplicatesdialog.h"
#include "core/sharing/duplicates.h"
#include "core/sharing/merge.h"
#include "tests/ui/sharing/sharingwindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QString duplicatesCommand = QStringLiteral("Duplicate records\u2026");

/// The same association, added by a colleague and here.
struct TwoOfOne : SharingWindow
{
    RowId mine;
    RowId theirs;

    TwoOfOne()
    {
        Colleague matti(opened.file(), QStringLiteral("Matti Vainio"));
        mine = matti.add("organisation", {{QStringLiteral("name_fi"), QStringLiteral("Omaishoitajat ry")},
                                          {QStringLiteral("business_id"), QStringLiteral("2077474-0")},
                                          {QStringLiteral("phone"), QStringLiteral("+358 40 111 1111")}});
        theirs = oona.add("organisation", {{QStringLiteral("name_fi"), QStringLiteral("Omaishoitajat ry")},
                                           {QStringLiteral("business_id"), QStringLiteral("2077474-0")},
                                           {QStringLiteral("phone"), QStringLiteral("+358 40 222 2222")}});
        merge(opened.file(), {matti.path(), oona.path()});
    }

    size_t pairs() const
    {
        return duplicatesOf(opened_().file().connection(), opened_().file().catalogue()).size();
    }
    OpenedWindow &opened_() const { return const_cast<OpenedWindow &>(opened); }
};

/// The row of the list that tells of the pair.
void choosePair(DuplicatesDialog &dialog)
{
    auto *list = dialog.findChild<QListView *>();
    REQUIRE(QTest::qWaitFor([&dialog] { return !dialog.isReading(); }));
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString() == QStringLiteral("Omaishoitajat ry"))
            list->setCurrentIndex(list->model()->index(row, 0));
    REQUIRE(list->currentIndex().data().toString() == QStringLiteral("Omaishoitajat ry"));
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("two records of one thing are combined with a choice where they differ, and undone", "[sharing]")
{
    TwoOfOne sharing;
    OpenedWindow &opened = sharing.opened;
    const size_t before = sharing.pairs();
    REQUIRE(before >= 1);
    const QByteArray values = opened.dump();
    inDialog<DuplicatesDialog>(
        [&] { sharing.command(duplicatesCommand)->trigger(); },
        [&](DuplicatesDialog &dialog) {
            choosePair(dialog);
            for (QRadioButton *choice : dialog.findChildren<QRadioButton *>())
                if (choice->text() == QStringLiteral("+358 40 222 2222"))
                    opened.click(choice);
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("fold")));
            CHECK(sharing.pairs() == before - 1);
            const bool isMine = opened.records().exists(opened.type("organisation"), sharing.mine);
            CHECK(isMine != opened.records().exists(opened.type("organisation"), sharing.theirs));
            CHECK(sharing.value("organisation", isMine ? sharing.mine : sharing.theirs, "phone") ==
                  Value(QStringLiteral("+358 40 222 2222")));
            REQUIRE(QTest::qWaitFor([&dialog] { return !dialog.isReading(); }));
            opened.press(Qt::Key_Z, Qt::ControlModifier);
            CHECK(opened.dump() == values);
        });
}

TEST_CASE("two records that are not the same are not asked about again", "[sharing]")
{
    TwoOfOne sharing;
    const size_t before = sharing.pairs();
    inDialog<DuplicatesDialog>([&] { sharing.command(duplicatesCommand)->trigger(); },
                               [&](DuplicatesDialog &dialog) {
                                   choosePair(dialog);
                                   sharing.opened.click(
                                       dialog.findChild<QPushButton *>(QStringLiteral("distinct")));
                               });
    CHECK(sharing.pairs() == before - 1);
}
