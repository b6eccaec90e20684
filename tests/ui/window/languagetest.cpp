// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/fieldgrid.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/style/sidebar.h"
#include "ui/style/toast.h"
#include "ui/window/places.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

struct Said
{
    Language language;
    const char *file;
    const char *organisations;
    const char *city;
};

constexpr Said saidIn[]{{Language::Finnish, "Tiedosto", "Järjestöt", "Postitoimipaikka"},
                        {Language::Swedish, "Arkiv", "Organisationer", "Postort"},
                        {Language::English, "File", "Organisations", "Post office"}};

QString firstMenu(OpenedWindow &opened)
{
    return opened.window->menuBar()->actions().front()->text().remove(QLatin1Char('&'));
}

QString placeTitle(OpenedWindow &opened, int row)
{
    return opened.window->findChild<SideBar *>()->list()->model()->index(row, 0).data().toString();
}

QString heading(OpenedWindow &opened, const char *field)
{
    const FieldBox *box = opened.workspace().form()->fields().box(QString::fromLatin1(field));
    return box->findChild<QLabel *>()->text();
}

} // namespace

TEST_CASE("the language changes at once, with the record that is open", "[window][language]")
{
    OpenedWindow opened;
    const RowId id = opened.first("SELECT min(id) FROM organisation");
    opened.open("organisation", id);
    const DataFile *file = &opened.file();
    for (const Said &said : saidIn) {
        INFO(said.file);
        REQUIRE(opened.window->speak(said.language));
        CHECK(&opened.file() == file);
        CHECK(firstMenu(opened) == QString::fromUtf8(said.file));
        CHECK(placeTitle(opened, 1) == QString::fromUtf8(said.organisations));
        CHECK(opened.workspace().place() == QLatin1String("organisations"));
        REQUIRE(opened.workspace().form());
        CHECK(opened.workspace().form()->id() == id);
        CHECK(heading(opened, "city").startsWith(QString::fromUtf8(said.city)));
        CHECK(opened.workspace().file().words().language() == said.language);
        CHECK(QLocale().language() == localeOf(said.language).language());
    }
}

TEST_CASE("Qt speaks the language too", "[window][language]")
{
    OpenedWindow opened;
    const auto copy = [] { return QCoreApplication::translate("QWidgetTextControl", "&Copy"); };
    CHECK(copy() == QLatin1String("&Copy"));
    REQUIRE(opened.window->speak(Language::Finnish));
    CHECK(copy() == QLatin1String("K&opioi"));
    REQUIRE(opened.window->speak(Language::Swedish));
    CHECK(copy() == QLatin1String("&Kopiera"));
}

TEST_CASE("the language changes from every place, which stays the same", "[window][language]")
{
    OpenedWindow opened;
    for (const WindowPlace &place : placesOf(opened.file().catalogue())) {
        INFO(place.shown.key.toStdString());
        REQUIRE(opened.workspace().go(place.shown.key));
        REQUIRE(opened.window->speak(Language::Swedish));
        CHECK(opened.workspace().place() == place.shown.key);
        REQUIRE(opened.window->speak(Language::English));
        CHECK(opened.workspace().place() == place.shown.key);
    }
}

TEST_CASE("every list, tab and report comes back in the other language", "[window][language]")
{
    OpenedWindow opened;
    opened.goTo("role");
    REQUIRE(opened.window->speak(Language::Finnish));
    CHECK(&opened.workspace().recordsPage()->type() == &opened.type("role"));
    const RowId event = opened.first("SELECT min(id) FROM event");
    opened.open("event", event);
    opened.workspace().form()->showTab(1);
    REQUIRE(opened.window->speak(Language::English));
    CHECK(opened.workspace().form()->id() == event);
    CHECK(opened.workspace().form()->tab() == 1);
    opened.workspace().report(event);
    REQUIRE(opened.window->speak(Language::Finnish));
    CHECK(opened.workspace().position().record == event);
}

TEST_CASE("what is typed is saved before the language changes, and undo still takes it back",
          "[window][language]")
{
    OpenedWindow opened;
    const RowId id = opened.first("SELECT min(id) FROM organisation");
    opened.open("organisation", id);
    const QByteArray before = opened.dump();
    opened.line("city")->setText(QStringLiteral("Lapua"));
    REQUIRE(opened.window->speak(Language::Finnish));
    CHECK(opened.line("city")->text() == QLatin1String("Lapua"));
    CHECK(opened.dump() != before);
    REQUIRE(opened.window->speak(Language::Swedish));
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK((opened.dump() == before));
    opened.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK((opened.dump() != before));
}

TEST_CASE("the language stays while something must be mended", "[window][language]")
{
    OpenedWindow opened;
    opened.open("organisation", opened.first("SELECT min(id) FROM organisation"));
    opened.line("email")->setText(QStringLiteral("broken"));
    CHECK_FALSE(opened.window->speak(Language::Finnish));
    CHECK(firstMenu(opened) == QLatin1String("File"));
    CHECK(opened.line("email")->text() == QLatin1String("broken"));
    CHECK(opened.workspace().findChild<Toast *>()->text().contains(QLatin1String("fixed first")));
}

TEST_CASE("the menu changes the language, and the settings remember it", "[window][language]")
{
    OpenedWindow opened;
    QAction *finnish = nullptr;
    for (QAction *action : opened.window->findChildren<QAction *>())
        if (action->text() == QLatin1String("Suomi"))
            finnish = action;
    REQUIRE(finnish);
    finnish->trigger();
    REQUIRE(QTest::qWaitFor([&opened] { return firstMenu(opened) == QLatin1String("Tiedosto"); }));
    QSettings settings(opened.path(QStringLiteral("s.ini")), QSettings::IniFormat);
    CHECK(chosenLanguage(settings) == Language::Finnish);
}
