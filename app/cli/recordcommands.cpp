// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/actions/editrecord.h"
#include "core/actions/succession.h"
#include "core/catalogue/types/types.h"

namespace raatihuone {

namespace {

void printId(Session &session, const Outcome &outcome)
{
    expectDone(outcome);
    session.print(outcome.id.toText());
}

void add(Session &session)
{
    const std::vector<Assignment> assignments = assignmentsIn(session.arguments().from(2));
    Records &records = session.toWrite();
    Record record(session.typeAt(1));
    for (const Assignment &assignment : assignments)
        assign(records, record, assignment);
    printId(session, addRecord(records, record));
}

void set(Session &session)
{
    const std::vector<Assignment> assignments = assignmentsIn(session.arguments().from(3));
    Records &records = session.toWrite();
    const RecordType &type = session.typeAt(1);
    const Record before = records.read(type, session.record(type, type.name(), session.arguments().at(2)));
    Record after = before;
    for (const Assignment &assignment : assignments)
        assign(records, after, assignment);
    expectDone(changeRecord(records, before, after, WhenOverlapping::WriteNothing));
}

void remove(Session &session)
{
    Records &records = session.toWrite();
    const RecordType &type = session.typeAt(1);
    removeRecords(records, type, {session.record(type, type.name(), session.arguments().at(2))});
}

void succeedRole(Session &session)
{
    session.arguments().required(QStringLiteral("by"));
    session.arguments().required(QStringLiteral("on"));
    Records &records = session.toWrite();
    const RecordType &type = session.catalogue().type(TypeNumber::Role);
    const RowId role = session.record(type, type.name(), session.arguments().at(1));
    const auto successor = session.recordOf(QStringLiteral("by"), TypeNumber::Person);
    printId(session, succeed(records, {&type, role}, *successor, *session.day(QStringLiteral("on"))));
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {{QStringLiteral("add"), QStringLiteral("FILE TYPE FIELD=VALUE…"), {}}, add},
        {{QStringLiteral("set"), QStringLiteral("FILE TYPE ID FIELD=VALUE…"), {}}, set},
        {{QStringLiteral("remove"), QStringLiteral("FILE TYPE ID"), {}}, remove},
        {{QStringLiteral("succeed"),
          QStringLiteral("FILE ROLE"),
          {QStringLiteral("by=PERSON"), QStringLiteral("on=DATE")}},
         succeedRole},
    };
}

} // namespace raatihuone
