// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/events/recipientsdialog.h"
#include "ui/events/rounddialog.h"
#include "ui/events/ticklist.h"
#include "ui/events/wishdialog.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/recordsearch.h"
#include "ui/forms/timelineview.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/style/sidebar.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int longest = 60000; // milliseconds

QToolButton *button(OpenedWindow &opened, const char *text)
{
    for (QToolButton *each : opened.workspace().form()->findChildren<QToolButton *>())
        if (each->isVisible() && each->text().startsWith(QLatin1String(text)))
            return each;
    return nullptr;
}

QAction *command(OpenedWindow &opened, const char *text)
{
    for (QAction *action : opened.window->findChildren<QAction *>())
        if (action->iconText().startsWith(QLatin1String(text)))
            return action;
    return nullptr;
}

/// Searches an entry of a list and ticks it, by keys.
void tick(OpenedWindow &opened, TickList &list, const QString &text)
{
    auto *search = list.findChild<QLineEdit *>();
    opened.click(search);
    QTest::keyClicks(search, text);
    opened.press(Qt::Key_Return);
    REQUIRE(list.ticked().size() == 1);
}

} // namespace

TEST_CASE("next year's event is last year's with four clicks", "[events]")
{
    OpenedWindow opened;
    const RowId last =
        opened.first("SELECT id FROM event WHERE kind = 'partnership_table' ORDER BY start LIMIT 1");
    const Record before = opened.records().read(opened.type("event"), last);
    opened.open("event", last); // two clicks: the place, the row
    opened.clicks = 2;
    opened.click(button(opened, "Copy for next year"));
    REQUIRE(opened.workspace().form());
    CHECK_FALSE(opened.workspace().form()->id().isValid());
    for (QPushButton *save : opened.workspace().form()->findChildren<QPushButton *>())
        if (save->isVisible() && save->text().startsWith(QLatin1String("Save")))
            opened.click(save);
    CHECK(opened.clicks == 4);
    const RowId made = opened.workspace().form()->id();
    REQUIRE(made.isValid());
    CHECK(made != last);
    const Record after = opened.records().read(opened.type("event"), made);
    CHECK(after.value(QStringLiteral("title_fi")) == before.value(QStringLiteral("title_fi")));
    CHECK(after.value(QStringLiteral("status")) == Value(QStringLiteral("planned")));
    CHECK(after.value(QStringLiteral("start")).toText().left(4).toInt() ==
          before.value(QStringLiteral("start")).toText().left(4).toInt() + 1);
    REQUIRE(undo(opened.file()));
    CHECK_FALSE(opened.records().exists(opened.type("event"), made));
}

