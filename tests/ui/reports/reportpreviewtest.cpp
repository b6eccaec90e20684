// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/previewwindow.h"
#include "ui/reports/pagelayout.h"
#include "ui/reports/reportstage.h"
#include "ui/reports/reportwishes.h"
#include "ui/style/problemline.h"
#include "ui/style/progressstrip.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

using namespace raatihuone;

TEST_CASE("the report on an event shows its pages and is saved as PDF", "[reports]")
{
    PreviewWindow window;
    window.page.setReport(QStringLiteral("event-summary"));
    CHECK_FALSE(window.page.findChild<QPushButton *>(QStringLiteral("savePdf"))->isEnabled());
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    CHECK(window.saved(QStringLiteral("savePdf"), QStringLiteral("report.pdf")).startsWith("%PDF-"));
    CHECK(window.ask.wishes.front().folderOrName.endsWith(QLatin1String(".pdf")));
    CHECK(window.ask.messages.empty());
}

TEST_CASE("the language of the report is chosen apart from that of the window", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    auto *language = window.page.findChildren<QComboBox *>().last();
    language->setCurrentIndex(language->findData(QStringLiteral("sv")));
    const QByteArray html = window.saved(QStringLiteral("saveHtml"), QStringLiteral("report.html"));
    CHECK(html.contains("lang=\"sv"));
}

TEST_CASE("the public version names nobody", "[reports]")
{
    PreviewWindow window;
    const RowId person = window.add("person", {{"family", QStringLiteral("Salainen")}});
    const RowId minutes = window.add("minutes", {{"event", window.event}});
    window.add("action", {{"minutes", minutes}, {"text", QStringLiteral("tee")}, {"person", person}});
    window.page.setEvent(window.event);
    CHECK(window.saved(QStringLiteral("saveHtml"), QStringLiteral("own.html")).contains("Salainen"));
    window.page.findChild<QCheckBox *>()->setChecked(true);
    CHECK_FALSE(window.saved(QStringLiteral("saveHtml"), QStringLiteral("shared.html")).contains("Salainen"));
}

TEST_CASE("the public version says how many people of the event its texts name", "[reports]")
{
    PreviewWindow window;
    const RowId person =
        window.add("person", {{"given", QStringLiteral("Aino")}, {"family", QStringLiteral("Rinne")}});
    window.add("attendance", {{"event", window.event}, {"person", person}});
    const RowId minutes = window.add(
        "minutes",
        {{"event", window.event}, {"status", QStringLiteral("examined")}, {"personal_data_removed", 1}});
    const RowId decision =
        window.add("decision", {{"minutes", minutes}, {"text", QStringLiteral("Rinne Aino kutsuu koolle.")}});
    window.page.setEvent(window.event);
    auto *box = window.page.findChild<QCheckBox *>();
    const auto *line = window.page.findChild<ReportWishes *>()->findChild<ProblemLine *>();
    CHECK_FALSE(line->problem());
    box->setChecked(true);
    REQUIRE(QTest::qWaitFor([line] { return line->problem().has_value(); }, 60000));
    CHECK(line->problem()->message.startsWith(QStringLiteral("1 ")));
    CHECK(line->isVisible());
    window.set("decision", decision, {{"text", QStringLiteral("Puheenjohtaja kutsuu koolle.")}});
    REQUIRE(QTest::qWaitFor([line] { return !line->problem().has_value(); }, 60000));
    CHECK_FALSE(box->accessibleDescription().isEmpty());
}

TEST_CASE("a PDF that is being made is finished although another report is shown meanwhile", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    const QSignalSpy announced(&window.page, &ReportPreview::announced);
    window.ask.files.push_back(window.path(QStringLiteral("report.pdf")));
    auto *button = window.page.findChild<QPushButton *>(QStringLiteral("savePdf"));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *language = window.page.findChildren<QComboBox *>().last();
    language->setCurrentIndex(language->findData(QStringLiteral("sv")));
    CHECK(window.find<ProgressStrip>("writing")->isVisible());
    CHECK_FALSE(button->isEnabled());
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 1; }, 60000));
    CHECK(QFile::exists(window.path(QStringLiteral("report.pdf"))));
    CHECK(button->isEnabled());
    CHECK_FALSE(window.find<ProgressStrip>("writing")->isVisible());
}

