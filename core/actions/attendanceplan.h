// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/formats/namelist.h"
#include "core/records/records.h"
#include "core/search/listrequest.h"

namespace raatihuone {

/// What becomes of an entry of a pasted list of participants.
enum class AttendeeState {
    Matched,   ///< a person of the file comes to the event
    New,       ///< a person who is put into the file
    Unclear,   ///< somebody must say who it is
    Already,   ///< stands in the event as present
    Duplicate, ///< an earlier entry is the same person
    Unreadable
};

/// One entry of a pasted list as it will be written.
struct Attendee
{
    ListedName listed;
    AttendeeState found = AttendeeState::Unreadable;
    std::vector<TitledRow> candidates{}; ///< whom an unclear entry may mean
    std::optional<RowId> answer{};       ///< to an unclear entry: one of these; an invalid id: somebody new
    RowId person{};                      ///< of the file; none: a new one
    QString personTitle{};
    int sameAs = 0; ///< the line of which this is a duplicate
    RowId row{};    ///< the attendance of this person that stands in the event, as registered or excused
    RowId organisation{};
    QString organisationTitle{}; ///< what will be recorded; else what the list says stays unknown
    RowId group{};
    QString seat{};    ///< in the body of the event; empty without one
    RowId deputyFor{}; ///< the member in whose place a deputy came

    std::vector<Attendee> readings{}; ///< of an unclear entry: what it would be as each of the candidates

    AttendeeState state() const;
    /// The entry as it was answered; an entry that is not unclear is itself.
    const Attendee &chosen() const;
};

/// A list of participants as it will be written: nothing is in the file yet.
struct AttendancePlan
{
    RowId event;
    QString mode; ///< of all of them: "on_site" or "online"
    std::vector<Attendee> attendees;

    int count(AttendeeState state) const;
    /// How many people will be recorded as present.
    int writable() const { return count(AttendeeState::Matched) + count(AttendeeState::New); }
};

/// Finds out whom @p list means: by e-mail address, else by name; of several alike a member or a deputy of the body whose
/// meeting @p event is. Organisation, group and seat come from the list, the membership or the only affiliation. For any
/// thread.
/// @throws Failure NotFound without the event; Cancelled when @p progress says so.
AttendancePlan planAttendance(const ListSource &source, RowId event, const NameList &list,
                              const Progress &progress = {});

/// The same where everybody is said to be new: nobody is looked for in the file.
/// @throws Failure NotFound without the event.
AttendancePlan planNewPeople(const ListSource &source, RowId event, const NameList &list);

/// What of the entry is left out and why, for whoever pasted the list; empty if nothing is.
QString leftOutOf(const Attendee &attendee, const Words &words);

/// Records those who are matched or new as present. One commit.
/// @returns how many were recorded.
int writeAttendance(const Records &records, const AttendancePlan &plan, const Progress &progress = {});

} // namespace raatihuone
