// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rules/bodyhistory.h"

#include <QtCore/QMap>
#include <optional>

namespace raatihuone {

/// A head count as it stands in the file. Without a row nobody has written anything; with one and without a number the
/// number is known to be unknown.
struct HeadCount
{
    RowId row;
    std::optional<qint64> count;
    QString qualifier; ///< a code of headcount.qualifier

    bool operator==(const HeadCount &) const = default;
};

/// The head counts of one stakeholder group; none: of people whose group is not known.
struct GroupCounts
{
    RowId group;
    QString name;
    QMap<QString, HeadCount> byMode; ///< by the code of the mode; of the same count twice the larger

    bool operator==(const GroupCounts &) const = default;
};

/// Somebody who registered, came, or could not come.
struct NamedAttendee
{
    RowId row;
    /// On the sheet for the door: in the order in which they were written down in all copies, also those who were taken
    /// off since, so that it stays.
    int number = 0;
    RowId person;
    QString name; ///< family name first, as lists are read
    QString organisation;
    RowId group;
    QString mode, seat, state; ///< codes
    RowId deputyFor;

    bool isPresent() const { return state == QLatin1String("present"); }
    bool operator==(const NamedAttendee &) const = default;
};

/// Whether a meeting of a body may decide.
struct Quorum
{
    int needed = 0;
    int present = 0; ///< members, and deputies who are written down in the place of a member who is not there
    int members = 0; ///< who hold a seat on the day

    bool isReached() const { return present >= needed; }
    bool operator==(const Quorum &) const = default;
};

/// Who took part in one event, in both forms: head counts and names.
struct EventAttendance
{
    RowId event;
    RowId series;
    std::vector<GroupCounts> groups;      ///< all that are in use, in their order; last the one without an id
    std::vector<NamedAttendee> named;     ///< by name
    std::optional<qint64> counted;        ///< the sum of the head counts
    std::optional<qint64> participants;   ///< as figures have it
    std::optional<HeadCount> seriesTotal; ///< the joint head count of the series; nothing without a series
    std::optional<Quorum> quorum;         ///< nothing without a body in which somebody has a seat on the day
    std::vector<Named> members;           ///< who have a seat in that body, in the order of the seats

    int present() const;
    bool operator==(const EventAttendance &) const = default;
};

/// Reads one event by queries that are bounded by it; for any thread.
/// @throws Failure NotFound without the event.
EventAttendance attendanceOf(Connection &connection, const Catalogue &catalogue, const Words &words,
                             RowId event);

} // namespace raatihuone
