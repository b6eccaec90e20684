// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/fieldbox.h"
#include "ui/lists/filterchip.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/rows/bulkeditdialog.h"
#include "ui/rows/importdialog.h"
#include "ui/rows/importmodel.h"
#include "ui/rows/viewbutton.h"
#include "ui/rows/viewnamedialog.h"
#include "ui/style/searchfield.h"
#include "ui/style/sidebar.h"
#include "ui/style/toast.h"
#include "ui/window/recordcommands.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

RecordList &listOf(OpenedWindow &opened)
{
    return opened.workspace().recordsPage()->list();
}

void settle(OpenedWindow &opened)
{
    const ListFeed &feed = listOf(opened).model().feed();
    REQUIRE(QTest::qWaitFor([&feed] { return feed.isComplete() && !feed.isBusy(); }, 60000));
}

template <typename Button> Button *named(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Button *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

/// Ticks in the open pop-up what typing finds first, with the keyboard alone.
void tickTyped(OpenedWindow &opened, const QString &text)
{
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto *popup = qobject_cast<FilterPopup *>(QApplication::activePopupWidget());
    REQUIRE(popup);
    auto *search = popup->findChild<SearchField *>();
    search->insert(text); // the test library types no ä
    const auto *options = popup->findChild<QListView *>()->model();
    REQUIRE(QTest::qWaitFor(
        [&] { return options->rowCount() > 0 && options->index(0, 0).data().toString().startsWith(text); }));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Escape); // empties the search
    QTest::keyClick(search, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    opened.window->activateWindow();
    settle(opened);
}

FilterChip *chipOf(OpenedWindow &opened, const char *field)
{
    for (FilterChip *chip : listOf(opened).findChildren<FilterChip *>())
        if (!chip->topic().isRelation() && chip->field()->name == QLatin1String(field))
            return chip;
    FAIL("no such chip");
    return nullptr;
}

/// Opens the menu behind "+ Filter" and chooses a field: two clicks.
void clickFilter(OpenedWindow &opened, const QString &text)
{
    for (Chip *chip : listOf(opened).findChildren<Chip *>())
        if (chip->text() == QStringLiteral("+ Filter"))
            opened.click(chip);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (QAction *action : menu->actions())
        if (action->text() == text) {
            menu->setActiveAction(action); // brings it into sight
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            ++opened.clicks;
            return;
        }
    FAIL("the menu has no such field");
}

QAction *inMenu(QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

/// What the menu of the views offers now.
QAction *viewAction(OpenedWindow &opened, const QString &text)
{
    QMenu *menu = named<ViewButton>(listOf(opened), "views")->menu();
    Q_EMIT menu->aboutToShow();
    return inMenu(*menu, text);
}

QString toast(OpenedWindow &opened)
{
    return opened.workspace().findChild<Toast *>()->text();
}

void paste(OpenedWindow &opened, const QString &text, const std::function<void(ImportDialog &)> &meanwhile)
{
    QApplication::clipboard()->setText(text);
    opened.window->activateWindow(); // a dialog may have closed
    listOf(opened).table().setFocus();
    REQUIRE(QTest::qWaitFor([&opened] { return listOf(opened).table().hasFocus(); }));
    opened.inDialog<ImportDialog>([&opened] { opened.press(Qt::Key_V, Qt::ControlModifier); },
                                  [&](ImportDialog &dialog) {
                                      auto *button = named<QPushButton>(dialog, "import");
                                      REQUIRE(QTest::qWaitFor([&] {
                                          return dialog.findChild<ImportModel *>()->rowCount() > 0 ||
                                                 button->isEnabled();
                                      }));
                                      meanwhile(dialog);
                                  });
}

} // namespace

TEST_CASE("addresses of some organisations are copied for a blind copy in six clicks", "[window]")
{
    OpenedWindow opened;
    opened.file().connection().value("SELECT 1");
    const RowId willing = opened.first("SELECT id FROM organisation WHERE email LIKE 'mielimaja@%'");
    const RowId unwilling = opened.first("SELECT id FROM organisation WHERE email LIKE 'jarjestopirtti@%'");
    const RecordType &type = opened.type("organisation");
    for (const RowId id : {willing, unwilling}) {
        const Record before = opened.records().read(type, id);
        Record after = before;
        after.set(QStringLiteral("category"), 2117);
        after.set(QStringLiteral("domicile"), 743);
        after.set(QStringLiteral("service_languages"), QStringLiteral("sv"));
        after.set(QStringLiteral("contact_allowed"), int(id == willing));
        Commit commit(opened.file(), QStringLiteral("edit organisation"));
        opened.records().update(commit, before, after);
        commit.finish();
    }

    auto *sideBar = opened.window->findChild<SideBar *>();
    const auto *places = qobject_cast<SideBarModel *>(sideBar->list()->model());
    opened.click(sideBar->list(), places->index(places->rowOf(QStringLiteral("organisations"))));
    settle(opened);
    opened.click(chipOf(opened, "domicile"));
    tickTyped(opened, QStringLiteral("Seinäjoki"));
    opened.click(chipOf(opened, "category"));
    const QString category = opened.records().title(opened.type("organisation_category"), RowId(2117));
    tickTyped(opened, category);
    clickFilter(opened, QStringLiteral("Languages of service"));
    tickTyped(opened, QStringLiteral("Swedish"));
    CHECK(listOf(opened).model().rowCount() == 2);
    opened.click(named<QToolButton>(listOf(opened), "addresses"));
    CHECK(opened.clicks <= 6);
    REQUIRE(QTest::qWaitFor([&] { return toast(opened).contains(QStringLiteral("copied")); }));
    CHECK(toast(opened).contains(QStringLiteral("1 left out")));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("mielimaja@example.fi"));
}

