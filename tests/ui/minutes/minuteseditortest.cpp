// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minuteseditor.h"
#include "core/actions/editoutline.h"
#include "core/actions/minutessteps.h"
#include "resources/resources.h"
#include "tests/support/faultyvfs.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/childlist.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/minutes/bulletfield.h"
#include "ui/minutes/bulletsmodel.h"
#include "ui/minutes/bulletsview.h"
#include "ui/minutes/minutesmap.h"
#include "ui/minutes/strip.h"
#include "ui/minutes/topicheading.h"
#include "ui/style/findbar.h"
#include "ui/style/sidebar.h"
#include "ui/window/keysdialog.h"
#include "ui/window/recordcommands.h"

#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// QTest knows the keys of ASCII only.
void typeInto(QWidget &widget, const char *text)
{
    const QString all = QString::fromUtf8(text);
    for (const QChar letter : all)
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(&widget, &event);
        }
}

/// The minutes of an event being written in the window, with the keys counted.
class Writing
{
public:
    Writing()
        : event(opened.first(
              "SELECT id FROM event e WHERE NOT EXISTS(SELECT 1 FROM minutes WHERE event = e.id)"))
    {
    }

    void begin()
    {
        opened.workspace().writeMinutesOf(event);
        QCoreApplication::processEvents();
        type("Nykytila");
        press(Qt::Key_Return);
        keys = 0;
    }

