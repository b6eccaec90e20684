// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"
#include "core/rules/dutyfinder.h"

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
/// The only municipality of the body `b`; none of a joint one.
constexpr QLatin1String
    onlyPlace("(SELECT max(l.target) FROM body_municipalities l WHERE l.owner = b.id HAVING count(*) = 1)");

Duty dutyOf(const char *key, const Query &query, int type)
{
    Duty duty;
    duty.key = QLatin1String(key);
    duty.municipality = query.id(0);
    duty.subjectType = type;
    duty.subject = query.id(1);
    return duty;
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
        Duty duty = dutyOf("county_council", query, TypeNumber::Body);
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
                QStringLiteral("SELECT %1, b.id, max(t.to_date) AS last FROM body b JOIN term t ON "
                               "t.body = b.id AND NOT t.archived WHERE %2 GROUP BY b.id HAVING last < ?2 "
                               "AND coalesce(b.ended, '9999') > last")
                    .arg(onlyPlace, exists),
                finder.iso(), judgedBy(finder.day()).addDays(termNotice).toString(Qt::ISODate));
    while (query.next()) {
        Duty duty = dutyOf("term_end", query, TypeNumber::Body);
        duty.due = QDate::fromString(query.text(2), Qt::ISODate);
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
        QStringLiteral("SELECT %1, b.id, count(s.id), count(s.id) FILTER (WHERE s.represents_organisation IS "
                       "NOT NULL OR s.represents_group IN (3001, 3002, 3003)) FROM body b LEFT JOIN term t "
                       "ON t.body = b.id LEFT JOIN membership s ON s.term = t.id AND %2 AND %3 WHERE b.kind "
                       "IN ('disability_council', 'elderly_and_disability_council') AND %4 GROUP BY b.id")
            .arg(onlyPlace, inForce, isMember, exists),
        finder.iso());
    while (query.next()) { // information: the law gives no share, so none is judged
        Duty duty = dutyOf("representation", query, TypeNumber::Body);
        const qint64 members = query.number(2);
        duty.state = members > 0 ? DutyState::Met : DutyState::Unknown;
        duty.text = members > 0 ? finder.words(QT_TRANSLATE_NOOP("rules", "%1 of %2 members"))
                                      .arg(query.number(3))
                                      .arg(members)
                                : finder.words(QT_TRANSLATE_NOOP("rules", "No data"));
        finder.add(duty);
    }
}

void findBalance(DutyFinder &finder)
{
    constexpr qint64 fewest = 5; // fewer would tell about single people
    Query query(
        finder.db(),
        QStringLiteral(
            "SELECT %1, b.id, count(DISTINCT p.id), count(DISTINCT p.id) FILTER (WHERE p.gender = "
            "'female'), count(DISTINCT p.id) FILTER (WHERE p.gender = 'male') FROM body b JOIN term t "
            "ON t.body = b.id JOIN membership s ON s.term = t.id JOIN person p ON p.id = s.person "
            "WHERE b.kind IN (%2) AND %3 AND %4 AND %5 GROUP BY b.id")
            .arg(onlyPlace, statutoryKinds, inForce, isMember, exists),
        finder.iso());
    while (query.next()) {
        if (query.number(2) < fewest)
            continue;
        Duty duty = dutyOf("balance", query, TypeNumber::Body);
        const qint64 women = query.number(3), men = query.number(4);
        duty.state = women + men > 0 ? DutyState::Met : DutyState::Unknown;
        duty.text = women + men > 0
                        ? finder.words(QT_TRANSLATE_NOOP("rules", "%1 women, %2 men")).arg(women).arg(men)
                        : finder.words(QT_TRANSLATE_NOOP("rules", "No data"));
        finder.add(duty);
    }
}

void findMatters(DutyFinder &finder)
{
    Query query(finder.db(),
                QStringLiteral("SELECT %1, x.id, x.due_on, x.answered_on FROM matter x LEFT JOIN body b ON "
                               "b.id = x.body WHERE NOT x.archived AND coalesce(x.asked_on, ?1) <= ?1 AND "
                               "(x.answered_on IS NULL OR x.answered_on > ?1 OR x.answered_on >= ?2)")
                    .arg(onlyPlace),
                finder.iso(), finder.day().addYears(-1).toString(Qt::ISODate));
    while (query.next()) {
        Duty duty = dutyOf("matter", query, TypeNumber::Matter);
        const QDate due = QDate::fromString(query.text(2), Qt::ISODate);
        const QDate answered = QDate::fromString(query.text(3), Qt::ISODate);
        if (answered.isValid() && answered <= finder.day()) {
            duty.state = DutyState::Met;
            duty.text = (due.isValid() && answered > due
                             ? finder.words(QT_TRANSLATE_NOOP("rules", "Answered late, %1"))
                             : finder.words(QT_TRANSLATE_NOOP("rules", "Answered %1")))
                            .arg(finder.date(answered));
        } else {
            duty.due = afterQuiet(due);
            duty.state = !due.isValid()            ? DutyState::Unknown
                         : finder.isOver(duty.due) ? DutyState::Overdue
                                                   : DutyState::Due;
            duty.text = due.isValid()
                            ? finder.words(QT_TRANSLATE_NOOP("rules", "Answer due %1")).arg(finder.date(due))
                            : finder.words(QT_TRANSLATE_NOOP("rules", "No day for the answer"));
        }
        finder.add(duty);
    }
}

} // namespace raatihuone
