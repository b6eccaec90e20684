// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editrecord.h"
#include "core/figures/eventattendance.h"
#include "core/sharing/merge.h"
#include "tests/ui/window/colleague.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/events/attendancedialog.h"
#include "ui/events/countgrid.h"
#include "ui/events/namedlist.h"
#include "ui/events/pastenamesdialog.h"
#include "ui/forms/recordsearch.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int longest = 60000; // milliseconds

/// The window on an event at which nobody has been counted or named.
class Evening : public OpenedWindow
{
public:
    Evening()
    {
        Record record(OpenedWindow::type("event"));
        record.set(QStringLiteral("title_fi"), QStringLiteral("Ilta"));
        record.set(QStringLiteral("kind"), QStringLiteral("workshop"));
        record.set(QStringLiteral("start"), QStringLiteral("2022-03-02"));
        event = addRecord(records(), record).id;
        open("event", event);
    }

    EventAttendance attendance()
    {
        return attendanceOf(file().connection(), file().catalogue(), records().words(), event);
    }

    void inAttendance(const std::function<void(AttendanceDialog &)> &meanwhile)
    {
        inDialog<AttendanceDialog>([this] { press(Qt::Key_U, Qt::ControlModifier); }, meanwhile);
    }

    /// Presses a key and counts it.
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(code, modifiers);
        ++keys;
    }

    RowId event;
    int keys = 0;
};

QLabel *labelBeginning(const QWidget &dialog, const char *text)
{
    for (QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text().startsWith(QLatin1String(text)))
            return label;
    return nullptr;
}

} // namespace

