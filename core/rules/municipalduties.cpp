// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"
#include "core/rules/dutyfinder.h"

#include <QtCore/QSet>
#include <algorithm>
#include <array>
#include <optional>

namespace raatihuone {

namespace {

/// Whether the file holds anything of a kind: without, that nothing is found says nothing.
bool isRecorded(const DutyFinder &finder, const QString &rows)
{
    const auto found = finder.db().value(QStringLiteral("SELECT EXISTS(SELECT 1 FROM %1)").arg(rows));
    return found && found->toNumber() != 0;
}

Duty dutyOf(const char *key, RowId municipality, int type)
{
    Duty duty;
    duty.key = QLatin1String(key);
    duty.municipality = municipality;
    duty.subjectType = type;
    return duty;
}

Duty lacking(const DutyFinder &finder, Duty duty, bool recorded, const QString &text)
{
    duty.state = recorded ? DutyState::Missing : DutyState::Unknown;
    duty.text = recorded ? text : finder.words(QT_TRANSLATE_NOOP("rules", "No data"));
    return duty;
}

} // namespace

namespace {

/// Who is the liaison person of one municipality, and until when there is one without a gap.
struct Liaison
{
    QSet<RowId> people;
    RowId role;
    QDate last;

    /// Roles come by their first day.
    void add(const Query &query, QDate day)
    {
        const QDate from = QDate::fromString(query.text(3), Qt::ISODate);
        const QDate to = QDate::fromString(query.text(4), Qt::ISODate);
        if (from <= day) {
            people.insert(query.id(2));
            role = role.isValid() ? role : query.id(1);
        } else if (!last.isValid() || from > last.addDays(1)) {
            return; // nobody between
        }
        last = last.isValid() ? std::max(last, to) : to;
    }
};

QHash<RowId, Liaison> liaisonsOf(const DutyFinder &finder)
{
    Query query(
        finder.db(),
        "SELECT r.municipality, r.id, r.person, r.from_date, coalesce(r.to_date, '9999-12-31') FROM role r "
        "WHERE r.kind = 'liaison_person' AND NOT r.archived AND coalesce(r.to_date, ?1) >= ?1 "
        "ORDER BY r.from_date, r.id",
        finder.iso());
    QHash<RowId, Liaison> found;
    while (query.next())
        found[query.id(0)].add(query, finder.day());
    return found;
}

} // namespace

void findLiaisonPersons(DutyFinder &finder)
{
    const bool recorded =
        isRecorded(finder, QStringLiteral("role WHERE kind = 'liaison_person' AND NOT archived"));
    const QHash<RowId, Liaison> found = liaisonsOf(finder);
    for (const RowId municipality : finder.municipalities()) {
        Duty duty = dutyOf("liaison_person", municipality, TypeNumber::Role);
        const Liaison liaison = found.value(municipality);
        if (liaison.people.isEmpty()) {
            finder.add(lacking(finder, duty, recorded, finder.words(QT_TRANSLATE_NOOP("rules", "Missing"))));
            continue;
        }
        duty.subject = liaison.role;
        duty.state = finder.stateOf(liaison.last);
        duty.text = finder.words(QT_TRANSLATE_N_NOOP("rules", "%n people"), int(liaison.people.size()));
        if (duty.state == DutyState::Due) {
            duty.due = liaison.last;
            duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "Ends %1")).arg(finder.date(liaison.last));
        }
        finder.add(duty);
    }
}

namespace {

/// An event that has to be held once in each calendar year.
struct YearlyEvent
{
    const char *key;
    const char *condition;     ///< of the events `e` that count
    bool isOfEachMunicipality; ///< else once for the unit as a whole
    bool countsWithoutPlace;   ///< one that names no municipality is for all of them
};

constexpr YearlyEvent yearlyEvents[] = {{"partnership_table", "e.kind = 'partnership_table'", true, false},
                                        {"negotiation",
                                         "e.fulfils IS NOT NULL AND instr(char(10) || e.fulfils || char(10), "
                                         "char(10) || 'negotiation' || char(10))",
                                         true, true},
                                        {"handbook",
                                         "e.fulfils IS NOT NULL AND instr(char(10) || e.fulfils || char(10), "
                                         "char(10) || 'handbook_review' || char(10))",
                                         false, true}};

struct HeldEvents
{
    RowId last;
    QDate lastDay; ///< the last that was held
    RowId next;
    QDate nextDay; ///< the first that is agreed upon

