// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/senddialog.h"
#include "core/sharing/merge.h"
#include "core/sharing/seal.h"
#include "tests/ui/sharing/sharingwindow.h"
#include "ui/forms/recordsearch.h"
#include "ui/sharing/passphrasefield.h"
#include "ui/sharing/scopefield.h"
#include "ui/style/problemline.h"
#include "ui/style/toast.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QString sendCommand = QStringLiteral("Send a copy or a package\u2026");

QPushButton *sendButton(SendDialog &dialog)
{
    return dialog.findChild<QPushButton *>(QStringLiteral("send"));
}

bool says(QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

TEST_CASE("a package is made in five clicks, and says what leaves", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    sharing.oona.set("organisation", sharing.organisation, "email", QStringLiteral("oona@example.fi"));
    merge(opened.file(), {sharing.oona.path()});
    sharing.set("organisation", sharing.organisation, "phone", QStringLiteral("+358 40 111 1111"));
    const QString target = opened.path(QStringLiteral("package.raati"));
    opened.ask.files = {target};
    inDialog<SendDialog>([&] { opened.clickInMenu(sharing.command(sendCommand)); },
                         [&](SendDialog &dialog) {
                             CHECK(says(dialog, QStringLiteral("everything in this file")));
                             auto *receiver = dialog.findChild<QComboBox *>();
                             REQUIRE(receiver->count() == 2);
                             CHECK(receiver->itemText(1).startsWith(QStringLiteral("Oona Kivel\u00e4")));
                             receiver->setCurrentIndex(1); // by mouse: two clicks
                             opened.clicks += 1;
                             CHECK(says(dialog, QStringLiteral("what the receiver does not have yet")));
                             CHECK(says(dialog, QStringLiteral("Whoever gets it can read it.")));
                             opened.click(sendButton(dialog));
                             opened.clicks += 1; // "Save" in the file dialog
                         });
    CHECK(opened.clicks <= 6);
    CHECK(opened.window->findChild<Toast *>()->text() == QStringLiteral("Ready to be sent: package.raati"));
    CHECK(QFileInfo(target).size() < QFileInfo(opened.file().path()).size());
    const auto reports = merge(sharing.oona.file(), {target});
    CHECK(reports.front().isNew);
    CHECK(sharing.oona.records()
              .read(opened.type("organisation"), sharing.organisation)
              .value(QStringLiteral("phone")) == Value(QStringLiteral("+358 40 111 1111")));
}

TEST_CASE("the whole file is sealed, and a passphrase that is too short is refused", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    const QString target = opened.path(QStringLiteral("sealed.raati"));
    const QString passphrase = QStringLiteral("kolme sanaa riitt\u00e4\u00e4");
    opened.ask.files = {target};
    inDialog<SendDialog>([&] { sharing.command(sendCommand)->trigger(); },
                         [&](SendDialog &dialog) {
                             opened.click(dialog.findChildren<QRadioButton *>().last());
                             CHECK_FALSE(dialog.findChild<QComboBox *>()->isEnabled());
                             auto *field = dialog.findChild<PassphraseField *>();
                             auto *line = field->findChild<QLineEdit *>();
                             line->setFocus();
                             opened.type(QStringLiteral("short"));
                             opened.click(sendButton(dialog));
                             REQUIRE(field->findChild<ProblemLine *>()->problem());
                             CHECK(opened.ask.wishes.empty());
                             line->selectAll();
                             opened.type(passphrase);
                             CHECK(says(dialog, QStringLiteral("Nobody can read it without")));
                             opened.click(sendButton(dialog));
                         });
    REQUIRE(isSealed(target));
    const QString open = opened.path(QStringLiteral("unsealed.raati"));
    unseal(target, open, passphrase);
    CHECK_FALSE(merge(sharing.oona.file(), {open}).front().isNew);
}

TEST_CASE("a part of the file is sent, and nobody by name", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    const QString target = opened.path(QStringLiteral("part.raati"));
    opened.ask.files = {target};
    inDialog<SendDialog>([&] { sharing.command(sendCommand)->trigger(); },
                         [&](SendDialog &dialog) {
                             auto *scope = dialog.findChild<ScopeField *>();
                             const auto combos = scope->findChildren<QComboBox *>();
                             REQUIRE(combos.size() == 2);
                             RecordSearch *search = nullptr;
                             for (int i = 1; i < combos[0]->count() && !search; ++i) {
                                 combos[0]->setCurrentIndex(i);
                                 for (RecordSearch *each : scope->findChildren<RecordSearch *>())
                                     if (each->isVisible() &&
                                         each->type().name() == QStringLiteral("municipality"))
                                         search = each;
                             }
                             REQUIRE(search);
                             combos[1]->setCurrentIndex(2);
                             opened.click(sendButton(dialog));
                             REQUIRE(scope->findChild<ProblemLine *>()->problem());
                             search->choose(RowId(743)); // Seinäjoki
                             CHECK(says(dialog, QStringLiteral("the chosen part")));
                             opened.click(sendButton(dialog));
                             CHECK_FALSE(dialog.isVisible());
                         });
    const auto connection = FileReader(target).open();
    CHECK(connection->value("SELECT count(*) FROM person") == Value(0));
    CHECK(connection->value("SELECT count(*) FROM event")->toNumber() > 0);
    CHECK(connection->value("SELECT count(*) FROM event")->toNumber() <
          opened.file().connection().value("SELECT count(*) FROM event")->toNumber());
}

TEST_CASE("the file itself is never written over by what is sent", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    opened.ask.files = {opened.file().path()};
    inDialog<SendDialog>([&] { sharing.command(sendCommand)->trigger(); },
                         [&](SendDialog &dialog) {
                             opened.click(sendButton(dialog));
                             CHECK(opened.ask.messages.size() == 1);
                             CHECK(dialog.isVisible());
                         });
}

TEST_CASE("a package is made with the keyboard alone", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    const QString target = opened.path(QStringLiteral("package.raati"));
    opened.ask.files = {target};
    inDialog<SendDialog>([&] { sharing.command(sendCommand)->trigger(); },
                         [&](SendDialog &dialog) {
                             auto *receiver = dialog.findChild<QComboBox *>();
                             REQUIRE(QTest::qWaitFor([receiver] { return receiver->hasFocus(); }));
                             opened.press(Qt::Key_Return);
                             CHECK_FALSE(dialog.isVisible());
                         });
    CHECK(QFileInfo::exists(target));
}
