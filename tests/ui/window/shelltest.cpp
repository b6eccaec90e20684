// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/history.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/sidebar.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/filecommands.h"
#include "ui/window/interfacelanguage.h"
#include "ui/window/keysdialog.h"
#include "ui/window/newfiledialog.h"
#include "ui/window/reportspage.h"
#include "ui/window/settingscommands.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/startpage.h"

#include <QtGui/QClipboard>
#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

void inSettings(OpenedWindow &opened, const std::function<void(SettingsDialog &)> &meanwhile)
{
    opened.inDialog<SettingsDialog>([&opened] { opened.press(Qt::Key_Comma, Qt::ControlModifier); },
                                    meanwhile);
}

QComboBox *boxNamed(QWidget &dialog, const char *name)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        if (box->accessibleName() == QLatin1String(name))
            return box;
    return nullptr;
}

QStringList keysIn(const KeysDialog &dialog)
{
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    QStringList keys;
    for (int row = 0; row < model->rowCount(); ++row)
        keys += model->index(row, 0).data().toString() + QLatin1Char('=') +
                model->index(row, 1).data().toString();
    return keys;
}

} // namespace

TEST_CASE("the author of the settings stands in the history from then on", "[window][settings]")
{
    OpenedWindow opened;
    inSettings(opened, [&opened](SettingsDialog &dialog) {
        auto *author = dialog.findChild<QLineEdit *>(QStringLiteral("author"));
        auto *save = dialog.findChild<QPushButton *>(QStringLiteral("save"));
        CHECK(author->text() == QLatin1String("Tester"));
        author->setText(QStringLiteral("  "));
        CHECK_FALSE(save->isEnabled());
        CHECK(author->accessibleDescription().contains(QLatin1String("name")));
        author->setText(QStringLiteral("Aino Rinne"));
        opened.click(save);
    });
    opened.open("organisation", opened.first("SELECT min(id) FROM organisation"));
    opened.line("city")->setText(QStringLiteral("Lapua"));
    opened.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(latestCommits(opened.file(), 1).front().author == QLatin1String("Aino Rinne"));
    CHECK(opened.file().installation().settings().value(QStringLiteral("author")).toString() ==
          QLatin1String("Aino Rinne"));
}

TEST_CASE("theme, rows and language of the settings take effect at once", "[window][settings]")
{
    OpenedWindow opened;
    inSettings(opened, [&opened](SettingsDialog &dialog) {
        boxNamed(dialog, "Theme")->setCurrentIndex(int(ThemeChoice::Dark));
        boxNamed(dialog, "Rows")->setCurrentIndex(2);
        boxNamed(dialog, "Language")->setCurrentIndex(int(Language::Finnish));
        opened.click(dialog.findChild<QPushButton *>(QStringLiteral("save")));
    });
    const auto firstMenu = [&opened] { return opened.window->menuBar()->actions().front()->text(); };
    REQUIRE(QTest::qWaitFor([&firstMenu] { return firstMenu() == QLatin1String("&Tiedosto"); }));
    CHECK(opened.window->menuBar()->cornerWidget()->isVisible()); // search, undo and redo
    const QSettings &settings = opened.file().installation().settings();
    CHECK(settings.value(QStringLiteral("window/theme")).toInt() == int(ThemeChoice::Dark));
    CHECK(settings.value(QStringLiteral("window/rows")).toInt() == 2);
    CHECK(chosenLanguage(settings) == Language::Finnish);
}