    MinutesEditor &editor() { return *opened.workspace().minutes(); }
    BulletField &field() { return editor().bullets().field(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        opened.press(key, modifiers);
        ++keys;
    }
    void control(int key) { press(key, Qt::ControlModifier); }
    void type(const char *text) { typeInto(*QApplication::focusWidget(), text); }
    void line(const char *text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    void again() // as if the program were started anew
    {
        const QString path = opened.file().path();
        const RowId minutes = editor().minutes();
        opened.closeWithoutSaving();
        opened.openAgain(path);
        opened.workspace().write(minutes);
    }

    /// The bullets on the screen, with dashes for their levels; groups in brackets.
    QStringList shown()
    {
        QStringList lines;
        const QAbstractItemModel &model = *editor().bullets().model();
        for (int i = 0; i < model.rowCount(); ++i) {
            const BulletRow &row = static_cast<const BulletsModel &>(model).row(i);
            if (row.kind == BulletRow::Kind::Bullet)
                lines += QString(row.level, QLatin1Char('-')) + row.text;
            else if (row.kind == BulletRow::Kind::Group)
                lines += QStringLiteral("[%1]").arg(row.id.toText());
        }
        return lines;
    }
    RowId id(const char *text)
    {
        return opened.file()
            .connection()
            .value("SELECT id FROM contribution WHERE text = ?", QString::fromUtf8(text))
            .value_or(Value())
            .toId();
    }
    /// Another program writes.
    void outside(const QString &sql)
    {
        Connection other(opened.file().path(), Connection::Mode::ReadWrite);
        other.run(sql);
    }
    qint64 count(const char *sql) { return opened.first(sql).value(); }

    OpenedWindow opened;
    RowId event;
    int keys = 0;
};

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

} // namespace

TEST_CASE("50 bullets of five groups take their characters and two keys each, after three clicks",
          "[minutes]")
{
    Writing writing;
    OpenedWindow &opened = writing.opened;
    auto *sideBar = opened.window->findChild<SideBar *>();
    const auto *places = qobject_cast<SideBarModel *>(sideBar->list()->model());
    opened.goTo("organisation");
    opened.click(sideBar->list(), places->index(places->rowOf(QStringLiteral("events"))));
    RecordTable &table = opened.workspace().recordsPage()->list().table();
    REQUIRE(QTest::qWaitFor([&] { return table.model()->rowCount() > 0; }));
    const int row = opened.workspace().recordsPage()->list().model().rowOf(writing.event);
    opened.click(&table, table.model()->index(row, 0));
    REQUIRE(opened.workspace().form()->id() == writing.event);
    auto *list = opened.workspace().form()->findChild<ChildList *>(QStringLiteral("minutes.event"));
    opened.click(list->findChild<QPushButton *>());
    REQUIRE(opened.workspace().minutes());
    CHECK(opened.clicks <= 3);

    const QByteArray before = opened.dump();
    writing.line("Miten osallisuus toteutuu?");
    for (int group = 0; group < 5; ++group) {
        for (int i = 0; i < 10; ++i) {
            writing.type("Bussi kulkee liian harvoin");
            if (i % 10 == 3)
                writing.press(Qt::Key_Tab);
            if (i < 9)
                writing.press(Qt::Key_Return);
        }
        writing.control(Qt::Key_Down);
    }
    CHECK(writing.keys <= 2 * 50);
    CHECK(opened.clicks <= 3);
    CHECK(writing.count("SELECT count(*) FROM contribution WHERE text = 'Bussi kulkee liian harvoin'") == 50);
    CHECK(writing.count("SELECT count(DISTINCT stakeholder_group) FROM contribution WHERE text = 'Bussi "
                        "kulkee liian harvoin'") == 5);
    CHECK(writing.count("SELECT count(*) FROM contribution WHERE text = 'Bussi kulkee liian harvoin' AND "
                        "parent IS NOT NULL") > 0);
    const MinutesMapModel &map = writing.editor().map().map();
    CHECK(map.count(0, 1) == 10);

    const QByteArray after = opened.dump();
    const int acts = 51; // a topic and each bullet
    for (int i = 0; i < acts; ++i)
        opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
    for (int i = 0; i < acts; ++i)
        opened.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(opened.dump() == after);
    CHECK(writing.editor().bullets().model()->rowCount() > 50);
}

TEST_CASE("the next bullet draws two rows anew, not all", "[minutes]")
{
    Writing writing;
    writing.begin();
    for (int i = 0; i < 20; ++i)
        writing.line("rivi");
    QAbstractItemModel *model = writing.editor().bullets().model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
    int reads = 0;
    writing.opened.file().connection().setObserver(
        [&reads](const StatementCost &cost) { reads += cost.rows; });
    writing.type("viimeinen");
    CHECK(reads == 0); // typing asks the file for nothing
    CHECK(changes.empty());
    writing.press(Qt::Key_Return);
    writing.opened.file().connection().setObserver({});
    CHECK(resets.empty());
    CHECK(inserted.size() <= 2);
    CHECK(changes.size() <= 2);
    CHECK(reads < 100);
}

TEST_CASE("levels, joining, cutting and moving follow the keys", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.line("yksi");
    writing.type("kaksi");
    writing.press(Qt::Key_Tab);
    writing.press(Qt::Key_Return);
    writing.line("kolme");
    CHECK(writing.shown() == lines({"[3001]", "yksi", "-kaksi", "-kolme"}));
    writing.press(Qt::Key_Return); // in an empty one: a level higher
    writing.type("neljä viisi");
    for (int i = 0; i < 6; ++i)
        writing.press(Qt::Key_Left);
    writing.press(Qt::Key_Return);
    CHECK(writing.shown() == lines({"[3001]", "yksi", "-kaksi", "-kolme", "neljä", "viisi"}));
    CHECK(writing.field().cursor() == 0);
    writing.press(Qt::Key_Backspace);
    CHECK(writing.shown().last() == QString::fromUtf8("neljä viisi"));
    CHECK(writing.field().cursor() == 5);
    writing.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(writing.shown() == lines({"[3001]", "neljä viisi", "yksi", "-kaksi", "-kolme"}));
    writing.press(Qt::Key_Tab); // nothing stands above it
    CHECK(writing.shown().at(1) == QString::fromUtf8("neljä viisi"));
    writing.press(Qt::Key_Down, Qt::AltModifier);
    writing.press(Qt::Key_Tab);
    CHECK(writing.shown() == lines({"[3001]", "yksi", "-kaksi", "-kolme", "-neljä viisi"}));
    writing.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(writing.shown().last() == QString::fromUtf8("neljä viisi"));
    writing.press(Qt::Key_Return, Qt::ShiftModifier);
    writing.type("toinen rivi");
    writing.press(Qt::Key_Up);
    writing.press(Qt::Key_Up);
    CHECK(writing.id("neljä\ntoinen rivi viisi").isValid());
    CHECK(writing.field().toPlainText() == QLatin1String("kolme"));
    writing.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.shown().mid(0, 3) == lines({"[3001]", "yksi", "-kaksi"}));
    CHECK(writing.shown().mid(4) == lines({"[3002]", "kolme"}));
}

