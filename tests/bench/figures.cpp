// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each figure of a file with very many attendances costs, beside the bare SQL that counts the same.
// usage: bench_figures [EVENTS ATTENDANCES]

#include "core/catalogue/types/types.h"
#include "core/edits/bulkwriter.h"
#include "core/figures/statistic.h"
#include "resources/resources.h"
#include "tests/bench/bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

using namespace raatihuone;
using namespace raatihuone::bench;

namespace {

const QDate today(2026, 11, 22);

struct Size
{
    int events = 20'000, attendances = 1'000'000, people = 50'000;
};

/// Fills a file in one commit.
class Crowd
{
public:
    Crowd(DataFile &file, const Size &size) : m_catalogue(file.catalogue()), m_size(size)
    {
        Commit commit(file, QStringLiteral("bench"));
        BulkWriter writer(commit);
        addPeople(writer);
        addEvents(writer);
        addAttendances(writer);
        addOthers(writer);
        commit.finish();
    }

    RowId event; ///< the one with minutes

private:
    BulkWriter::Rows rows(BulkWriter &writer, int type, std::initializer_list<const char *> names) const
    {
        std::vector<const Field *> fields;
        for (const char *name : names)
            fields.push_back(&Catalogue::field(m_catalogue.type(type), QLatin1String(name)));
        return {writer, m_catalogue.type(type), fields};
    }

    void addPeople(BulkWriter &writer)
    {
        auto people = rows(writer, TypeNumber::Person, {"family", "gender", "archived"});
        for (int i = 0; i < m_size.people; ++i)
            m_people.push_back(people.add(
                {QStringLiteral("Niemi"), QString::fromLatin1(i % 3 == 0 ? "male" : "female"), 0}));
    }

    void addEvents(BulkWriter &writer)
    {
        constexpr const char *kinds[] = {"partnership_table", "forum", "meeting", "residents_evening"};
        constexpr const char *modes[] = {"on_site", "online", "hybrid"};
        auto events =
            rows(writer, TypeNumber::Event, {"title_fi", "kind", "start", "mode", "status", "archived"});
        const Field &field =
            Catalogue::field(m_catalogue.type(TypeNumber::Event), QStringLiteral("municipalities"));
        auto owners = rows(writer, field.link, {"owner", "target"});
        for (int i = 0; i < m_size.events; ++i) {
            const QString day = today.addDays(-i % 3000).toString(Qt::ISODate);
            m_events.push_back(events.add({QStringLiteral("Ilta"), QString::fromLatin1(kinds[i % 4]), day,
                                           QString::fromLatin1(modes[i % 3]), QStringLiteral("held"), 0}));
            owners.add({m_events.back(), RowId(i % 2 == 0 ? 5 : 20)});
        }
        event = m_events.front();
    }

    void addAttendances(BulkWriter &writer)
    {
        auto attendances = rows(writer, TypeNumber::Attendance,
                                {"event", "person", "stakeholder_group", "mode", "state", "archived"});
        const int perEvent = m_size.attendances / m_size.events;
        for (int i = 0; i < m_size.attendances; ++i)
            attendances.add({m_events[size_t(i / perEvent) % m_events.size()],
                             m_people[size_t(i) % m_people.size()], RowId(3001 + i % 5),
                             QString::fromLatin1(i % 2 == 0 ? "on_site" : "online"),
                             QStringLiteral("present"), 0});
    }

    void addOthers(BulkWriter &writer)
    {
        auto organisations = rows(writer, TypeNumber::Organisation,
                                  {"name_fi", "category", "status", "email", "contact_allowed", "archived"});
        auto actions = rows(writer, TypeNumber::Action, {"text", "due", "status", "archived"});
        for (int i = 0; i < m_size.events; ++i) {
            organisations.add({QStringLiteral("Yhdistys"), RowId(2001 + i % 5), QStringLiteral("active"),
                               QStringLiteral("y%1@example.fi").arg(i), 1, 0});
            actions.add({QStringLiteral("Teko"), today.addDays(i % 900 - 400).toString(Qt::ISODate),
                         QStringLiteral("open"), 0});
        }
        addBodies(writer);
        addDuties(writer);
        addMinutes(writer);
    }

