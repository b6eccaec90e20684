// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"
#include "core/rules/dutyfinder.h"

#include <QtCore/QSet>

namespace raatihuone {

namespace {

constexpr QLatin1String statutoryKinds(
    "'elderly_council', 'disability_council', 'elderly_and_disability_council', 'youth_council'");

/// Holds for the memberships `s` of the terms `t` that are in force on the day ?1.
constexpr QLatin1String
    inForce("NOT s.archived AND NOT t.archived AND t.from_date <= ?1 AND t.to_date >= ?1 AND "
            "coalesce(s.from_date, ?1) <= ?1 AND coalesce(s.to_date, ?1) >= ?1");
/// Holds for the seats that make a body, not for deputies and those who only help.
constexpr QLatin1String isMember("s.seat IN ('chair', 'vice_chair', 'member')");
/// Holds for the bodies `b` that exist on the day ?1.
constexpr QLatin1String
    exists("NOT b.archived AND coalesce(b.founded, ?1) <= ?1 AND coalesce(b.ended, ?1) >= ?1");

Duty dutyOf(const char *key, RowId municipality, int type, RowId subject)
{
    Duty duty;
    duty.key = QLatin1String(key);
    duty.municipality = municipality;
    duty.subjectType = type;
    duty.subject = subject;
    return duty;
}

/// A body answers for its municipality; a joint one for the unit as a whole.
Duty dutyOf(const char *key, DutyFinder &finder, RowId body)
{
    return dutyOf(key, finder.onlyPlaceOf(body), TypeNumber::Body, body);
}

} // namespace

void findCountyCouncils(DutyFinder &finder)
{
    Query query(
        finder.db(),
        QStringLiteral(
            "WITH seated AS (SELECT t.body, s.represents_municipality AS place FROM term t "
            "JOIN membership s ON s.term = t.id WHERE %1 AND %2) "
            "SELECT m.value, b.id, EXISTS(SELECT 1 FROM seated WHERE body = b.id AND place = m.value), "
            "EXISTS(SELECT 1 FROM seated WHERE body = b.id) FROM body b, json_each(?2) m WHERE b.kind IN "
            "(%3) "
            "AND %4 AND NOT EXISTS(SELECT 1 FROM body_municipalities l WHERE l.owner = b.id)")
            .arg(inForce, isMember, statutoryKinds, exists),
        finder.iso(), finder.json());
    while (query.next()) {
        Duty duty = dutyOf("county_council", query.id(0), TypeNumber::Body, query.id(1));
        const bool hasMember = query.number(2) != 0, hasAny = query.number(3) != 0;
        duty.state = hasMember ? DutyState::Met : hasAny ? DutyState::Missing : DutyState::Unknown;
        duty.text = hasMember ? finder.words(QT_TRANSLATE_NOOP("rules", "Has a member"))
                    : hasAny  ? finder.words(QT_TRANSLATE_NOOP("rules", "No member"))
                              : finder.words(QT_TRANSLATE_NOOP("rules", "No data"));
        finder.add(duty);
    }
}

void findTermEnds(DutyFinder &finder)
{
    Query query(finder.db(),
                QStringLiteral("SELECT b.id, max(t.to_date) AS last FROM body b JOIN term t ON "
                               "t.body = b.id AND NOT t.archived WHERE %1 GROUP BY b.id HAVING last < ?2 "
                               "AND coalesce(b.ended, '9999') > last")
                    .arg(exists),
                finder.iso(), judgedBy(finder.day()).addDays(termNotice).toString(Qt::ISODate));
    while (query.next()) {
        Duty duty = dutyOf("term_end", finder, query.id(0));
        duty.due = QDate::fromString(query.text(1), Qt::ISODate);
        duty.state = finder.stateOf(duty.due, termNotice);
        duty.text = (duty.state == DutyState::Overdue ? finder.words(QT_TRANSLATE_NOOP("rules", "Ended %1"))
                                                      : finder.words(QT_TRANSLATE_NOOP("rules", "Ends %1")))
                        .arg(finder.date(duty.due));
        finder.add(duty);
    }
}

void findRepresentation(DutyFinder &finder)
{
    Query query(
        finder.db(),
        QStringLiteral("SELECT b.id, count(s.id), count(s.id) FILTER (WHERE s.represents_organisation IS "
                       "NOT NULL OR s.represents_group IN (3001, 3002, 3003)) FROM body b LEFT JOIN term t "
                       "ON t.body = b.id LEFT JOIN membership s ON s.term = t.id AND %1 AND %2 WHERE b.kind "
                       "IN ('disability_council', 'elderly_and_disability_council') AND %3 GROUP BY b.id")
            .arg(inForce, isMember, exists),
        finder.iso());
    while (query.next()) { // information: the law gives no share, so none is judged
        Duty duty = dutyOf("representation", finder, query.id(0));
        const qint64 members = query.number(1);
        duty.state = members > 0 ? DutyState::Met : DutyState::Unknown;
        duty.text = members > 0 ? finder.words(QT_TRANSLATE_NOOP("rules", "%1 of %2 members"))
                                      .arg(query.number(2))
                                      .arg(members)
                                : finder.words(QT_TRANSLATE_NOOP("rules", "No data"));
        finder.add(duty);
    }
}

namespace {

/// Who sits in one body on the day, each once.
struct Sitting
{
    RowId body;
    QSet<RowId> people;
    int women = 0;
    int men = 0;

