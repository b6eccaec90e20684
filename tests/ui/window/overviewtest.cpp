// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordsearch.h"
#include "ui/overview/coveragemodel.h"
#include "ui/style/chip.h"
#include "ui/style/recorddelegate.h"
#include "ui/window/overviewpage.h"
#include "ui/window/places.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int municipalities = 18;

/// The table of the overview once it is read, and what stands in it.
struct Matrix
{
    explicit Matrix(OpenedWindow &opened)
        : table(opened.window->findChild<QTableView *>(QStringLiteral("coverage")))
    {
        REQUIRE(table);
        REQUIRE(QTest::qWaitFor([this] { return model().coverage().rows.size() == municipalities; }));
    }

    CoverageModel &model() const { return *qobject_cast<CoverageModel *>(table->model()); }
    QModelIndex cell(const char *municipality, const char *key) const
    {
        const Coverage &coverage = model().coverage();
        for (int row = 0; row < model().rowCount(); ++row)
            for (int column = 0; column < model().columnCount(); ++column)
                if (model().shownRow(row).name == QString::fromUtf8(municipality) &&
                    coverage.columns[size_t(column)].key == QLatin1String(key))
                    return model().index(row, column);
        return {};
    }
    DutyState state(const char *municipality, const char *key) const
    {
        return model().duty(cell(municipality, key)).state;
    }
    bool becomes(const char *municipality, const char *key, DutyState wanted) const
    {
        return QTest::qWaitFor([&] { return state(municipality, key) == wanted; });
    }

    QTableView *table;
};

/// Soini has nobody from the day of the test on.
void endRole(OpenedWindow &opened)
{
    const RowId role = opened.first("SELECT id FROM role WHERE municipality = 759 AND to_date IS NULL");
    const Record before = opened.records().read(opened.type("role"), role);
    Record record = before;
    record.set(QStringLiteral("to_date"), QStringLiteral("2022-03-01"));
    Commit commit(opened.file(), QStringLiteral("edit role"));
    opened.records().update(commit, before, record);
    commit.finish();
}

} // namespace

TEST_CASE("the table of the overview stands on a usual screen whole", "[window][overview]")
{
    for (const Language language : {Language::Finnish, Language::English}) { // Swedish has longer words
        OpenedWindow opened(language);
        opened.window->resize(1366, 697);
        const Matrix matrix(opened);
        CAPTURE(int(language));
        CHECK(QTest::qWaitFor([&matrix] { return matrix.table->horizontalScrollBar()->maximum() == 0; }));
    }
}

TEST_CASE("a missing liaison person is mended from the overview in a few clicks", "[window][duties]")
{
    OpenedWindow opened;
    Matrix matrix(opened);
    const QAbstractItemModelTester tester(matrix.table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(matrix.state("Soini", "liaison_person") == DutyState::Met);
    endRole(opened);
    REQUIRE(matrix.becomes("Soini", "liaison_person", DutyState::Missing));
    opened.clicks = 0;
    opened.click(matrix.table, matrix.cell("Soini", "liaison_person"));
    RecordForm *form = opened.workspace().form();
    REQUIRE(form);
    CHECK(&form->type() == &opened.type("role"));
    auto *person = form->findChild<FieldBox *>(QStringLiteral("person"))->findChild<RecordSearch *>();
    person->setFocus();
    QTest::keyClicks(person, QStringLiteral("Pentti Lai"));
    const auto *completer = person->findChild<QCompleter *>();
    REQUIRE(QTest::qWaitFor([completer] { return completer->popup()->isVisible(); }));
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    opened.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(opened.clicks <= 3);
    CHECK(opened
              .first("SELECT count(*) FROM role WHERE municipality = 759 AND kind = 'liaison_person' AND "
                     "from_date = '2022-03-02' AND to_date IS NULL")
              .value() == 1);
    REQUIRE(opened.workspace().go(placekey::Overview));
    CHECK(matrix.becomes("Soini", "liaison_person", DutyState::Met));
    REQUIRE(undo(opened.file()));
    CHECK(matrix.becomes("Soini", "liaison_person", DutyState::Missing));
}

TEST_CASE("Enter in the table begins the body that is missing, or shows the one there is", "[window][duties]")
{
    OpenedWindow opened;
    const Matrix matrix(opened);
    CHECK(matrix.state("Soini", "disability_council") == DutyState::Missing);
    matrix.table->setFocus();
    matrix.table->setCurrentIndex(matrix.cell("Soini", "disability_council"));
    opened.press(Qt::Key_Return);
    const RecordForm *form = opened.workspace().form();
    REQUIRE(form);
    CHECK(&form->type() == &opened.type("body"));
    CHECK_FALSE(form->id().isValid());
    REQUIRE(opened.workspace().leave());
    REQUIRE(opened.workspace().go(placekey::Overview));
    matrix.table->setFocus();
    matrix.table->setCurrentIndex(matrix.cell("Karijoki", "disability_council"));
    opened.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor(
        [&] { return opened.workspace().form() && opened.workspace().form()->id().isValid(); }));
    CHECK(
        opened.workspace().form()->id() ==
        opened.first("SELECT owner FROM body_municipalities l JOIN body b ON b.id = l.owner WHERE l.target = "
                     "218 AND b.kind = 'disability_council'"));
}

TEST_CASE("the table says each cell aloud, its totals, and only what is missing when asked",
          "[window][duties]")
{
    OpenedWindow opened;
    const Matrix matrix(opened);
    const QModelIndex cell = matrix.cell("Soini", "disability_council");
    CHECK(cell.data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Soini, Disability council: Missing"));
    CHECK(cell.data(CellStatusRole).toInt() == int(Status::Missing));
    CHECK(matrix.model()
              .headerData(0, Qt::Horizontal, Qt::DisplayRole)
              .toString()
              .endsWith(QStringLiteral("18 / 18")));
    CHECK(matrix.model()
              .headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole)
              .toString()
              .endsWith(QStringLiteral("17 / 18")));
    auto *only = opened.window->findChild<Chip *>(QStringLiteral("onlyLacking"));
    opened.click(only);
    for (int row = 0; row < matrix.model().rowCount(); ++row)
        CHECK(matrix.model().shownRow(row).needsAct());
    opened.click(only);
    CHECK(matrix.model().rowCount() == municipalities);
}

TEST_CASE("the duties lead to what is to be done", "[window][duties]")
{
    OpenedWindow opened;
    const Matrix matrix(opened);
    auto *lines = opened.window->findChild<QListView *>(QStringLiteral("duties"));
    REQUIRE(lines);
    REQUIRE(lines->model()->rowCount() > 3);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(lines->model()->rowCount() - 1, 0));
    opened.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return opened.workspace().place() != placekey::Overview; }));
}