TEST_CASE("Esc leaves the settings as they were", "[window][settings]")
{
    OpenedWindow opened;
    inSettings(opened, [](SettingsDialog &dialog) {
        boxNamed(dialog, "Language")->setCurrentIndex(int(Language::Finnish));
        dialog.findChild<QLineEdit *>(QStringLiteral("author"))->setText(QStringLiteral("Other"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(opened.file().installation().author() == QLatin1String("Tester"));
    CHECK_FALSE(chosenLanguage(opened.file().installation().settings()).has_value());
}

TEST_CASE("which unit the file is for me is mine alone", "[window][settings]")
{
    OpenedWindow opened;
    const RecordType &type = opened.type("unit");
    Record unit(type);
    unit.set(QStringLiteral("name_fi"), QStringLiteral("Lapuan kaupunki"));
    Commit commit(opened.file(), QStringLiteral("add unit"));
    const RowId id = opened.records().insert(commit, unit);
    commit.finish();
    const QByteArray before = opened.dump();
    inSettings(opened, [&](SettingsDialog &dialog) {
        dialog.findChild<RecordSearch *>()->choose(id);
        opened.click(dialog.findChild<QPushButton *>(QStringLiteral("save")));
    });
    CHECK(opened.workspace().file().unit() == QLatin1String("Lapuan kaupunki"));
    bool isShown = false;
    for (const QLabel *label : opened.workspace().findChild<SideBar *>()->findChildren<QLabel *>())
        isShown = isShown || label->text() == QLatin1String("Lapuan kaupunki");
    CHECK(isShown);
    CHECK((opened.dump() == before));
}

TEST_CASE("the program names its parts, and its details tell nothing of the user", "[window][settings]")
{
    OpenedWindow opened;
    for (const Component &component : components()) {
        INFO(component.name.toStdString());
        CHECK_FALSE(component.licence.isEmpty());
        CHECK((!component.version.isEmpty() || component.name == QLatin1String("Bootstrap Icons")));
    }
    AboutDialog about(opened.file().path(), opened.path(QStringLiteral("backups")), opened.window.get());
    about.show();
    QTest::mouseClick(about.findChild<QPushButton *>(QStringLiteral("copy")), Qt::LeftButton);
    const QString details = QApplication::clipboard()->text();
    CHECK(details.contains(QLatin1String("Raatihuone " RAATIHUONE_VERSION)));
    CHECK(details.contains(QLatin1String("SQLite 3.")));
    for (const QString &secret : {opened.path({}), QStringLiteral("example.raati"), QStringLiteral("Tester")})
        CHECK_FALSE(details.contains(secret));
}

TEST_CASE("the keys of the screen come from what is on it", "[window][keys]")
{
    OpenedWindow opened;
    const KeysDialog overview(*opened.window, &opened.workspace(), nullptr);
    CHECK(keysIn(overview).contains(QStringLiteral("Alt+2=Organisations")));
    CHECK(keysIn(overview).contains(QStringLiteral("Ctrl+K=Find or do\u2026")));
    CHECK_FALSE(keysIn(overview).contains(QStringLiteral("Ctrl+S=Save")));
    opened.open("organisation", opened.first("SELECT min(id) FROM organisation"));
    const KeysDialog record(*opened.window, &opened.workspace(), nullptr);
    CHECK(keysIn(record).contains(QStringLiteral("Ctrl+S=Save")));
    CHECK(keysIn(record).contains(QStringLiteral("F8=Next field to fix")));
    CHECK(keysIn(record).contains(QStringLiteral("Ctrl+E=Export what the list shows")));
}

TEST_CASE("Ctrl+Tab goes between figures and reports as between lists", "[window][keys]")
{
    OpenedWindow opened;
    opened.workspace().go(placekey::Reports);
    const auto &page = *opened.workspace().findChild<ReportsPage *>();
    CHECK(page.tab() == ReportsPage::FiguresTab);
    opened.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(page.tab() == ReportsPage::ReportsTab);
    opened.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(page.tab() == ReportsPage::FiguresTab);
}

TEST_CASE("a new window fits its screen", "[window]")
{
    OpenedWindow opened;
    const MainWindow another(Program{opened.file().schema(), opened.file().installation(), opened.theme(),
                                     opened.ask, Language::English});
    const QSize room = another.screen()->availableSize();
    CHECK(another.width() <= room.width());
    CHECK(another.height() < room.height());
}

TEST_CASE("the keys are called as the language calls them", "[window][keys]")
{
    OpenedWindow opened;
    REQUIRE(opened.window->speak(Language::Finnish));
    const KeysDialog keys(*opened.window, &opened.workspace(), nullptr);
    CHECK(keysIn(keys).filter(QStringLiteral("Alt+Vasen nuoli=")).size() == 1);
}

TEST_CASE("a file opened before that is gone is told and leaves the list", "[window][start]")
{
    OpenedWindow opened;
    auto *file = opened.window->findChild<FileCommands *>();
    const QString gone = opened.path(QStringLiteral("gone.raati"));
    file->recentFiles().add(gone, opened.file().installation().now());
    REQUIRE(file->recentFiles().all().size() == 2);
    file->openRecent(gone);
    REQUIRE(opened.ask.messages.size() == 1);
    CHECK(opened.ask.messages.front().title.contains(QLatin1String("gone.raati")));
    CHECK(file->recentFiles().all().size() == 1);
    CHECK(opened.workspace().file().file().path().endsWith(QLatin1String("example.raati")));
}

TEST_CASE("the start page opens a file of the list and changes the language", "[window][start]")
{
    OpenedWindow opened;
    StartPage start(Language::Finnish, nullptr);
    const QDateTime when(QDate(2022, 3, 1), QTime(12, 0), Qt::LocalTime);
    start.setRecentFiles({{QStringLiteral("/data/lapua.raati"), when}});
    start.show();
    QString wanted;
    std::optional<Language> language;
    QObject::connect(&start, &StartPage::fileWanted, &start,
                     [&wanted](const QString &path) { wanted = path; });
    QObject::connect(&start, &StartPage::languageWanted, &start,
                     [&language](Language each) { language = each; });
    for (QAbstractButton *button : start.findChildren<QAbstractButton *>())
        if (button->text() == QLatin1String("lapua")) {
            CHECK(button->accessibleDescription().contains(QLatin1String("1.3.2022 12.00")));
            CHECK(button->accessibleDescription().contains(QLatin1String("data")));
            QTest::mouseClick(button, Qt::LeftButton);
        }
    CHECK(wanted == QLatin1String("/data/lapua.raati"));
    auto *box = start.findChild<QComboBox *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(language == Language::Swedish);
}

TEST_CASE("a municipality is found by either name, and its languages are offered", "[window][start]")
{
    OpenedWindow opened;
    NewFileDialog dialog(nullptr);
    dialog.show();
    auto *place = dialog.findChild<QComboBox *>();
    place->setCurrentText(QStringLiteral("Vaasa (Vasa)"));
    CHECK(dialog.wanted().municipality == QLatin1String("905"));
    CHECK(dialog.wanted().languages == QLatin1String("fi_sv"));
    CHECK(dialog.suggestedName() == QLatin1String("vaasa.raati"));
    REQUIRE(opened.window->speak(Language::Swedish));
    NewFileDialog swedish(nullptr);
    swedish.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Vasa (Vaasa)"));
    CHECK(swedish.wanted().municipality == QLatin1String("905"));
}
