// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/publicity.h"
#include "tests/support/pdfchecklist.h"
#include "tests/ui/lists/listwindow.h"
#include "ui/print/pdf.h"
#include "ui/reports/pagesview.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/reportwishes.h"

#include <QtCore/QFile>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A list of organisations and the page of reports beside it.
class Reporting : public ListWindow
{
public:
    /// What the button above the list asks for.
    ListReport wanted()
    {
        std::optional<ListReport> report;
        const auto take = QObject::connect(list.get(), &RecordList::reportWanted, list.get(),
                                           [&report](const ListReport &asked) { report = asked; });
        QTest::mouseClick(list->findChild<QToolButton *>(QStringLiteral("listReport")), Qt::LeftButton);
        QObject::disconnect(take);
        REQUIRE(report);
        return *report;
    }

    Document document(const ListReport &report, bool isPublic)
    {
        const Publicity publicity(file().connection(), file().catalogue(), file().installation().today());
        return listDocument({file().connection(), file().catalogue(), words()}, report,
                            isPublic ? &publicity : nullptr, {});
    }
};

const Table *tableOf(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const Table *table = std::get_if<Table>(&block.content))
            return table;
    return nullptr;
}

} // namespace

TEST_CASE("a report of a list has its rows, their order and its columns, and says what narrowed it",
          "[reports]")
{
    Reporting window;
    for (const char *name : {"Ähtärin kerho", "Aalto", "Zonta", "Kerho muu"})
        window.organisation(name);
    window.open();
    QTest::keyClicks(&window.search(), text("kerho"));
    REQUIRE(window.settle());
    window.list->setView([&] {
        ListView view = window.list->view();
        view.isDescending = true;
        view.sort = view.columns.front();
        return view;
    }());
    REQUIRE(window.settle());
    const Document document = window.document(window.wanted(), false);
    const Table *table = tableOf(document);
    REQUIRE(table);
    const int columns = window.list->model().columnCount();
    REQUIRE(int(table->head.size()) == columns);
    for (int column = 0; column < columns; ++column)
        CHECK(table->head[size_t(column)].text == window.heading(column));
    REQUIRE(table->rows.size() == 2);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < columns; ++column)
            CHECK(table->rows[size_t(row)][size_t(column)].text == window.shown(row, column));
    CHECK(table->rows.front().front().text == text("Ähtärin kerho"));
    const QString all = textOf(document).join(QLatin1Char('|'));
    CHECK(document.title == text("Organisations"));
    CHECK(all.contains(text("Searched for|kerho")));
    CHECK(all.contains(text("2 of 4")));
    CHECK(pdfProblems(pdfOf(document)) == QStringList());
}

TEST_CASE("the filters of a list stand in its report in words", "[reports]")
{
    Reporting window;
    window.organisation("Aalto", {{"status", text("passive")}});
    window.organisation("Zonta");
    window.open();
    const Field &status = Catalogue::field(window.type("organisation"), text("status"));
    ListView view = window.list->view();
    Filter filter;
    filter.field = &status;
    filter.values = {text("active")};
    view.filters = {filter};
    window.list->setView(view);
    REQUIRE(window.settle());
    const QString all = textOf(window.document(window.wanted(), false)).join(QLatin1Char('|'));
    CHECK(all.contains(text("Status|Active")));
    CHECK(all.contains(text("1 of 2")));
    CHECK_FALSE(all.contains(text("Aalto")));
}

TEST_CASE("a public report of a list leaves out columns with personal data and what was searched for",
          "[reports]")
{
    Reporting window;
    window.add("person", {{"family", text("Salainen")}, {"email", text("salainen@example.fi")}});
    ListReport report;
    report.excerpt.type = &window.type("person");
    report.excerpt.columns = possibleColumns(*report.excerpt.type);
    report.excerpt.ids = {RowId(window.file().connection().value("SELECT id FROM person")->toNumber())};
    report.view.search = text("salai");
    report.total = 1;
    CHECK(textOf(window.document(report, false)).join(QLatin1Char('|')).contains(text("Salainen")));
    const QString shared = textOf(window.document(report, true)).join(QLatin1Char('|'));
    CHECK_FALSE(shared.contains(text("salai"), Qt::CaseInsensitive));
    CHECK(shared.contains(text("Columns with personal data are left out")));

    // A role names its person, and so does whatever is called by a role.
    report.excerpt.type = &window.type("role");
    report.excerpt.columns = possibleColumns(*report.excerpt.type);
    report.excerpt.ids.clear();
    const Document roles = window.document(report, true);
    CHECK(textOf(roles).join(QLatin1Char('|')).contains(text("Person")));
    CHECK(tableOf(roles) == nullptr); // there are no rows
}

