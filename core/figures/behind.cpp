// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/behind.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"

namespace raatihuone {

const Behind &behindOf(const Statistic &figure, size_t row, size_t column)
{
    const auto own = figure.behindCells.find({row, column});
    return own == figure.behindCells.end() ? figure.columns[column].behind : own.value();
}

bool hasRecordsBehind(const Statistic &figure, size_t row, size_t column)
{
    return row < figure.keys.size() && column < figure.columns.size() &&
           behindOf(figure, row, column).type != 0 && !figure.rows[row][column].isNull();
}

std::vector<RowId> recordsBehind(Connection &connection, const Statistic &figure, size_t row, size_t column)
{
    const Behind &behind = behindOf(figure, row, column);
    Query query(connection, behind.sql);
    query.bind(figure.keys[row]);
    for (const Value &value : behind.values)
        query.bind(value);
    std::vector<RowId> ids;
    while (query.next())
        ids.push_back(query.id(0));
    return ids;
}

void EventFilter::add(const QString &condition, const Value &value)
{
    sql += QStringLiteral(" AND ") + condition;
    values.push_back(value);
}

void EventFilter::bindTo(Query &query) const
{
    for (const Value &value : values)
        query.bind(value);
}

EventFilter eventsAsked(const StatisticRequest &request)
{
    EventFilter filter{QStringLiteral("NOT e.archived AND e.status NOT IN ('cancelled', 'moved')"), {}};
    if (request.event)
        filter.add("e.id = ?", *request.event);
    if (request.year)
        filter.add("substr(e.start, 1, 4) = ?", QString::number(*request.year));
    if (request.municipality)
        filter.add("EXISTS (SELECT 1 FROM event_municipalities l WHERE l.owner = e.id AND l.target = ?)",
                   *request.municipality);
    if (request.body)
        filter.add("e.body = ?", *request.body);
    if (request.kind)
        filter.add("e.kind = ?", *request.kind);
    return filter;
}

EventFilter eventsHeld(const StatisticRequest &request)
{
    EventFilter filter = eventsAsked(request);
    if (request.group)
        filter.add(QStringLiteral("EXISTS (SELECT 1 FROM (%1) c WHERE c.count IS NOT NULL AND "
                                  "c.stakeholder_group = ?)")
                       .arg(participantCounts(QStringLiteral("SELECT e.id"))),
                   *request.group);
    else
        filter.sql += QStringLiteral(" AND ") + tookPlace(QStringLiteral("e"));
    return filter;
}

Behind eventsBehind(const QString &condition, const EventFilter &filter, bool isCount)
{
    return {
        TypeNumber::Event,
        QStringLiteral("SELECT e.id FROM event e WHERE (%1) AND %2 ORDER BY e.id").arg(condition, filter.sql),
        filter.values, isCount};
}

} // namespace raatihuone
