// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/erasedialog.h"
#include "core/sharing/merge.h"
#include "tests/ui/sharing/sharingwindow.h"
#include "ui/sharing/erasurenotice.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QString eraseCommand = QStringLiteral("Erase personal data\u2026");

} // namespace

TEST_CASE("the data on somebody are erased after a look at what goes, and whom to tell is said", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    sharing.oona.set("organisation", sharing.organisation, "email", QStringLiteral("oona@example.fi"));
    merge(opened.file(), {sharing.oona.path()});
    const RowId person = opened.first("SELECT min(person) FROM role");
    const QByteArray family = sharing.value("person", person, "family").toText().toUtf8();
    opened.open("person", person);
    SECTION("kept")
    {
        const QByteArray before = sharing.everything();
        inDialog<EraseDialog>([&] { sharing.command(eraseCommand)->trigger(); },
                              [](EraseDialog &dialog) {
                                  REQUIRE(QTest::qWaitFor([&dialog] { return dialog.isActiveWindow(); }));
                                  QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); // the safe button
                                  CHECK_FALSE(dialog.isVisible());
                              });
        CHECK(sharing.everything() == before);
    }
    SECTION("erased")
    {
        QString notice;
        inDialog<ErasureNotice>(
            [&] {
                inDialog<EraseDialog>([&] { sharing.command(eraseCommand)->trigger(); },
                                      [&](EraseDialog &dialog) {
                                          opened.click(
                                              dialog.findChild<QPushButton *>(QStringLiteral("erase")));
                                      });
            },
            [&notice](ErasureNotice &dialog) { notice = dialog.text(); });
        CHECK(notice.contains(QStringLiteral("Oona Kivel\u00e4")));
        CHECK(opened.file()
                  .connection()
                  .value("SELECT family FROM person WHERE id = ?", person)
                  .value_or(Value())
                  .isNull());
        REQUIRE_FALSE(family.isEmpty());
    }
}

TEST_CASE("only what is about people can be erased", "[sharing]")
{
    SharingWindow sharing;
    sharing.opened.open("municipality", RowId(743));
    CHECK_FALSE(sharing.command(eraseCommand)->isEnabled());
    sharing.opened.open("person", sharing.opened.first("SELECT min(id) FROM person"));
    CHECK(sharing.command(eraseCommand)->isEnabled());
}
