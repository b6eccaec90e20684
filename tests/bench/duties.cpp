// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the overview of a whole country costs, beside the bare SQL that finds the same.
// usage: bench_duties [MUNICIPALITIES BODIES MEMBERSHIPS EVENTS]

#include "core/catalogue/types/types.h"
#include "core/edits/bulkwriter.h"
#include "core/records/records.h"
#include "core/rules/coverage.h"
#include "resources/resources.h"
#include "tests/bench/bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <cstdio>

using namespace raatihuone;
using namespace raatihuone::bench;

namespace {

struct Size
{
    int municipalities = 308, bodies = 2000, memberships = 20000, events = 20000;
};

const QDate today(2026, 11, 22);

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Fills a file with what the duties are judged by, in one commit.
class Country
{
public:
    Country(DataFile &file, const Size &size) : m_catalogue(file.catalogue()), m_size(size)
    {
        Query query(file.connection(),
                    "SELECT id FROM municipality WHERE valid_to IS NULL ORDER BY id LIMIT ?",
                    size.municipalities);
        while (query.next())
            municipalities.push_back(query.id(0));
        Commit commit(file, QStringLiteral("bench"));
        BulkWriter writer(commit);
        addPeople(writer);
        addBodies(writer);
        addEvents(writer);
        commit.finish();
    }

    std::vector<RowId> municipalities;

private:
    BulkWriter::Rows rows(BulkWriter &writer, int type, std::initializer_list<const char *> names) const
    {
        std::vector<const Field *> fields;
        for (const char *name : names)
            fields.push_back(&Catalogue::field(m_catalogue.type(type), QLatin1String(name)));
        return {writer, m_catalogue.type(type), fields};
    }
    BulkWriter::Rows links(BulkWriter &writer, int type) const
    {
        const Field &field = Catalogue::field(m_catalogue.type(type), QStringLiteral("municipalities"));
        return rows(writer, field.link, {"owner", "target"});
    }
    RowId place(int i) const { return municipalities[size_t(i) % municipalities.size()]; }

    void addPeople(BulkWriter &writer)
    {
        auto people = rows(writer, TypeNumber::Person, {"family", "checked_on", "gender"});
        auto roles =
            rows(writer, TypeNumber::Role, {"person", "kind", "municipality", "from_date", "archived"});
        for (int i = 0; i < m_size.memberships / 4; ++i) {
            m_people.push_back(people.add({QStringLiteral("Niemi"), iso(today.addDays(-i % 700)),
                                           QString::fromLatin1(i % 3 == 0 ? "male" : "female")}));
            if (i < m_size.municipalities * 11 / 10)
                roles.add({m_people.back(), QStringLiteral("liaison_person"), place(i),
                           QStringLiteral("2020-01-01"), 0});
        }
    }

    void addBodies(BulkWriter &writer)
    {
        constexpr const char *kinds[] = {"elderly_council", "disability_council", "youth_council",
                                         "client_panel",    "working_group",      "organisation_council"};
        auto bodies = rows(writer, TypeNumber::Body, {"name_fi", "kind", "archived"});
        auto owners = links(writer, TypeNumber::Body);
        auto terms = rows(writer, TypeNumber::Term, {"body", "from_date", "to_date", "archived"});
        auto seats =
            rows(writer, TypeNumber::Membership, {"term", "person", "seat", "represents_group", "archived"});
        const int perBody = m_size.memberships / m_size.bodies;
        for (int i = 0; i < m_size.bodies; ++i) {
            const RowId body =
                bodies.add({QStringLiteral("Neuvosto %1").arg(i),
                            QString::fromLatin1(kinds[size_t(i / m_size.municipalities) % 6]), 0});
            owners.add({body, place(i)});
            const RowId term =
                terms.add({body, QStringLiteral("2025-06-01"), QStringLiteral("2029-05-31"), 0});
            for (int seat = 0; seat < perBody; ++seat)
                seats.add({term, m_people[size_t(i * perBody + seat) % m_people.size()],
                           QString::fromLatin1(seat == 0 ? "chair" : "member"), 3001 + seat % 3, 0});
        }
    }

    void addEvents(BulkWriter &writer)
    {
        auto events =
            rows(writer, TypeNumber::Event, {"title_fi", "kind", "start", "status", "publicity", "archived"});
        auto owners = links(writer, TypeNumber::Event);
        for (int i = 0; i < m_size.events; ++i) {
            const RowId event = events.add({QStringLiteral("Ilta %1").arg(i),
                                            QString::fromLatin1(i % 3 == 0 ? "partnership_table" : "meeting"),
                                            iso(today.addDays(-i % 3000)), QStringLiteral("held"),
                                            QStringLiteral("public"), 0});
            owners.add({event, place(i)});
        }
    }

