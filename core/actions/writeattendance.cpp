// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/attendanceplan.h"
#include "core/catalogue/types/types.h"
#include "core/edits/commit.h"

#include <QtCore/QSet>

namespace raatihuone {

namespace {

constexpr int rowsBetweenReports = 50;

RowId addPerson(const Records &records, Commit &commit, const ListedName &listed)
{
    Record person(records.file().catalogue().type(TypeNumber::Person));
    const auto set = [&person](const char *field, const QString &text) {
        if (!text.isEmpty())
            person.set(QLatin1String(field), text);
    };
    set("given", listed.given);
    set("family", listed.family.isEmpty() ? listed.email.section(QLatin1Char('@'), 0, 0) : listed.family);
    set("email", listed.email);
    return records.insert(commit, person);
}

void setIf(Record &record, const char *field, RowId id)
{
    if (id.isValid())
        record.set(QLatin1String(field), id);
}

Record attendanceOf(const Records &records, const AttendancePlan &plan, const Attendee &attendee,
                    RowId person)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::Attendance);
    Record record = attendee.row.isValid() ? records.read(type, attendee.row) : Record(type);
    record.set(QStringLiteral("event"), plan.event);
    record.set(QStringLiteral("person"), person);
    record.set(QStringLiteral("state"), QStringLiteral("present"));
    record.set(QStringLiteral("mode"), plan.mode);
    setIf(record, "organisation", attendee.organisation);
    setIf(record, "stakeholder_group", attendee.group);
    setIf(record, "deputy_for", attendee.deputyFor);
    if (!attendee.seat.isEmpty())
        record.set(QStringLiteral("seat"), attendee.seat);
    return record;
}

} // namespace

int writeAttendance(const Records &records, const AttendancePlan &plan, const Progress &progress)
{
    Commit commit(records.file(), QStringLiteral("import attendance"), Commit::Kind::Import);
    Steps steps(progress, rowsBetweenReports);
    QSet<RowId> written;
    for (const Attendee &attendee : plan.attendees) {
        const AttendeeState state = attendee.state();
        if (state != AttendeeState::Matched && state != AttendeeState::New)
            continue;
        const Attendee &chosen = attendee.chosen();
        const RowId known = chosen.person;
        if (written.contains(known)) // two unclear entries may have been said to be one
            continue;
        steps.count();
        const RowId person = known.isValid() ? known : addPerson(records, commit, attendee.listed);
        written.insert(person);
        const Record record = attendanceOf(records, plan, chosen, person);
        if (chosen.row.isValid())
            records.update(commit, records.read(record.type(), chosen.row), record);
        else
            records.insert(commit, record);
    }
    return commit.finish() ? int(steps.done()) : 0;
}

} // namespace raatihuone
