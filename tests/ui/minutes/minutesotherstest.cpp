// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editoutline.h"
#include "core/actions/minutessteps.h"
#include "tests/ui/minutes/writing.h"
#include "ui/minutes/minutesmap.h"
#include "ui/minutes/noticestrip.h"
#include "ui/minutes/topicheading.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
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
    WritingOnDisk writing;
    writing.ask.answers = {std::nullopt, std::nullopt};
    typeInto(writing.field(), "tärkeä asia");
    writing.disk.start({Fault::Kind::Full, 1});
    QTest::keyClick(&writing.field(), Qt::Key_Return);
    CHECK(writing.disk.hasFailed());
    CHECK(writing.ask.questions.size() + writing.ask.messages.size() == 1);
    CHECK(writing.field().toPlainText() == QString::fromUtf8("tärkeä asia"));
    CHECK_FALSE(writing.editor->leave());
    writing.disk.heal();
    QTest::keyClick(&writing.field(), Qt::Key_Return);
    CHECK(writing.field().toPlainText().isEmpty());
    CHECK(writing.file->connection().value("SELECT text FROM contribution")->toText() ==
          QString::fromUtf8("tärkeä asia"));
}

TEST_CASE("a bullet that was emptied waits to go until there is room on the disk", "[minutes]")
{
    WritingOnDisk writing;
    writing.ask.answers = {std::nullopt, std::nullopt};
    const auto count = [&writing] {
        return writing.file->connection().value("SELECT count(*) FROM contribution")->toNumber();
    };
    typeInto(writing.field(), "liikaa");
    REQUIRE(writing.editor->leave());
    REQUIRE(count() == 1);
    QTest::keyClick(&writing.field(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&writing.field(), Qt::Key_Delete);
    writing.disk.start({Fault::Kind::Full, 1});
    CHECK_FALSE(writing.editor->leave());
    CHECK_FALSE(writing.editor->leave());
    CHECK(count() == 1);
    writing.disk.heal();
    CHECK(writing.editor->leave());
    CHECK(count() == 0);
}

TEST_CASE("what others write and cannot be read is told once, and once when it can again", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.line("yksi");
    const auto look = [&writing] { writing.editor().desk().lookForChanges(); };
    const auto said = [&writing] { return writing.editor().strip().text(); };
    QSignalSpy readable(&writing.editor().desk(), &MinutesDesk::readable);
    writing.outside(QStringLiteral("ALTER TABLE stakeholder_group RENAME TO elsewhere"));
    look();
    look();
    CHECK(said().startsWith(QLatin1String("What others write cannot be read just now.")));
    CHECK(readable.size() == 1);
    CHECK(writing.shown() == lines({"[3001]", "yksi"})); // what was read stays
    writing.outside(QStringLiteral("ALTER TABLE elsewhere RENAME TO stakeholder_group"));
    look();
    look();
    CHECK(said() == QLatin1String("The file can be read again."));
    CHECK(readable.size() == 2);
    CHECK(writing.opened.ask.messages.empty());
    writing.opened.click(writing.editor().strip().findChildren<QPushButton *>().at(1));
    CHECK(said().isEmpty());
    // What was written meanwhile was not passed over.
    writing.outside(QStringLiteral("UPDATE contribution SET text = 'toisen' WHERE text = 'yksi'"));
    look();
    CHECK(writing.shown() == lines({"[3001]", "toisen"}));
}

TEST_CASE("the group that is being written in may go", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    RowId group;
    {
        Record made(writing.opened.type("stakeholder_group"));
        made.set(QStringLiteral("name_fi"), QStringLiteral("Mökkiläiset"));
        Commit commit(writing.opened.file(), QStringLiteral("add stakeholder_group"));
        group = writing.opened.records().insert(commit, made);
        commit.finish();
    }
    const auto here = [&writing] { return writing.editor().desk().caret().group; };
    for (size_t i = 0; here() != group && i < writing.editor().desk().outline().groups().size(); ++i)
        writing.control(Qt::Key_Down);
    REQUIRE(here() == group);
    writing.control(Qt::Key_Z);
    REQUIRE_FALSE(writing.opened.records().exists(writing.opened.type("stakeholder_group"), group));
    CHECK(here() != group);
    MinutesMap &map = writing.editor().map();
    map.setFocus();
    map.setCurrentIndex(map.model()->index(0, 0));
    writing.press(Qt::Key_Return);
    CHECK(writing.field().hasFocus());
    writing.line("heille");
    CHECK(writing.shown() == lines({"[3001]", "heille"}));
}

TEST_CASE("a heading that is refused stays where it was typed, and its topic is not left", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writing.line("Toinen");
    writing.control(Qt::Key_PageUp);
    QLineEdit &line = writing.editor().heading().line();
    REQUIRE(line.text() == QLatin1String("Nykytila"));
    writing.press(Qt::Key_F2);
    writing.line("Soita 131052-308T");
    CHECK(line.text() == QLatin1String("Soita 131052-308T"));
    CHECK(writing.editor().strip().text().contains(QLatin1String("identity codes")));
    writing.field().setFocus();
    writing.line("rivi"); // the page is drawn anew
    CHECK(line.text() == QLatin1String("Soita 131052-308T"));
    writing.control(Qt::Key_PageDown);
    CHECK(line.text() == QLatin1String("Soita 131052-308T"));
    CHECK(writing.editor().strip().text().contains(QLatin1String("identity codes")));
    CHECK_FALSE(writing.opened.workspace().leave());
    writing.press(Qt::Key_F2);
    writing.line("Soita");
    CHECK(writing.editor().strip().text().isEmpty());
    CHECK(writing.count("SELECT count(*) FROM topic WHERE 'Soita' IN (heading_fi, heading_sv)") == 1);
    writing.control(Qt::Key_PageDown);
    CHECK(line.text() == QLatin1String("Toinen"));
}

TEST_CASE("a heading being typed goes with its page", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    const QString path = writing.opened.file().path();
    const RowId minutes = writing.editor().minutes();
    writing.press(Qt::Key_F2);
    writing.type("Kesken");
    SECTION("unsaved when nobody asked for it")
    {
        writing.opened.closeWithoutSaving();
        writing.opened.openAgain(path);
        writing.opened.workspace().write(minutes);
        CHECK(writing.editor().heading().line().text() == QLatin1String("Nykytila"));
    }
    SECTION("saved before the language changes")
    {
        REQUIRE(writing.opened.window->speak(Language::Finnish));
        CHECK(writing.editor().heading().line().text() == QLatin1String("Kesken"));
        CHECK(writing.count("SELECT count(*) FROM topic WHERE 'Kesken' IN (heading_fi, heading_sv)") == 1);
    }
}
