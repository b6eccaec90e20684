// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/makefile.h"
#include "core/reports/report.h"
#include "resources/resources.h"
#include "tests/support/pdfchecklist.h"
#include "tests/support/testfile.h"
#include "ui/print/pdf.h"
#include "ui/print/webpage.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QDateTime made(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

RowId firstOf(DataFile &file, const char *table)
{
    const auto id = file.connection().value(
        QStringLiteral("SELECT id FROM %1 ORDER BY id LIMIT 1").arg(QLatin1String(table)));
    return id ? id->toId() : RowId();
}

/// Asks for all that a report may be asked for, of the first record of each kind.
ReportRequest wholeRequest(DataFile &file)
{
    ReportRequest request;
    request.created = made;
    const auto given = [](RowId id) { return id.isValid() ? std::optional(id) : std::nullopt; };
    request.event = given(file.connection()
                              .value("SELECT event FROM minutes ORDER BY id LIMIT 1")
                              .value_or(Value(firstOf(file, "event")))
                              .toId());
    request.series = given(firstOf(file, "event_series"));
    return request;
}

/// A body with a chair, her deputy, a vacant seat and planned seats.
RowId addBody(DataFile &file, const Words &words)
{
    const Records records(file, words);
    Commit commit(file, QStringLiteral("add"));
    const auto add = [&](const char *type, const FieldValues &values) {
        Record record(file.catalogue().type(QLatin1String(type)));
        for (const auto &[field, value] : values)
            record.set(QLatin1String(field), value);
        return records.insert(commit, record);
    };
    const auto text = [](const char *wanted) { return Value(QString::fromUtf8(wanted)); };
    const RowId body =
        add("body", {{"name_fi", text("Neuvosto")}, {"kind", text("client_panel")}, {"seats", 2}});
    const RowId term =
        add("term", {{"body", body}, {"from_date", text("2026-01-01")}, {"to_date", text("2027-12-31")}});
    const RowId chair = add("person", {{"family", text("Aho")}}),
                deputy = add("person", {{"family", text("Oja")}});
    add("membership",
        {{"term", term}, {"person", chair}, {"seat", text("chair")}, {"to_date", text("2026-12-31")}});
    add("membership", {{"term", term}, {"person", deputy}, {"seat", text("deputy")}, {"deputy_for", chair}});
    add("seat_plan", {{"term", term}, {"represents_group", RowId(3002)}, {"seats", 1}});
    commit.finish();
    return body;
}

qsizetype chartsIn(const Document &document)
{
    const std::vector<Block> blocks = completed(document).blocks;
    return std::count_if(blocks.begin(), blocks.end(),
                         [](const Block &block) { return std::holds_alternative<Figure>(block.content); });
}

void checkReports(DataFile &file, const Words &words)
{
    const Records records(file, words);
    ReportRequest request = wholeRequest(file);
    request.body = addBody(file, words);
    for (const auto &[name, description] : reportNames(words)) {
        CAPTURE(name.toStdString(), int(words.language()));
        const Document document = report(records, name, request);
        CHECK(document.language == words.language());
        CHECK(pdfProblems(pdfOf(document)) == QStringList());
        CHECK(webPageOf(document).count("<svg ") == chartsIn(document));
    }
}

} // namespace

TEST_CASE("every report of the example is sound in every language", "[print]")
{
    useResources();
    const Language language = GENERATE(Language::Finnish, Language::Swedish, Language::English);
    const QTemporaryDir folder;
    const Schema schema(shippedCatalogue());
    Installation installation(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
        folder.path(), QStringLiteral("Tester"), fixedClock(made));
    const QString path = folder.filePath(QStringLiteral("e.raati"));
    makeExample(path, schema, installation);
    DataFile file(path, DataFile::Mode::ReadWrite, schema, installation);
    checkReports(file, Words(language));
}

TEST_CASE("where nothing is recorded a report says so, in every language", "[print]")
{
    const auto [language, says] = GENERATE(table<Language, QString>(
        {{Language::Finnish, QStringLiteral("ei ole kirjattu")},
         {Language::Swedish, QStringLiteral("(Inga|Inget|Ingenting)\\b.* har (antecknats|registrerats)")},
         {Language::English, QStringLiteral("(No|Nothing)\\b.* (is|are|has been|have been) recorded")}}));
    const QRegularExpression nothing(says);
    TestFile test;
    const Words words(language);
    const Records records(test.file(), words);
    const auto checkSays = [&](const QString &name, const ReportRequest &request) {
        CAPTURE(name.toStdString(), int(language));
        const Document document = report(records, name, request);
        const QStringList texts = textOf(document);
        CHECK(std::any_of(texts.begin(), texts.end(),
                          [&nothing](const QString &each) { return nothing.match(each).hasMatch(); }));
        CHECK(pdfProblems(pdfOf(document)) == QStringList());
    };
    int asked = 0;
    for (const auto &[name, description] : reportNames(words)) {
        const std::vector<ReportTopic> topics = topicsOf(name);
        const bool isOfOne = std::any_of(topics.begin(), topics.end(), [](ReportTopic topic) {
            return topic == ReportTopic::Event || topic == ReportTopic::Series || topic == ReportTopic::Body;
        });
        if (isOfOne)
            continue; // there is none to ask for
        checkSays(name, wholeRequest(test.file()));
        ++asked;
    }
    CHECK(asked >= 3);

    ReportRequest request;
    request.created = made;
    request.event = test.add("event", {{"title_fi", QStringLiteral("Ilta")},
                                       {"kind", QStringLiteral("forum")},
                                       {"start", QStringLiteral("2021-03-01")}});
    request.series = test.add("event_series", {{"title_fi", QStringLiteral("Kierros")}});
    request.body =
        test.add("body", {{"name_fi", QStringLiteral("Neuvosto")}, {"kind", QStringLiteral("other")}});
    for (const auto *name : {"event-summary", "memo", "minutes", "series", "composition"})
        checkSays(QLatin1String(name), request);
}

TEST_CASE("a year of which nothing is recorded has no report", "[print]")
{
    TestFile test;
    test.add("event", {{"title_fi", QStringLiteral("Ilta")},
                       {"kind", QStringLiteral("forum")},
                       {"start", QStringLiteral("2021-03-01")},
                       {"status", QStringLiteral("held")}});
    ReportRequest request;
    request.created = made;
    request.year = 2020;
    CHECK_THROWS_AS(report(test.records(), QStringLiteral("yearly"), request), Failure);
    request.year = 2021;
    CHECK(report(test.records(), QStringLiteral("yearly"), request).title.contains(QStringLiteral("2021")));
}
