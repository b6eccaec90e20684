// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

namespace raatihuone {

/// What is behind a cell.
const Behind &behindOf(const Statistic &figure, size_t row, size_t column);

/// Whether the records behind a cell can be shown.
bool hasRecordsBehind(const Statistic &figure, size_t row, size_t column);

/// The records behind a cell, of the type that behindOf() names. For any thread.
std::vector<RowId> recordsBehind(Connection &connection, const Statistic &figure, size_t row, size_t column);

/// A condition on the row `e` of the table of events: those that are asked for, with a mark `?` for each value.
struct EventFilter
{
    QString sql;
    std::vector<Value> values;

    void add(const QString &condition, const Value &value);
    void add(const char *condition, const Value &value) { add(QString::fromLatin1(condition), value); }
    void bindTo(Query &query) const;
};

/// Events that were not cancelled, moved or archived, by year, municipality, event, body and kind of the request.
EventFilter eventsAsked(const StatisticRequest &request);

/// The same, if they took place (see tookPlace()); of a group, if one is asked for: those that it took part in.
EventFilter eventsHeld(const StatisticRequest &request);

/// Events that @p filter asks for and that fit @p condition, in which ?1 is the key of the row.
Behind eventsBehind(const QString &condition, const EventFilter &filter, bool isCount);

} // namespace raatihuone
