// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/fieldgrid.h"
#include "ui/minutes/importminutesdialog.h"
#include "ui/style/sidebar.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/helddialog.h"
#include "ui/window/keysdialog.h"
#include "ui/window/newfiledialog.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/startpage.h"
#include "ui/window/successiondialog.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int narrowestWindow = 911;

/// Widgets that take the keyboard and say nothing of themselves.
QStringList namelessIn(QWidget &page)
{
    QStringList nameless;
    const auto widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isInCombo = qobject_cast<QComboBox *>(widget->parentWidget());
        if (widget->focusPolicy() == Qt::NoFocus || isInCombo || !widget->isVisibleTo(&page))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless += QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                        widget->objectName() + QStringLiteral(" in ") +
                        QLatin1String(widget->parentWidget()->metaObject()->className());
    }
    return nameless;
}

void checkPage(const char *name, QWidget &page)
{
    QCoreApplication::processEvents();
    INFO(name);
    CHECK(namelessIn(page).join(QStringLiteral("; ")).toStdString() == std::string());
    CHECK(page.minimumSizeHint().width() <= narrowestWindow);
}

} // namespace

TEST_CASE("everything that takes the keyboard has a name, and every page fits a narrow window", "[window]")
{
    OpenedWindow opened;
    for (const RecordType &type : opened.file().catalogue().types()) {
        if (type.isLink() || type.isKeptByProgram())
            continue;
        const auto id =
            opened.file().connection().value(QStringLiteral("SELECT min(id) FROM ") + type.name());
        opened.goTo(type.name().toLatin1().constData());
        if (id && !id->isNull())
            REQUIRE(opened.workspace().go(type, id->toId()));
        checkPage(type.name().toLatin1().constData(), *opened.window);
        if (opened.workspace().form()) {
            opened.workspace().form()->showTab(1);
            checkPage("history", *opened.window);
            opened.workspace().form()->showTab(0);
        }
    }
    opened.workspace().go(placekey::Overview);
    checkPage("overview", *opened.window);
    opened.workspace().report(opened.first("SELECT min(id) FROM event"));
    checkPage("reports", *opened.window);
    opened.workspace().writeMinutesOf(opened.first("SELECT event FROM minutes"));
    checkPage("minutes", *opened.window);
}

TEST_CASE("every dialog and the start page name what takes the keyboard", "[window]")
{
    OpenedWindow opened;
    StartPage start(Language::English, nullptr);
    start.setRecentFiles({{opened.file().path(), QDateTime()}});
    NewFileDialog newFile(nullptr);
    KeysDialog keys(*opened.window, &opened.workspace(), nullptr);
    SettingsDialog settings({}, {}, &opened.records(), nullptr);
    AboutDialog about({}, {}, nullptr);
    const RecordType &role = opened.type("role");
    SuccessionDialog succession(opened.records(), opened.ask,
                                {{&role, opened.first("SELECT min(id) FROM role")}}, nullptr);
    HeldDialog held(opened.records(), opened.ask, role, opened.type("municipality"), RowId(743), nullptr);
    ImportMinutesDialog minutes(opened.records(), opened.ask, opened.first("SELECT min(id) FROM event"),
                                nullptr);
    for (QWidget *page : std::initializer_list<QWidget *>{&start, &newFile, &keys, &settings, &about,
                                                          &succession, &held, &minutes}) {
        page->show();
        checkPage(page->metaObject()->className(), *page);
    }
}

TEST_CASE("no form shows an id", "[window]")
{
    OpenedWindow opened;
    for (const char *name : {"organisation", "role", "event", "contribution", "municipality"}) {
        const RecordType &type = opened.type(name);
        const auto id = opened.first((std::string("SELECT max(id) FROM ") + name).c_str());
        opened.open(name, id);
        const Record record = opened.records().read(type, id);
        for (const Field &field : type.fields()) {
            const FieldBox *box = opened.workspace().form()->fields().box(field.name);
            if (!box || field.target == 0 || record.value(field.name).isNull())
                continue;
            for (const QLineEdit *line : box->findChildren<QLineEdit *>())
                CHECK_FALSE(line->text().contains(record.value(field.name).toText()));
        }
    }
}
