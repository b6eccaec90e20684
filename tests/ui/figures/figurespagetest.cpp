// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurespage.h"
#include "core/figures/behind.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/figuresfile.h"
#include "tests/ui/style/queuedask.h"
#include "ui/figures/chartlegend.h"
#include "ui/figures/chartview.h"
#include "ui/figures/figurecard.h"
#include "ui/figures/figurefilters.h"
#include "ui/figures/figurelist.h"
#include "ui/lists/filterpopup.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/style/chip.h"
#include "ui/style/emptystate.h"
#include "ui/style/progressstrip.h"
#include "ui/style/searchfield.h"
#include "ui/style/theme.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// The file of figures on a disk that can be slow.
class SlowFigures : public FiguresFile
{
public:
    SlowFigures()
    {
        test.close();
        test.open(disk.name());
    }

    FaultyVfs disk;
};

class PageWindow : public SlowFigures
{
public:
    PageWindow()
    {
        QObject::connect(&page, &FiguresPage::recordsWanted, &page,
                         [this](const RecordType &wantedType, const std::shared_ptr<const ChosenRows> &rows) {
                             type = &wantedType;
                             wanted = rows;
                         });
        page.resize(1000, 760);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        settle();
    }

    ~PageWindow() { disk.release(); }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.isBusy(); }, 20000));
        QApplication::processEvents();
    }
    void show(const char *name)
    {
        page.figures().choose(QLatin1String(name));
        settle();
    }
    /// Opens what a chip chooses from, and waits until it is read.
    FilterPopup &open(FigureTopic topic)
    {
        Chip *chip = page.filters().chip(topic);
        QTest::keyClick(chip, Qt::Key_Space);
        auto *popup = chip->findChild<FilterPopup *>();
        REQUIRE(popup);
        REQUIRE(QTest::qWaitFor([popup] { return !offered(*popup).isEmpty(); }, 20000));
        return *popup;
    }
    static QStringList offered(const FilterPopup &popup)
    {
        QStringList texts;
        const auto *options = popup.findChild<QListView *>()->model();
        for (int row = 0; row < options->rowCount(); ++row)
            texts += options->index(row, 0).data().toString();
        return texts;
    }
    ChartView &chart() { return page.card().chart(); }
    void click(size_t mark)
    {
        QTest::mouseClick(chart().viewport(), Qt::LeftButton, {},
                          chart().placeOf(int(mark)).center().toPoint());
        REQUIRE(QTest::qWaitFor([this] { return wanted != nullptr; }, 20000));
    }

    QueuedAsk ask;
    const RecordType *type = nullptr;
    std::shared_ptr<const ChosenRows> wanted;

private:
    Records m_records = test.records();

public:
    FiguresPage page{m_records, ask, nullptr};
};

} // namespace

TEST_CASE("a click on a number opens as many records as it says", "[figures]")
{
    PageWindow window;
    window.show("tables_held");
    const std::vector<ChartMark> marks = window.chart().picture()->marks();
    REQUIRE_FALSE(marks.empty());
    for (size_t i = 0; i < marks.size(); ++i) {
        const Statistic figure = *window.page.figure();
        if (!hasRecordsBehind(figure, marks[i].row, marks[i].column))
            continue;
        window.wanted.reset();
        window.click(i);
        CHECK(qint64(window.wanted->ids.size()) == figure.rows[marks[i].row][marks[i].column].toNumber());
        CHECK(window.type->name() == QStringLiteral("event"));
    }
}

TEST_CASE("the list shows the records behind a number, under a chip that can be taken off", "[figures]")
{
    PageWindow window;
    window.show("organisations");
    window.click(0);
    QueuedAsk ask;
    RecordList list(window.test.file(), *window.type, window.test.words(), ask);
    list.resize(700, 500);
    list.show();
    list.setCompact(true); // where the filters stand behind a button
    list.showOnly(window.wanted);
    REQUIRE(QTest::qWaitFor([&] { return list.model().feed().isComplete(); }, 20000));
    const qint64 number = window.page.figure()->rows[window.chart().picture()->marks()[0].row][1].toNumber();
    CHECK(QTest::qWaitFor([&] { return list.model().rowCount() == int(number); }, 20000));
    auto *chip = list.findChild<Chip *>(QStringLiteral("onlyChip"));
    REQUIRE(chip);
    CHECK(chip->isVisible());
    CHECK(chip->accessibleName().contains(QString::number(number)));
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(QTest::qWaitFor([&] { return list.model().rowCount() == 5; }, 20000));
    CHECK(list.findChild<Chip *>(QStringLiteral("onlyChip")) == nullptr);
}

