// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

namespace raatihuone {

RecordType attendanceType()
{
    RecordType type(TypeNumber::Attendance, QStringLiteral("attendance"),
                    QT_TRANSLATE_NOOP("catalogue", "Participant"),
                    QT_TRANSLATE_NOOP("catalogue", "Participants by name"));
    type.fromVersion(4).titled({QStringLiteral("person"), QStringLiteral("event")}).countingPeople();

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.reference(1, QStringLiteral("event"), QT_TRANSLATE_NOOP("catalogue", "Event"), TypeNumber::Event)
        .part()
        .searchable()
        .listed();
    type.reference(2, QStringLiteral("person"), QT_TRANSLATE_NOOP("catalogue", "Person"), TypeNumber::Person)
        .part()
        .personal()
        .searchable()
        .listed();
    type.reference(3, QStringLiteral("organisation"), QT_TRANSLATE_NOOP("catalogue", "Organisation"),
                   TypeNumber::Organisation)
        .searchable()
        .listed();
    type.reference(4, QStringLiteral("stakeholder_group"),
                   QT_TRANSLATE_NOOP("catalogue", "Stakeholder group"), TypeNumber::StakeholderGroup)
        .listed();
    type.choice(5, QStringLiteral("mode"), QT_TRANSLATE_NOOP("catalogue", "Mode"),
                {{QStringLiteral("on_site"), QT_TRANSLATE_NOOP("catalogue", "On site")},
                 {QStringLiteral("online"), QT_TRANSLATE_NOOP("catalogue", "Online")}})
        .listed()
        .byDefault(QStringLiteral("on_site"));
    type.choice(6, QStringLiteral("seat"), QT_TRANSLATE_NOOP("catalogue", "Seat"), seatChoices());
    type.choice(7, QStringLiteral("state"), QT_TRANSLATE_NOOP("catalogue", "Presence"),
                {{QStringLiteral("registered"), QT_TRANSLATE_NOOP("catalogue", "Registered")},
                 {QStringLiteral("present"), QT_TRANSLATE_NOOP("catalogue", "Present")},
                 {QStringLiteral("excused"), QT_TRANSLATE_NOOP("catalogue", "Excused")},
                 {QStringLiteral("absent"), QT_TRANSLATE_NOOP("catalogue", "Absent")}})
        .listed()
        .byDefault(QStringLiteral("present"));
    type.reference(8, QStringLiteral("deputy_for"), QT_TRANSLATE_NOOP("catalogue", "In the place of"),
                   TypeNumber::Person)
        .personal();
    type.add(9, QStringLiteral("needs"), Kind::LongText,
             QT_TRANSLATE_NOOP("catalogue", "Accessibility and interpretation needs"))
        .personal()
        .special();
    return type;
}

/// People who fit in another row cannot be told from those who were counted there, so they are the same as far as there
/// is room: `spare_named` are named people of known groups beyond their counts, `spare_counted` counted ones without a
/// name. Whoever is named twice, which a merge may leave, is one.
QString participantCounts(const QString &events)
{
    static const QString sql = QStringLiteral(
        "WITH wanted(event) AS (%1), "
        "counts AS (SELECT h.event, h.stakeholder_group, h.mode, max(h.count) AS counted, "
        "count(h.count) AS times, 0 AS named FROM wanted JOIN headcount h ON h.event = wanted.event "
        "WHERE NOT h.archived GROUP BY 1, 2, 3), "
        "people AS (SELECT a.event, max(a.stakeholder_group) AS stakeholder_group, max(a.mode) AS mode "
        "FROM wanted JOIN attendance a ON a.event = wanted.event "
        "WHERE a.state = 'present' AND NOT a.archived GROUP BY a.event, coalesce(a.person, -a.id)), "
        "both AS (SELECT event, stakeholder_group, mode, sum(counted) AS counted, sum(times) AS times, "
        "sum(named) AS named FROM (SELECT * FROM counts UNION ALL SELECT event, stakeholder_group, mode, "
        "NULL, 0, count(*) FROM people GROUP BY 1, 2, 3) GROUP BY 1, 2, 3), "
        "spared AS (SELECT *, coalesce(counted, 0) AS known, "
        "coalesce(sum(max(named - coalesce(counted, 0), 0)) FILTER (WHERE stakeholder_group IS NOT NULL) "
        "OVER same, 0) AS spare_named, "
        "coalesce(sum(max(coalesce(counted, 0) - named, 0)) FILTER (WHERE stakeholder_group IS NOT NULL) "
        "OVER same, 0) AS spare_counted FROM both WINDOW same AS (PARTITION BY event, mode)), "
        "found AS (SELECT *, CASE WHEN counted IS NULL AND named = 0 THEN NULL "
        "WHEN stakeholder_group IS NOT NULL THEN max(known, named) "
        "ELSE known + named - min(spare_named, known) "
        "- min(named, spare_counted + known - min(spare_named, known)) END AS count FROM spared) "
        "SELECT event, stakeholder_group, mode, count, times, counted, named FROM found "
        "WHERE stakeholder_group IS NOT NULL OR counted IS NOT NULL OR count > 0");
    return sql.arg(events);
}

} // namespace raatihuone
