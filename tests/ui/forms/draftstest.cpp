// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/drafts.h"
#include "tests/support/faultyvfs.h"
#include "tests/ui/forms/panelwindow.h"
#include "ui/forms/draftcard.h"
#include "ui/forms/formdraft.h"

#include <QtCore/QProcess>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::vector<Draft> draftsOf(PanelWindow &window)
{
    return Drafts(window.file()).all();
}

bool isKept(PanelWindow &window)
{
    return QTest::qWaitFor([&window] { return !draftsOf(window).empty(); }, 4000);
}

DraftCard &cardIn(const RecordPanel &panel)
{
    return *panel.form()->findChild<DraftCard *>();
}

void press(const RecordPanel &panel, const char *button)
{
    QTest::mouseClick(cardIn(panel).findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
}

/// A record whose city was typed and kept, as after a crash; the panel shows it anew.
RecordPanel &afterCrash(PanelWindow &window, RowId id)
{
    RecordPanel &before = window.open();
    before.showRecord(window.TestFile::type("organisation"), id);
    window.type(window.line(before, "city"), "Lapua");
    REQUIRE(isKept(window));
    window.reopen();
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    return panel;
}

} // namespace

TEST_CASE("what is typed is kept a little later and offered again, as differences", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = afterCrash(window, id);
    CHECK(window.value(id, "city").isNull());
    REQUIRE(cardIn(panel).isVisible());
    const QString words = textsIn(cardIn(panel)).join(QLatin1Char('\n'));
    CHECK(words.contains(text("Unsaved changes from 2 March 2026")));
    CHECK(words.contains(text("now \"\", you wrote \"Lapua\"")));
    CHECK(window.line(panel, "city").text().isEmpty());

    SECTION("taken over and saved")
    {
        press(panel, "draft.take");
        CHECK_FALSE(cardIn(panel).isVisible());
        CHECK(window.line(panel, "city").text() == text("Lapua"));
        CHECK(panel.form()->isChanged());
        REQUIRE(panel.form()->save());
        CHECK(window.value(id, "city").toText() == text("Lapua"));
        CHECK(draftsOf(window).empty());
    }
    SECTION("taken over and lost again")
    {
        press(panel, "draft.take");
        window.reopen();
        RecordPanel &again = window.open();
        again.showRecord(window.TestFile::type("organisation"), id);
        CHECK(cardIn(again).isVisible());
    }
    SECTION("discarded")
    {
        press(panel, "draft.discard");
        CHECK_FALSE(cardIn(panel).isVisible());
        CHECK(draftsOf(window).empty());
        CHECK_FALSE(panel.form()->isChanged());
    }
    SECTION("left alone while something else is saved")
    {
        window.type(window.line(panel, "phone"), "050 123 4567");
        REQUIRE(panel.form()->save());
        CHECK(window.value(id, "phone").toText() == text("050 123 4567"));
        CHECK(window.value(id, "city").isNull());
        REQUIRE(cardIn(panel).isVisible());
        CHECK(textsIn(cardIn(panel)).join(QString()).contains(text("Lapua")));
        CHECK_FALSE(textsIn(cardIn(panel)).join(QString()).contains(text("050")));
    }
    SECTION("nothing to offer once the file says the same")
    {
        window.set("organisation", id, {{"city", text("Lapua")}});
        CHECK_FALSE(cardIn(panel).isVisible());
        CHECK(draftsOf(window).empty());
    }
}

TEST_CASE("saving and discarding leave no draft, and no commit is made by one", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    const auto commits = window.file().connection().value("SELECT count(*) FROM edit_commit");
    window.type(window.line(panel, "city"), "Lapua");
    REQUIRE(isKept(window));
    CHECK(window.file().connection().value("SELECT count(*) FROM edit_commit") == commits);
    SECTION("saved")
    {
        REQUIRE(panel.form()->save());
    }
    SECTION("discarded")
    {
        panel.form()->discard();
        CHECK(window.line(panel, "city").text().isEmpty());
    }
    SECTION("typed back")
    {
        window.line(panel, "city").selectAll();
        QTest::keyClick(&window.line(panel, "city"), Qt::Key_Delete);
        CHECK(QTest::qWaitFor([&window] { return draftsOf(window).empty(); }, 4000));
    }
    SECTION("typed back and left at once")
    {
        window.line(panel, "city").selectAll();
        QTest::keyClick(&window.line(panel, "city"), Qt::Key_Delete);
        panel.showRecord(window.TestFile::type("organisation"), window.organisation("Muu ry"));
    }
    CHECK(draftsOf(window).empty());
}

TEST_CASE("a window that is closed at once keeps what was typed a moment before", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    window.type(window.line(panel, "email"), "broken");
    window.close();
    REQUIRE(draftsOf(window).size() == 1);
    CHECK(draftsOf(window).front().record == id);
}