TEST_CASE("arrows walk over the numbers, each says itself, and Enter opens its records", "[figures]")
{
    PageWindow window;
    window.show("tables_held");
    window.chart().setFocus(Qt::TabFocusReason);
    const Statistic figure = *window.page.figure();
    const auto spoken = [&](size_t row, size_t column) {
        return spokenCell(window.test.words(), figure, row, column);
    };
    CHECK(window.chart().accessibleName() == spoken(0, 1));
    QTest::keyClick(&window.chart(), Qt::Key_Right);
    CHECK(window.chart().accessibleName() == spoken(0, 2));
    QTest::keyClick(&window.chart(), Qt::Key_Down);
    CHECK(window.chart().accessibleName() == spoken(1, 2));
    QTest::keyClick(&window.chart(), Qt::Key_End);
    const size_t last = figure.columns.size() - 1;
    CHECK(window.chart().accessibleName() == spoken(figure.rows.size() - 1, last));
    QTest::keyClick(&window.chart(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.wanted != nullptr; }, 20000));
    CHECK(qint64(window.wanted->ids.size()) == figure.rows.back()[last].toNumber());
}

TEST_CASE("the legend switches series off and on, by mouse and keyboard", "[figures]")
{
    PageWindow window;
    window.show("balance");
    const auto shownSeries = [&] {
        QSet<size_t> columns;
        for (const ChartMark &mark : window.chart().picture()->marks())
            columns.insert(mark.column);
        return columns;
    };
    CHECK(shownSeries() == QSet<size_t>{2, 3, 4, 5});
    const auto buttons = window.page.findChildren<SeriesButton *>();
    REQUIRE(buttons.size() == 4);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    CHECK(shownSeries() == QSet<size_t>{3, 4, 5});
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    CHECK(shownSeries() == QSet<size_t>{4, 5});
    QTest::keyClick(buttons[1], Qt::Key_Space);
    CHECK(shownSeries() == QSet<size_t>{3, 4, 5});
}

TEST_CASE("a figure in sight is counted anew after an edit", "[figures]")
{
    PageWindow window;
    window.show("organisations");
    CHECK(window.page.figure()->n == 5);
    window.test.add("organisation", {{"name_fi", QStringLiteral("Uusi")}});
    window.settle();
    CHECK(window.page.figure()->n == 6);
}

TEST_CASE("a figure in sight is counted anew after another program has written", "[figures]")
{
    PageWindow window;
    window.show("organisations");
    const auto outside = [&window](const char *sql) {
        Connection(window.test.file().path(), Connection::Mode::ReadWrite).run(sql);
    };
    outside("INSERT INTO organisation(name_fi) VALUES('Muualta')");
    CHECK(QTest::qWaitFor([&window] { return window.page.figure()->n == 6; }, 20000));
    window.page.hide();
    outside("INSERT INTO organisation(name_fi) VALUES('Vielä yksi')");
    window.page.show(); // nobody has looked meanwhile
    CHECK(QTest::qWaitFor([&window] { return window.page.figure()->n == 7; }, 20000));
}

TEST_CASE("counting that takes its time is stopped, and the page says that it may show what was", "[figures]")
{
    PageWindow window;
    window.show("organisations");
    auto *strip = window.page.findChild<ProgressStrip *>();
    const QSignalSpy announced(&window.page, &FiguresPage::announced);
    window.disk.hold();
    for (int round = 1; round <= 2; ++round) {
        window.test.add("organisation", {{"name_fi", QStringLiteral("Uusi")}});
        CHECK(window.page.isBusy());
        REQUIRE(QTest::qWaitFor([strip] { return strip->isVisible(); }));
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
        CHECK_FALSE(strip->isVisible());
        CHECK_FALSE(window.page.isBusy());
        REQUIRE(announced.count() == round);
        CHECK(announced.last().front().toString().contains(QStringLiteral("may be old")));
    }
    window.disk.release();
    QTest::qWait(100);
    CHECK(window.page.figure()->n == 5);
    window.test.add("organisation", {{"name_fi", QStringLiteral("Kolmas")}});
    window.settle();
    CHECK(window.page.figure()->n == 8);
}