    void add(RowId person, bool isWoman, bool isMan)
    {
        if (people.contains(person))
            return;
        people.insert(person);
        women += isWoman;
        men += isMan;
    }
};

void addBalance(DutyFinder &finder, const Sitting &sitting)
{
    constexpr int fewest = 5; // fewer would tell about single people
    if (sitting.people.size() < fewest)
        return;
    Duty duty = dutyOf("balance", finder, sitting.body);
    const bool isKnown = sitting.women + sitting.men > 0;
    duty.state = isKnown ? DutyState::Met : DutyState::Unknown;
    duty.text =
        isKnown
            ? finder.words(QT_TRANSLATE_NOOP("rules", "%1 women, %2 men")).arg(sitting.women).arg(sitting.men)
            : finder.words(QT_TRANSLATE_NOOP("rules", "No data"));
    finder.add(duty);
}

} // namespace

void findBalance(DutyFinder &finder)
{
    Query query( // body by body, so that nothing needs sorting
        finder.db(),
        QStringLiteral("SELECT b.id, p.id, p.gender = 'female', p.gender = 'male' FROM body b "
                       "CROSS JOIN term t ON t.body = b.id CROSS JOIN membership s ON s.term = t.id "
                       "CROSS JOIN person p ON p.id = s.person WHERE b.kind IN (%1) AND %2 AND %3 AND %4")
            .arg(statutoryKinds, inForce, isMember, exists),
        finder.iso());
    Sitting sitting;
    while (query.next()) {
        if (query.id(0) != sitting.body) {
            addBalance(finder, sitting);
            sitting = {.body = query.id(0), .people = {}};
        }
        sitting.add(query.id(1), query.number(2) != 0, query.number(3) != 0);
    }
    addBalance(finder, sitting);
}

namespace {

void addAnswered(DutyFinder &finder, Duty duty, QDate due, QDate answered)
{
    const bool isLate = due.isValid() && answered > due;
    duty.state = DutyState::Met;
    duty.text = (isLate ? finder.words(QT_TRANSLATE_NOOP("rules", "Answered late, %1"))
                        : finder.words(QT_TRANSLATE_NOOP("rules", "Answered %1")))
                    .arg(finder.date(answered));
    finder.add(duty);
}

void addWaiting(DutyFinder &finder, Duty duty, QDate due)
{
    if (due.isValid()) {
        duty.due = afterQuiet(due);
        duty.state = finder.isOver(duty.due) ? DutyState::Overdue : DutyState::Due;
        duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "Answer due %1")).arg(finder.date(due));
    } else {
        duty.state = DutyState::Unknown;
        duty.text = finder.words(QT_TRANSLATE_NOOP("rules", "No day for the answer"));
    }
    finder.add(duty);
}

} // namespace

void findMatters(DutyFinder &finder)
{
    Query query(finder.db(),
                "SELECT body, id, due_on, answered_on FROM matter WHERE NOT archived AND "
                "coalesce(asked_on, ?1) <= ?1 AND "
                "(answered_on IS NULL OR answered_on > ?1 OR answered_on >= ?2)",
                finder.iso(), finder.day().addYears(-1).toString(Qt::ISODate));
    while (query.next()) {
        const Duty duty = dutyOf("matter", finder.onlyPlaceOf(query.id(0)), TypeNumber::Matter, query.id(1));
        const QDate due = QDate::fromString(query.text(2), Qt::ISODate);
        const QDate answered = QDate::fromString(query.text(3), Qt::ISODate);
        if (answered.isValid() && answered <= finder.day())
            addAnswered(finder, duty, due, answered);
        else
            addWaiting(finder, duty, due);
    }
}

} // namespace raatihuone
