// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/doorsheet.h"

#include "core/catalogue/types/types.h"
#include "core/figures/eventattendance.h"
#include "core/reports/composer.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int emptyLines = 12;

QString box()
{
    return {QChar(0x2610)};
}

QString writingLine()
{
    return {24, QLatin1Char('_')};
}

class DoorSheet
{
public:
    DoorSheet(const Records &records, RowId event, bool isPublic)
        : m_out(records, isPublic),
          m_event(records.read(m_out.type(TypeNumber::Event), event)),
          m_attendance(attendanceOf(records.connection(), records.file().catalogue(), records.words(), event))
    {
        if (isPublic)
            m_attendance.named.clear();
        std::sort(
            m_attendance.named.begin(), m_attendance.named.end(),
            [](const NamedAttendee &left, const NamedAttendee &right) { return left.number < right.number; });
    }

    Document build()
    {
        const Worded title = m_out.titleOf(TypeNumber::Event, m_event.id());
        m_out.addHeading(1, title);
        m_out.add({facts()});
        if (!m_attendance.named.empty()) {
            m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Expected")));
            m_out.add({expected()});
        }
        m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Others")));
        m_out.add({others()});
        return m_out.take(title, m_out.say(QT_TRANSLATE_NOOP("report", "Sheet for the door")));
    }

private:
    Cell head(const char *text) const { return {m_out.say(text)}; }

    Facts facts() const
    {
        Facts facts;
        facts.pairs.emplace_back(m_out.say(QT_TRANSLATE_NOOP("report", "Date")),
                                 m_out.shown(m_event, "start"));
        const QString place = m_out.shown(m_event, "place");
        if (!place.isEmpty())
            facts.pairs.emplace_back(m_out.say(QT_TRANSLATE_NOOP("report", "Place")), place);
        return facts;
    }

    Table expected() const
    {
        Table table;
        table.caption = m_out.say(QT_TRANSLATE_NOOP("report", "Tick who comes"));
        table.head = {head(QT_TRANSLATE_NOOP("report", "Number")), head(QT_TRANSLATE_NOOP("report", "Came")),
                      head(QT_TRANSLATE_NOOP("report", "Name")),
                      head(QT_TRANSLATE_NOOP("report", "Organisation"))};
        for (const NamedAttendee &attendee : m_attendance.named)
            table.rows.push_back({{m_out.words().number(attendee.number)},
                                  {attendee.isPresent() ? QString(QChar(0x2611)) : box()},
                                  {attendee.name},
                                  {attendee.organisation}});
        return table;
    }

    Table others() const
    {
        Table table;
        table.caption = m_out.say(QT_TRANSLATE_NOOP("report", "Write your name here"));
        table.hasRowHeads = false;
        table.head = {head(QT_TRANSLATE_NOOP("report", "Name")),
                      head(QT_TRANSLATE_NOOP("report", "Organisation")),
                      head(QT_TRANSLATE_NOOP("report", "E-mail"))};
        for (int i = 0; i < emptyLines; ++i)
            table.rows.push_back({{writingLine()}, {writingLine()}, {writingLine()}});
        return table;
    }

    Composer m_out;
    Record m_event;
    EventAttendance m_attendance;
};

} // namespace

Document doorSheet(const Records &records, const ReportRequest &request)
{
    if (!request.event)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "Say which event with --event."));
    return DoorSheet(records, *request.event, request.isPublic).build();
}

} // namespace raatihuone