TEST_CASE("the pages are printed as they are shown", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    const QSignalSpy announced(&window.page, &ReportPreview::announced);
    window.ask.files.push_back(QString()); // thought better of it
    auto *button = window.page.findChild<QPushButton *>(QStringLiteral("print"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(button->isEnabled());
    window.ask.files.push_back(window.path(QStringLiteral("printed.pdf")));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK_FALSE(button->isEnabled());
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 1; }, 60000));
    QFile file(window.path(QStringLiteral("printed.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("/Count " + QByteArray::number(window.page.pages().pageCount())));
    CHECK(window.ask.messages.empty());
    CHECK(button->isEnabled());
}

TEST_CASE("a printer that takes nothing is told in a sentence", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    window.ask.files.push_back(window.path(QStringLiteral("no/such/folder.pdf")));
    QTest::mouseClick(window.page.findChild<QPushButton *>(QStringLiteral("print")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&window] { return !window.ask.messages.empty(); }, 60000));
    CHECK(window.page.findChild<QPushButton *>(QStringLiteral("print"))->isEnabled());
}

TEST_CASE("what is typed is found in the pages, place after place", "[reports]")
{
    PreviewWindow window;
    const RowId minutes = window.add("minutes", {{"event", window.event}});
    for (const char *text : {"Kalenteri auttaisi kaikkia", "Yhteinen kalenteri", "Jotakin muuta"})
        window.add("action", {{"minutes", minutes}, {"text", QString::fromUtf8(text)}});
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    PagesView &pages = window.page.pages();
    window.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.page));
    window.page.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("kalenteri"));
    REQUIRE(QTest::qWaitFor([&pages] { return pages.findingCount() == 2; }, 60000));
    CHECK(pages.currentFinding() == 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(pages.currentFinding() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    CHECK(pages.currentFinding() == 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
    CHECK(pages.currentFinding() == 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    REQUIRE(QTest::qWaitFor([&pages] { return pages.findingCount() == 0; }, 60000));
    CHECK(QApplication::focusWidget()->accessibleDescription() == QStringLiteral("No hits"));
}

TEST_CASE("a text that runs over the end of a line is found in both lines", "[reports]")
{
    Document document;
    document.title = QStringLiteral("Title");
    QStringList words;
    for (int i = 100; i < 160; ++i)
        words += QStringLiteral("word%1").arg(i);
    document.blocks = {{Heading{1, QStringLiteral("Title")}}, {Paragraph{words.join(QLatin1Char(' '))}}};
    const PageLayout layout(document);
    const auto whole = layout.find(words.join(QLatin1Char(' ')));
    REQUIRE(whole.size() > 1);
    CHECK(whole.last().number == 0);
    for (const QString &word : std::as_const(words)) {
        const auto found = layout.find(word.toUpper());
        REQUIRE(found.size() == 1);
        CHECK(found.first().area.width() > 0);
        CHECK(found.first().area.right() < 1);
    }
    CHECK(layout.find(QStringLiteral("  ")).isEmpty());
}

TEST_CASE("pages are shown larger, up to four times", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    REQUIRE(window.hasPages());
    PagesView &pages = window.page.pages();
    const int width = pages.widget()->width();
    window.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.page));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&window.page, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(pages.zoom() == PagesView::LargestZoom);
    CHECK(pages.widget()->width() > 3 * width);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&window.page, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(pages.zoom() == pages.smallestZoom());
    CHECK(pages.zoom() < 100);
    CHECK(pages.widget()->width() == width); // of the room, in which the page stands in the middle
}

TEST_CASE("a whole page is seen at will, and the bar says which one", "[reports]")
{
    ReportStage stage(nullptr);
    stage.resize(900, 600);
    stage.await();
    stage.show();
    stage.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&stage));
    PagesView &pages = stage.pages();
    pages.setPageCount(1);
    pages.setFocus();
    REQUIRE(QTest::qWaitFor([&pages] { return pages.verticalScrollBar()->maximum() > 0; }));
    QTest::keyClick(&pages, Qt::Key_0, Qt::ControlModifier);
    const int whole = pages.zoom();
    CHECK(whole < 75);
    REQUIRE(QTest::qWaitFor([&pages] { return pages.verticalScrollBar()->maximum() == 0; }));
    QTest::keyClick(&pages, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(pages.zoom() > whole);
    CHECK(pages.zoom() % 25 == 0);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&pages, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(pages.zoom() == whole);
    stage.resize(900, 500);
    QApplication::processEvents();
    CHECK(pages.zoom() < whole);
    CHECK(pages.verticalScrollBar()->maximum() == 0);

    pages.setPageCount(20);
    const auto *shown = stage.findChild<QLabel *>(QStringLiteral("pageInSight"));
    REQUIRE(shown);
    CHECK(shown->text() == QStringLiteral("1 / 20"));
    for (const int zoom : {pages.smallestZoom(), 100, PagesView::LargestZoom}) {
        CAPTURE(zoom);
        pages.setZoom(zoom);
        QApplication::processEvents();
        QTest::keyClick(&pages, Qt::Key_End);
        CHECK(shown->text() == QStringLiteral("20 / 20"));
        CHECK(shown->accessibleName() == QStringLiteral("Page 20 of 20"));
        QTest::keyClick(&pages, Qt::Key_Home);
        CHECK(shown->text() == QStringLiteral("1 / 20"));
    }
}