    void add(RowId event, QDate day, bool held)
    {
        if (held && (!lastDay.isValid() || day >= lastDay)) {
            last = event;
            lastDay = day;
        }
        if (!held && (!nextDay.isValid() || day < nextDay)) {
            next = event;
            nextDay = day;
        }
    }
    void add(const HeldEvents &other)
    {
        if (other.lastDay.isValid())
            add(other.last, other.lastDay, true);
        if (other.nextDay.isValid())
            add(other.next, other.nextDay, false);
    }
};

/// By municipality; under no municipality those that name none.
using HeldByPlace = QHash<RowId, HeldEvents>;

/// The events of the year of the day, for each of the yearly events.
std::array<HeldByPlace, std::size(yearlyEvents)> eventsOfYear(const DutyFinder &finder)
{
    QStringList columns;
    for (const YearlyEvent &wanted : yearlyEvents)
        columns += QLatin1Char('(') + QLatin1String(wanted.condition) + QLatin1Char(')');
    const QString year = QString::number(finder.day().year());
    Query query(
        finder.db(),
        QStringLiteral("SELECT l.target, e.id, e.start, e.status = 'held', %1 FROM event e LEFT JOIN "
                       "event_municipalities l ON l.owner = e.id WHERE e.start >= ?1 AND e.start < ?2 "
                       "AND NOT e.archived AND e.status IN ('held', 'planned', 'invited') AND (%2)")
            .arg(columns.join(QStringLiteral(", ")), columns.join(QStringLiteral(" OR "))),
        year, year + QStringLiteral("-99"));
    std::array<HeldByPlace, std::size(yearlyEvents)> held;
    while (query.next()) {
        const QDate day = QDate::fromString(query.text(2).left(10), Qt::ISODate);
        const bool isHeld = query.number(3) != 0;
        for (size_t i = 0; i < held.size(); ++i) // what was planned for a past day and not held says nothing
            if (query.number(4 + int(i)) != 0 && (isHeld ? day <= finder.day() : day >= finder.day()))
                held[i][yearlyEvents[i].isOfEachMunicipality ? query.id(0) : RowId()].add(query.id(1), day,
                                                                                          isHeld);
    }
    return held;
}

/// Whether the file holds any such event, of whatever year: one look through the events for those that this year lacks.
std::array<bool, std::size(yearlyEvents)>
everRecorded(const DutyFinder &finder, const std::array<HeldByPlace, std::size(yearlyEvents)> &held)
{
    std::array<bool, std::size(yearlyEvents)> recorded{};
    std::vector<size_t> asked;
    QStringList conditions, columns;
    for (size_t i = 0; i < held.size(); ++i) {
        recorded[i] = !held[i].isEmpty();
        if (recorded[i])
            continue;
        asked.push_back(i);
        conditions += QLatin1Char('(') + QLatin1String(yearlyEvents[i].condition) + QLatin1Char(')');
        columns += QStringLiteral("coalesce(max%1, 0)").arg(conditions.back());
    }
    if (asked.empty())
        return recorded;
    Query query(finder.db(),
                QStringLiteral("SELECT %1 FROM event e WHERE NOT e.archived AND (%2)")
                    .arg(columns.join(QStringLiteral(", ")), conditions.join(QStringLiteral(" OR "))));
    if (query.next())
        for (size_t i = 0; i < asked.size(); ++i)
            recorded[asked[i]] = query.number(int(i)) != 0;
    return recorded;
}

Duty yearlyDuty(const DutyFinder &finder, const YearlyEvent &wanted, RowId municipality,
                const HeldEvents &events, bool recorded)
{
    Duty duty = dutyOf(wanted.key, municipality, TypeNumber::Event);
    if (events.lastDay.isValid()) {
        duty.subject = events.last;
        duty.state = DutyState::Met;
        duty.text = finder.date(events.lastDay);
        return duty;
    }
    if (events.nextDay.isValid()) {
        duty.subject = events.next;
        duty.state = DutyState::Due;
        duty.due = events.nextDay;
        duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "Agreed %1")).arg(finder.date(events.nextDay));
        return duty;
    }
    duty = lacking(finder, duty, recorded, finder.words(QT_TRANSLATE_NOOP("rules", "Not held")));
    if (recorded) {
        duty.due = finder.endOfYear();
        if (finder.stateOf(duty.due) == DutyState::Met) // there is time
            duty.state = DutyState::Due;
    }
    return duty;
}

} // namespace