TEST_CASE("marks go on and off by their keys and are counted", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.type("Hyvä ajatus");
    const std::vector<const char *> tables{"highlight", "quote", "wish", "decision", "action"};
    for (size_t i = 0; i < tables.size(); ++i) {
        const std::string sql = std::string("SELECT count(*) FROM ") + tables[i] +
                                " WHERE contribution IS NOT NULL AND text = 'Hyvä ajatus'";
        writing.control(Qt::Key_1 + int(i));
        CHECK(writing.count(sql.c_str()) == 1);
        CHECK_FALSE(writing.field().accessibleDescription().isEmpty());
        writing.control(Qt::Key_1 + int(i));
        CHECK(writing.count(sql.c_str()) == 0);
        writing.control(Qt::Key_Z);
        CHECK(writing.count(sql.c_str()) == 1);
        writing.control(Qt::Key_Y);
        CHECK(writing.count(sql.c_str()) == 0);
    }
}

TEST_CASE("topics and groups are gone through by keys, and nothing typed is lost on the way", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.type("ensimmäinen");
    writing.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.editor().heading().line().hasFocus());
    writing.line("Tulevaisuus");
    CHECK(writing.field().hasFocus());
    writing.type("toinen");
    writing.control(Qt::Key_PageUp);
    CHECK(writing.editor().heading().line().text() == QLatin1String("Nykytila"));
    writing.type("kolmas");
    writing.control(Qt::Key_Up); // round to what no group said
    writing.type("ei ryhmää");
    writing.control(Qt::Key_PageDown);
    CHECK(writing.shown().contains(QStringLiteral("toinen")));
    CHECK(writing.count("SELECT count(*) FROM contribution WHERE text IN ('ensimmäinen', 'toinen', 'kolmas', "
                        "'ei ryhmää')") == 4);
    CHECK(writing.count(
              "SELECT count(*) FROM contribution WHERE text = 'ei ryhmää' AND stakeholder_group IS NULL") ==
          1);
    // The map goes there too.
    writing.editor().map().setFocus();
    writing.editor().map().setCurrentIndex(writing.editor().map().model()->index(0, 1));
    writing.press(Qt::Key_Return);
    CHECK(writing.field().hasFocus());
    CHECK(writing.field().toPlainText() == QString::fromUtf8("ensimmäinen"));
    writing.press(Qt::Key_F2);
    writing.type("Uusi otsikko");
    writing.press(Qt::Key_Return);
    CHECK(
        writing.count(
            "SELECT count(*) FROM topic WHERE heading_fi = 'Uusi otsikko' OR heading_sv = 'Uusi otsikko'") ==
        1);
}

TEST_CASE("the keys of the screen tell those of the minutes, and Ctrl+S saves there", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.type("kesken");
    writing.control(Qt::Key_S);
    CHECK(writing.id("kesken").isValid());
    CHECK(writing.field().hasFocus());
    const KeysDialog dialog(*writing.opened.window, &writing.opened.workspace(), nullptr);
    const auto *model = dialog.findChild<QTableView *>()->model();
    for (const auto &[keys, words] : writing.field().keys())
        CHECK(model->match(model->index(0, 0), Qt::DisplayRole, keys.toString(QKeySequence::NativeText))
                  .size() == 1);
}

TEST_CASE("Tab stays in the minutes, F6 leaves them and Esc goes back", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.press(Qt::Key_Tab);
    CHECK(writing.field().hasFocus());
    writing.press(Qt::Key_F6);
    CHECK_FALSE(writing.editor().isAncestorOf(writing.opened.window->focusWidget()));
    writing.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(writing.field().hasFocus());
    writing.type("kesken");
    writing.press(Qt::Key_Escape);
    CHECK_FALSE(writing.opened.workspace().minutes());
    CHECK(writing.id("kesken").isValid());
}