TEST_CASE("laying out stops when nobody wants it any more", "[reports]")
{
    Document document;
    document.title = QStringLiteral("Title");
    document.blocks = {{Heading{1, QStringLiteral("Title")}}, {Paragraph{QStringLiteral("Text.")}}};
    CHECK_THROWS_AS(PageLayout(document, {[](int) { return false; }}), Failure);
}

TEST_CASE("a painted page has ink on it and the proportions of the paper", "[reports]")
{
    Document document;
    document.title = QStringLiteral("Title");
    document.blocks = {{Heading{1, QStringLiteral("Title")}}, {Paragraph{QStringLiteral("Text.")}}};
    const PageLayout layout(document);
    REQUIRE(layout.pageCount() == 1);
    const QImage image = layout.image(0, 595);
    CHECK(image.size() == QSize(595, 842));
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    CHECK(dark > 50);
}

TEST_CASE("a report asks for what it has a use for, and no more", "[reports]")
{
    PreviewWindow window;
    auto *wishes = window.page.findChild<ReportWishes *>();
    auto *year = window.find<QSpinBox>("year");
    wishes->setReport(QStringLiteral("memo"));
    CHECK_FALSE(year->isVisible());
    CHECK_FALSE(wishes->isComplete());
    window.page.setEvent(window.event);
    CHECK(wishes->isComplete());
    REQUIRE(window.hasPages());

    wishes->setReport(QStringLiteral("series"));
    CHECK_FALSE(wishes->isComplete());
    CHECK_FALSE(window.page.findChild<QPushButton *>(QStringLiteral("savePdf"))->isEnabled());

    wishes->setReport(QStringLiteral("yearly"));
    CHECK(year->isVisible());
    CHECK(wishes->isComplete());
    CHECK_FALSE(wishes->request().event);
    CHECK_FALSE(wishes->request().year);
    CHECK(window.saved(QStringLiteral("saveHtml"), QStringLiteral("vuosi.html")).contains("2026"));
}

TEST_CASE("the composition of a body is shown as it was on a day", "[reports]")
{
    PreviewWindow window;
    const RowId body =
        window.add("body", {{"name_fi", QStringLiteral("Raati")}, {"kind", QStringLiteral("client_panel")}});
    const QDate day(2025, 5, 1);
    window.page.showReport(QStringLiteral("composition"), ReportTopic::Body, body, day);
    auto *wishes = window.page.findChild<ReportWishes *>();
    CHECK(wishes->request().on == day);
    REQUIRE(window.hasPages());

    window.page.setEvent(window.event); // an event has no composition
    CHECK(wishes->report() == QStringLiteral("event-summary"));
    CHECK_FALSE(wishes->request().on);
}
