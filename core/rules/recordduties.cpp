// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"
#include "core/rules/dutyfinder.h"

#include <optional>

namespace raatihuone {

namespace {

constexpr int minutesDays = 14;     ///< from the event until its minutes are written
constexpr int publicationDays = 30; ///< and until they are published
constexpr int contactNotice = 30;
constexpr int needsMonths = 3; ///< from the event until what people need is erased

Duty dutyOf(const char *key, int type, RowId subject = {}, RowId municipality = {})
{
    Duty duty;
    duty.key = QLatin1String(key);
    duty.municipality = municipality;
    duty.subjectType = type;
    duty.subject = subject;
    return duty;
}

} // namespace

namespace {

/// An event that wants minutes, and how far they are.
struct Minuted
{
    RowId event;
    QDate start;
    bool isPublic = false;
    RowId place; ///< the only municipality of it; none of a joint one
    bool hasMinutes = false;
    bool isPublished = false;

    explicit Minuted(const Query &query)
        : event(query.id(0)),
          start(QDate::fromString(query.text(1).left(10), Qt::ISODate)),
          isPublic(query.number(2) != 0),
          place(query.id(3))
    {
    }

    void add(const Query &query)
    {
        if (query.id(3) != place)
            place = {};
        hasMinutes = hasMinutes || query.number(4) != 0;
        isPublished = isPublished || query.number(5) != 0;
    }
};

/// What is in order is not told one by one.
void addMinutes(DutyFinder &finder, const Minuted &event)
{
    if (event.isPublished || (event.hasMinutes && !event.isPublic))
        return;
    Duty duty = dutyOf("minutes", TypeNumber::Event, event.event, event.place);
    duty.due = afterQuiet(event.start.addDays(event.hasMinutes ? publicationDays : minutesDays));
    duty.state = finder.stateOf(duty.due);
    duty.text = event.hasMinutes ? finder.words(QT_TRANSLATE_NOOP("rules", "Minutes are not published"))
                                 : finder.words(QT_TRANSLATE_NOOP("rules", "Minutes are missing"));
    finder.add(duty);
}

} // namespace

/// Of the events of the last twelve months; minutes that were withdrawn when their public time was over were there. The rows of one event follow each other: nothing needs sorting.
void findMinutes(DutyFinder &finder)
{
    Query query(finder.db(),
                "SELECT e.id, e.start, e.publicity = 'public', l.target, m.id IS NOT NULL, "
                "m.status IN ('published', 'withdrawn') OR m.published_on IS NOT NULL FROM event e "
                "LEFT JOIN event_municipalities l ON l.owner = e.id "
                "LEFT JOIN minutes m ON m.event = e.id AND NOT m.archived AND (m.status <> 'withdrawn' OR "
                "m.public_until <= ?2) "
                "WHERE e.start > ?1 AND e.start <= ?2 AND e.status = 'held' AND NOT e.archived AND "
                "+e.kind IN ('partnership_table', 'forum', 'organisation_evening', 'workshop', 'meeting', "
                "'hearing', 'residents_evening')",
                finder.day().addYears(-1).toString(Qt::ISODate), finder.iso() + QStringLiteral("T99"));
    std::optional<Minuted> event;
    while (query.next()) {
        if (!event || query.id(0) != event->event) {
            if (event)
                addMinutes(finder, *event);
            event.emplace(query);
        }
        event->add(query);
    }
    if (event)
        addMinutes(finder, *event);
}

/// What is public for a time must be taken off the net when that is over. Whoever has done so marks it as withdrawn.
void findPublicMinutes(DutyFinder &finder)
{
    Query query(finder.db(),
                "SELECT m.event, m.public_until FROM minutes m JOIN event e ON e.id = m.event WHERE "
                "m.public_until < ?1 "
                "AND m.status = 'published' AND NOT m.archived AND NOT e.archived",
                finder.iso());
    while (query.next()) {
        Duty duty = dutyOf("public_minutes", TypeNumber::Event, query.id(0));
        duty.due = QDate::fromString(query.text(1), Qt::ISODate);
        duty.state = finder.isOver(duty.due) ? DutyState::Overdue : DutyState::Due;
        duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "Minutes were public until %1"))
                        .arg(finder.date(duty.due));
        finder.add(duty);
    }
}