TEST_CASE("a new record that was not saved is offered by the next new form, beside which another is typed",
          "[forms]")
{
    PanelWindow window;
    const RecordType &type = window.TestFile::type("organisation");
    RecordPanel &panel = window.open();
    panel.showNew(Record(type));
    window.type(window.line(panel, "name_fi"), "Uusi ry");
    REQUIRE(isKept(window));
    window.reopen();

    RecordPanel &again = window.open();
    again.showNew(Record(type));
    REQUIRE(cardIn(again).isVisible());
    CHECK(textsIn(cardIn(again)).join(QString()).contains(text("Uusi ry")));
    SECTION("taken over")
    {
        press(again, "draft.take");
        CHECK(window.line(again, "name_fi").text() == text("Uusi ry"));
        REQUIRE(again.form()->save());
        CHECK(draftsOf(window).empty());
    }
    SECTION("another is typed")
    {
        window.type(window.line(again, "name_fi"), "Toinen ry");
        REQUIRE(QTest::qWaitFor([&window] { return draftsOf(window).size() == 2; }, 4000));
        REQUIRE(again.form()->save());
        REQUIRE(draftsOf(window).size() == 1);
        CHECK(draftsOf(window).front().values.value(type.field(text("name_fi"))->number) ==
              Value(text("Uusi ry")));
    }
}

TEST_CASE("while the disk is full typing goes on, and the draft is kept when there is room", "[forms]")
{
    FaultyVfs vfs;
    PanelWindow window;
    const RowId organisation = window.organisation("Kerho ry");
    window.reopen(vfs.name());
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), organisation);
    vfs.start({Fault::Kind::Full, 1});
    window.type(window.line(panel, "city"), "Lapua");
    REQUIRE(QTest::qWaitFor([&vfs] { return vfs.hasFailed(); }, 4000));
    CHECK(window.ask.questions.empty());
    CHECK(window.ask.messages.empty());
    CHECK(window.line(panel, "city").text() == text("Lapua"));
    window.ask.answers.push_back(std::nullopt);
    CHECK_FALSE(panel.form()->save());
    CHECK(window.line(panel, "city").text() == text("Lapua"));
    vfs.heal();
    CHECK(isKept(window));
    window.reopen();
    RecordPanel &again = window.open();
    again.showRecord(window.TestFile::type("organisation"), organisation);
    CHECK(cardIn(again).isVisible());
    CHECK(window.value(organisation, "email").toText() == text("office@example.fi"));
}

TEST_CASE("a program that is killed in the middle of typing loses nothing saved, and offers what was typed",
          "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    window.set("organisation", id, {{"city", text("Kuortane")}});
    window.shut();
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(text(RAATIHUONE_FORMWRITER),
                 {window.path(text("test.raati")), window.path(QString()), id.toText()});
    REQUIRE(writer.waitForReadyRead(60000)); // a draft is on disk, and it types on
    writer.kill();
    REQUIRE(writer.waitForFinished());
    CHECK(writer.exitStatus() == QProcess::CrashExit);

    window.reopen();
    CHECK(window.value(id, "city").toText() == text("Kuortane"));
    RecordPanel &panel = window.open();
    panel.showRecord(window.TestFile::type("organisation"), id);
    REQUIRE(cardIn(panel).isVisible());
    press(panel, "draft.take");
    CHECK(window.line(panel, "city").text().startsWith(text("Lapua")));
}

TEST_CASE("a draft that names a record that is not there offers the rest", "[forms]")
{
    PanelWindow window;
    const RowId id = window.organisation("Kerho ry");
    const RecordType &type = window.TestFile::type("organisation");
    const QMap<int, Value> values{{type.field(text("city"))->number, text("Lapua")},
                                  {type.field(text("domicile"))->number, qint64(99999)}};
    REQUIRE(Drafts(window.file()).keep({type.number(), id, text("form"), {}, values, {}}));
    RecordPanel &panel = window.open();
    panel.showRecord(type, id);
    press(panel, "draft.take");
    REQUIRE(panel.form()->save());
    CHECK(window.value(id, "city").toText() == text("Lapua"));
    CHECK(window.value(id, "domicile").isNull());
}

TEST_CASE("a new record that was refused, mended and saved leaves no draft", "[forms]")
{
    PanelWindow window;
    const RowId event = window.add(
        "event", {{"title_fi", text("Ilta")}, {"kind", text("workshop")}, {"start", text("2026-03-02")}});
    RecordPanel &panel = window.open();
    Record draft(window.TestFile::type("headcount"));
    draft.set(QStringLiteral("event"), event);
    panel.showNew(draft);
    window.type(window.line(panel, "count"), "about 12");
    CHECK_FALSE(panel.form()->save());
    QTest::qWait(FormDraft::quietTime + 500);
    window.type(window.line(panel, "count"), "12");
    REQUIRE(isKept(window));
    REQUIRE(panel.form()->save());
    CHECK(draftsOf(window).empty());
    QTest::qWait(FormDraft::quietTime + 500);
    CHECK(draftsOf(window).empty());
}