    void addBodies(BulkWriter &writer)
    {
        auto bodies = rows(writer, TypeNumber::Body, {"name_fi", "kind", "archived"});
        auto terms = rows(writer, TypeNumber::Term, {"body", "from_date", "to_date", "archived"});
        auto seats = rows(writer, TypeNumber::Membership, {"term", "person", "seat", "archived"});
        for (int i = 0; i < m_size.events / 20; ++i) {
            const RowId body = bodies.add({QStringLiteral("Ryhmä"), QStringLiteral("working_group"), 0});
            const RowId term =
                terms.add({body, QStringLiteral("2025-01-01"), QStringLiteral("2028-12-31"), 0});
            for (int seat = 0; seat < 10; ++seat)
                seats.add(
                    {term, m_people[size_t(i * 10 + seat) % m_people.size()], QStringLiteral("member"), 0});
        }
    }

    /// A county, and who is whose liaison person in it.
    void addDuties(BulkWriter &writer)
    {
        rows(writer, TypeNumber::Unit, {"name_fi", "kind", "county", "archived"})
            .add({QStringLiteral("Alue"), QStringLiteral("county"), RowId(1016), 0});
        auto roles =
            rows(writer, TypeNumber::Role, {"person", "kind", "municipality", "from_date", "archived"});
        for (int i = 0; i < m_size.events / 10; ++i)
            roles.add({m_people[size_t(i) % m_people.size()], QStringLiteral("liaison_person"),
                       RowId(i % 2 == 0 ? 5 : 10), today.addDays(-i % 3000).toString(Qt::ISODate), 0});
        auto points = rows(writer, TypeNumber::FigurePoint, {"measure", "on_date", "value", "archived"});
        for (int year = 2010; year < today.year(); ++year)
            points.add({QStringLiteral("mailing_contacts"), QStringLiteral("%1-12-31").arg(year), year, 0});
    }

    void addMinutes(BulkWriter &writer)
    {
        auto minutes = rows(writer, TypeNumber::Minutes, {"event", "language", "archived"});
        auto topics = rows(writer, TypeNumber::Topic, {"minutes", "heading_fi", "archived"});
        auto said =
            rows(writer, TypeNumber::Contribution, {"topic", "stakeholder_group", "text", "archived"});
        const RowId one = minutes.add({event, QStringLiteral("fi"), 0});
        for (int i = 0; i < 20; ++i) {
            const RowId topic = topics.add({one, QStringLiteral("Aihe"), 0});
            for (int j = 0; j < 500; ++j)
                said.add({topic, RowId(3001 + j % 5), QStringLiteral("Kulku"), 0});
        }
    }

