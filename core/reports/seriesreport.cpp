// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/seriesreport.h"

#include "core/catalogue/types/types.h"
#include "core/figures/participation.h"
#include "core/reports/minutesparts.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

using Count = std::optional<qint64>;

/// How many took part in the events of which the report does not tell; nothing if it tells of all of them.
std::optional<Count> countedUntold(const Composer &out, RowId series)
{
    Query query(out.connection(), "SELECT id FROM event WHERE series = ?1 AND NOT archived", series);
    std::optional<Count> untold;
    while (query.next()) {
        if (out.tells(out.type(TypeNumber::Event), query.id(0)))
            continue;
        Count sum = untold.value_or(Count());
        add(sum, participantsOf(out.connection(), query.id(0)));
        untold = sum;
    }
    return untold;
}

/// Events that are not public are counted and not told one by one.
void addEvents(Composer &out, const std::vector<Record> &events, const std::optional<Count> &untold)
{
    Table table;
    table.caption = out.say(QT_TRANSLATE_NOOP("report", "Events of the series"));
    table.head = {{out.say(QT_TRANSLATE_NOOP("report", "Event"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Date"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Municipalities"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Participants")), true}};
    const QString unknown = out.say(QT_TRANSLATE_NOOP("report", "no data"));
    const auto numberOf = [&](const Count &count) {
        return Cell(count ? out.words().number(*count) : unknown, true);
    };
    Count total;
    for (const Record &event : events) {
        const Count counted = participantsOf(out.connection(), event.id());
        add(total, counted);
        table.rows.push_back({{out.titleOf(TypeNumber::Event, event.id())},
                              {out.shown(event, "start")},
                              {out.shown(event, "municipalities")},
                              numberOf(counted)});
    }
    if (untold) {
        add(total, *untold);
        table.rows.push_back({{out.say(QT_TRANSLATE_NOOP("report", "Events that are not public"))},
                              {},
                              {},
                              numberOf(*untold)});
    }
    table.rows.push_back({{out.say(QT_TRANSLATE_NOOP("report", "Total"))}, {}, {}, numberOf(total)});
    out.add({std::move(table)});
}

void addVoices(Composer &out, const std::vector<Record> &events)
{
    for (const Record &event : events) {
        MinutesParts parts(out, minutesOf(out, event.id()), 3);
        if (parts.minutes().empty())
            continue;
        out.addHeading(2, out.titleOf(TypeNumber::Event, event.id()));
        parts.addEntries(TypeNumber::Highlight, QT_TRANSLATE_NOOP("report", "Highlights"), false);
        parts.addEntries(TypeNumber::Wish, QT_TRANSLATE_NOOP("report", "Wishes for the next meeting"), false);
        parts.addEntries(TypeNumber::Decision, QT_TRANSLATE_NOOP("report", "Decisions"), true);
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
    const std::optional<Count> untold = countedUntold(out, series.id());
    const Worded title = out.titleOf(TypeNumber::EventSeries, series.id());
    out.addHeading(1, title);
    if (events.empty() && !untold)
        out.addParagraph(
            out.say(QT_TRANSLATE_NOOP("report", "No events have been recorded in this series.")));
    else
        addEvents(out, events, untold);
    addVoices(out, events);
    out.addMissingNames();
    return out.take(title, out.say(QT_TRANSLATE_NOOP("report", "A series of events")));
}

} // namespace raatihuone
