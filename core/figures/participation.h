// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/behind.h"

#include <QtCore/QHash>
#include <optional>
#include <vector>

/// Who took part in the events that a figure is asked for. Counting is the work: it is done once, and each figure sums it up
/// in its own way.
namespace raatihuone {

/// SQL that counts who took part in the events of a filter; see participantCounts().
QString participationSql(const EventFilter &filter);

/// How many took part in one event, counted or named; nothing if nobody has written it down.
std::optional<qint64> participantsOf(Connection &connection, RowId event);

/// A group of people in one event, as participantCounts() has it.
struct CountedGroup
{
    RowId event, group;
    QString mode;
    std::optional<qint64> count, counted;
    qint64 times = 0, named = 0;
};

std::vector<CountedGroup> countedGroups(Connection &connection, const EventFilter &filter);

/// The participants of each event in which anybody was counted or named. Of a group, if one is asked for.
QHash<RowId, std::optional<qint64>> participantsByEvent(const std::vector<CountedGroup> &counts,
                                                        const std::optional<RowId> &group);

struct CountedEvent
{
    QString kind;
    QString year;
    RowId series;
    std::optional<qint64> participants; ///< nothing if nobody wrote down who came
};

/// The events that took place. Of a group, if one is asked for: those that it took part in, and how many of it.
std::vector<CountedEvent> countedEvents(Connection &connection, const EventFilter &filter,
                                        const std::vector<CountedGroup> &counts,
                                        const std::optional<RowId> &group = {});

/// What the joint total of a series holds beyond the counts of all its events.
struct JointSurplus
{
    qint64 people = 0;
    Precision precision = Precision::Exact;
    bool isWhole = false;             ///< whether all events of the series are asked for
    std::vector<CountedEvent> events; ///< that are asked for
};

/// Of the series of these events, those whose joint total holds more than their events.
std::vector<JointSurplus> jointSurpluses(Connection &connection, const std::vector<CountedEvent> &events);

/// Adds what is known; a sum of nothing known stays unknown.
void add(std::optional<qint64> &sum, std::optional<qint64> more);

/// Null for what is unknown.
Value valueOf(std::optional<qint64> number);

/// The precision of the head counts by what @p key, an expression over the event `e` and the count `h`, says.
QMap<QString, Precision> precisionsBy(Connection &connection, const char *key, const EventFilter &filter,
                                      const std::optional<RowId> &group = {});

/// Tells of how many events nobody wrote down who came.
void tellUnknown(const Words &words, qint64 events, Statistic &figure);

/// Tells, as what is missing, head counts that stand twice and events in which others were named than counted.
void tellDoubts(const Words &words, const std::vector<CountedGroup> &counts, Statistic &figure);

/// Tells how many joint totals are not in the figure.
void tellLeftOut(const Words &words, int jointTotals, Statistic &figure);

} // namespace raatihuone