TEST_CASE("the keyboard keeps its place in chart, legend and table when a figure is counted anew",
          "[figures]")
{
    PageWindow window;
    window.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.page));
    window.show("balance");
    const auto countAnew = [&window] {
        window.test.add("organisation", {{"name_fi", QStringLiteral("Uusi")}});
        window.settle();
    };
    ChartView &chart = window.chart();
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Down);
    const int current = chart.current();
    const QString spoken = chart.accessibleName();
    REQUIRE(current > 0);
    countAnew();
    CHECK(chart.hasFocus());
    CHECK(chart.current() == current);
    CHECK(chart.accessibleName() == spoken);

    auto *button = window.page.findChildren<SeriesButton *>().at(1);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    countAnew();
    CHECK(window.page.findChildren<SeriesButton *>().at(1) == button);
    CHECK(button->hasFocus());
    CHECK_FALSE(button->isChecked());

    QTableView &table = window.page.card().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Right);
    const int row = table.currentIndex().row(), column = table.currentIndex().column();
    REQUIRE(column > 0);
    countAnew();
    CHECK(table.hasFocus());
    CHECK(table.currentIndex() == table.model()->index(row, column));

    window.show("organisations"); // another figure begins anew
    CHECK(chart.current() < 0);
}

TEST_CASE("chart and legend take the colours of another theme at once", "[figures]")
{
    PageWindow window;
    Theme theme;
    theme.choose(ThemeChoice::Light);
    window.show("balance");
    const auto has = [&window](const QColor &colour) {
        const std::vector<ChartStroke> &strokes = window.chart().picture()->strokes();
        return std::any_of(strokes.begin(), strokes.end(),
                           [&colour](const ChartStroke &stroke) { return stroke.colour == colour; });
    };
    auto *button = window.page.findChildren<SeriesButton *>().first();
    const auto shows = [button](const QColor &colour) {
        const QImage image = button->grab().toImage();
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, image.height() / 2) == colour)
                return true;
        return false;
    };
    const auto showsAll = [&](const Tokens &tokens) {
        return has(tokens.series[0]) && has(tokens.text) && shows(tokens.series[0]);
    };
    CHECK(showsAll(lightTokens()));
    theme.choose(ThemeChoice::Dark);
    QApplication::processEvents();
    CHECK(showsAll(darkTokens()));
    CHECK_FALSE(has(lightTokens().series[0]));
    theme.choose(ThemeChoice::Light);
    QApplication::processEvents();
    CHECK(showsAll(lightTokens()));
}

TEST_CASE("chips narrow a figure, and without numbers it says so", "[figures]")
{
    PageWindow window;
    window.show("modes");
    const auto all = *window.page.figure()->n;
    CHECK(all == 6);
    window.page.filters().choose(FigureTopic::Kind, Value(QStringLiteral("forum")), QStringLiteral("Forum"));
    window.settle();
    CHECK(window.page.figure()->n == 1);
    CHECK(window.page.filters().chip(FigureTopic::Kind)->text().contains(QStringLiteral("Forum")));
    window.page.filters().choose(FigureTopic::Year, Value(1999), QStringLiteral("1999"));
    window.settle();
    CHECK_FALSE(window.page.card().isVisible());
    QTest::keyClick(window.page.filters().chip(FigureTopic::Year), Qt::Key_Delete);
    window.settle();
    CHECK(window.page.card().isVisible());
}

TEST_CASE("a figure of an event asks which", "[figures]")
{
    PageWindow window;
    window.show("contributions");
    CHECK(window.page.figure() == nullptr);
    window.page.filters().choose(FigureTopic::Event, Value(window.forum), QStringLiteral("Ilta"));
    window.settle();
    REQUIRE(window.page.figure());
    CHECK(window.page.figure()->n == 8);
}

TEST_CASE("table and picture are copied and saved", "[figures]")
{
    PageWindow window;
    window.show("groups");
    const auto press = [&](const char *name) {
        QTest::mouseClick(window.page.findChild<QToolButton *>(QLatin1String(name)), Qt::LeftButton);
    };
    press("copyTable");
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("\t~")));
    press("copyPicture");
    CHECK(QApplication::clipboard()->image().width() > 1000);
    window.ask.files.push_back(window.test.path(QStringLiteral("a.csv")));
    window.ask.files.push_back(window.test.path(QStringLiteral("a.png")));
    press("saveTable");
    window.page.filters().choose(FigureTopic::Year, Value(2021), QStringLiteral("2021"));
    window.settle();
    press("savePicture");
    CHECK(QFile::exists(window.test.path(QStringLiteral("a.csv"))));
    CHECK_FALSE(QImage(window.test.path(QStringLiteral("a.png"))).isNull());
    const QString called = statisticDescription(window.test.words(), QStringLiteral("groups"));
    CHECK(window.ask.wishes[0].folderOrName == called + QStringLiteral(".csv"));
    CHECK(window.ask.wishes[1].folderOrName == called + QStringLiteral(" 2021.png"));
}

