// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/eventattendance.h"

#include "core/base/collation.h"
#include "core/base/failure.h"
#include "core/catalogue/expressions.h"
#include "core/catalogue/types/types.h"
#include "core/figures/participation.h"
#include "core/file/connection.h"
#include "core/rules/composition.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr qsizetype lengthOfDay = 10; // YYYY-MM-DD

class Reader
{
public:
    Reader(Connection &connection, const Catalogue &catalogue, const Words &words)
        : m_connection(connection), m_catalogue(catalogue), m_words(words)
    {
    }

    EventAttendance read(RowId event)
    {
        Query query(m_connection, "SELECT series, body, start FROM event WHERE id = ?", event);
        if (!query.next())
            throw Failure(Failure::Kind::NotFound,
                          QCoreApplication::translate("actions", "The event is no longer in the file."));
        m_found.event = event;
        m_found.series = query.id(0);
        readGroups();
        readCounts();
        readNamed();
        if (m_found.series.isValid())
            m_found.seriesTotal = totalOf(m_found.series);
        m_found.participants = participantsOf(m_connection, event);
        readQuorum(query.id(1), QDate::fromString(query.text(2).left(lengthOfDay), Qt::ISODate));
        return m_found;
    }

private:
    QString title(int type, const char *alias) const
    {
        return Expressions(m_catalogue, m_words).title(m_catalogue.type(type), QLatin1String(alias));
    }

    void readGroups()
    {
        Query query(
            m_connection,
            QStringLiteral("SELECT g.id, %1 FROM stakeholder_group g WHERE NOT g.archived OR g.id IN (SELECT "
                           "stakeholder_group FROM headcount WHERE event = ? AND NOT archived) "
                           "ORDER BY g.position, g.id")
                .arg(title(TypeNumber::StakeholderGroup, "g")),
            m_found.event);
        while (query.next())
            m_found.groups.push_back({query.id(0), query.text(1), {}});
        m_found.groups.push_back({});
    }

    void readCounts()
    {
        Query query(
            m_connection,
            "SELECT stakeholder_group, coalesce(mode, ''), id, count, coalesce(qualifier, '') FROM headcount "
            "WHERE event = ? AND NOT archived ORDER BY count, id",
            m_found.event);
        while (query.next()) {
            const auto group =
                std::find_if(m_found.groups.begin(), m_found.groups.end(),
                             [&](const GroupCounts &each) { return each.group == query.id(0); });
            if (group != m_found.groups.end())
                group->byMode.insert(query.text(1), countIn(query, 2));
        }
        for (const GroupCounts &group : m_found.groups)
            for (const HeadCount &count : group.byMode)
                if (count.count)
                    m_found.counted = m_found.counted.value_or(0) + *count.count;
    }

    /// The joint count of a series stands without a group.
    HeadCount totalOf(RowId series)
    {
        Query query(
            m_connection,
            "SELECT id, count, coalesce(qualifier, '') FROM headcount WHERE series = ? AND event IS NULL AND "
            "stakeholder_group IS NULL AND NOT archived ORDER BY count DESC, id LIMIT 1",
            series);
        return query.next() ? countIn(query, 0) : HeadCount();
    }

    static HeadCount countIn(const Query &query, int column)
    {
        return {query.id(column),
                query.isNull(column + 1) ? std::nullopt : std::optional(query.number(column + 1)),
                query.text(column + 2)};
    }

    /// Numbers go by the clocks at which people were written down, and who was taken off the list keeps the number, so
    /// that a sheet printed before still tells who is who, also when another copy comes in.
    void readNamed()
    {
        constexpr int buried = TypeNumber::Attendance * 100;
        Query query(
            m_connection,
            QStringLiteral(
                "WITH noted(id) AS (SELECT id FROM attendance WHERE event = ?1 UNION ALL SELECT id "
                "FROM grave WHERE tbl = ?2 AND json_extract(vals, ?3) = ?1), numbered AS (SELECT id, "
                "row_number() OVER (ORDER BY (SELECT c.hlc FROM edit_commit c WHERE c.id BETWEEN "
                "noted.id >> 32 << 32 AND noted.id ORDER BY c.id DESC LIMIT 1), id) AS number FROM noted) "
                "SELECT a.id, n.number, a.person, "
                "coalesce(p.family, '') || coalesce(' ' || p.given, ''), %1, a.stakeholder_group, "
                "a.mode, a.seat, a.state, a.deputy_for FROM numbered n "
                "JOIN attendance a ON a.id = n.id LEFT JOIN person p ON p.id = a.person "
                "LEFT JOIN organisation o ON o.id = a.organisation "
                "WHERE NOT a.archived ORDER BY a.id")
                .arg(title(TypeNumber::Organisation, "o")),
            m_found.event, buried,
            QStringLiteral("$.\"%1\"").arg(buried + 1)); // its first field is the event
        const Collation collation;
        std::vector<std::pair<QByteArray, NamedAttendee>> sorted;
        while (query.next())
            sorted.emplace_back(collation.key(query.text(3)),
                                NamedAttendee{query.id(0), int(query.number(1)), query.id(2), query.text(3),
                                              query.text(4), query.id(5), query.text(6), query.text(7),
                                              query.text(8), query.id(9)});
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto &left, const auto &right) { return left.first < right.first; });
        for (const auto &[key, attendee] : sorted)
            m_found.named.push_back(attendee);
    }

    void readQuorum(RowId body, QDate day)
    {
        const auto history =
            body.isValid() ? bodyHistory(m_connection, m_catalogue, m_words, body) : std::nullopt;
        if (!history || !day.isValid())
            return;
        const Composition composition = compositionOn(*history, day);
        QSet<RowId> members, present;
        for (const Seat &seat : composition.seats)
            if (seat.holder && !members.contains(seat.holder->person.id)) {
                members.insert(seat.holder->person.id);
                m_found.members.push_back(seat.holder->person);
            }
        if (members.isEmpty())
            return;
        for (const NamedAttendee &each :
             m_found.named) // a member is there herself or by somebody in her place
            if (each.isPresent())
                present.insert(members.contains(each.person) ? each.person : each.deputyFor);
        present.intersect(members);
        m_found.quorum = Quorum{composition.quorum, int(present.size()), int(members.size())};
    }

    Connection &m_connection;
    const Catalogue &m_catalogue;
    const Words &m_words;
    EventAttendance m_found;
};

} // namespace

int EventAttendance::present() const
{
    return int(std::count_if(named.begin(), named.end(),
                             [](const NamedAttendee &attendee) { return attendee.isPresent(); }));
}

EventAttendance attendanceOf(Connection &connection, const Catalogue &catalogue, const Words &words,
                             RowId event)
{
    return Reader(connection, catalogue, words).read(event);
}

} // namespace raatihuone