TEST_CASE("pasted lines keep their levels, and the strip takes them back", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.line("alku");
    const QByteArray before = writing.opened.dump();
    QApplication::clipboard()->setText(QStringLiteral("- Bussit\n   - kulkevat\n      - harvoin\n- Junat\n"));
    writing.control(Qt::Key_V);
    CHECK(writing.shown() == lines({"[3001]", "alku", "Bussit", "-kulkevat", "--harvoin", "Junat"}));
    CHECK(writing.editor().strip().text() == QLatin1String("4 items, 3 levels"));
    writing.opened.click(writing.editor().strip().findChild<QPushButton *>());
    CHECK(writing.opened.dump() == before);
    CHECK(writing.field().hasFocus());
}

TEST_CASE("words are found in all topics, forwards and backwards", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.line("Bussi kulkee");
    writing.line("Kirjasto on auki");
    writing.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writing.line("Toinen aihe");
    writing.line("Lisää BUSSEJA");
    writing.control(Qt::Key_F);
    writing.type("buss");
    const FindBar &find = writing.editor().findBar();
    CHECK(find.count() == QLatin1String("2 hits"));
    writing.press(Qt::Key_Return);
    CHECK(find.count() == QLatin1String("1 of 2"));
    CHECK(writing.field().toPlainText() == QLatin1String("Bussi kulkee"));
    CHECK(writing.field().textCursor().selectedText() == QLatin1String("Buss"));
    writing.press(Qt::Key_F3);
    CHECK(writing.editor().heading().line().text() == QLatin1String("Toinen aihe"));
    writing.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(writing.field().toPlainText() == QLatin1String("Bussi kulkee"));
    writing.press(Qt::Key_Escape);
    writing.press(Qt::Key_Escape);
    CHECK(writing.field().hasFocus());
}

TEST_CASE("what another program writes appears, and never over what is being typed", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.line("yksi");
    writing.line("kaksi");
    writing.press(Qt::Key_Up);
    REQUIRE(writing.field().toPlainText() == QLatin1String("kaksi"));
    const auto foreign = [&writing](const char *id, const char *text) {
        writing.outside(QStringLiteral("UPDATE contribution SET text = '%1' WHERE id = %2")
                            .arg(QString::fromUtf8(text), writing.id(id).toText()));
        writing.editor().desk().lookForChanges();
    };
    foreign("yksi", "yksi muuttui");
    CHECK(writing.shown().contains(QStringLiteral("yksi muuttui")));
    CHECK(writing.editor().strip().text().isEmpty());

    writing.type(" minun");
    foreign("kaksi", "heidän");
    CHECK(writing.field().toPlainText() == QLatin1String("kaksi minun"));
    CHECK(writing.editor().strip().text().contains(QString::fromUtf8("heidän")));
    SECTION("theirs is taken, and mine comes back by undo")
    {
        writing.opened.click(writing.editor().strip().findChildren<QPushButton *>().at(0));
        CHECK(writing.field().toPlainText() == QString::fromUtf8("heidän"));
        CHECK(writing.editor().strip().text().isEmpty());
        writing.control(Qt::Key_Z);
        CHECK(writing.field().toPlainText() == QLatin1String("kaksi minun"));
    }
    SECTION("mine is kept, and theirs stays in the history")
    {
        writing.opened.click(writing.editor().strip().findChildren<QPushButton *>().at(1));
        CHECK(writing.id("kaksi minun").isValid());
        CHECK(writing.count("SELECT count(*) FROM edit WHERE new = 'heidän'") == 1);
    }
    SECTION("whoever goes on after being told keeps hers")
    {
        writing.press(Qt::Key_Return);
        CHECK(writing.id("kaksi minun").isValid());
    }
}

TEST_CASE("a difference found only on saving is told before anything is written", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.type("kaksi");
    writing.press(Qt::Key_Return);
    writing.press(Qt::Key_Up);
    writing.type(" minun");
    writing.outside(QStringLiteral("UPDATE contribution SET text = 'toisen' WHERE text = 'kaksi'"));
    writing.press(Qt::Key_Return);
    CHECK(writing.id("toisen").isValid());
    CHECK(writing.field().toPlainText() == QLatin1String("kaksi minun"));
    CHECK(writing.editor().strip().text().contains(QLatin1String("toisen")));
}

