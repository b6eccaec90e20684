// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/actions/attendanceplan.h"
#include "core/actions/copyevent.h"
#include "core/catalogue/types/types.h"
#include "core/formats/textfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <array>

namespace raatihuone {

namespace {

struct NamedState
{
    AttendeeState state;
    const char *name;
};

constexpr std::array states{
    NamedState{AttendeeState::Matched, "matched"},     NamedState{AttendeeState::New, "new"},
    NamedState{AttendeeState::Unclear, "unclear"},     NamedState{AttendeeState::Already, "already"},
    NamedState{AttendeeState::Duplicate, "duplicate"}, NamedState{AttendeeState::Unreadable, "unreadable"}};

QString nameOf(AttendeeState state)
{
    for (const NamedState &each : states)
        if (each.state == state)
            return QLatin1String(each.name);
    return {};
}

QByteArray objectOf(const Attendee &attendee, const Words &words)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue::Null : QJsonValue(text);
    };
    QJsonArray candidates;
    for (const TitledRow &candidate : attendee.candidates)
        candidates += candidate.id.toText();
    return JsonObject()
        .add(QStringLiteral("line"), attendee.listed.line)
        .add(QStringLiteral("state"), nameOf(attendee.state()))
        .add(QStringLiteral("given"), orNull(attendee.listed.given))
        .add(QStringLiteral("family"), orNull(attendee.listed.family))
        .add(QStringLiteral("email"), orNull(attendee.listed.email))
        .add(QStringLiteral("person"),
             attendee.person.isValid() ? QJsonValue(attendee.person.toText()) : QJsonValue::Null)
        .add(QStringLiteral("candidates"), candidates)
        .add(QStringLiteral("same_as"), attendee.sameAs > 0 ? QJsonValue(attendee.sameAs) : QJsonValue::Null)
        .add(QStringLiteral("message"), leftOutOf(attendee, words))
        .text();
}

void printPlan(Session &session, const AttendancePlan &plan)
{
    if (session.format() == Format::Json) {
        JsonObject object;
        for (const NamedState &each : states)
            object.add(QLatin1String(each.name), plan.count(each.state));
        QList<QByteArray> rows;
        for (const Attendee &attendee : plan.attendees)
            rows += objectOf(attendee, session.words());
        session.printJson(object.addJson(QStringLiteral("rows"), jsonArray(rows)).text());
        return;
    }
    QList<QStringList> rows;
    for (const NamedState &each : states)
        rows += {QLatin1String(each.name), QString::number(plan.count(each.state))};
    for (const Attendee &attendee : plan.attendees)
        if (const QString message = leftOutOf(attendee, session.words()); !message.isEmpty())
            rows += {QCoreApplication::translate("cli", "line %1").arg(attendee.listed.line), message};
    session.printTable(rows);
}

RowId eventAt(Session &session)
{
    const RecordType &type = session.catalogue().type(TypeNumber::Event);
    return session.record(type, type.name(), session.arguments().at(1));
}

/// Who is unclear is left out; what became of the list is printed, and of which line something is left out.
void importAttendance(Session &session)
{
    const NameList list = readNames(readTextFile(session.arguments().at(2)));
    const bool isPreview = session.arguments().has(QStringLiteral("preview"));
    const Records &records = isPreview ? session.toRead() : session.toWrite();
    AttendancePlan plan = planAttendance({records.file().connection(), session.catalogue(), session.words()},
                                         eventAt(session), list);
    if (session.arguments().has(QStringLiteral("mode")))
        plan.mode = session.arguments().value(QStringLiteral("mode"));
    if (!isPreview)
        writeAttendance(records, plan);
    printPlan(session, plan);
}

CopiedSeries copiedSeries(const Arguments &arguments, const Records &records, const Record &event, int year)
{
    const QString wish = arguments.value(QStringLiteral("series"));
    if (wish.isEmpty())
        return usualSeries(records, event, year);
    return wish == QLatin1String("same")  ? CopiedSeries::Same
           : wish == QLatin1String("new") ? CopiedSeries::New
                                          : CopiedSeries::None;
}

/// Prints the ids of the new events, one a line.
void copyEvent(Session &session)
{
    Records &records = session.toWrite();
    const RecordType &type = session.catalogue().type(TypeNumber::Event);
    const Field &start = *type.field(QStringLiteral("start"));
    const QString day = valueOf(records, start, session.arguments().value(QStringLiteral("start"))).toText();
    const Record event = records.read(type, eventAt(session));
    const Record draft = eventLike(event, day);
    std::vector<Record> drafts;
    const QString wanted = session.arguments().value(QStringLiteral("municipalities"));
    const QStringList municipalities =
        valueOf(records, *type.field(QStringLiteral("municipalities")), wanted).toSeveral();
    for (const QString &municipality : municipalities)
        drafts.push_back(eventIn(records, draft, RowId::fromText(municipality)));
    if (drafts.empty())
        drafts.push_back(draft);
    QList<RowId> ids;
    const CopiedSeries wish = copiedSeries(session.arguments(), records, event, yearOf(draft));
    expectDone(addCopies(records, drafts, seriesOfCopies(records, event, yearOf(draft), wish), &ids));
    for (const RowId id : std::as_const(ids))
        session.print(id.toText());
}

} // namespace

std::vector<Command> eventCommands()
{
    return {{{QStringLiteral("import-attendance"),
              QStringLiteral("FILE EVENT TEXTFILE"),
              {QStringLiteral("preview"), QStringLiteral("mode=on_site|online")}},
             importAttendance},
            {{QStringLiteral("copy-event"),
              QStringLiteral("FILE EVENT"),
              {QStringLiteral("!start=DATE"), QStringLiteral("municipalities=A,B"),
               QStringLiteral("series=same|new|none")},
              QT_TRANSLATE_NOOP("cli",
                                "Without --series copies in another year are in a new series if that of the "
                                "event names its year, else in the same.")},
             copyEvent}};
}

} // namespace raatihuone