TEST_CASE("what is typed narrows the list of figures, and the page fits a narrow window", "[figures]")
{
    PageWindow window;
    window.page.figures().search().setText(QStringLiteral("organisations by"));
    CHECK(window.page.figures().list().model()->rowCount() == 2); // the group and one figure
    CHECK(window.page.minimumSizeHint().width() <= 911 - 56);
}

TEST_CASE("the keyboard goes over the figures and passes the names of their groups", "[figures]")
{
    PageWindow window;
    QListView &list = window.page.figures().list();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QSet<QString> seen{window.page.figures().current()};
    int groups = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        groups += !list.model()->flags(list.model()->index(row, 0)).testFlag(Qt::ItemIsSelectable);
        QTest::keyClick(&list, Qt::Key_Down);
        CHECK(list.currentIndex().flags().testFlag(Qt::ItemIsSelectable));
        seen += window.page.figures().current();
    }
    CHECK(groups > 1);
    CHECK(seen.size() == list.model()->rowCount() - groups);
    window.settle();
}

TEST_CASE("in a narrow window the table scrolls rather than cut its first column away", "[figures]")
{
    PageWindow window;
    window.page.resize(560, 500);
    window.show("representation");
    const QTableView &table = *window.page.findChild<QTableView *>(QStringLiteral("figureTable"));
    const QHeaderView &header = *table.horizontalHeader();
    REQUIRE(header.length() > table.viewport()->width());
    CHECK(header.sectionSize(0) >= header.sectionSizeHint(0));
}

TEST_CASE("an event of a long list is found by typing, and namesakes are told apart by their days",
          "[figures]")
{
    PageWindow window;
    for (int i = 0; i < 35; ++i)
        window.test.add("event", {{"title_fi", QStringLiteral("Kyläilta")},
                                  {"kind", QStringLiteral("forum")},
                                  {"start", QStringLiteral("2022-%1-%2")
                                                .arg(i / 28 + 1, 2, 10, QLatin1Char('0'))
                                                .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))},
                                  {"status", QStringLiteral("held")}});
    window.test.add("event", {{"title_fi", QStringLiteral("Juhlailta")},
                              {"kind", QStringLiteral("forum")},
                              {"start", QStringLiteral("2021-12-01")},
                              {"status", QStringLiteral("held")}});
    window.settle();
    window.show("participants");
    FilterPopup &popup = window.open(FigureTopic::Event);
    const QStringList all = PageWindow::offered(popup);
    CHECK(all[0].startsWith(QStringLiteral("Kyläilta \u00b7 ")));
    CHECK(all[0].contains(QStringLiteral("2022")));
    CHECK(all[0] != all[1]);
    auto *search = popup.findChild<SearchField *>();
    QTest::keyClicks(search, QStringLiteral("juhla"));
    const QStringList found{QStringLiteral("Juhlailta")};
    REQUIRE(QTest::qWaitFor([&] { return PageWindow::offered(popup) == found; }, 20000));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK_FALSE(popup.isVisible());
    window.settle();
    CHECK(window.page.filters().chip(FigureTopic::Event)->text().endsWith(found[0]));
    CHECK(window.page.filters().request().event);
}

TEST_CASE("a chip offers short names in a pop-up no larger than a list's, and takes one of them", "[figures]")
{
    PageWindow window;
    window.test.add("body", {{"name_fi", QStringLiteral("Neuvosto")},
                             {"kind", QStringLiteral("working_group")},
                             {"municipalities", QStringLiteral("5\n20")}});
    window.settle();
    window.show("modes");
    const FilterPopup &groups = window.open(FigureTopic::Group);
    CHECK(groups.width() < 320);
    CHECK(groups.height() < 400);
    const QStringList names = PageWindow::offered(groups);
    CHECK(names.size() > 10);
    CHECK(names.filter(QStringLiteral("\u00b7")).isEmpty());
    auto *list = groups.findChild<QListView *>();
    CHECK(list->horizontalScrollBar()->maximum() == 0);
    CHECK(list->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(names[0]));
    const auto take = [](QListView &view, int row) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(row, 0)).center());
    };
    take(*list, 1);
    window.settle();
    CHECK(window.page.filters().chip(FigureTopic::Group)->accessibleName().endsWith(names[1]));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    list = window.open(FigureTopic::Group).findChild<QListView *>();
    take(*list, 2); // in the place of the other
    window.settle();
    CHECK(window.page.filters().chip(FigureTopic::Group)->accessibleName().endsWith(names[2]));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    list = window.open(FigureTopic::Group).findChild<QListView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Return); // the same again takes it off
    window.settle();
    CHECK_FALSE(window.page.filters().request().group);
    CHECK(PageWindow::offered(window.open(FigureTopic::Body)).contains(QStringLiteral("Neuvosto")));
}
