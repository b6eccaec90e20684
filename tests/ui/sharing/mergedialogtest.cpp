// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/mergedialog.h"
#include "core/sharing/conflicts.h"
#include "core/sharing/unmerge.h"
#include "tests/ui/sharing/sharingwindow.h"
#include "ui/sharing/mergemodel.h"
#include "ui/sharing/passphrasedialog.h"
#include "ui/sharing/sendercard.h"
#include "ui/style/chip.h"
#include "ui/style/choicechips.h"
#include "ui/style/problemline.h"
#include "ui/style/progressstrip.h"
#include "ui/style/toast.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QString mergeCommand = QStringLiteral("Merge files\u2026");
constexpr int many = 27;
const QString passphrase = QStringLiteral("kolme sanaa riitt\u00e4\u00e4");

QPushButton *mergeButton(MergeDialog &dialog)
{
    return dialog.findChild<QPushButton *>(QStringLiteral("merge"));
}

/// How many changes the button names; the words may be in the plural.
int changes(MergeDialog &dialog)
{
    return mergeButton(dialog)->text().section(QLatin1Char(' '), 1, 1).toInt();
}

/// What the list of the dialog says, a row a line.
QStringList rows(MergeDialog &dialog)
{
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return lines;
}

QStringList words(QWidget &page)
{
    QCoreApplication::processEvents(); // what was just made is shown then
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            texts += label->text();
    return texts;
}

Chip *chip(MergeDialog &dialog, const QString &text)
{
    for (Chip *chip : dialog.findChildren<Chip *>())
        if (chip->isVisibleTo(&dialog) && chip->text() == text)
            return chip;
    return nullptr;
}

/// Whether @p act tells how far it is, in words that begin so, and is stopped by that.
bool isStopped(const QString &words, const std::function<void()> &act)
{
    bool isSeen = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        QWidget *modal = QApplication::activeModalWidget();
        auto *strip = modal ? modal->findChild<ProgressStrip *>() : nullptr;
        if (!strip || !strip->accessibleName().startsWith(words))
            return;
        isSeen = true;
        looking.stop();
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    });
    looking.start(0);
    act();
    return isSeen;
}

/// One new, one changed and one removed organisation.
void workOf(SharingWindow &sharing)
{
    sharing.oona.add("organisation", {{QStringLiteral("name_fi"), QStringLiteral("Uusi yhdistys ry")}});
    sharing.oona.set("organisation", sharing.organisation, "phone", QStringLiteral("+358 50 000 0000"));
    sharing.oona.remove("organisation", sharing.opened.first("SELECT max(id) FROM organisation"));
}

} // namespace

TEST_CASE("a colleague's file is merged in five clicks, and taken back in one", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    workOf(sharing);
    const QByteArray before = sharing.everything();
    opened.ask.files = {sharing.oona.path()};
    inDialog<MergeDialog>([&] { opened.clickInMenu(sharing.command(mergeCommand)); },
                          [&](MergeDialog &dialog) {
                              opened.clicks += 2; // the file and "Open" in the file dialog
                              CHECK(sharing.everything() == before);
                              CHECK(changes(dialog) == 3);
                              opened.click(mergeButton(dialog));
                          });
    CHECK(opened.clicks == 5);
    CHECK(sharing.value("organisation", sharing.organisation, "phone") ==
          Value(QStringLiteral("+358 50 000 0000")));
    auto *toast = opened.window->findChild<Toast *>();
    CHECK(toast->text().startsWith(QStringLiteral("3 change")));
    const QByteArray values = opened.dump();
    opened.click(toast->findChild<QPushButton *>());
    CHECK(opened.dump() != values);
    CHECK(lastMerge(opened.file()).isEmpty());
    CHECK(sharing.everything() == before);
}