void findYearlyEvents(DutyFinder &finder)
{
    const auto heldOfAll = eventsOfYear(finder);
    const auto recordedOfAll = everRecorded(finder, heldOfAll);
    for (size_t i = 0; i < heldOfAll.size(); ++i) {
        const YearlyEvent &wanted = yearlyEvents[i];
        const HeldByPlace &held = heldOfAll[i];
        const bool recorded = recordedOfAll[i];
        if (!wanted.isOfEachMunicipality) {
            finder.add(yearlyDuty(finder, wanted, {}, held.value({}), recorded));
            continue;
        }
        for (const RowId municipality : finder.municipalities()) {
            HeldEvents events = held.value(municipality);
            if (wanted.countsWithoutPlace)
                events.add(held.value({}));
            finder.add(yearlyDuty(finder, wanted, municipality, events, recorded));
        }
    }
}

namespace {

struct CouncilDuty
{
    const char *key;
    const char *kinds; ///< of the bodies that fulfil it, for SQL
};

constexpr CouncilDuty councilDuties[] = {
    {"elderly_council", "'elderly_council', 'elderly_and_disability_council'"},
    {"disability_council", "'disability_council', 'elderly_and_disability_council'"},
    {"youth_council", "'youth_council'"}};

/// How a body with these terms fulfils the duty of one municipality. One of which no term is known was set and has not
/// ended, so it is there.
Duty councilOf(const DutyFinder &finder, Duty duty, bool isJoint, QDate lastTerm, bool hasTerm)
{
    duty.state = lastTerm.isValid() ? finder.stateOf(lastTerm) : DutyState::Met;
    if (duty.state == DutyState::Met && lastTerm.isValid() && !hasTerm)
        duty.state = DutyState::Missing;
    duty.due = duty.state == DutyState::Due || duty.state == DutyState::Overdue ? lastTerm : QDate();
    if (duty.state == DutyState::Overdue)
        duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "Ended %1")).arg(finder.date(lastTerm));
    else if (duty.state == DutyState::Due)
        duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "Ends %1")).arg(finder.date(lastTerm));
    else if (duty.state == DutyState::Missing)
        duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "No term"));
    else
        duty.text = isJoint ? finder.words(QT_TRANSLATE_NOOP("rules", "Joint"))
                            : finder.words(QT_TRANSLATE_NOOP("rules", "In force"));
    return duty;
}

int rankOf(DutyState state)
{
    constexpr DutyState bestFirst[] = {DutyState::Met, DutyState::Due, DutyState::Overdue, DutyState::Missing,
                                       DutyState::Unknown};
    return int(std::find(std::begin(bestFirst), std::end(bestFirst), state) - std::begin(bestFirst));
}