TEST_CASE("a view is saved, changed, updated, renamed and removed, and each is undone", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    const QByteArray before = opened.dump();
    auto *button = named<ViewButton>(listOf(opened), "views");
    CHECK(button->text() == QStringLiteral("View: usual"));
    opened.press(Qt::Key_F, Qt::ControlModifier);
    opened.type(QStringLiteral("maja"));
    settle(opened);
    const int found = listOf(opened).model().rowCount();
    opened.inDialog<ViewNameDialog>([&] { viewAction(opened, QStringLiteral("Save as…"))->trigger(); },
                                    [&](ViewNameDialog &dialog) {
                                        QTest::keyClicks(dialog.findChild<QLineEdit *>(),
                                                         QStringLiteral("Majat"));
                                        opened.click(named<QPushButton>(dialog, "saveView"));
                                    });
    CHECK(button->text() == QStringLiteral("View: Majat"));
    CHECK(toast(opened) == QStringLiteral("View saved: Majat"));
    CHECK_FALSE(viewAction(opened, QStringLiteral("Update"))->isEnabled());

    listOf(opened).findChild<SearchField *>()->setText(QStringLiteral("kylä"));
    settle(opened);
    CHECK(button->isChanged());
    CHECK(button->text().endsWith(QStringLiteral("•")));
    viewAction(opened, QStringLiteral("Majat"))->trigger();
    settle(opened);
    CHECK(listOf(opened).model().rowCount() == found);
    CHECK_FALSE(button->isChanged());

    listOf(opened).findChild<SearchField *>()->setText(QStringLiteral("pirtti"));
    viewAction(opened, QStringLiteral("Update"))->trigger();
    CHECK_FALSE(button->isChanged());
    opened.inDialog<ViewNameDialog>([&] { viewAction(opened, QStringLiteral("Rename…"))->trigger(); },
                                    [&](ViewNameDialog &dialog) {
                                        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Pirtit"));
                                        opened.click(named<QPushButton>(dialog, "saveView"));
                                    });
    CHECK(button->text() == QStringLiteral("View: Pirtit"));
    viewAction(opened, QStringLiteral("Remove"))->trigger();
    CHECK(button->text() == QStringLiteral("View: usual"));
    CHECK(opened.dump() == before);

    listOf(opened).table().setFocus();
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(viewAction(opened, QStringLiteral("Pirtit")));
    viewAction(opened, QStringLiteral("Pirtit"))->trigger();
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(button->text().startsWith(QStringLiteral("View: Majat")));
    for (int i = 0; i < 2; ++i)
        opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
}

