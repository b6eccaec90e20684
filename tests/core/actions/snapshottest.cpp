// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/snapshot.h"
#include "core/edits/dump.h"
#include "core/edits/undo.h"
#include "core/search/recipients.h"
#include "tests/support/testfile.h"

#include <QtCore/QBuffer>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QDate yearsEnd(2025, 12, 31);

QByteArray valuesOf(TestFile &test)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    dump(test.file(), DumpScope::Values, buffer);
    return buffer.data();
}

/// Two organisations that are written to at one address and one that does not want it, one gone; one person of two can be reached, and both
/// sit in a body of which a term is over.
void fill(TestFile &test)
{
    const auto name = [](int i) { return Value(QStringLiteral("Yhdistys %1 ry").arg(i)); };
    test.add("unit", {{"name_fi", QStringLiteral("Kunta")}, {"kind", QStringLiteral("municipality")}});
    test.add("organisation", {{"name_fi", name(1)}, {"email", QStringLiteral("yhteinen@example.fi")}});
    test.add("organisation", {{"name_fi", name(2)}, {"email", QStringLiteral("Yhteinen@example.fi")}});
    test.add("organisation",
             {{"name_fi", name(3)}, {"email", QStringLiteral("ei@example.fi")}, {"contact_allowed", 0}});
    test.add("organisation", {{"name_fi", name(4)}, {"status", QStringLiteral("dissolved")}});
    const RowId reached = test.add(
        "person", {{"family", QStringLiteral("Niemi")}, {"phone", QStringLiteral("+358 50 000 0000")}});
    const RowId other = test.add("person", {{"family", QStringLiteral("Aalto")}});
    const RowId body = test.add(
        "body", {{"name_fi", QStringLiteral("Neuvosto")}, {"kind", QStringLiteral("elderly_council")}});
    const RowId before = test.add("term", {{"body", body},
                                           {"from_date", QStringLiteral("2021-01-01")},
                                           {"to_date", QStringLiteral("2024-12-31")}});
    const RowId now = test.add("term", {{"body", body},
                                        {"from_date", QStringLiteral("2025-01-01")},
                                        {"to_date", QStringLiteral("2028-12-31")}});
    test.add("membership", {{"term", before}, {"person", other}, {"seat", QStringLiteral("chair")}});
    test.add("membership", {{"term", now}, {"person", reached}, {"seat", QStringLiteral("chair")}});
    test.add("membership", {{"term", now}, {"person", other}, {"seat", QStringLiteral("deputy")}});
}

std::vector<qint64> valuesWritten(TestFile &test)
{
    std::vector<qint64> values;
    Query query(test.file().connection(), "SELECT value FROM figure_point ORDER BY id");
    while (query.next())
        values.push_back(query.number(0));
    return values;
}

} // namespace

TEST_CASE("a snapshot writes what the register holds, with source, method and day", "[actions]")
{
    TestFile test;
    fill(test);
    Records records = test.records();
    CHECK(writeSnapshot(records, planSnapshot(records, yearsEnd)).isWritten);
    CHECK(valuesWritten(test) == std::vector<qint64>{3, 1, 1, 1});
    Query query(test.file().connection(), "SELECT measure, on_date, qualifier, source, method, unit FROM "
                                          "figure_point ORDER BY id");
    const QStringList measures{QStringLiteral("organisations"), QStringLiteral("persons"),
                               QStringLiteral("mailing_contacts"), QStringLiteral("body_members")};
    for (const QString &measure : measures) {
        REQUIRE(query.next());
        CHECK(query.text(0) == measure);
        CHECK(query.text(1) == QStringLiteral("2025-12-31"));
        CHECK(query.text(2) == QStringLiteral("exact"));
        CHECK_FALSE(query.text(3).isEmpty());
        CHECK_FALSE(query.text(4).isEmpty());
        CHECK(query.id(5).isValid());
    }
}

TEST_CASE("a snapshot of long ago says that the register of today is about that of the day", "[actions]")
{
    TestFile test;
    fill(test);
    Records records = test.records();
    writeSnapshot(records, planSnapshot(records, QDate(2010, 12, 31)));
    Query query(test.file().connection(), "SELECT qualifier, value FROM figure_point ORDER BY id");
    for (const char *expected : {"about", "about", "about", "exact"}) {
        REQUIRE(query.next());
        CHECK(query.text(0) == QLatin1String(expected));
    }
    CHECK(query.number(1) == 0); // nobody sat in a body on that day
}