/// The body that fulfils the duty of each municipality best.
QHash<RowId, Duty> bestCouncils(DutyFinder &finder, const CouncilDuty &wanted)
{
    Query query(
        finder.db(),
        QStringLiteral(
            "SELECT l.target, b.id, (SELECT max(t.to_date) FROM term t WHERE t.body = b.id AND NOT "
            "t.archived), EXISTS(SELECT 1 FROM term t WHERE t.body = b.id AND NOT t.archived AND "
            "t.from_date <= ?1 AND t.to_date >= ?1) FROM body b JOIN body_municipalities l ON l.owner = b.id "
            "WHERE b.kind IN (%1) AND NOT b.archived AND coalesce(b.founded, ?1) <= ?1 AND "
            "coalesce(b.ended, ?1) >= ?1 ORDER BY b.id")
            .arg(QLatin1String(wanted.kinds)),
        finder.iso());
    QHash<RowId, Duty> best;
    while (query.next()) {
        Duty duty = dutyOf(wanted.key, query.id(0), TypeNumber::Body);
        duty.subject = query.id(1);
        duty = councilOf(finder, duty, !finder.onlyPlaceOf(query.id(1)).isValid(),
                         QDate::fromString(query.text(2), Qt::ISODate), query.number(3) != 0);
        const auto known = best.constFind(duty.municipality);
        if (known == best.constEnd() || rankOf(duty.state) < rankOf(known->state))
            best.insert(duty.municipality, duty);
    }
    return best;
}

} // namespace

void findCouncils(DutyFinder &finder)
{
    for (const CouncilDuty &wanted : councilDuties) {
        const bool recorded = isRecorded(
            finder,
            QStringLiteral("body WHERE kind IN (%1) AND NOT archived").arg(QLatin1String(wanted.kinds)));
        const QHash<RowId, Duty> best = bestCouncils(finder, wanted);
        for (const RowId municipality : finder.municipalities())
            finder.add(best.contains(municipality)
                           ? best.value(municipality)
                           : lacking(finder, dutyOf(wanted.key, municipality, TypeNumber::Body), recorded,
                                     finder.words(QT_TRANSLATE_NOOP("rules", "Missing"))));
    }
}

void findClientPanels(DutyFinder &finder)
{
    Query query(finder.db(),
                "SELECT m.value, count(DISTINCT b.id), min(b.id) FROM json_each(?1) m "
                "LEFT JOIN body_municipalities l ON l.target = m.value "
                "LEFT JOIN body b ON b.id = l.owner AND b.kind = 'client_panel' AND NOT b.archived AND "
                "coalesce(b.founded, ?2) <= ?2 AND coalesce(b.ended, ?2) >= ?2 GROUP BY m.value",
                finder.json(), finder.iso());
    while (query.next()) {
        Duty duty = dutyOf("client_panel", query.id(0), TypeNumber::Body);
        const int panels = int(query.number(1));
        if (panels == 0) { // no law asks for one
            finder.add(lacking(finder, duty, false, {}));
            continue;
        }
        duty.subject = query.id(2);
        duty.state = DutyState::Met;
        duty.text = finder.words(QT_TRANSLATE_N_NOOP("rules", "%n panels"), panels);
        finder.add(duty);
    }
}

void findMergedMunicipalities(DutyFinder &finder)
{
    Query query(
        finder.db(),
        "SELECT m.id, s.name_fi, s.name_sv FROM municipality m JOIN municipality s ON s.id = m.successor "
        "WHERE m.valid_to < ?1 AND (EXISTS(SELECT 1 FROM role r WHERE r.municipality = m.id AND NOT "
        "r.archived) OR EXISTS(SELECT 1 FROM body_municipalities l WHERE l.target = m.id) OR "
        "EXISTS(SELECT 1 FROM event_municipalities l WHERE l.target = m.id))",
        finder.iso());
    while (query.next()) {
        Duty duty = dutyOf("municipality_merged", query.id(0), TypeNumber::Municipality);
        duty.subject = query.id(0);
        duty.state = DutyState::Met;
        duty.text = finder.inLanguage(query.text(1), query.text(2));
        finder.add(duty);
    }
}

} // namespace raatihuone
