// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfchecklist.h"
#include "tests/ui/reports/previewwindow.h"
#include "ui/reports/reportwishes.h"
#include "ui/style/emptystate.h"
#include "ui/style/progressstrip.h"
#include "ui/style/theme.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

using namespace raatihuone;

namespace {

/// The report in both national languages.
void wantBoth(PreviewWindow &window)
{
    auto *language = window.page.findChildren<QComboBox *>().last();
    language->setCurrentIndex(language->findData(QStringLiteral("both")));
}

QString refusal(PreviewWindow &window)
{
    const auto *state = window.find<EmptyState>("refusal");
    return state->isVisible() ? state->accessibleDescription() : QString();
}

/// The hidden folders and files that saving may leave.
QStringList leftIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral(".raatihuone*")}, QDir::AllEntries | QDir::Hidden);
}

} // namespace

TEST_CASE("a report that takes its time says so, is stopped, and is made when it is wanted after all",
          "[reports]")
{
    PreviewWindow window;
    window.disk.hold();
    window.page.setEvent(window.event);
    auto *waiting = window.find<ProgressStrip>("waiting");
    CHECK_FALSE(waiting->isVisible()); // nobody waits for 300 ms with a word
    REQUIRE(QTest::qWaitFor([waiting] { return waiting->isVisible(); }));
    QTest::mouseClick(waiting->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(waiting->isVisible());
    CHECK_FALSE(window.find<QPushButton>("savePdf")->isEnabled());
    auto *again = window.find<QPushButton>("makeAfterAll");
    REQUIRE(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([waiting] { return waiting->isVisible(); }));
    CHECK(waiting->findChild<QPushButton *>()->isEnabled()); // it can be stopped again
    window.disk.release();
    CHECK(window.hasPages());
    CHECK_FALSE(waiting->isVisible());
    CHECK(window.ask.messages.empty());
}

TEST_CASE("what is to be saved while the report is being built is saved as the file stands then", "[reports]")
{
    PreviewWindow window;
    window.disk.hold();
    window.page.setEvent(window.event);
    window.ask.files.push_back(window.path(QStringLiteral("report.html")));
    QTest::mouseClick(window.find<QPushButton>("saveHtml"), Qt::LeftButton);
    window.set("event", window.event, {{"title_fi", QStringLiteral("Uusi nimi")}});
    CHECK(window.ask.wishes.empty());
    window.disk.release();
    const QString path = window.path(QStringLiteral("report.html"));
    REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, longestWait));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    CHECK(html.contains("Uusi nimi"));
    CHECK_FALSE(html.contains("Kumppanuuspöytä"));
}

TEST_CASE("what another program writes stands in the report that is in sight", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    window.outside(
        QStringLiteral("UPDATE event SET title_fi = 'Muualta' WHERE id = %1").arg(window.event.toText()));
    CHECK(window.finds("Muualta"));
    CHECK(window.saved(QStringLiteral("saveHtml"), QStringLiteral("r.html")).contains("Muualta"));
}

TEST_CASE("the year goes from the last one recorded, and a year of nothing says so in place of the pages",
          "[reports]")
{
    PreviewWindow window;
    auto *wishes = window.page.findChild<ReportWishes *>();
    auto *year = window.find<QSpinBox>("year");
    window.page.setReport(QStringLiteral("yearly"));
    REQUIRE(window.hasPages());
    CHECK(year->text() == QStringLiteral("2026"));
    CHECK(refusal(window).isEmpty());
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Down);
    CHECK(wishes->request().year == 2025);
    REQUIRE(
        QTest::qWaitFor([&window] { return refusal(window).contains(QStringLiteral("2025")); }, longestWait));
    CHECK_FALSE(window.find<QPushButton>("savePdf")->isEnabled());
    CHECK(window.ask.messages.empty());
    QTest::keyClick(year, Qt::Key_Up);
    CHECK(wishes->request().year == 2026);
    REQUIRE(window.hasPages());
    CHECK(refusal(window).isEmpty());
}