TEST_CASE("a bullet that another program removes keeps what was typed in it", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.line("yksi");
    writing.line("kaksi");
    writing.press(Qt::Key_Up);
    writing.type(" minun");
    writing.outside(QStringLiteral("DELETE FROM contribution WHERE text = 'kaksi'"));
    writing.editor().desk().lookForChanges();
    CHECK_FALSE(writing.editor().strip().text().isEmpty());
    CHECK(writing.field().toPlainText() == QLatin1String("kaksi minun"));
    writing.press(Qt::Key_Return);
    CHECK(writing.shown() == lines({"[3001]", "yksi", "kaksi minun"}));
}

TEST_CASE("what was being typed when the program died is offered again", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.line("valmis");
    writing.type("kesken jäänyt");
    const auto drafts = [&writing] { return writing.count("SELECT count(*) FROM draft"); };
    REQUIRE(QTest::qWaitFor([&] { return drafts() == 1; }));
    writing.again();
    CHECK_FALSE(writing.id("kesken jäänyt").isValid());
    CHECK(writing.editor().strip().text().contains(QString::fromUtf8("kesken jäänyt")));
    SECTION("it is taken")
    {
        writing.opened.click(writing.editor().strip().findChildren<QPushButton *>().at(0));
        CHECK(writing.field().toPlainText() == QString::fromUtf8("kesken jäänyt"));
        CHECK(drafts() == 1);
        writing.press(Qt::Key_Return);
        CHECK(writing.shown() == lines({"[3001]", "valmis", "kesken jäänyt"}));
    }
    SECTION("it is discarded")
    {
        writing.opened.click(writing.editor().strip().findChildren<QPushButton *>().at(1));
        CHECK_FALSE(writing.id("kesken jäänyt").isValid());
    }
    CHECK(drafts() == 0);
    CHECK(writing.editor().strip().text().isEmpty());
}

TEST_CASE("minutes go from draft to published by a button that names the step", "[minutes]")
{
    Writing writing;
    writing.begin();
    auto *step = writing.editor().findChild<QPushButton *>(QStringLiteral("step"));
    auto *back = writing.editor().findChild<QPushButton *>(QStringLiteral("stepBack"));
    const auto status = [&writing] {
        return writing.editor().desk().outline().minutes().value(QStringLiteral("status")).toText();
    };
    CHECK_FALSE(back->isVisible());
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        names += step->text();
        writing.opened.click(step);
    }
    CHECK(names == lines({"Send to be examined", "Mark as examined", "Mark as published"}));
    CHECK(status() == QLatin1String("published"));
    CHECK_FALSE(step->isVisible());
    CHECK(writing.editor().desk().outline().minutes().value(QStringLiteral("published_on")).toText() ==
          QLatin1String("2022-03-02"));
    writing.opened.click(back);
    CHECK(status() == QLatin1String("examined"));
    CHECK(writing.field().hasFocus());
    writing.control(Qt::Key_Z);
    CHECK(status() == QLatin1String("published"));
}

TEST_CASE("a personal identity code is told at once and stays unwritten", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.line("Soita 131052-308T illalla");
    CHECK(writing.editor().strip().text().toStdString() ==
          "Personal identity codes are never stored. Remove it from the text.");
    CHECK(writing.count("SELECT count(*) FROM contribution WHERE text LIKE '%131052%'") == 0);
    CHECK_FALSE(writing.opened.workspace().go(writing.opened.type("person")));
    writing.control(Qt::Key_A);
    writing.line("Soita illalla");
    CHECK(writing.id("Soita illalla").isValid());
}

