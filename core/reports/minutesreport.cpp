// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/minutesreport.h"

#include "core/catalogue/types/types.h"
#include "core/figures/participation.h"
#include "core/reports/minutesparts.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

void addFacts(Composer &out, const Record &event, const std::vector<Record> &minutes)
{
    const auto counted = participantsOf(out.connection(), event.id());
    std::vector<std::pair<QString, QString>> facts{
        {out.say(QT_TRANSLATE_NOOP("report", "Date")), out.shown(event, "start")},
        {out.say(QT_TRANSLATE_NOOP("report", "Place")), out.shown(event, "place")},
        {out.say(QT_TRANSLATE_NOOP("report", "Body")), out.shown(event, "body")},
        {out.say(QT_TRANSLATE_NOOP("report", "Participants")),
         counted ? out.words().number(*counted) : out.say(QT_TRANSLATE_NOOP("report", "no data"))},
    };
    for (const Record &each : minutes) {
        facts.emplace_back(out.say(QT_TRANSLATE_NOOP("report", "Status")), out.shown(each, "status"));
        facts.emplace_back(out.say(QT_TRANSLATE_NOOP("report", "Examined on")),
                           out.shown(each, "examined_on"));
        facts.emplace_back(out.say(QT_TRANSLATE_NOOP("report", "Published on")),
                           out.shown(each, "published_on"));
        facts.emplace_back(out.say(QT_TRANSLATE_NOOP("report", "Public until")),
                           out.shown(each, "public_until"));
    }
    out.addFacts(facts);
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

Document build(const Records &records, const ReportRequest &request, const char *subject)
{
    if (!request.event)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "Say which event with --event."));
    Composer out(records, request.isPublic);
    const Record event = records.read(out.type(TypeNumber::Event), *request.event);
    const QString title =
        QStringLiteral("%1: %2").arg(out.say(subject), out.titleOf(TypeNumber::Event, event.id()));
    MinutesParts parts(out, event.id());
    out.addHeading(1, title);
    addFacts(out, event, parts.minutes());
    addPresence(out, event.id());
    parts.addTopics(true);
    parts.addEntries(TypeNumber::Decision, QT_TRANSLATE_NOOP("report", "Decisions"), true);
    parts.addActions();
    parts.addEntries(TypeNumber::Wish, QT_TRANSLATE_NOOP("report", "Wishes for the next meeting"), false);
    if (parts.minutes().empty())
        out.addParagraph(
            out.say(QT_TRANSLATE_NOOP("report", "No minutes have been recorded for this event.")));
    return out.take(title, out.say(subject));
}

} // namespace

Document minutesReport(const Records &records, const ReportRequest &request)
{
    return build(records, request, QT_TRANSLATE_NOOP("report", "Minutes"));
}

Document memoReport(const Records &records, const ReportRequest &request)
{
    return build(records, request, QT_TRANSLATE_NOOP("report", "Memo"));
}

} // namespace raatihuone