TEST_CASE("two views of one list cannot have one name", "[window]")
{
    ViewNameDialog dialog(QStringLiteral("Save view"), {}, false, {QStringLiteral("Majat")}, nullptr);
    auto *save = named<QPushButton>(dialog, "saveView");
    CHECK_FALSE(save->isEnabled());
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral(" majat "));
    CHECK_FALSE(save->isEnabled());
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Pirtit"));
    CHECK(save->isEnabled());
}

TEST_CASE("one field of chosen rows is changed in one step with the keyboard alone", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    const QByteArray before = opened.dump();
    RecordTable &table = listOf(opened).table();
    table.setFocus();
    opened.press(Qt::Key_A, Qt::ControlModifier);
    const int count = int(table.chosenCount());
    REQUIRE(count > 2);
    opened.inDialog<BulkEditDialog>([&opened] { opened.press(Qt::Key_B, Qt::ControlModifier); },
                                    [&](BulkEditDialog &dialog) {
                                        auto *field = named<QComboBox>(dialog, "field");
                                        field->setCurrentIndex(
                                            field->findText(QStringLiteral("Post office")));
                                        auto *line = dialog.findChild<FieldBox *>()->findChild<QLineEdit *>();
                                        QTest::keyClicks(line, QStringLiteral("Soini"));
                                        auto *button = named<QPushButton>(dialog, "write");
                                        REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }));
                                        const QString words = named<QLabel>(dialog, "preview")->text();
                                        CHECK(words.contains(QString::number(count)));
                                        QTest::keyClick(button, Qt::Key_Space);
                                    });
    CHECK(toast(opened).contains(QStringLiteral("changed")));
    CHECK(opened.first("SELECT count(*) FROM organisation WHERE city = 'Soini'").value() == count);
    const QByteArray after = opened.dump();
    table.setFocus();
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
    opened.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(opened.dump() == after);
}

TEST_CASE("rows that a rule forbids are named, and left out only when somebody says so", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    const QByteArray before = opened.dump();
    listOf(opened).table().selectAll();
    opened.inDialog<BulkEditDialog>(
        [&opened] { opened.window->recordCommands().editMany(); },
        [&](BulkEditDialog &dialog) {
            auto *field = named<QComboBox>(dialog, "field");
            field->setCurrentIndex(field->findText(QStringLiteral("Name (Finnish)")));
            auto *way = named<QComboBox>(dialog, "way");
            way->setCurrentIndex(way->findText(QStringLiteral("Empty the field")));
            auto *refused = named<QPlainTextEdit>(dialog, "refused");
            REQUIRE(QTest::qWaitFor([refused] { return refused->isVisible(); }));
            CHECK(refused->toPlainText().contains(QStringLiteral("required")));
            CHECK_FALSE(named<QPushButton>(dialog, "write")->isEnabled());
        });
    CHECK(opened.dump() == before);
}

TEST_CASE("rows from a spreadsheet are pasted after a look at what becomes of them", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    const QByteArray before = opened.dump();
    const QString text = QStringLiteral("Nimi\tSähköposti\tMuistiinpanot\tOutoa\r\n"
                                        "Uusi Kerho ry\tkerho@example.fi\t\"kaksi\nriviä\"\tx\r\n"
                                        "Mielimajan ystävät ry\tuusi@example.fi\t\t\r\n"
                                        "131052-308T\t\t\t\r\n");
    paste(opened, text, [&](ImportDialog &dialog) {
        auto *model = dialog.findChild<ImportModel *>();
        auto *button = named<QPushButton>(dialog, "import");
        REQUIRE(model->rowCount() == 3);
        CHECK(button->text().startsWith(QStringLiteral("Import 1 row")));
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                CHECK_FALSE(model->index(row, column).data().toString().contains(QStringLiteral("131052")));
        dialog.findChild<QTableView *>()->selectRow(1);
        CHECK(model->rowAt(1)->state() == ImportState::Same);
        opened.click(named<QPushButton>(dialog, "updateOne"));
        CHECK(button->text().startsWith(QStringLiteral("Import 2 row")));
        CHECK(opened.dump() == before);
        opened.click(button);
    });
    CHECK(toast(opened).startsWith(QStringLiteral("2 row")));
    CHECK(opened.first("SELECT count(*) FROM organisation WHERE email = 'uusi@example.fi'").value() == 1);
    CHECK(opened.first("SELECT count(*) FROM organisation WHERE note LIKE 'kaksi%riviä'").value() == 1);
    const QByteArray after = opened.dump();
    listOf(opened).table().setFocus();
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
    opened.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(opened.dump() == after);
}