TEST_CASE("the preview says of each record what becomes of it", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    workOf(sharing);
    const Value before = sharing.value("organisation", sharing.organisation, "phone");
    MergeDialog dialog(opened.records(), opened.ask, opened.window.get());
    REQUIRE(dialog.add({sharing.oona.path()}));
    dialog.show();
    const QStringList lines = rows(dialog);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(QStringLiteral("Goes")));
    CHECK(lines[1].contains(QStringLiteral("Organisation \u00b7 Phone: Changes, Oona Kivel\u00e4")));
    CHECK(lines[2].contains(QStringLiteral("Uusi yhdistys ry, Organisation: New")));
    opened.click(chip(dialog, QStringLiteral("Changed 1")));
    CHECK(rows(dialog).size() == 1);
    CHECK(words(dialog).contains(QStringLiteral("+358 50 000 0000")));
    CHECK(words(dialog).contains(before.isNull() ? QString(QChar(0x2014)) : before.toText()));
    CHECK(words(dialog).contains(QStringLiteral("Organisations: 1 new, 1 changed, 1 removed")));
}

TEST_CASE("what an unticked sender brings is left out", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    Colleague matti(opened.file(), QStringLiteral("Matti Vainio"));
    workOf(sharing);
    matti.set("organisation", sharing.organisation, "email", QStringLiteral("matti@example.fi"));
    MergeDialog dialog(opened.records(), opened.ask, opened.window.get());
    REQUIRE(dialog.add({sharing.oona.path(), matti.path()}));
    dialog.show();
    CHECK(changes(dialog) == 4);
    const auto cards = dialog.findChildren<SenderCard *>();
    REQUIRE(cards.size() == 2);
    opened.click(cards[0]->findChild<QCheckBox *>());
    REQUIRE(QTest::qWaitFor([&] { return changes(dialog) == 1; }));
    CHECK(rows(dialog).size() == 1);
    opened.click(mergeButton(dialog));
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(sharing.value("organisation", sharing.organisation, "email") ==
          Value(QStringLiteral("matti@example.fi")));
    CHECK(sharing.value("organisation", sharing.organisation, "phone") !=
          Value(QStringLiteral("+358 50 000 0000")));
    CHECK(lastMerge(opened.file()) == QStringList{QStringLiteral("matti.raati")});
}

TEST_CASE("a sealed package asks for its passphrase, and says that another one is wrong", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    workOf(sharing);
    const QString sealed = sharing.oona.sealed(passphrase);
    MergeDialog dialog(opened.records(), opened.ask, opened.window.get());
    bool isAdded = false;
    inDialog<PassphraseDialog>([&] { isAdded = dialog.add({sealed}); },
                               [&](PassphraseDialog &asking) {
                                   auto *line = asking.findChild<QLineEdit *>();
                                   auto *open = asking.findChild<QPushButton *>(QStringLiteral("open"));
                                   line->setText(QStringLiteral("something else"));
                                   opened.click(open);
                                   REQUIRE(asking.isVisible());
                                   const auto problem = asking.findChild<ProblemLine *>()->problem();
                                   REQUIRE(problem);
                                   CHECK(problem->message.contains(QStringLiteral("passphrase")));
                                   line->setText(passphrase);
                                   opened.click(open);
                                   CHECK_FALSE(asking.isVisible());
                               });
    CHECK(isAdded);
    CHECK(changes(dialog) == 3);
}

TEST_CASE("a sealed file without its passphrase is left out", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    const QString sealed = sharing.oona.sealed(passphrase);
    MergeDialog dialog(opened.records(), opened.ask, opened.window.get());
    bool isAdded = true;
    inDialog<PassphraseDialog>([&] { isAdded = dialog.add({sealed}); },
                               [](PassphraseDialog &asking) { QTest::keyClick(&asking, Qt::Key_Escape); });
    CHECK_FALSE(isAdded);
    CHECK(dialog.findChildren<SenderCard *>().isEmpty());
}

TEST_CASE("a damaged file says so on its card, and the others are merged", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    workOf(sharing);
    const QString damaged = opened.path(QStringLiteral("damaged.raati"));
    REQUIRE(QFile::copy(sharing.oona.path(), damaged));
    QFile file(damaged);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(8192, '\x55'));
    file.close();
    const QString words = opened.path(QStringLiteral("letter.raati"));
    QFile letter(words);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("not a data file");
    letter.close();
    MergeDialog dialog(opened.records(), opened.ask, opened.window.get());
    REQUIRE(dialog.add({damaged, words, sharing.oona.path()}));
    dialog.show();
    const auto cards = dialog.findChildren<SenderCard *>();
    REQUIRE(cards.size() == 3);
    for (int i = 0; i < 2; ++i) {
        const auto problem = cards[i]->findChild<ProblemLine *>()->problem();
        REQUIRE(problem);
        CHECK_FALSE(problem->message.isEmpty());
        CHECK_FALSE(cards[i]->findChild<QCheckBox *>()->isEnabled());
    }
    CHECK_FALSE(cards[2]->findChild<ProblemLine *>()->problem());
    CHECK(changes(dialog) == 3);
    CHECK(opened.ask.messages.empty());
}