TEST_CASE("a year that nobody has chosen follows what is recorded", "[reports]")
{
    PreviewWindow window;
    auto *year = window.find<QSpinBox>("year");
    window.page.setReport(QStringLiteral("yearly"));
    REQUIRE(QTest::qWaitFor([year] { return year->value() == 2026; }, longestWait));
    window.set("event", window.event, {{"start", QStringLiteral("2024-03-04T18:00")}});
    CHECK(QTest::qWaitFor([year] { return year->value() == 2024; }, longestWait));
    window.add("event", {{"title_fi", QStringLiteral("Seuraavana vuonna")},
                         {"kind", QStringLiteral("forum")},
                         {"status", QStringLiteral("held")},
                         {"start", QStringLiteral("2025-03-04T18:00")}});
    CHECK(QTest::qWaitFor([year] { return year->value() == 2025; }, longestWait));
}

TEST_CASE("of a report in two languages each is seen by a key, and both are printed", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    auto *tabs = window.find<QTabBar>("languages");
    REQUIRE(window.hasPages());
    CHECK_FALSE(tabs->isVisible());
    wantBoth(window);
    REQUIRE(QTest::qWaitFor([tabs] { return tabs->isVisible(); }, longestWait));
    CHECK(tabs->tabText(0) == QStringLiteral("Suomi"));
    CHECK(tabs->tabText(1) == QStringLiteral("Svenska"));
    CHECK(window.finds("Tilaisuuden laji"));
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    CHECK(window.finds("Datum"));
    window.set("event", window.event, {{"title_sv", QStringLiteral("Bordet")}});
    CHECK(window.finds("Bordet")); // the language stays in sight when the report is built anew

    auto *print = window.find<QPushButton>("print");
    CHECK(print->toolTip().contains(QStringLiteral("both languages")));
    const QSignalSpy announced(&window.page, &ReportPreview::announced);
    window.ask.files.push_back(window.path(QStringLiteral("printed.pdf")));
    QTest::mouseClick(print, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 1; }, longestWait));
    CHECK(announced.front().front().toString().contains(QStringLiteral("both languages")));
    QFile file(window.path(QStringLiteral("printed.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Count " + QByteArray::number(2 * window.page.pages().pageCount())));
}

TEST_CASE("a place that takes no report is told in a sentence, and nothing is left of it", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    const QByteArray before = window.saved(QStringLiteral("saveHtml"), QStringLiteral("file.html"));
    const char *button = GENERATE("savePdf", "saveHtml");
    const QString taken = window.path(QStringLiteral("file.html/report")); // a file where a folder should be
    const QString closed = QStringLiteral("/proc/report");
    for (const QString &place : {taken, closed}) {
        CAPTURE(button, place.toStdString());
        window.ask.files.push_back(place);
        window.ask.answers = {std::nullopt}; // no details, please
        QTest::mouseClick(window.find<QPushButton>(button), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&window] { return !window.ask.questions.empty(); }, longestWait));
        CHECK(window.ask.questions.front().consequence.contains(place));
        CHECK(window.find<QPushButton>(button)->isEnabled());
        window.ask.questions.clear();
    }
    CHECK(leftIn(window.path({})).isEmpty());
    QFile file(window.path(QStringLiteral("file.html")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    CHECK(window.saved(QLatin1String(button), QStringLiteral("good")).size() > 1000);
}

TEST_CASE("the room round the pages takes the colours of another theme, and the paper stays white",
          "[reports]")
{
    PreviewWindow window;
    Theme theme;
    theme.choose(ThemeChoice::Light);
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    PagesView &pages = window.page.pages();
    const auto corner = [&window] { return window.page.grab().toImage().pixelColor(2, 2); };
    const auto paper = [&pages] {
        const QImage image = pages.viewport()->grab().toImage();
        return image.pixelColor(image.width() / 2, 40);
    };
    const QColor light = corner();
    CHECK(paper() == QColor(Qt::white));
    theme.choose(ThemeChoice::Dark);
    QApplication::processEvents();
    CHECK(corner() != light);
    CHECK(corner().lightness() < 100);
    CHECK(paper() == QColor(Qt::white));
    theme.choose(ThemeChoice::Light);
    QApplication::processEvents();
    CHECK(corner() == light);
}