    const Catalogue &m_catalogue;
    const Size &m_size;
    std::vector<RowId> m_people, m_events;
};

struct Bare
{
    const char *name;
    QString sql; ///< counts what the figure counts, as plainly as SQL allows
};

/// The counts of who took part are one definition (participantCounts()); bare is to run it once and group it.
std::vector<Bare> bareStatements(RowId event)
{
    const QString counts = participantCounts(QStringLiteral("SELECT id FROM event WHERE NOT archived"));
    return {
        {"participants",
         QStringLiteral("SELECT e.kind, count(*), sum(c.n) FROM event e LEFT JOIN (SELECT event, "
                        "sum(count) AS n FROM (%1) GROUP BY event) c ON c.event = e.id WHERE "
                        "e.status = 'held' GROUP BY 1")
             .arg(counts)},
        {"participants_by_year",
         QStringLiteral(
             "SELECT substr(e.start, 1, 4), e.kind, sum(c.n) FROM event e LEFT JOIN (SELECT event, "
             "sum(count) AS n FROM (%1) GROUP BY event) c ON c.event = e.id WHERE e.status = 'held' "
             "GROUP BY 1, 2")
             .arg(counts)},
        {"groups",
         QStringLiteral("SELECT stakeholder_group, mode, sum(count) FROM (%1) GROUP BY 1, 2").arg(counts)},
        {"per_resident",
         QStringLiteral("SELECT l.target, sum(c.count) FROM (%1) c JOIN event_municipalities l ON "
                        "l.owner = c.event GROUP BY 1")
             .arg(counts)},
        {"tables_held", QStringLiteral("SELECT l.target, substr(e.start, 1, 4), count(*) FROM event e JOIN "
                                       "event_municipalities l ON l.owner = e.id WHERE e.kind = "
                                       "'partnership_table' AND e.status = 'held' GROUP BY 1, 2")},
        {"modes",
         QStringLiteral("SELECT substr(e.start, 1, 7), e.mode, count(*) FROM event e WHERE e.status = 'held' "
                        "GROUP BY 1, 2")},
        {"organisations",
         QStringLiteral("SELECT category, count(*) FROM organisation WHERE status = 'active' AND NOT "
                        "archived GROUP BY 1")},
        {"contacts",
         QStringLiteral(
             "SELECT on_date, value FROM figure_point UNION ALL SELECT 'organisations', count(*) FROM "
             "organisation WHERE status = 'active' AND NOT archived UNION ALL SELECT 'people', "
             "count(*) FROM person WHERE email IS NOT NULL OR phone IS NOT NULL UNION ALL SELECT "
             "'addresses', count(*) FROM (SELECT lower(email) FROM organisation WHERE status = 'active' "
             "AND NOT archived AND contact_allowed AND email IS NOT NULL UNION SELECT lower(p.email) "
             "FROM role r JOIN person p ON p.id = r.person WHERE p.email IS NOT NULL)")},
        {"completeness",
         QStringLiteral(
             "SELECT municipality, kind, count(*) FROM role WHERE NOT archived GROUP BY 1, 2 UNION ALL "
             "SELECT l.target, b.kind, count(*) FROM body b JOIN body_municipalities l ON l.owner = "
             "b.id JOIN term t ON t.body = b.id GROUP BY 1, 2 UNION ALL SELECT l.target, e.kind, "
             "count(*) FROM event e JOIN event_municipalities l ON l.owner = e.id WHERE e.start > "
             "'2026' AND e.status = 'held' GROUP BY 1, 2")},
        {"balance",
         QStringLiteral("SELECT t.body, p.gender, p.language, count(DISTINCT p.id) FROM term t JOIN "
                        "membership m ON m.term = t.id JOIN person p ON p.id = m.person WHERE "
                        "t.to_date > '2026' GROUP BY 1, 2, 3")},
        {"representation",
         QStringLiteral("SELECT count(DISTINCT m.person), count(DISTINCT m.represents_organisation), "
                        "count(DISTINCT t.body) FROM body b JOIN term t ON t.body = b.id JOIN "
                        "membership m ON m.term = t.id LEFT JOIN role r ON r.person = m.person "
                        "WHERE b.kind = 'working_group'")},
        {"actions",
         QStringLiteral("SELECT substr(due, 1, 7), status, done_on > due, count(*) FROM action WHERE NOT "
                        "archived GROUP BY 1, 2, 3")},
        {"contributions",
         QStringLiteral("SELECT c.topic, c.stakeholder_group, count(*) FROM contribution c JOIN topic "
                        "t ON t.id = c.topic JOIN minutes m ON m.id = t.minutes WHERE m.event = %1 "
                        "AND NOT c.archived GROUP BY 1, 2")
             .arg(event.toText())},
    };
}

void read(Connection &connection, const QString &sql)
{
    Query query(connection, sql);
    while (query.next())
        for (int column = 0; column < query.columnCount(); ++column)
            (void)query.value(column);
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    useResources();
    const QStringList words = QCoreApplication::arguments();
    Size size;
    if (words.size() == 3)
        size = {words[1].toInt(), words[2].toInt(), 50'000};
    const QTemporaryDir folder;
    const Schema schema(shippedCatalogue());
    Installation installation(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
        folder.path(), QStringLiteral("bench"), fixedClock({today, QTime(12, 0), Qt::UTC}));
    const std::unique_ptr<DataFile> file =
        DataFile::create(folder.filePath(QStringLiteral("bench.raati")), schema, installation,
                         {"bench", {today, QTime(12, 0), Qt::UTC}});
    const Crowd crowd(*file, size);
    const std::unique_ptr<Connection> reader = file->reader().open(); // as the window reads it
    const Words inFinnish(Language::Finnish);
    const Records records(*file, *reader, inFinnish);
    for (const Bare &bare : bareStatements(crowd.event)) {
        StatisticRequest request;
        if (QLatin1String(bare.name) == QLatin1String("contributions"))
            request.event = crowd.event;
        const std::vector<double> times = leastOfFive({
            [&] { return timed([&] { (void)statistic(records, QLatin1String(bare.name), request); }); },
            [&] { return timed([&] { read(*reader, bare.sql); }); },
        });
        printRatio(QLatin1String(bare.name), times[0], times[1], 2);
    }
    return 0;
}