    const Catalogue &m_catalogue;
    const Size &m_size;
    std::vector<RowId> m_people;
};

/// The answers that the overview shows, each asked for as plainly as SQL allows.
const char *const bareStatements[] = {
    "SELECT municipality, count(*) FROM role WHERE kind = 'liaison_person' AND from_date <= ?1 AND "
    "coalesce(to_date, ?1) >= ?1 GROUP BY 1",
    "SELECT l.target, max(e.start) FROM event e JOIN event_municipalities l ON l.owner = e.id WHERE e.kind = "
    "'partnership_table' AND e.status = 'held' AND e.start >= substr(?1, 1, 4) AND e.start <= ?1 GROUP BY 1",
    "SELECT l.target, b.kind, max(t.to_date) FROM body b JOIN body_municipalities l ON l.owner = b.id LEFT "
    "JOIN "
    "term t ON t.body = b.id WHERE b.kind IN ('elderly_council', 'disability_council', "
    "'elderly_and_disability_council', 'youth_council') AND coalesce(b.ended, ?1) >= ?1 GROUP BY 1, 2",
    "SELECT l.target, count(*) FROM body b JOIN body_municipalities l ON l.owner = b.id WHERE b.kind = "
    "'client_panel' AND coalesce(b.ended, ?1) >= ?1 GROUP BY 1",
    "SELECT b.id, max(t.to_date) FROM body b JOIN term t ON t.body = b.id WHERE coalesce(b.ended, ?1) >= ?1 "
    "GROUP BY 1",
    "SELECT b.id, count(*), count(*) FILTER (WHERE s.represents_group IN (3001, 3002, 3003)) FROM body b "
    "JOIN "
    "term t ON t.body = b.id JOIN membership s ON s.term = t.id WHERE b.kind = 'disability_council' AND "
    "t.to_date >= ?1 GROUP BY 1",
    "SELECT b.id, count(*) FILTER (WHERE p.gender = 'female') FROM body b JOIN term t ON t.body = b.id JOIN "
    "membership s ON s.term = t.id JOIN person p ON p.id = s.person WHERE b.kind IN ('elderly_council', "
    "'disability_council', 'youth_council') AND t.to_date >= ?1 GROUP BY 1",
    "SELECT e.id, l.target FROM event e JOIN event_municipalities l ON l.owner = e.id LEFT JOIN minutes m ON "
    "m.event = e.id WHERE e.start > date(?1, '-1 year') AND e.start <= ?1 AND e.status = 'held' AND m.id IS "
    "NULL",
    "SELECT r.municipality, p.id, p.checked_on FROM role r JOIN person p ON p.id = r.person WHERE r.kind = "
    "'liaison_person' AND coalesce(r.to_date, ?1) >= ?1",
    "SELECT count(*) FROM event e LEFT JOIN headcount h ON h.event = e.id WHERE e.start >= substr(?1, 1, 4) "
    "AND "
    "e.start <= ?1 AND h.id IS NULL"};

void runBare(Connection &connection)
{
    for (const char *sql : bareStatements) {
        Query query(connection, sql, iso(today));
        while (query.next())
            for (int column = 0; column < query.columnCount(); ++column)
                (void)query.value(column);
    }
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    useResources();
    const QStringList words = QCoreApplication::arguments();
    Size size;
    if (words.size() == 5)
        size = {words[1].toInt(), words[2].toInt(), words[3].toInt(), words[4].toInt()};
    const QTemporaryDir folder;
    const Schema schema(shippedCatalogue());
    Installation installation(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
        folder.path(), QStringLiteral("bench"), fixedClock({today, QTime(12, 0), Qt::UTC}));
    const std::unique_ptr<DataFile> made =
        DataFile::create(folder.filePath(QStringLiteral("bench.raati")), schema, installation,
                         {"bench", {today, QTime(12, 0), Qt::UTC}});
    DataFile &file = *made;
    const Country country(file, size);
    const std::unique_ptr<Connection> reader = file.reader().open(); // as the window reads it
    const Words inFinnish(Language::Finnish);
    const DutyRequest request{today, country.municipalities};
    size_t found = 0;
    const std::vector<double> times =
        leastOfFive({[&] {
                         return timed([&] {
                             const std::vector<Duty> all = duties(*reader, inFinnish, request);
                             found = all.size() + coverageOf(all, *reader, inFinnish, request).rows.size();
                         });
                     },
                     [&] { return timed([&] { runBare(*reader); }); }});
    std::printf("%zu duties and rows\n", found);
    printRatio(QStringLiteral("overview beside its bare SQL"), times[0], times[1], 2);
    return 0;
}
