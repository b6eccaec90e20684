// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editoutline.h"
#include "core/actions/minutessteps.h"
#include "tests/support/faultyvfs.h"
#include "tests/ui/minutes/writing.h"
#include "ui/minutes/noticestrip.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("what another program writes appears, and never over what is being typed", "[minutes]")
{
    MinutesWriting writing;
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
    MinutesWriting writing;
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
    MinutesWriting writing;
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
    MinutesWriting writing;
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

TEST_CASE("a file that is only read shows its minutes and changes nothing", "[minutes]")
{
    MinutesWriting writing;
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