TEST_CASE("a round in three municipalities is made with what differs, and one undo", "[events]")
{
    OpenedWindow opened;
    opened.open("event", opened.first("SELECT id FROM event WHERE kind = 'partnership_table' LIMIT 1"));
    const QByteArray before = opened.dump();
    const RowId count = opened.first("SELECT count(*) FROM event");
    opened.inDialog<RoundDialog>(
        [&] { command(opened, "Round in several municipalities")->trigger(); },
        [&](RoundDialog &dialog) {
            auto *list = dialog.findChild<TickList *>();
            list->setTicked({QStringLiteral("301"), QStringLiteral("408"), QStringLiteral("743")});
            auto *table = dialog.findChild<QTableView *>();
            REQUIRE(table->model()->rowCount() == 3);
            const int start = table->model()->columnCount() - 2;
            table->model()->setData(table->model()->index(1, start), QStringLiteral("32.1.2023"));
            auto *make = dialog.findChild<QPushButton *>(QStringLiteral("make"));
            CHECK(make->text().startsWith(QStringLiteral("Make 3 event")));
            const auto *series = dialog.findChild<QComboBox *>(QStringLiteral("series"));
            CHECK(series->currentText().endsWith(QStringLiteral("kev\u00e4t 2022")));
            opened.click(make);
            REQUIRE(dialog.isVisible()); // a day that is none
            table->model()->setData(table->model()->index(1, start), QStringLiteral("30.1.2023"));
            opened.click(make);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(opened.first("SELECT count(*) FROM event").value() == count.value() + 3);
    CHECK(opened.first("SELECT count(*) FROM event WHERE start LIKE '2023-01-30%'").value() == 1);
    CHECK(opened
              .first("SELECT count(*) FROM event e JOIN event_series s ON s.id = e.series "
                     "WHERE s.title_fi LIKE '%2022'")
              .value() == 3);
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK((opened.dump() == before));
}

TEST_CASE("a round of the same year stays in its series, and somebody may choose another", "[events]")
{
    OpenedWindow opened;
    opened.open("event", opened.first("SELECT id FROM event WHERE kind = 'partnership_table' LIMIT 1"));
    const auto inSeries = [&opened](const char *condition) {
        return opened
            .first(qPrintable(QStringLiteral("SELECT count(*) FROM event WHERE start LIKE '2021-11-05%' AND "
                                             "series IS ") +
                              QLatin1String(condition)))
            .value();
    };
    const auto make = [&opened](int choice) {
        opened.inDialog<RoundDialog>(
            [&] { command(opened, "Round in several municipalities")->trigger(); },
            [&](RoundDialog &dialog) {
                dialog.findChild<TickList *>()->setTicked({QStringLiteral("301")});
                auto *model = dialog.findChild<QTableView *>()->model();
                model->setData(model->index(0, model->columnCount() - 2), QStringLiteral("5.11.2021"));
                auto *series = dialog.findChild<QComboBox *>(QStringLiteral("series"));
                CHECK(series->currentIndex() == 0);
                series->setCurrentIndex(choice);
                Q_EMIT series->activated(choice);
                opened.click(dialog.findChild<QPushButton *>(QStringLiteral("make")));
            });
    };
    make(0);
    CHECK(inSeries("NOT NULL") == 1);
    make(2);
    CHECK(inSeries("NULL") == 1);
}

TEST_CASE("a wish is put on the agenda of the next event, and one becomes a body", "[events]")
{
    OpenedWindow opened;
    const RowId wish = opened.first("SELECT min(id) FROM wish");
    REQUIRE(wish.isValid());
    const QByteArray before = opened.dump();
    opened.open("wish", wish);
    REQUIRE(button(opened, "Put wish on an agenda"));
    opened.inDialog<WishDialog>([&] { opened.click(button(opened, "Put wish on an agenda")); },
                                [&](WishDialog &dialog) {
                                    auto *search = dialog.findChild<RecordSearch *>();
                                    search->choose(opened.first("SELECT max(id) FROM event"));
                                    opened.click(dialog.findChild<QPushButton *>(QStringLiteral("take")));
                                    CHECK_FALSE(dialog.isVisible());
                                });
    CHECK(opened.records().read(opened.type("wish"), wish).value(QStringLiteral("status")) ==
          Value(QStringLiteral("taken")));
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK((opened.dump() == before));
    opened.inDialog<WishDialog>([&] { opened.click(button(opened, "Make a body of the wish")); },
                                [&](WishDialog &dialog) {
                                    auto *take = dialog.findChild<QPushButton *>(QStringLiteral("take"));
                                    opened.click(take);
                                    REQUIRE(dialog.isVisible()); // it needs a name
                                    dialog.findChild<FieldBox *>(QStringLiteral("name_fi"))
                                        ->editor()
                                        .setValue(QStringLiteral("Kyytityöryhmä"));
                                    dialog.findChild<FieldBox *>(QStringLiteral("kind"))
                                        ->editor()
                                        .setValue(QStringLiteral("working_group"));
                                    opened.click(take);
                                    CHECK_FALSE(dialog.isVisible());
                                });
    CHECK(opened.first("SELECT body FROM wish WHERE status = 'taken'").isValid());
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK((opened.dump() == before));
}

TEST_CASE("recipients are ticked, and their addresses copied, saved and put into a message", "[events]")
{
    OpenedWindow opened;
    const RowId municipality =
        opened.first("SELECT o.domicile FROM organisation o JOIN municipality m ON m.id = o.domicile WHERE "
                     "o.email IS NOT NULL "
                     "AND o.contact_allowed = 1 AND m.name_fi NOT GLOB '*[^a-zA-Z]*' LIMIT 1");
    opened.inDialog<RecipientsDialog>(
        [&] { opened.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); },
        [&](RecipientsDialog &dialog) {
            auto *copy = dialog.findChild<QPushButton *>(QStringLiteral("copy"));
            REQUIRE(QTest::qWaitFor([copy] { return copy->isEnabled(); }, longest));
            const QString all = copy->text();
            tick(opened, *dialog.findChild<TickList *>(QStringLiteral("municipalities")),
                 opened.records().title(opened.type("municipality"), municipality));
            REQUIRE(QTest::qWaitFor([&] { return copy->isEnabled() && copy->text() != all; }, longest));
            opened.click(copy);
            const QStringList addresses = QApplication::clipboard()->text().split(QStringLiteral("; "));
            CHECK(addresses.front().contains(QLatin1Char('@')));
            CHECK(copy->text().contains(QString::number(addresses.size())));
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("draft")));
            REQUIRE(opened.ask.viewed.size() == 1);
            CHECK(opened.ask.viewed.front().scheme() == QStringLiteral("mailto"));
            const QString path = opened.path(QStringLiteral("v.csv"));
            opened.ask.files.push_back(path);
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("table")));
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.readAll().count('@') == addresses.size());
        });
}

TEST_CASE("the time line of a person opens the record of a line", "[events]")
{
    OpenedWindow opened;
    opened.open("person", opened.first("SELECT person FROM role LIMIT 1"));
    opened.workspace().form()->showTab(2);
    auto *line = opened.workspace().form()->findChild<TimelineView *>()->findChild<QListView *>();
    REQUIRE(QTest::qWaitFor([line] { return line->model()->rowCount() > 0; }, longest));
    line->setFocus();
    opened.press(Qt::Key_Return);
    CHECK(opened.workspace().form()->type().name() != QStringLiteral("person"));
    opened.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(opened.workspace().form()->type().name() == QStringLiteral("person"));
}