TEST_CASE("the counts of five groups in two ways are typed with 25 keys beside the digits", "[attendance]")
{
    Evening evening;
    const QByteArray before = evening.dump();
    evening.inAttendance([&](AttendanceDialog &dialog) {
        for (int i = 0; i < 10; ++i) {
            evening.type(QString::number(i + 3));
            evening.key(Qt::Key_Tab);
        }
        CHECK(labelBeginning(dialog, "75 participant"));
        evening.key(Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(evening.keys <= 25);
    const EventAttendance after = evening.attendance();
    CHECK(after.counted == 75);
    for (size_t i = 0; i < 5; ++i) {
        CHECK(after.groups[i].byMode.value(QStringLiteral("on_site")).count == qint64(2 * i + 3));
        CHECK(after.groups[i].byMode.value(QStringLiteral("online")).count == qint64(2 * i + 4));
    }
    for (int i = 0; i < 10; ++i)
        evening.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK((evening.dump() == before));
}

TEST_CASE("Enter goes down, a tilde is about, a minus is unknown, and Ctrl+Z takes one number back",
          "[attendance]")
{
    Evening evening;
    evening.inAttendance([&](AttendanceDialog &dialog) {
        evening.type(QStringLiteral("~12"));
        evening.press(Qt::Key_Return);
        evening.type(QStringLiteral("-"));
        evening.press(Qt::Key_Return);
        evening.type(QStringLiteral("x"));
        evening.press(Qt::Key_Return);
        const QString problem = QStringLiteral("write a number");
        const auto sentences = dialog.findChildren<QLabel *>();
        CHECK(std::any_of(sentences.begin(), sentences.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(problem);
        }));
        evening.press(Qt::Key_Up);
        evening.press(Qt::Key_Escape);
        evening.type(QStringLiteral("4"));
        evening.press(Qt::Key_Return);
        CHECK(evening.attendance().counted == 16);
        evening.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(evening.attendance().counted == 12);
        evening.press(Qt::Key_Y, Qt::ControlModifier);
        CHECK(evening.attendance().counted == 16);
    });
    const EventAttendance found = evening.attendance();
    CHECK(found.groups[0].byMode.value(QStringLiteral("on_site")).qualifier == QStringLiteral("about"));
    CHECK(found.groups[1].byMode.value(QStringLiteral("on_site")).row.isValid());
    CHECK_FALSE(found.groups[1].byMode.value(QStringLiteral("on_site")).count);
}

TEST_CASE("a list on the clipboard is previewed and then added with one undo", "[attendance]")
{
    Evening evening;
    const QString known =
        evening.records().title(evening.type("person"), evening.first("SELECT min(id) FROM person"));
    QApplication::clipboard()->setText(known + QStringLiteral("\nUusi, Nimi\nNimi Uusi\n\n12:30\n"));
    const QByteArray before = evening.dump();
    evening.inAttendance([&](AttendanceDialog &dialog) {
        evening.inDialog<PasteNamesDialog>(
            [&] { evening.press(Qt::Key_V, Qt::ControlModifier); },
            [&](PasteNamesDialog &paste) {
                auto *add = paste.findChild<QPushButton *>(QStringLiteral("add"));
                REQUIRE(QTest::qWaitFor([add] { return add->isEnabled(); }, longest));
                CHECK(add->text().startsWith(QStringLiteral("Add 2 participant")));
                CHECK(paste.findChild<QTableView *>()->model()->rowCount() == 4);
                CHECK((evening.dump() == before));
                evening.click(add);
            });
        CHECK(labelBeginning(dialog, "2 participant"));
        CHECK(labelBeginning(dialog, "All of them are named."));
        evening.click(dialog.findChild<QTableView *>(),
                      dialog.findChild<QTableView *>()->model()->index(0, 1));
        evening.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK((evening.dump() == before));
    });
}

TEST_CASE("two people on one line of a list are added, the second when somebody says that it is one",
          "[attendance]")
{
    Evening evening;
    QApplication::clipboard()->setText(QStringLiteral("Anna Aalto, Bo Berg"));
    evening.inAttendance([&](AttendanceDialog &) {
        evening.inDialog<PasteNamesDialog>(
            [&] { evening.press(Qt::Key_V, Qt::ControlModifier); },
            [&](PasteNamesDialog &paste) {
                auto *add = paste.findChild<QPushButton *>(QStringLiteral("add"));
                auto *table = paste.findChild<QTableView *>();
                REQUIRE(QTest::qWaitFor([add] { return add->isEnabled(); }, longest));
                CHECK(add->text().startsWith(QStringLiteral("Add 1 participant")));
                REQUIRE(table->model()->rowCount() == 2);
                evening.click(table, table->model()->index(1, 1));
                evening.click(paste.findChild<QPushButton *>(QStringLiteral("new")));
                CHECK(add->text().startsWith(QStringLiteral("Add 2 participant")));
                evening.click(add);
            });
    });
    const EventAttendance after = evening.attendance();
    REQUIRE(after.named.size() == 2);
    CHECK(after.named[0].name == QStringLiteral("Aalto Anna"));
    CHECK(after.named[1].name == QStringLiteral("Berg Bo"));
}

TEST_CASE("who is added by name is one person, and an organisation is never taken for a second",
          "[attendance]")
{
    Evening evening;
    evening.inAttendance([&](AttendanceDialog &dialog) {
        auto *person = dialog.findChild<NamedList *>()->findChild<RecordSearch *>();
        Q_EMIT person->createWanted(QStringLiteral("Anna Aalto, Rauman Martat"));
        REQUIRE(QTest::qWaitFor([&] { return labelBeginning(dialog, "Name one person") != nullptr; }));
        CHECK(evening.attendance().named.empty());
        Q_EMIT person->createWanted(QStringLiteral("Anna Aalto (Rauman Martat)"));
        CHECK(QTest::qWaitFor([&] { return evening.attendance().present() == 1; }));
    });
}

TEST_CASE("who registered is ticked by number of the sheet, and Space ticks one more", "[attendance]")
{
    Evening evening;
    const RecordType &type = evening.type("attendance");
    for (const char *sql : {"SELECT min(id) FROM person", "SELECT max(id) FROM person",
                            "SELECT id FROM person ORDER BY id LIMIT 1 OFFSET 1"}) {
        Record record(type);
        record.set(QStringLiteral("event"), evening.event);
        record.set(QStringLiteral("person"), evening.first(sql));
        record.set(QStringLiteral("state"), QStringLiteral("registered"));
        Commit commit(evening.file(), QStringLiteral("add attendance"));
        evening.records().insert(commit, record);
        commit.finish();
    }
    evening.inAttendance([&](AttendanceDialog &dialog) {
        auto *numbers = dialog.findChild<QLineEdit *>(QStringLiteral("numbers"));
        numbers->setFocus();
        evening.type(QStringLiteral("1 9"));
        evening.press(Qt::Key_Return);
        CHECK(evening.attendance().present() == 0); // nobody has the number 9
        numbers->selectAll();
        evening.type(QStringLiteral("1, 3"));
        evening.press(Qt::Key_Return);
        CHECK(evening.attendance().present() == 2);
        auto *view = dialog.findChild<NamedList *>()->findChild<QTableView *>();
        for (int row = 0; row < 3; ++row)
            if (!evening.attendance().named[size_t(row)].isPresent())
                evening.click(view, view->model()->index(row, 1));
        evening.press(Qt::Key_Space);
        CHECK(evening.attendance().present() == 3);
        auto *state = dialog.findChild<QComboBox *>(QStringLiteral("state"));
        REQUIRE(state->isEnabled());
        state->setFocus();
        state->setCurrentIndex(state->findData(QStringLiteral("excused")));
        Q_EMIT state->activated(state->currentIndex());
        CHECK(evening.attendance().present() == 2);
        evening.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(evening.attendance().present() == 3);
    });
}

TEST_CASE("numbers of the sheet stay when copies come in that go on with the list", "[attendance]")
{
    Evening evening;
    std::vector<RowId> people;
    for (int i = 0; i < 5; ++i) { // names of copies come by chance, so the last is hardly ever the highest
        people.push_back(evening.first(
            qPrintable(QStringLiteral("SELECT id FROM person ORDER BY id LIMIT 1 OFFSET %1").arg(i))));
        Colleague oona(evening.file(), QStringLiteral("Oona"));
        oona.add("attendance", {{QStringLiteral("event"), evening.event},
                                {QStringLiteral("person"), people.back()},
                                {QStringLiteral("state"), QStringLiteral("registered")}});
        merge(evening.file(), {oona.path()});
    }
    evening.inAttendance([&](AttendanceDialog &dialog) {
        const auto *model = dialog.findChild<NamedList *>()->findChild<QTableView *>()->model();
        REQUIRE(model->rowCount() == 5);
        for (int row = 0; row < 5; ++row) {
            const RowId person = people[model->index(row, 0).data().toULongLong() - 1];
            CHECK(evening.attendance().named[size_t(row)].person == person);
        }
    });
}
