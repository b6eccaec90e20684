// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "core/figures/participation.h"
#include "tests/support/testfile.h"

#include <QtCore/QRandomGenerator>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Does one thing after another to events and their head counts.
class Office
{
public:
    explicit Office(quint32 seed) : m_random(seed) {}

    void act();
    /// The kinds, events and people of a year as the program finds them, and as plain SQL does.
    QStringList found(int year);
    QStringList expected(int year);

private:
    RowId any(const std::vector<RowId> &rows) { return rows[m_random.bounded(quint32(rows.size()))]; }
    Value number() { return m_random.bounded(6) == 0 ? Value() : Value(int(m_random.bounded(50))); }
    void addEvent();
    void addCount();
    void changeCount();
    void changeEvent();
    void addName();

    TestFile m_test;
    QRandomGenerator m_random;
    std::vector<RowId> m_events;
    std::vector<RowId> m_counts;
};

void Office::addEvent()
{
    static const char *const kinds[] = {"workshop", "forum", "visit"};
    static const char *const states[] = {"held", "held", "planned", "cancelled"};
    const QString start =
        QStringLiteral("%1-0%2-11").arg(2020 + m_random.bounded(2)).arg(1 + m_random.bounded(9));
    m_events.push_back(m_test.add("event", {{"title_fi", QStringLiteral("Ilta")},
                                            {"kind", QString::fromLatin1(kinds[m_random.bounded(3)])},
                                            {"start", start},
                                            {"status", QString::fromLatin1(states[m_random.bounded(4)])}}));
}

void Office::addCount()
{
    m_counts.push_back(m_test.add("headcount", {{"event", any(m_events)},
                                                {"stakeholder_group", RowId(3001 + m_random.bounded(3))},
                                                {"count", number()}}));
}

void Office::changeCount()
{
    const RowId row = any(m_counts);
    if (m_random.bounded(4) == 0)
        m_test.set("headcount", row, {{"archived", int(m_random.bounded(2))}});
    else
        m_test.set("headcount", row, {{"count", number()}});
}

void Office::changeEvent()
{
    const RowId row = any(m_events);
    if (m_random.bounded(3) == 0)
        m_test.set("event", row, {{"archived", int(m_random.bounded(2))}});
    else
        m_test.set("event", row,
                   {{"status", QStringLiteral("held")}, {"start", QStringLiteral("2021-05-05")}});
}

/// Everybody has a group: then a group has as many as were counted or named, whichever is more.
void Office::addName()
{
    static const char *const states[] = {"present", "present", "registered", "excused"};
    m_test.add("attendance", {{"event", any(m_events)},
                              {"person", m_test.add("person", {{"family", QStringLiteral("Salo")}})},
                              {"stakeholder_group", RowId(3001 + m_random.bounded(3))},
                              {"state", QString::fromLatin1(states[m_random.bounded(4)])}});
}

void Office::act()
{
    const quint32 choice = m_random.bounded(10);
    if (m_events.empty() || choice < 3)
        addEvent();
    else if (m_counts.empty() || choice < 6)
        addCount();
    else if (choice < 7)
        changeCount();
    else if (choice < 8)
        addName();
    else
        changeEvent();
    if (m_random.bounded(8) == 0) { // both ways: every row stays
        undo(m_test.file());
        redo(m_test.file());
    }
}

QStringList Office::found(int year)
{
    StatisticRequest request;
    request.year = year;
    QStringList lines;
    for (const std::vector<Value> &row :
         statistic(m_test.records(), QStringLiteral("participants"), request).rows)
        if (row[0] != Value(QStringLiteral("total")))
            lines += QStringLiteral("%1 %2 %3").arg(row[0].toText(), row[1].toText(), row[2].toText());
    lines.sort();
    return lines;
}

QStringList Office::expected(int year)
{
    Query query(
        m_test.file().connection(),
        "WITH both AS (SELECT event, stakeholder_group AS grp, mode, max(count) AS people FROM headcount "
        "  WHERE archived = 0 GROUP BY 1, 2, 3 UNION ALL SELECT event, stakeholder_group, mode, count(*) "
        "  FROM attendance WHERE state = 'present' GROUP BY 1, 2, 3), "
        "largest AS (SELECT event, max(people) AS people FROM both GROUP BY event, grp, mode), "
        "told AS (SELECT e.id, e.kind, e.status, (SELECT sum(people) FROM largest l WHERE l.event = e.id) "
        "  AS people FROM event e WHERE e.archived = 0 AND e.status <> 'cancelled' AND e.start LIKE ?) "
        "SELECT kind, count(*), sum(people) FROM told WHERE status = 'held' OR people IS NOT NULL "
        "GROUP BY kind ORDER BY kind",
        QString::number(year) + QStringLiteral("-%"));
    QStringList lines;
    while (query.next())
        lines += QStringLiteral("%1 %2 %3").arg(query.text(0), query.text(1), query.text(2));
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("after random edits the participants are those that plain SQL finds", "[figures]")
{
    Office office(GENERATE(1U, 2U, 3U));
    for (int i = 0; i < 60; ++i) {
        office.act();
        for (const int year : {2020, 2021})
            REQUIRE(office.found(year) == office.expected(year));
    }
    CHECK(office.found(2020).size() + office.found(2021).size() >= 3);
}
