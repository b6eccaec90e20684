// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/minutes/writing.h"
#include "ui/minutes/noticestrip.h"
#include "ui/window/draftscard.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Minutes in which a bullet was being typed when the program died.
class UnfinishedWriting : public MinutesWriting
{
public:
    UnfinishedWriting()
    {
        begin();
        line("valmis");
        type("kesken jäänyt");
        REQUIRE(QTest::qWaitFor([this] { return drafts() == 1; }));
        again();
        REQUIRE(offers("kesken jäänyt"));
        field().setFocus();
        control(Qt::Key_Down); // a new bullet
    }

    qint64 drafts() { return count("SELECT count(*) FROM draft"); }
    bool offers(const char *text) { return editor().strip().text().contains(QString::fromUtf8(text)); }
    void answer(int button) { opened.click(editor().strip().findChildren<QPushButton *>().at(button)); }
};

} // namespace

TEST_CASE("what was left stays offered until what is typed now could be saved", "[minutes][drafts]")
{
    UnfinishedWriting writing;
    writing.type("Soita 131052-308T");
    writing.answer(0);
    CHECK(writing.field().toPlainText() == QLatin1String("Soita 131052-308T"));
    CHECK(writing.offers("identity codes"));
    CHECK(writing.drafts() == 1);
    writing.control(Qt::Key_A);
    writing.type("toinen");
    REQUIRE(writing.offers("kesken jäänyt"));
    REQUIRE(QTest::qWaitFor([&] { return writing.drafts() == 2; }));
    writing.answer(0);
    CHECK(writing.id("toinen").isValid());
    CHECK(writing.field().toPlainText() == QString::fromUtf8("kesken jäänyt"));
    CHECK(writing.drafts() == 1); // of the text under the caret, and none of the one just saved
    writing.press(Qt::Key_Return);
    CHECK(writing.id("kesken jäänyt").isValid());
    CHECK(writing.drafts() == 0);
}

TEST_CASE("what is typed beside what was left takes nothing away from it", "[minutes][drafts]")
{
    UnfinishedWriting writing;
    writing.type("uusi");
    REQUIRE(QTest::qWaitFor([&] { return writing.drafts() == 2; }));
    SECTION("both are offered after another crash, one after the other")
    {
        writing.again();
        QStringList offered;
        while (!writing.editor().strip().text().isEmpty()) {
            offered += writing.editor().strip().text().section(QStringLiteral(": "), 1);
            writing.answer(1);
        }
        offered.sort();
        CHECK(offered == lines({"kesken jäänyt", "uusi"}));
        CHECK(writing.drafts() == 0);
    }
    SECTION("discarding what was left keeps what is typed")
    {
        writing.answer(1);
        CHECK(writing.drafts() == 1);
        CHECK(writing.field().toPlainText() == QLatin1String("uusi"));
        writing.again();
        CHECK(writing.offers("uusi"));
    }
    SECTION("saving what is typed keeps what was left")
    {
        writing.press(Qt::Key_Return);
        CHECK(writing.drafts() == 1);
        writing.again();
        CHECK(writing.offers("kesken jäänyt"));
    }
}

TEST_CASE("a draft that could not be kept or dropped is tried again", "[minutes][drafts]")
{
    WritingOnDisk writing;
    const auto drafts = [&writing] {
        return writing.file->connection().value("SELECT count(*) FROM draft")->toNumber();
    };
    writing.disk.start({Fault::Kind::Full, 1});
    typeInto(writing.field(), "kesken");
    REQUIRE(QTest::qWaitFor([&] { return writing.disk.hasFailed(); }));
    CHECK(drafts() == 0);
    writing.disk.heal();
    CHECK(QTest::qWaitFor([&] { return drafts() == 1; }));
    writing.again();
    NoticeStrip &strip = writing.editor->strip();
    REQUIRE(strip.text().contains(QLatin1String("kesken")));
    writing.disk.start({Fault::Kind::Full, 1});
    QTest::mouseClick(strip.findChildren<QPushButton *>().at(1), Qt::LeftButton);
    REQUIRE(writing.disk.hasFailed());
    CHECK(drafts() == 1);
    writing.disk.heal();
    CHECK(QTest::qWaitFor([&] { return drafts() == 0; }));
}

TEST_CASE("what was left in minutes waits on the overview, and leads to them", "[minutes][drafts]")
{
    UnfinishedWriting writing;
    const RowId minutes = writing.editor().minutes();
    writing.press(Qt::Key_1, Qt::AltModifier);
    const auto *card = writing.opened.window->findChild<DraftsCard *>();
    REQUIRE(QTest::qWaitFor([card] { return card->isVisible(); }));
    const QList<QPushButton *> lines = card->findChildren<QPushButton *>();
    REQUIRE(lines.size() == 1);
    CHECK(lines.front()->accessibleName().contains(
        writing.opened.records().title(writing.opened.type("minutes"), minutes)));
    QTest::keyClick(lines.front(), Qt::Key_Space);
    REQUIRE(writing.opened.workspace().minutes());
    CHECK(writing.editor().minutes() == minutes);
    CHECK(writing.offers("kesken jäänyt"));
}
