// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"
#include "tests/support/testfile.h"
#include "tests/ui/style/queuedask.h"
#include "ui/reports/pagelayout.h"
#include "ui/reports/pagesview.h"
#include "ui/style/progressstrip.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// The page of reports as a window, with one event.
class PreviewWindow : public TestFile
{
public:
    PreviewWindow()
    {
        event = add("event", {{"title_fi", QStringLiteral("Kumppanuuspöytä")},
                              {"kind", QStringLiteral("partnership_table")},
                              {"start", QStringLiteral("2026-03-04T18:00")}});
        page.resize(1000, 700);
        page.show();
    }

    QByteArray saved(const QString &button, const QString &name)
    {
        ask.files.push_back(path(name));
        QTest::mouseClick(page.findChild<QPushButton *>(button), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this, name] { return QFile::exists(path(name)); }, 60000));
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QueuedAsk ask;
    RowId event;

private:
    Records m_records = records();

public:
    ReportPreview page{m_records, ask, nullptr};
};

} // namespace

TEST_CASE("the report on an event shows its pages and is saved as PDF", "[reports]")
{
    PreviewWindow window;
    CHECK_FALSE(window.page.findChild<QPushButton *>(QStringLiteral("savePdf"))->isEnabled());
    window.page.setEvent(window.event);
    REQUIRE(QTest::qWaitFor([&] { return window.page.pages().pageCount() > 0; }, 60000));
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

TEST_CASE("a PDF that is being made is finished although another report is shown meanwhile", "[reports]")
{
    PreviewWindow window;
    window.page.setEvent(window.event);
    const QSignalSpy announced(&window.page, &ReportPreview::announced);
    window.ask.files.push_back(window.path(QStringLiteral("report.pdf")));
    auto *button = window.page.findChild<QPushButton *>(QStringLiteral("savePdf"));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *language = window.page.findChildren<QComboBox *>().last();
    language->setCurrentIndex(language->findData(QStringLiteral("sv")));
    CHECK(window.page.findChild<ProgressStrip *>()->isVisible());
    CHECK_FALSE(button->isEnabled());
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 1; }, 60000));
    CHECK(QFile::exists(window.path(QStringLiteral("report.pdf"))));
    CHECK(button->isEnabled());
    CHECK_FALSE(window.page.findChild<ProgressStrip *>()->isVisible());
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
