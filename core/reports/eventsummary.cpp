// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/eventsummary.h"

#include "core/catalogue/types/types.h"
#include "core/figures/participation.h"
#include "core/reports/minutesparts.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

void addFacts(Composer &out, const Record &event)
{
    const auto counted = participantsOf(out.connection(), event.id());
    out.addFacts({
        {out.say(QT_TRANSLATE_NOOP("report", "Date")), out.shown(event, "start")},
        {out.say(QT_TRANSLATE_NOOP("report", "Kind of event")), out.shown(event, "kind")},
        {out.say(QT_TRANSLATE_NOOP("report", "Mode")), out.shown(event, "mode")},
        {out.say(QT_TRANSLATE_NOOP("report", "Place")), out.shown(event, "place")},
        {out.say(QT_TRANSLATE_NOOP("report", "Municipalities")), out.shown(event, "municipalities")},
        {out.say(QT_TRANSLATE_NOOP("report", "Organisers")), out.shown(event, "organisers")},
        {out.say(QT_TRANSLATE_NOOP("report", "Participants")),
         counted ? out.words().number(*counted) : out.say(QT_TRANSLATE_NOOP("report", "no data"))},
    });
}

Statistic figureOf(const Composer &out, const char *name, RowId event)
{
    StatisticRequest request;
    request.event = event;
    return statistic(out.records(), QLatin1String(name), request);
}

void addGroups(Composer &out, RowId event)
{
    const Statistic figure = figureOf(out, "groups", event);
    if (figure.rows.empty())
        return;
    out.addHeading(2, out.say(QT_TRANSLATE_NOOP("report", "Who took part")));
    out.addFigure(figure);
}

void addMatrix(Composer &out, RowId event)
{
    const Statistic figure = figureOf(out, "contributions", event);
    const RecordType &topicType = out.type(TypeNumber::Topic);
    const bool isAllTold = std::all_of(figure.keys.begin(), figure.keys.end(), [&](const Value &topic) {
        return out.tells(topicType, topic.toId());
    });
    if (figure.rows.empty() || !isAllTold)
        return;
    out.addHeading(2, out.say(QT_TRANSLATE_NOOP("report", "What was talked about")));
    out.addFigure(figure);
    out.addParagraph(
        out.say(QT_TRANSLATE_NOOP("report", "A dash means that the group said nothing on the topic.")));
}

} // namespace

Document eventSummary(const Records &records, const ReportRequest &request)
{
    if (!request.event)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "Say which event with --event."));
    Composer out(records, request.isPublic);
    const Record event = records.read(out.type(TypeNumber::Event), *request.event);
    const Worded title = out.titleOf(TypeNumber::Event, event.id());
    MinutesParts parts(out, minutesOf(out, event.id()));
    out.addHeading(1, title);
    addFacts(out, event);
    parts.addIntroduction();
    addGroups(out, event.id());
    addMatrix(out, event.id());
    parts.addTopics(false);
    parts.addEntries(TypeNumber::Highlight, QT_TRANSLATE_NOOP("report", "Highlights"), false);
    parts.addQuotes();
    parts.addEntries(TypeNumber::Wish, QT_TRANSLATE_NOOP("report", "Wishes for the next meeting"), false);
    parts.addEntries(TypeNumber::Decision, QT_TRANSLATE_NOOP("report", "Decisions"), true);
    parts.addActions();
    if (parts.minutes().empty())
        out.addParagraph(
            minutesOf(Composer(records, false), event.id()).empty()
                ? out.say(QT_TRANSLATE_NOOP("report", "No minutes have been recorded for this event."))
                : out.say(
                      QT_TRANSLATE_NOOP("report", "The minutes of this event have no public version yet.")));
    out.addMissingNames();
    return out.take(title, out.say(QT_TRANSLATE_NOOP("report", "Summary of an event")));
}

} // namespace raatihuone