TEST_CASE("a row that resembles an earlier one is asked about and can be added", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    paste(opened, QStringLiteral("Nimi\nUusi Kerho ry\nUusi Kerho ry\n"), [&](ImportDialog &dialog) {
        auto *model = dialog.findChild<ImportModel *>();
        auto *button = named<QPushButton>(dialog, "import");
        REQUIRE(model->rowCount() == 2);
        CHECK(button->text().startsWith(QStringLiteral("Import 1 row")));
        dialog.findChild<QTableView *>()->selectRow(1);
        CHECK_FALSE(named<QPushButton>(dialog, "updateOne")->isEnabled());
        opened.click(named<QPushButton>(dialog, "addNew"));
        CHECK(named<QPushButton>(dialog, "addNew")->isVisible()); // somebody may think again
        CHECK(button->text().startsWith(QStringLiteral("Import 2 row")));
        opened.click(button);
    });
    CHECK(opened.first("SELECT count(*) FROM organisation WHERE name_fi = 'Uusi Kerho ry'").value() == 2);
}

TEST_CASE("a row with more cells than the head has columns is refused, not cut", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    const QByteArray before = opened.dump();
    paste(opened, QStringLiteral("Nimi\tSähköposti\nUusi Kerho ry\tkerho@example.fi\tjotain\n"),
          [&](ImportDialog &dialog) {
              const auto *model = dialog.findChild<ImportModel *>();
              REQUIRE(model->rowCount() == 1);
              CHECK(model->rowAt(0)->state() == ImportState::Refused);
              CHECK_FALSE(named<QPushButton>(dialog, "import")->isEnabled());
              dialog.reject();
          });
    CHECK(opened.dump() == before);
}

TEST_CASE("what a column means is remembered, and no heading stands in the settings", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    const QString text = QStringLiteral("Yhdistys\tKylillä\nUusi Kerho ry\tSoini\n");
    const auto choices = [](ImportDialog &dialog) { return dialog.findChildren<QComboBox *>(); };
    paste(opened, text, [&](ImportDialog &dialog) {
        const auto choose = [&](int column, const char *label) {
            QComboBox *choice = choices(dialog)[column];
            choice->setCurrentIndex(choice->findText(QLatin1String(label)));
            Q_EMIT choice->activated(choice->currentIndex());
        };
        CHECK(choices(dialog)[0]->currentIndex() == 0);
        choose(0, "Name (Finnish)");
        choose(1, "Post office");
        auto *button = named<QPushButton>(dialog, "import");
        REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }));
        opened.click(button);
    });
    QSettings &settings = opened.file().installation().settings();
    settings.sync();
    QFile kept(settings.fileName());
    REQUIRE(kept.open(QIODevice::ReadOnly));
    const QByteArray content = kept.readAll();
    CHECK(content.contains("import"));
    CHECK_FALSE(content.contains("Yhdistys"));
    CHECK_FALSE(content.toLower().contains("kylill"));
    paste(opened, text, [&](ImportDialog &dialog) {
        CHECK(choices(dialog)[0]->currentText() == QStringLiteral("Name (Finnish)"));
        CHECK(choices(dialog)[1]->currentText() == QStringLiteral("Post office"));
    });
}

TEST_CASE("lists with their bars, and their dialogs, fit into the smallest window", "[window]")
{
    OpenedWindow opened;
    constexpr int width = 911, height = 460;
    opened.goTo("organisation");
    listOf(opened).table().selectAll();
    CHECK(listOf(opened).minimumSizeHint().width() <= width);
    const RecordType &type = opened.type("organisation");
    const BulkEditDialog edit(opened.records(), opened.ask, type, {}, nullptr);
    const ImportDialog import(opened.records(), opened.ask, type, {{QStringLiteral("Nimi")}}, nullptr);
    for (const QWidget *dialog :
         {static_cast<const QWidget *>(&edit), static_cast<const QWidget *>(&import)}) {
        CHECK(dialog->minimumSizeHint().width() <= width);
        CHECK(dialog->minimumSizeHint().height() <= height);
    }
}
