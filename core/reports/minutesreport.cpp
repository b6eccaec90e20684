// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/minutesreport.h"

#include "core/catalogue/types/types.h"
#include "core/figures/participation.h"
#include "core/reports/minutesparts.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

using Pairs = std::vector<std::pair<QString, Cell>>;

Pairs factsOf(const Composer &out, const Record &event)
{
    const auto counted = participantsOf(out.connection(), event.id());
    return {
        {out.say(QT_TRANSLATE_NOOP("report", "Date")), out.shown(event, "start")},
        {out.say(QT_TRANSLATE_NOOP("report", "Place")), out.shown(event, "place")},
        {out.say(QT_TRANSLATE_NOOP("report", "Body")), out.shown(event, "body")},
        {out.say(QT_TRANSLATE_NOOP("report", "Participants")),
         counted ? out.words().number(*counted) : out.say(QT_TRANSLATE_NOOP("report", "no data"))},
    };
}

Pairs stateOf(const Composer &out, const Record &minutes)
{
    return {
        {out.say(QT_TRANSLATE_NOOP("report", "Status")), out.shown(minutes, "status")},
        {out.say(QT_TRANSLATE_NOOP("report", "Examined on")), out.shown(minutes, "examined_on")},
        {out.say(QT_TRANSLATE_NOOP("report", "Published on")), out.shown(minutes, "published_on")},
        {out.say(QT_TRANSLATE_NOOP("report", "Public until")), out.shown(minutes, "public_until")},
    };
}

/// "Aino Rinne, Kylärengas ry (in the place of Veli Niemi)"
QString nameOf(const Composer &out, const Record &attendance)
{
    QString name = out.shown(attendance, "person");
    const QString organisation = out.shown(attendance, "organisation");
    const QString absent = out.shown(attendance, "deputy_for");
    if (!organisation.isEmpty())
        name += QStringLiteral(", ") + organisation;
    if (!absent.isEmpty())
        name += QLatin1Char(' ') + out.say(QT_TRANSLATE_NOOP("report", "(in the place of %1)")).arg(absent);
    return name;
}

void addNames(Composer &out, const std::vector<Record> &attendance, QLatin1String state, const char *heading)
{
    List list;
    for (const Record &each : attendance)
        if (each.value(QStringLiteral("state")).toText() == state)
            list.items.push_back({nameOf(out, each), {}});
    if (list.items.empty())
        return;
    out.addHeading(2, out.say(heading));
    out.add({std::move(list)});
}

void addPresence(Composer &out, RowId event)
{
    if (out.isPublic())
        return out.addParagraph(
            out.say(QT_TRANSLATE_NOOP("report", "Public version: the names of people are left out.")));
    const std::vector<Record> attendance = out.referring(TypeNumber::Attendance, "event", event);
    addNames(out, attendance, QLatin1String("present"), QT_TRANSLATE_NOOP("report", "Present"));
    addNames(out, attendance, QLatin1String("excused"), QT_TRANSLATE_NOOP("report", "Excused"));
}

void addParts(MinutesParts parts)
{
    parts.addIntroduction();
    parts.addTopics(true);
    parts.addEntries(TypeNumber::Decision, QT_TRANSLATE_NOOP("report", "Decisions"), true);
    parts.addActions();
    parts.addEntries(TypeNumber::Wish, QT_TRANSLATE_NOOP("report", "Wishes for the next meeting"), false);
}

/// One of several: a chapter that says which it is.
void addVersion(Composer &out, const Record &minutes)
{
    out.addHeading(2, QStringLiteral("%1, %2").arg(out.shown(minutes, "kind").text,
                                                   out.shown(minutes, "language").text));
    out.addFacts(stateOf(out, minutes));
    addParts({out, {minutes}, 3});
}

void sayThereIsNone(Composer &out, RowId event, MinutesKind kind)
{
    const char *sentence = QT_TRANSLATE_NOOP("report", "No minutes have been recorded for this event.");
    if (!minutesOf(out, event).empty())
        sentence = kind == MinutesKind::Minutes
                       ? QT_TRANSLATE_NOOP("report", "A memo of this event is recorded, but no minutes.")
                       : QT_TRANSLATE_NOOP("report", "Minutes of this event are recorded, but no memo.");
    out.addParagraph(out.say(sentence));
}

Document build(const Records &records, const ReportRequest &request, MinutesKind kind)
{
    if (!request.event)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "Say which event with --event."));
    Composer out(records, request.isPublic);
    const Record event = records.read(out.type(TypeNumber::Event), *request.event);
    const QString subject = out.say(kind == MinutesKind::Minutes ? QT_TRANSLATE_NOOP("report", "Minutes")
                                                                 : QT_TRANSLATE_NOOP("report", "Memo"));
    const QString title =
        QStringLiteral("%1: %2").arg(subject, out.titleOf(TypeNumber::Event, event.id()).text);
    const std::vector<Record> versions = minutesOf(out, event.id(), kind);
    out.addHeading(1, title);
    Pairs facts = factsOf(out, event);
    if (versions.size() == 1) {
        const Pairs state = stateOf(out, versions.front());
        facts.insert(facts.end(), state.begin(), state.end());
    }
    out.addFacts(facts);
    addPresence(out, event.id());
    if (versions.empty())
        sayThereIsNone(out, event.id(), kind);
    else if (versions.size() == 1)
        addParts({out, versions});
    else
        for (const Record &version : versions)
            addVersion(out, version);
    return out.take(title, subject);
}

} // namespace

Document minutesReport(const Records &records, const ReportRequest &request)
{
    return build(records, request, MinutesKind::Minutes);
}

Document memoReport(const Records &records, const ReportRequest &request)
{
    return build(records, request, MinutesKind::Memo);
}

} // namespace raatihuone