TEST_CASE("a year's end is counted exactly in the first months of the next year only", "[actions]")
{
    TestFile test;
    const auto precision = [&test](QDate today) {
        return registerCounts(test.file().connection(), yearsEnd, today).front().precision;
    };
    CHECK(precision(QDate(2026, 3, 31)) == Precision::Exact);
    CHECK(precision(QDate(2026, 4, 1)) == Precision::About);
}

TEST_CASE("a key figure is called by its day as people write days", "[actions]")
{
    const auto [language, day] =
        GENERATE(table<Language, QString>({{Language::Finnish, QStringLiteral("7.1.2026")},
                                           {Language::Swedish, QStringLiteral("7.1.2026")},
                                           {Language::English, QStringLiteral("2026-01-07")}}));
    TestFile test(language);
    const RowId point = test.add("figure_point", {{"measure", QStringLiteral("organisations")},
                                                  {"on_date", QStringLiteral("2026-01-07")},
                                                  {"value", 1}});
    CHECK(test.records().title(test.type("figure_point"), point).endsWith(day));
}

TEST_CASE("the contact list counts whom the program writes to", "[actions]")
{
    TestFile test;
    fill(test);
    const Value niemi = *test.file().connection().value("SELECT id FROM person WHERE family = 'Niemi'");
    const Value quiet =
        *test.file().connection().value("SELECT id FROM organisation WHERE contact_allowed = 0");
    const Value open = *test.file().connection().value("SELECT min(id) FROM organisation");
    test.set("person", niemi.toId(), {{"email", QStringLiteral("niemi@example.fi")}});
    const auto contactList = [&test] {
        return registerCounts(test.file().connection(), yearsEnd, yearsEnd)[2].value;
    };
    const auto written = [&test] {
        return qint64(recipients({test.file().connection(), test.catalogue(), test.words()}, {.on = yearsEnd})
                          .all.size());
    };
    CHECK(contactList() == 1); // who has neither a role nor an affiliation is not written to
    CHECK(written() == 1);
    test.add("affiliation", {{"person", niemi}, {"organisation", quiet}});
    CHECK(contactList() == 1);
    CHECK(written() == 1);
    test.add("affiliation", {{"person", niemi}, {"organisation", open}});
    CHECK(contactList() == 2);
    CHECK(written() == 2);
}

TEST_CASE("a snapshot is one commit, and one undo takes it back", "[actions]")
{
    TestFile test;
    fill(test);
    Records records = test.records();
    const QByteArray before = valuesOf(test);
    writeSnapshot(records, planSnapshot(records, yearsEnd));
    CHECK(valuesOf(test) != before);
    undo(test.file());
    CHECK(valuesOf(test) == before);
}

TEST_CASE("what is known of the day stays, and a second snapshot is refused", "[actions]")
{
    TestFile test;
    fill(test);
    Records records = test.records();
    test.add("figure_point", {{"measure", QStringLiteral("mailing_contacts")},
                              {"on_date", QStringLiteral("2025-12-31")},
                              {"value", 500},
                              {"qualifier", QStringLiteral("over")}});
    writeSnapshot(records, planSnapshot(records, yearsEnd));
    CHECK(valuesWritten(test) == std::vector<qint64>{500, 3, 1, 1});
    CHECK_THROWS_AS(writeSnapshot(records, planSnapshot(records, yearsEnd)), Failure);
    CHECK(valuesWritten(test).size() == 4);
    CHECK(writeSnapshot(records, planSnapshot(records, yearsEnd.addYears(-1))).isWritten);
    CHECK(valuesWritten(test).size() == 8);
}

TEST_CASE("a key figure of an organisation on the day is not that of the unit", "[actions]")
{
    TestFile test;
    fill(test);
    Records records = test.records();
    const RowId organisation = test.add("organisation", {{"name_fi", QStringLiteral("Kattojärjestö ry")}});
    test.add("figure_point", {{"measure", QStringLiteral("organisations")},
                              {"on_date", QStringLiteral("2025-12-31")},
                              {"value", 12},
                              {"organisation", organisation}});
    for (const SnapshotPlan::Point &point : planSnapshot(records, yearsEnd).points)
        CHECK_FALSE(point.known.isValid());
}

TEST_CASE("a snapshot of a day to come is refused", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const QDate today = test.file().installation().today();
    CHECK_THROWS_AS(planSnapshot(records, today.addDays(1)), Failure);
    CHECK_NOTHROW(planSnapshot(records, today));
    CHECK(lastYearsEnd(QDate(2026, 1, 1)) == yearsEnd);
}
