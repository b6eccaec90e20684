// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figuresfile.h"

#include <catch2/catch.hpp>
#include <set>

using namespace raatihuone;

namespace {

/// What the statements below share. Nothing is counted twice in this file, so plain sums are right.
constexpr auto shared =
    "WITH RECURSIVE asked(wyear, wplace, wevent, wbody, wkind, wpeople, today) AS (VALUES (?1, ?2, ?3, ?4, "
    "?5, ?6, ?7)), "
    "held AS (SELECT e.id, e.kind, e.mode, substr(e.start, 1, 4) AS year, substr(e.start, 6, 2) AS month "
    "  FROM event e, asked WHERE e.status = 'held' AND e.archived = 0 "
    "  AND (wplace IS NULL OR e.id IN (SELECT owner FROM event_municipalities WHERE target = wplace)) "
    "  AND (wevent IS NULL OR e.id = wevent) AND (wbody IS NULL OR e.body = wbody) "
    "  AND (wkind IS NULL OR e.kind = wkind)), "
    "came AS (SELECT event, stakeholder_group AS people, mode, count AS number FROM headcount WHERE archived "
    "= 0 "
    "  UNION ALL SELECT event, stakeholder_group, mode, count(*) FROM attendance "
    "  WHERE state = 'present' AND archived = 0 GROUP BY 1, 2, 3), "
    "counted AS (SELECT h.id, h.kind, h.mode, h.year, h.month, sum(c.number) AS number, "
    "  coalesce(sum(c.number) FILTER (WHERE c.mode = 'online'), 0) AS online FROM held h JOIN asked "
    "  LEFT JOIN came c ON c.event = h.id AND (wpeople IS NULL OR c.people = wpeople) "
    "  GROUP BY h.id HAVING wpeople IS NULL OR count(c.number) > 0), "
    "inyear AS (SELECT c.* FROM counted c, asked WHERE wyear IS NULL OR wyear = c.year) ";

struct Plain
{
    const char *figure;
    bool isLong;     ///< rows of key, name of a column and number; else of key and all numbers
    const char *sql; ///< goes on from what is shared
};

const Plain statements[] = {
    {"participants", false,
     "SELECT kind, count(*), sum(number) FROM inyear GROUP BY kind UNION ALL "
     "SELECT 'total', count(*), sum(number) FROM inyear"},
    {"participants_by_year", true,
     ", past AS (SELECT c.* FROM counted c, asked WHERE wyear IS NULL OR c.year <= wyear), "
     "years(year) AS (SELECT min(year) + 0 FROM past UNION ALL SELECT years.year + 1 FROM years, asked "
     "  WHERE years.year < coalesce(wyear, (SELECT max(year) FROM past)) + 0), "
     "kinds AS (SELECT kind FROM past GROUP BY kind HAVING sum(number) > 0) "
     "SELECT y.year, k.kind, sum(p.number) FROM years y JOIN kinds k LEFT JOIN past p ON p.year + 0 = y.year "
     "  AND p.kind = k.kind GROUP BY 1, 2 UNION ALL SELECT y.year, 'participants', sum(p.number) FROM years "
     "y "
     "  LEFT JOIN past p ON p.year + 0 = y.year GROUP BY 1"},
    {"groups", false,
     "SELECT c.people, sum(number) FILTER (WHERE c.mode = 'on_site'), sum(number) FILTER (WHERE c.mode = "
     "'online'), sum(number) FROM came c WHERE c.event IN (SELECT id FROM inyear) GROUP BY 1"},
    {"tables_held", true,
     ", tables AS (SELECT e.id, substr(e.start, 1, 4) + 0 AS year, (wbody IS NULL OR wbody = e.body) AS "
     "  fits FROM event e, asked WHERE e.kind = 'partnership_table' AND e.status = 'held' AND e.archived = 0 "
     "  AND (wyear IS NULL OR e.start LIKE wyear || '%')), "
     "years(year) AS (SELECT min(year) FROM tables UNION ALL SELECT year + 1 FROM years WHERE year < (SELECT "
     "  max(year) FROM tables)), "
     "places AS (SELECT wplace AS place FROM asked WHERE wplace IS NOT NULL UNION SELECT municipality FROM "
     "unit, asked "
     "  WHERE wplace IS NULL UNION SELECT target FROM event_municipalities, asked WHERE wplace IS NULL "
     "  AND owner IN (SELECT id FROM tables WHERE fits)) "
     "SELECT p.place, 'year_' || y.year, CASE WHEN y.year IN (SELECT year FROM tables) THEN (SELECT count(*) "
     "  FROM tables t JOIN event_municipalities l ON l.owner = t.id WHERE t.fits AND t.year = y.year "
     "  AND l.target = p.place) END FROM places p, years y"},
    {"per_resident", false,
     ", alone AS (SELECT i.*, (SELECT target FROM event_municipalities WHERE owner = i.id) AS place FROM "
     "inyear i "
     "  WHERE (SELECT count(*) FROM event_municipalities WHERE owner = i.id) = 1), "
     "places AS (SELECT wplace AS place FROM asked WHERE wplace IS NOT NULL UNION SELECT municipality FROM "
     "unit, asked "
     "  WHERE wplace IS NULL UNION SELECT alone.place FROM alone, asked WHERE wplace IS NULL), "
     "sums AS (SELECT p.place, (SELECT sum(number) FROM alone a WHERE a.place = p.place) AS came, "
     "  (SELECT sum(online) FROM alone a WHERE a.place = p.place AND number IS NOT NULL) AS online, "
     "  (SELECT count FROM population WHERE municipality = p.place) AS residents FROM places p) "
     "SELECT place, came, residents, CAST(round(came * 10000.0 / residents) AS INTEGER), "
     "CAST(round(online * 10000.0 / residents) AS INTEGER) FROM sums"},
    {"modes", false,
     ", parts AS (SELECT year * 4 + (month - 1) / 3 AS part, mode FROM inyear), "
     "through(part) AS (SELECT min(part) FROM parts UNION ALL SELECT part + 1 FROM through WHERE part < "
     "(SELECT "
     "  max(part) FROM parts)) "
     "SELECT part, count(*) FILTER (WHERE mode = 'on_site'), count(*) FILTER (WHERE mode = 'online'), "
     "count(*) FILTER (WHERE mode = 'hybrid'), count(*) FILTER (WHERE mode IS NULL AND parts.part IS NOT "
     "NULL) "
     "FROM through LEFT JOIN parts USING (part) WHERE part IS NOT NULL GROUP BY 1"},
    {"contributions", true,
     ", said AS (SELECT c.topic, c.stakeholder_group AS people FROM contribution c JOIN topic t ON t.id = "
     "c.topic "
     "  JOIN minutes m ON m.id = t.minutes JOIN asked ON wevent = m.event WHERE c.archived = 0), "
     "peoples AS (SELECT DISTINCT said.people FROM said, asked WHERE wpeople IS NULL OR wpeople = "
     "  said.people) "
     "SELECT t.topic, coalesce('group_' || p.people, 'no_group'), (SELECT nullif(count(*), 0) FROM said s "
     "WHERE "
     "s.topic = t.topic AND s.people IS p.people) FROM (SELECT DISTINCT topic FROM said) t, peoples p"},
    {"actions", false,
     ", asked_for AS (SELECT a.*, substr(a.due, 1, 7) AS month, asked.today FROM action a, asked WHERE "
     "a.archived "
     "= 0 AND a.status <> 'dropped' AND (wyear IS NULL OR a.due LIKE wyear || '%') "
     "  AND (wbody IS NULL OR a.body = wbody) AND (wplace IS NULL OR a.body IN (SELECT owner FROM "
     "  body_municipalities WHERE target = wplace) OR a.minutes IN (SELECT id FROM minutes WHERE event IN "
     "  (SELECT owner FROM event_municipalities WHERE target = wplace)))), "
     "months(month) AS (SELECT min(month) FROM asked_for UNION ALL SELECT strftime('%Y-%m', month || '-01', "
     "'+1 "
     "  month') FROM months WHERE month < (SELECT max(month) FROM asked_for)) "
     "SELECT m.month, count(*) FILTER (WHERE status <> 'done' AND (due IS NULL OR due >= today)), "
     "count(*) FILTER (WHERE (status <> 'done' AND due < today) OR (status = 'done' AND done_on > due)), "
     "count(*) FILTER (WHERE status = 'done' AND NOT coalesce(done_on > due, 0)) "
     "FROM (SELECT month FROM months WHERE month IS NOT NULL UNION SELECT month FROM asked_for) m "
     "LEFT JOIN asked_for a ON a.month IS m.month GROUP BY 1"},
    {"organisations", false,
     "SELECT category, count(*) FROM organisation, asked WHERE status = 'active' AND archived = 0 "
     "AND (wplace IS NULL OR wplace = domicile) GROUP BY 1"},
    {"contacts", false,
     ", points AS (SELECT on_date, measure, max(value) AS value FROM figure_point, asked WHERE archived = 0 "
     "  AND organisation IS NULL AND body IS NULL AND municipality IS wplace "
     "  AND (wyear IS NULL OR substr(on_date, 1, 4) <= wyear) GROUP BY 1, 2), "
     "years(year) AS (SELECT min(on_date) + 1 FROM points UNION ALL SELECT years.year + 1 FROM years, asked "
     "  WHERE years.year < coalesce(wyear, today - 1) + 0), "
     "days AS (SELECT on_date AS day FROM points UNION SELECT year || '-12-31' FROM years WHERE year > 0 AND "
     "year NOT IN (SELECT "
     "  on_date + 0 FROM points) UNION SELECT today FROM asked WHERE wyear IS NULL OR wyear = today + 0), "
     "addresses AS (SELECT email FROM organisation, asked WHERE status = 'active' AND archived = 0 "
     "  AND contact_allowed AND email IS NOT NULL AND (wplace IS NULL OR domicile = wplace) UNION SELECT "
     "email FROM "
     "  person, asked WHERE archived = 0 AND email IS NOT NULL AND id IN (SELECT person FROM role) "
     "  AND (wplace IS NULL OR municipality = wplace)) "
     "SELECT day, "
     "coalesce((SELECT value FROM points WHERE on_date = day AND measure = 'organisations'), CASE day WHEN "
     "today "
     "  THEN (SELECT count(*) FROM organisation WHERE status = 'active' AND archived = 0 "
     "  AND (wplace IS NULL OR domicile = wplace)) END), "
     "coalesce((SELECT value FROM points WHERE on_date = day AND measure = 'persons'), CASE day WHEN today "
     "  THEN (SELECT count(*) FROM person WHERE archived = 0 AND coalesce(email, phone) IS NOT NULL "
     "  AND (wplace IS NULL OR municipality = wplace)) END), "
     "coalesce((SELECT value FROM points WHERE on_date = day AND measure = 'mailing_contacts'), CASE day "
     "WHEN today "
     "  THEN (SELECT count(DISTINCT email) FROM addresses) END) FROM days, asked"},
    {"balance", false,
     ", seated AS (SELECT DISTINCT t.body, p.id, p.gender, p.language FROM body b JOIN term t ON t.body = "
     "b.id "
     "  JOIN membership m ON m.term = t.id JOIN person p ON p.id = m.person JOIN asked WHERE b.archived = 0 "
     "  AND t.archived = 0 AND m.archived = 0 AND m.seat IN ('chair', 'vice_chair', 'member') "
     "  AND coalesce(wyear || '-12-31', today) BETWEEN t.from_date AND t.to_date "
     "  AND (wbody IS NULL OR wbody = b.id) AND (wplace IS NULL OR b.id IN (SELECT owner FROM "
     "  body_municipalities WHERE target = wplace))) "
     "SELECT body, count(*), total(gender = 'female'), total(gender = 'male'), total(gender = 'other'), "
     "total(coalesce(gender, 'not_stated') = 'not_stated'), total(language = 'fi'), total(language = 'sv'), "
     "total(coalesce(language, '') NOT IN ('fi', 'sv')) FROM seated GROUP BY body HAVING count(*) >= 5"},
    {"representation", false,
     ", bodies AS (SELECT b.* FROM body b, asked WHERE b.archived = 0 AND (wbody IS NULL OR wbody = b.id) "
     "  AND (wplace IS NULL OR b.id IN (SELECT owner FROM body_municipalities WHERE target = wplace))), "
     "seats AS (SELECT b.id, m.person, m.represents_organisation AS represented, m.represents_group = 3002 "
     "OR "
     "  m.person IN (SELECT person FROM role WHERE kind = 'expert_by_experience') AS is_expert FROM bodies b "
     "  JOIN term t ON t.body = b.id JOIN membership m ON m.term = t.id JOIN asked WHERE t.archived = 0 AND "
     "  m.archived = 0 AND (b.kind = 'working_group' OR wbody IS NOT NULL) AND (wyear IS NULL OR "
     "  wyear BETWEEN substr(t.from_date, 1, 4) AND substr(t.to_date, 1, 4))) "
     "SELECT NULL, CASE WHEN count(*) > 0 THEN count(DISTINCT person) FILTER (WHERE represented > 0) END, "
     "CASE WHEN count(*) > 0 THEN count(DISTINCT represented) END, "
     "CASE WHEN count(*) > 0 THEN count(DISTINCT id) FILTER (WHERE represented > 0) END, "
     "CASE WHEN count(*) > 0 THEN count(DISTINCT id) FILTER (WHERE is_expert) END, "
     "(SELECT count(*) FROM bodies WHERE kind = 'client_panel') FROM seats"},
};

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

/// What must not count, and what only counts for somebody else.
void addOthers(FiguresFile &file)
{
    TestFile &test = file.test;
    const RowId alajarvi(5);
    for (const char *status : {"planned", "cancelled"})
        test.add("event", {{"title_fi", text("Ilta")},
                           {"kind", text("forum")},
                           {"start", text("2021-02-01")},
                           {"status", text(status)}});
    const RowId panel = test.add("body", {{"name_fi", text("Raati")},
                                          {"kind", text("client_panel")},
                                          {"municipalities", Value::several({alajarvi.toText()})}});
    const RowId term = test.add(
        "term", {{"body", panel}, {"from_date", text("2020-01-01")}, {"to_date", text("2049-12-31")}});
    for (const char *language : {"fi", "sv", "sv", "en", "fi", "fi"})
        test.add("membership",
                 {{"term", term},
                  {"person", test.add("person", {{"family", text("Aho")}, {"language", text(language)}})},
                  {"seat", text("member")}});
    test.add("action", {{"text", text("Tehtävä")}, {"due", text("2021-09-01")}, {"body", panel}});
    const RowId table = test.add("event", {{"title_fi", text("Pöytä")},
                                           {"kind", text("partnership_table")},
                                           {"start", text("2021-10-01")},
                                           {"status", text("held")},
                                           {"body", panel},
                                           {"municipalities", Value::several({alajarvi.toText()})}});
    test.add("headcount", {{"event", table}, {"stakeholder_group", RowId(3004)}, {"count", 5}});
    test.add("organisation", {{"name_fi", text("Vanha")}, {"status", text("dissolved")}});
    test.add("organisation",
             {{"name_fi", text("Toinen")}, {"domicile", alajarvi}, {"email", text("a@example.fi")}});
    test.add("role", {{"person", test.add("person", {{"family", text("Laine")},
                                                     {"email", text("b@example.fi")},
                                                     {"municipality", RowId(20)}})},
                      {"kind", text("liaison_person")},
                      {"municipality", RowId(20)},
                      {"from_date", text("2020-01-01")}});
    test.add("figure_point",
             {{"measure", text("mailing_contacts")}, {"on_date", text("2018-12-31")}, {"value", 400}});
    test.add("figure_point", {{"measure", text("persons")}, {"on_date", text("2021-12-31")}, {"value", 7}});
    for (const char *type : {"headcount", "membership", "organisation", "action"}) {
        const RowId first = test.file()
                                .connection()
                                .value(QStringLiteral("SELECT min(id) FROM %1").arg(QLatin1String(type)))
                                ->toId();
        test.set(type, first, {{"archived", 1}});
    }
}

QString numberText(const Value &value)
{
    return value.isNull() ? QStringLiteral("-") : QString::number(value.toNumber());
}

/// The numbers of a figure, a line each, by key and column.
std::string linesOf(const Statistic &figure)
{
    QStringList lines;
    for (size_t row = 0; row < figure.rows.size(); ++row)
        for (size_t column = 0; column < figure.columns.size(); ++column)
            if (!figure.columns[column].unit.isEmpty())
                lines += QStringList{figure.keys[row].toText(), figure.columns[column].name,
                                     numberText(figure.rows[row][column])}
                             .join(QLatin1Char('|'));
    lines.sort();
    return lines.join(QLatin1Char('\n')).toStdString();
}

QStringList namesOfNumbers(const Statistic &figure)
{
    QStringList names;
    for (const StatisticColumn &column : figure.columns)
        if (!column.unit.isEmpty())
            names += column.name;
    return names;
}

std::string plainLines(TestFile &test, const Plain &plain, const StatisticRequest &request,
                       const QStringList &names)
{
    const auto orNull = [](const std::optional<RowId> &id) { return id ? Value(*id) : Value(); };
    const QString today = test.file().installation().today().toString(Qt::ISODate);
    Query query(test.file().connection(), QLatin1String(shared) + QLatin1String(plain.sql),
                request.year ? Value(QString::number(*request.year)) : Value(), orNull(request.municipality),
                orNull(request.event), orNull(request.body), request.kind ? Value(*request.kind) : Value(),
                orNull(request.group), today);
    QStringList lines;
    while (query.next()) {
        const QString key = query.text(0);
        if (plain.isLong) {
            lines += QStringList{key, query.text(1), numberText(query.value(2))}.join(QLatin1Char('|'));
            continue;
        }
        REQUIRE(query.columnCount() == names.size() + 1);
        for (int column = 1; column < query.columnCount(); ++column)
            lines += QStringList{key, names[column - 1],
                                 query.isNull(column) ? QStringLiteral("-")
                                                      : QString::number(query.number(column))}
                         .join(QLatin1Char('|'));
    }
    lines.sort();
    return lines.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("each number of each figure is what plain SQL finds, however it is asked for", "[figures]")
{
    FiguresFile file;
    addOthers(file);
    const Records records = file.test.records();
    for (const StatisticEntry &entry : statisticEntries(file.test.words())) {
        if (entry.name == QLatin1String("completeness"))
            continue; // words, not numbers: what the duties say
        const auto plain =
            std::find_if(std::begin(statements), std::end(statements),
                         [&entry](const Plain &each) { return entry.name == QLatin1String(each.figure); });
        REQUIRE(plain != std::end(statements));
        std::set<std::string> answers;
        const std::vector<StatisticRequest> requests = file.requests(entry);
        for (size_t i = 0; i < requests.size(); ++i) {
            INFO(entry.name.toStdString() << ", way " << i);
            const Statistic figure = statistic(records, entry.name, requests[i]);
            const std::string lines = linesOf(figure);
            CHECK(lines == plainLines(file.test, *plain, requests[i], namesOfNumbers(figure)));
            answers.insert(lines);
        }
        INFO(entry.name.toStdString());
        CHECK(answers.size() > 1); // what is asked for makes a difference
    }
}
