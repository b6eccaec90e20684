// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/seriesreport.h"

#include "core/catalogue/types/types.h"
#include "core/figures/participation.h"
#include "core/reports/minutesparts.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

void addEvents(Composer &out, const std::vector<Record> &events)
{
    Table table;
    table.caption = out.say(QT_TRANSLATE_NOOP("report", "Events of the series"));
    table.head = {{out.say(QT_TRANSLATE_NOOP("report", "Event"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Date"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Municipalities"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Participants")), true}};
    const QString unknown = out.say(QT_TRANSLATE_NOOP("report", "no data"));
    std::optional<qint64> total;
    for (const Record &event : events) {
        const auto counted = participantsOf(out.connection(), event.id());
        if (counted)
            total = total.value_or(0) + *counted;
        table.rows.push_back({{out.titleOf(TypeNumber::Event, event.id())},
                              {out.shown(event, "start")},
                              {out.shown(event, "municipalities")},
                              {counted ? out.words().number(*counted) : unknown, true}});
    }
    table.rows.push_back({{out.say(QT_TRANSLATE_NOOP("report", "Total"))},
                          {},
                          {},
                          {total ? out.words().number(*total) : unknown, true}});
    out.add({std::move(table)});
}

void addVoices(Composer &out, const std::vector<Record> &events)
{
    for (const Record &event : events) {
        MinutesParts parts(out, event.id());
        if (parts.minutes().empty())
            continue;
        out.addHeading(2, out.titleOf(TypeNumber::Event, event.id()));
        parts.addEntries(TypeNumber::Highlight, QT_TRANSLATE_NOOP("report", "Highlights"), false, 3);
        parts.addEntries(TypeNumber::Wish, QT_TRANSLATE_NOOP("report", "Wishes for the next meeting"), false,
                         3);
        parts.addEntries(TypeNumber::Decision, QT_TRANSLATE_NOOP("report", "Decisions"), true, 3);
    }
}

} // namespace

Document seriesReport(const Records &records, const ReportRequest &request)
{
    if (!request.series)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "Say which series with --series."));
    Composer out(records, request.isPublic);
    const Record series = records.read(out.type(TypeNumber::EventSeries), *request.series);
    const std::vector<Record> events = out.referring(TypeNumber::Event, "series", series.id());
    const QString title = out.titleOf(TypeNumber::EventSeries, series.id());
    out.addHeading(1, title);
    if (events.empty())
        out.addParagraph(
            out.say(QT_TRANSLATE_NOOP("report", "No events have been recorded in this series.")));
    else
        addEvents(out, events);
    addVoices(out, events);
    return out.take(title, out.say(QT_TRANSLATE_NOOP("report", "A series of events")));
}

} // namespace raatihuone