namespace {

void findCheckedLiaisonPersons(DutyFinder &finder)
{
    Query query(finder.db(),
                "SELECT r.municipality, p.id, p.checked_on FROM role r JOIN person p ON p.id = r.person "
                "WHERE r.kind = 'liaison_person' AND NOT r.archived AND r.from_date <= ?1 AND "
                "coalesce(r.to_date, ?1) >= ?1 GROUP BY p.id, r.municipality",
                finder.iso());
    while (query.next()) {
        if (!finder.isAskedFor(query.id(0)))
            continue;
        Duty duty = dutyOf("contact_checked", TypeNumber::Person, query.id(1), query.id(0));
        const QDate checked = QDate::fromString(query.text(2), Qt::ISODate);
        duty.state = DutyState::Missing;
        duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "Not checked"));
        if (checked.isValid()) {
            const QDate next = afterQuiet(checked.addYears(1));
            duty.state = finder.stateOf(next, contactNotice);
            duty.due = duty.state == DutyState::Met ? QDate() : next;
            duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "Checked %1")).arg(finder.date(checked));
        }
        finder.add(duty);
    }
}

/// There are many of them, so they are told as a number.
void findCheckedOrganisations(DutyFinder &finder)
{
    const QString yearAgo = judgedBy(finder.day()).addYears(-1).toString(Qt::ISODate);
    Query query(finder.db(),
                "SELECT count(*), count(*) FILTER (WHERE coalesce(checked_on, '') < ?1) FROM organisation "
                "WHERE NOT archived AND status = 'active'",
                yearAgo);
    if (!query.next() || query.number(0) == 0)
        return;
    Duty duty = dutyOf("contact_checked", TypeNumber::Organisation);
    const int old = int(query.number(1));
    duty.state = old > 0 ? DutyState::Missing : DutyState::Met;
    duty.text =
        finder.words(QT_TRANSLATE_N_NOOP("rules", "%n organisations are not checked within a year"), old);
    finder.add(duty);
}

} // namespace

void findContacts(DutyFinder &finder)
{
    findCheckedLiaisonPersons(finder);
    findCheckedOrganisations(finder);
}

/// What somebody needs is of no use when the event is over.
void findNeeds(DutyFinder &finder)
{
    Query query(finder.db(),
                "SELECT e.id, e.start, count(*) FROM attendance a JOIN event e ON e.id = a.event "
                "WHERE a.needs IS NOT NULL AND e.start <= ?1 GROUP BY e.id",
                finder.iso() + QStringLiteral("T99"));
    while (query.next()) {
        Duty duty = dutyOf("needs", TypeNumber::Event, query.id(0));
        duty.due = QDate::fromString(query.text(1).left(10), Qt::ISODate).addMonths(needsMonths);
        duty.state = finder.isOver(duty.due) ? DutyState::Overdue : DutyState::Due;
        duty.text = finder.words(QT_TRANSLATE_N_NOOP("rules", "The needs of %n people are still recorded"),
                                 int(query.number(2)));
        finder.add(duty);
    }
}

void findUnknownCounts(DutyFinder &finder)
{
    const QString year = QString::number(finder.day().year());
    Query query(
        finder.db(),
        "SELECT count(*) FROM event e WHERE e.start >= ?1 AND e.start <= ?2 AND e.status = 'held' AND "
        "NOT e.archived AND NOT EXISTS(SELECT 1 FROM headcount h WHERE h.event = e.id AND NOT "
        "h.archived AND h.count IS NOT NULL) AND NOT EXISTS(SELECT 1 FROM headcount h WHERE h.series "
        "= e.series AND NOT h.archived AND h.count IS NOT NULL) AND NOT EXISTS(SELECT 1 FROM attendance a "
        "WHERE a.event = e.id AND a.state = 'present' AND NOT a.archived)",
        year, finder.iso() + QStringLiteral("T99"));
    const int unknown = query.next() ? int(query.number(0)) : 0;
    if (unknown == 0)
        return;
    Duty duty = dutyOf("head_counts", TypeNumber::Event);
    duty.text = finder.words(
        QT_TRANSLATE_N_NOOP("rules", "%n events of this year without a number of participants"), unknown);
    finder.add(duty);
}

} // namespace raatihuone