TEST_CASE("a file that brings nothing new says so, and who holds what can be noted", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    MergeDialog dialog(opened.records(), opened.ask, opened.window.get());
    REQUIRE(dialog.add({sharing.oona.path()}));
    dialog.show();
    CHECK(words(dialog).contains(QStringLiteral("It brings nothing new.")));
    CHECK(mergeButton(dialog)->text() == QStringLiteral("Note what they have"));
}

TEST_CASE("files are merged with the keyboard alone", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    workOf(sharing);
    opened.ask.files = {sharing.oona.path()};
    inDialog<MergeDialog>([&] { opened.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); },
                          [&](MergeDialog &dialog) {
                              auto *view = dialog.findChild<QTableView *>();
                              REQUIRE(QTest::qWaitFor([view] { return view->hasFocus(); }));
                              opened.press(Qt::Key_Down);
                              CHECK(view->currentIndex().row() == 1);
                              opened.press(Qt::Key_Return, Qt::ControlModifier);
                              CHECK(dialog.result() == QDialog::Accepted);
                          });
    CHECK(lastMerge(opened.file()) == QStringList{QStringLiteral("oona.raati")});
}

TEST_CASE("a conflict is told before the merge and waits on the overview after it", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    sharing.set("organisation", sharing.organisation, "phone", QStringLiteral("+358 40 111 1111"));
    sharing.oona.set("organisation", sharing.organisation, "phone", QStringLiteral("+358 40 222 2222"));
    MergeDialog dialog(opened.records(), opened.ask, opened.window.get());
    REQUIRE(dialog.add({sharing.oona.path()}));
    dialog.show();
    REQUIRE(chip(dialog, QStringLiteral("Conflicts 1")));
    CHECK(words(dialog).contains(QStringLiteral("+358 40 111 1111")));
    CHECK(words(dialog).contains(QStringLiteral("+358 40 222 2222")));
    opened.click(mergeButton(dialog));
    CHECK(dialog.announcement().contains(QStringLiteral("1 conflict")));
    auto *settle = opened.window->findChild<QPushButton *>(QStringLiteral("settle"));
    CHECK(QTest::qWaitFor([settle] { return settle->isVisible(); }));
}

TEST_CASE("merging many files tells how far it is and can be cancelled without a trace", "[sharing]")
{
    SharingWindow sharing;
    OpenedWindow &opened = sharing.opened;
    std::vector<std::unique_ptr<Colleague>> colleagues;
    QStringList paths;
    for (int i = 0; i < many; ++i) {
        colleagues.push_back(
            std::make_unique<Colleague>(opened.file(), QStringLiteral("Colleague%1").arg(i)));
        colleagues.back()->add("organisation",
                               {{QStringLiteral("name_fi"), QStringLiteral("Yhdistys %1").arg(i)}});
        paths += colleagues.back()->path();
    }
    const QByteArray before = sharing.everything();
    MergeDialog dialog(opened.records(), opened.ask, opened.window.get());
    CHECK(isStopped(QStringLiteral("Looking at the files "), [&] { CHECK_FALSE(dialog.add(paths)); }));
    CHECK(sharing.everything() == before);
    REQUIRE(dialog.add(paths));
    dialog.show();
    CHECK(changes(dialog) == many);
    CHECK(isStopped(QStringLiteral("Merging "), [&] { opened.click(mergeButton(dialog)); }));
    CHECK(dialog.isVisible());
    CHECK(sharing.everything() == before);
    opened.click(mergeButton(dialog));
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(lastMerge(opened.file()).size() == many);
}
