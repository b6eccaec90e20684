// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/actions/editrecord.h"
#include "core/actions/newterm.h"
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

/// What @p text names among the records that somebody holds: by its id any of them, else a role.
Held heldNamed(Session &session, Records &records, const QString &text)
{
    const RowId id = RowId::fromText(text);
    for (const RecordType &type : session.catalogue().types())
        if (type.tenure() && id.isValid() && records.exists(type, id))
            return {&type, id};
    const RecordType &role = session.catalogue().type(TypeNumber::Role);
    return {&role, session.record(role, role.name(), text)};
}

void handOver(Session &session)
{
    Records &records = session.toWrite();
    const Held held = heldNamed(session, records, session.arguments().at(1));
    const auto successor = session.recordOf(QStringLiteral("by"), TypeNumber::Person);
    printId(session, succeed(records, held, *successor, *session.day(QStringLiteral("on")),
                             session.arguments().value(QStringLiteral("reason"))));
}

void startTerm(Session &session)
{
    Records &records = session.toWrite();
    const RecordType &type = session.catalogue().type(TypeNumber::Body);
    const RowId body = session.record(type, type.name(), session.arguments().at(1));
    const Outcome outcome =
        startTerm(records, body, {*session.day(QStringLiteral("from")), *session.day(QStringLiteral("to"))});
    printId(session, outcome);
    for (const Problem &problem : outcome.problems)
        session.warn(problem.message);
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {{QStringLiteral("add"), QStringLiteral("FILE TYPE FIELD=VALUE…"), {}}, add},
        {{QStringLiteral("set"), QStringLiteral("FILE TYPE ID FIELD=VALUE…"), {}}, set},
        {{QStringLiteral("remove"), QStringLiteral("FILE TYPE ID"), {}}, remove},
        {{QStringLiteral("succeed"),
          QStringLiteral("FILE ROLE|MEMBERSHIP"),
          {QStringLiteral("!by=PERSON"), QStringLiteral("!on=DATE"), QStringLiteral("reason=TEXT")}},
         handOver},
        {{QStringLiteral("new-term"),
          QStringLiteral("FILE BODY"),
          {QStringLiteral("!from=DATE"), QStringLiteral("!to=DATE")}},
         startTerm},
    };
}

} // namespace raatihuone
