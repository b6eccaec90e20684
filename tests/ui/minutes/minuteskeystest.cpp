// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minuteskeys.h"
#include "tests/ui/minutes/writing.h"
#include "ui/minutes/noticestrip.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("a key on an emptied bullet takes it away and leaves the one above alone", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writing.line("Toinen aihe");
    writing.control(Qt::Key_PageUp);
    writing.line("yksi");
    writing.line("kaksi");
    const auto withShift = Qt::ControlModifier | Qt::ShiftModifier;
    const std::vector<QKeyCombination> keys{Qt::Key_Tab,
                                            Qt::AltModifier | Qt::Key_Up,
                                            Qt::ControlModifier | Qt::Key_1,
                                            withShift | Qt::Key_Up,
                                            withShift | Qt::Key_Down,
                                            withShift | Qt::Key_PageDown};
    for (const QKeyCombination &key : keys) {
        INFO(QKeySequence(key).toString().toStdString());
        writing.line("kolme");
        writing.press(Qt::Key_Up);
        REQUIRE(writing.field().toPlainText() == QLatin1String("kolme"));
        writing.control(Qt::Key_A);
        writing.press(Qt::Key_Delete);
        writing.press(key.key(), key.keyboardModifiers());
        CHECK(writing.shown() == lines({"[3001]", "yksi", "kaksi"}));
        CHECK(writing.count("SELECT count(*) FROM highlight WHERE text = 'kaksi'") == 0);
        REQUIRE(writing.field().toPlainText() == QLatin1String("kaksi"));
        writing.press(Qt::Key_Return); // a new one after it
    }
}

TEST_CASE("the strip takes back the paste and nothing else", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.line("alku");
    QApplication::clipboard()->setText(QStringLiteral("- Bussit\n- Junat\n"));
    writing.control(Qt::Key_V);
    const auto offer = [&writing] { return writing.editor().strip().text(); };
    REQUIRE(offer() == QLatin1String("2 items, 1 level"));
    SECTION("not when something else was done")
    {
        writing.press(Qt::Key_Tab);
        CHECK(writing.shown() == lines({"[3001]", "alku", "Bussit", "-Junat"}));
        CHECK(offer().isEmpty());
    }
    SECTION("not when a mark was put on")
    {
        writing.control(Qt::Key_1);
        CHECK(offer().isEmpty());
    }
    SECTION("not when the paste was taken back already")
    {
        writing.control(Qt::Key_Z);
        CHECK(writing.shown() == lines({"[3001]", "alku"}));
        CHECK(offer().isEmpty());
    }
    SECTION("not when something was typed")
    {
        writing.type("!");
        CHECK(offer().isEmpty());
    }
    SECTION("but after looking around")
    {
        writing.press(Qt::Key_Up);
        REQUIRE(offer() == QLatin1String("2 items, 1 level"));
        writing.opened.click(writing.editor().strip().findChild<QPushButton *>());
        CHECK(writing.shown() == lines({"[3001]", "alku"}));
    }
}

TEST_CASE("a mark that says more is not taken off by its key, and the strip says why", "[minutes]")
{
    MinutesWriting writing;
    writing.begin();
    writing.type("Lisää busseja");
    writing.control(Qt::Key_3);
    writing.outside(QStringLiteral("UPDATE wish SET reason = 'Ei rahaa' WHERE text = 'Lisää busseja'"));
    writing.control(Qt::Key_3);
    CHECK(writing.count("SELECT count(*) FROM wish WHERE text = 'Lisää busseja'") == 1);
    CHECK(writing.editor().strip().text().contains(QLatin1String("Follow-up")));
}