TEST_CASE("a public report of a list has no rows of what is not public", "[reports]")
{
    Reporting window;
    ListReport report;
    report.excerpt.type = &window.type("event");
    report.excerpt.columns = usualColumns(*report.excerpt.type);
    for (const char *publicity : {"public", "not_yet_public", "secret"})
        report.excerpt.ids.push_back(window.add("event", {{"title_fi", text("Ilta: ") + text(publicity)},
                                                          {"kind", text("forum")},
                                                          {"publicity", text(publicity)}}));
    report.total = 3;
    const QString whole = textOf(window.document(report, false)).join(QLatin1Char('|'));
    CHECK(whole.contains(text("Ilta: secret")));
    const Document open = window.document(report, true);
    REQUIRE(tableOf(open));
    CHECK(tableOf(open)->rows.size() == 1);
    const QString shared = textOf(open).join(QLatin1Char('|'));
    CHECK(shared.contains(text("Ilta: public")));
    CHECK_FALSE(shared.contains(text("secret")));
    CHECK_FALSE(shared.contains(text("not_yet")));
    CHECK(shared.contains(text("1 of 3")));
}

TEST_CASE("a public report of a list names no record that is not public, in cells and filters neither",
          "[reports]")
{
    Reporting window;
    const auto event = [&](const char *publicity) {
        return window.add("event", {{"title_fi", text("Ilta: ") + text(publicity)},
                                    {"kind", text("forum")},
                                    {"publicity", text(publicity)}});
    };
    const RowId told = event("public");
    const RowId secret = event("secret");
    const RowId minutes =
        window.add("minutes", {{"event", told}, {"status", text("examined")}, {"personal_data_removed", 1}});
    ListReport report;
    report.excerpt.type = &window.type("wish");
    report.excerpt.columns = possibleColumns(*report.excerpt.type);
    for (const RowId into : {told, secret, RowId()})
        report.excerpt.ids.push_back(window.add("wish", {{"minutes", minutes},
                                                         {"text", text("Toive")},
                                                         {"event", into.isValid() ? Value(into) : Value()}}));
    report.total = 3;
    Filter filter;
    filter.field = report.excerpt.type->field(text("event"));
    filter.values = {Value(secret)};
    report.view.filters = {filter};
    CHECK(textOf(window.document(report, false))
              .join(QLatin1Char('|'))
              .contains(text("Taken into|Ilta: secret")));

    const Document open = window.document(report, true);
    const QString shared = textOf(open).join(QLatin1Char('|'));
    CHECK_FALSE(shared.contains(text("secret")));
    CHECK(shared.contains(text("Taken into|(left out)")));
    REQUIRE(tableOf(open));
    const Table &table = *tableOf(open);
    const auto into = std::find_if(table.head.begin(), table.head.end(),
                                   [](const auto &head) { return head.text == text("Taken into"); }) -
                      table.head.begin();
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][size_t(into)].text.contains(text("Ilta: public")));
    CHECK(table.rows[1][size_t(into)].text == text("(left out)"));
    CHECK(table.rows[2][size_t(into)].text != text("(left out)"));
}

TEST_CASE("a list that is too long for a report says so and how to go on", "[reports]")
{
    Reporting window;
    window.addManyOrganisations(int(mostReportRows) + 1);
    window.open();
    const QSignalSpy asked(window.list.get(), &RecordList::reportWanted);
    window.list->report();
    CHECK(asked.isEmpty());
    REQUIRE(window.ask.messages.size() == 1);
    CHECK(window.ask.messages.front().consequence.contains(window.words().number(mostReportRows)));
    QTest::keyClicks(&window.search(), text("Organisation 00001"));
    REQUIRE(window.settle());
    window.list->report();
    CHECK(asked.size() == 1);
}

TEST_CASE("a list is shown in the page of reports and saved in both languages", "[reports]")
{
    Reporting window;
    window.organisation("Aalto");
    window.open();
    const Records records = window.records();
    Records writable = records;
    ReportPreview page(writable, window.ask, nullptr);
    page.resize(1000, 700);
    page.show();
    page.showList(window.wanted());
    REQUIRE(QTest::qWaitFor([&page] { return page.pages().pageCount() > 0; }, 60000));
    auto *languages = page.findChildren<QComboBox *>().last();
    languages->setCurrentIndex(languages->findData(text("both")));
    auto *save = page.findChild<QPushButton *>(text("savePdf"));
    REQUIRE(QTest::qWaitFor([save] { return save->isEnabled(); }, 60000));
    window.ask.files.push_back(window.path(text("lista.pdf")));
    const QSignalSpy announced(&page, &ReportPreview::announced);
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&announced] { return announced.count() == 1; }, 60000));
    for (const char *name : {"lista-fi.pdf", "lista-sv.pdf"}) {
        QFile file(window.path(text(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        CHECK(pdfProblems(pdf) == QStringList());
        CHECK(pdfText(pdf).contains(text("Aalto")));
    }
    CHECK_FALSE(QFile::exists(window.path(text("lista.pdf"))));
    QTest::mouseClick(page.findChild<QPushButton *>(text("openWritten")), Qt::LeftButton);
    QTest::mouseClick(page.findChild<QPushButton *>(text("openFolder")), Qt::LeftButton);
    REQUIRE(window.ask.viewed.size() == 2);
    CHECK(window.ask.viewed.front() == QUrl::fromLocalFile(window.path(text("lista-fi.pdf"))));
    CHECK(window.ask.viewed.back() == QUrl::fromLocalFile(window.path({})));

    window.ask.files.push_back(window.path(text("lista.pdf"))); // both are there now
    window.ask.answers.push_back(std::nullopt);
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(window.ask.questions.size() == 1);
    CHECK(save->isEnabled());
}
