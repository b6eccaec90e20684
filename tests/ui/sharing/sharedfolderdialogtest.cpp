// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharedfolderdialog.h"
#include "core/sharing/sharedfolder.h"
#include "core/sharing/unmerge.h"
#include "tests/ui/sharing/sharingwindow.h"
#include "ui/sharing/mergedialog.h"
#include "ui/style/problemline.h"
#include "ui/style/toast.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QString folderCommand = QStringLiteral("Shared folder\u2026");

QPushButton *button(QWidget &dialog, const char *name)
{
    return dialog.findChild<QPushButton *>(QLatin1String(name));
}

} // namespace

TEST_CASE("a package is put into a folder once it is chosen", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    const QTemporaryDir folder;
    opened.ask.files = {folder.path()};
    inDialog<SharedFolderDialog>([&] { sharing.command(folderCommand)->trigger(); },
                                 [&](SharedFolderDialog &dialog) {
                                     CHECK_FALSE(button(dialog, "put")->isEnabled());
                                     CHECK_FALSE(button(dialog, "take")->isEnabled());
                                     opened.click(button(dialog, "choose"));
                                     dialog.findChild<QLineEdit *>()->setText(QStringLiteral("short"));
                                     opened.click(button(dialog, "put"));
                                     CHECK(dialog.findChild<ProblemLine *>()->problem());
                                     dialog.findChild<QLineEdit *>()->clear();
                                     opened.click(button(dialog, "put"));
                                     CHECK_FALSE(dialog.isVisible());
                                 });
    CHECK(QDir(folder.path()).entryList(QDir::Files) ==
          QStringList{SharedFolder(opened.file(), folder.path()).ownName()});
    CHECK(opened.window->findChild<Toast *>()->text() ==
          QStringLiteral("The package lies in the shared folder."));
    CHECK(newPackages(opened.file()).isEmpty());
}

TEST_CASE("what others have put into the folder is told on opening and looked at before it is merged",
          "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    const QTemporaryDir folder;
    sharing.oona.set("organisation", sharing.organisation, "email", QStringLiteral("oona@example.fi"));
    SharedFolder(sharing.oona.file(), folder.path()).put();
    const QString path = opened.file().path();
    rememberSharedFolder(opened.file().installation(), path, folder.path());
    REQUIRE(newPackages(opened.file()).size() == 1);
    opened.closeWithoutSaving();
    opened.openAgain(path);
    auto *toast = opened.window->findChild<Toast *>();
    REQUIRE(toast->text() == QStringLiteral("Others have put packages into the shared folder."));
    inDialog<MergeDialog>([&] { opened.click(toast->findChild<QPushButton *>()); },
                          [&](MergeDialog &dialog) {
                              CHECK(lastMerge(opened.file()).isEmpty());
                              opened.click(button(dialog, "merge"));
                          });
    CHECK(sharing.value("organisation", sharing.organisation, "email") ==
          Value(QStringLiteral("oona@example.fi")));
    CHECK(newPackages(opened.file()).isEmpty());
}

TEST_CASE("an empty folder says that nobody has put anything there", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    const QTemporaryDir folder;
    rememberSharedFolder(opened.file().installation(), opened.file().path(), folder.path());
    inDialog<SharedFolderDialog>([&] { sharing.command(folderCommand)->trigger(); },
                                 [&](SharedFolderDialog &dialog) {
                                     opened.click(button(dialog, "take"));
                                     CHECK(opened.ask.messages.size() == 1);
                                     CHECK(dialog.isVisible());
                                 });
}