TEST_CASE("Enter at minutes in a list opens the page on which they are written", "[minutes]")
{
    OpenedWindow opened;
    opened.goTo("minutes");
    RecordTable &table = opened.workspace().recordsPage()->list().table();
    table.setFocus();
    table.selectRow(0);
    const RowId id = table.currentId();
    opened.press(Qt::Key_Return);
    REQUIRE(opened.workspace().minutes());
    CHECK(opened.workspace().minutes()->minutes() == id);
    opened.press(Qt::Key_Escape);
    CHECK_FALSE(opened.workspace().minutes());
    opened.press(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(opened.workspace().minutes());
    opened.click(opened.workspace().minutes()->findChild<QPushButton *>(QStringLiteral("details")));
    QCoreApplication::processEvents();
    CHECK_FALSE(opened.workspace().minutes());
    CHECK(opened.workspace().form()->id() == id);
}

TEST_CASE("a file that is only read shows its minutes and changes nothing", "[minutes]")
{
    Writing writing;
    writing.begin();
    writing.line("yksi");
    writing.opened.workspace().go(placekey::Overview);
    const RowId minutes = minutesOf(writing.opened.records(), writing.event);
    Installation other(
        std::make_unique<QSettings>(writing.opened.path(QStringLiteral("o.ini")), QSettings::IniFormat),
        writing.opened.path(QStringLiteral("b")), QStringLiteral("Other"),
        fixedClock({QDate(2022, 3, 2), QTime(12, 0), Qt::UTC}));
    DataFile file(writing.opened.file().path(), DataFile::Mode::ReadOnly, writing.opened.file().schema(),
                  other);
    const Words words(Language::English);
    Records records(file, words);
    MinutesEditor reader(records, writing.opened.ask, minutes, nullptr);
    reader.show();
    const auto text = [&reader] { return reader.bullets().field().toPlainText(); };
    CHECK(text() == QLatin1String("yksi"));
    typeInto(reader.bullets().field(), "x");
    QTest::keyClick(&reader.bullets().field(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&reader.bullets().field(), Qt::Key_Return);
    CHECK(text() == QLatin1String("yksi"));
    // The other window goes on, and this one follows.
    writing.opened.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(writing.opened.window.get()));
    writing.opened.workspace().write(minutes);
    writing.control(Qt::Key_Down);
    writing.line("kaksi");
    reader.desk().lookForChanges();
    QTest::keyClick(&reader.bullets().field(), Qt::Key_Down);
    CHECK(text() == QLatin1String("kaksi"));
    CHECK(writing.opened.ask.messages.empty());
}

TEST_CASE("a full disk is told once, and the text waits in the field until there is room", "[minutes]")
{
    OpenedWindow opened; // for the theme and the resources
    FaultyVfs disk;
    const Schema schema(shippedCatalogue());
    const QDateTime now({QDate(2022, 3, 2), QTime(12, 0), Qt::UTC});
    Installation installation(
        std::make_unique<QSettings>(opened.path(QStringLiteral("d.ini")), QSettings::IniFormat),
        opened.path(QStringLiteral("d")), QStringLiteral("Tester"), fixedClock(now));
    const auto file = DataFile::create(opened.path(QStringLiteral("d.raati")), schema, installation,
                                       Origin{"seed", now}, disk.name());
    const Words words(Language::English);
    Records records(*file, words);
    Record event(file->catalogue().type(QStringLiteral("event")));
    event.set(QStringLiteral("title_fi"), QStringLiteral("Ilta"));
    RowId eventId;
    {
        Commit commit(*file, QStringLiteral("add event"));
        eventId = records.insert(commit, event);
        commit.finish();
    }
    const RowId minutes = startMinutes(records, eventId, Language::Finnish).id;
    addTopic(records, Outline(records, minutes), {}, QStringLiteral("Aihe"));
    QueuedAsk ask;
    ask.answers = {std::nullopt, std::nullopt};
    MinutesEditor editor(records, ask, minutes, nullptr);
    editor.show();
    BulletField &field = editor.bullets().field();
    typeInto(field, "tärkeä asia");
    disk.start({Fault::Kind::Full, 1});
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(disk.hasFailed());
    CHECK(ask.questions.size() + ask.messages.size() == 1);
    CHECK(field.toPlainText() == QString::fromUtf8("tärkeä asia"));
    CHECK_FALSE(editor.leave());
    disk.heal();
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.toPlainText().isEmpty());
    CHECK(file->connection().value("SELECT text FROM contribution")->toText() ==
          QString::fromUtf8("tärkeä asia"));
}
