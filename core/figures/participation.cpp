// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participation.h"

#include "core/catalogue/types/types.h"

#include <algorithm>

namespace raatihuone {

namespace {

std::optional<qint64> numberIn(Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.number(column));
}

struct JointTotal
{
    qint64 people = 0;
    Precision precision = Precision::Exact;
};

/// The joint head count of a series; of the same count twice the larger stands.
JointTotal jointTotal(Connection &db, RowId series)
{
    Query query(
        db,
        "SELECT max(count), qualifier FROM headcount WHERE series = ? AND event IS NULL AND NOT archived AND "
        "count IS NOT NULL GROUP BY stakeholder_group, mode",
        series);
    JointTotal total;
    while (query.next()) {
        const Precision precision = precisionOf(query.text(1));
        total.precision = total.people == 0 ? precision : together(total.precision, precision);
        total.people += query.number(0);
    }
    return total;
}

std::vector<CountedEvent> eventsOfSeries(Connection &db, RowId series)
{
    EventFilter all = eventsAsked({});
    all.add("e.series = ?", series);
    return countedEvents(db, all, countedGroups(db, all));
}

void tellDoubleCounts(const Words &words, const std::vector<CountedGroup> &counts, Statistic &figure)
{
    const auto twice =
        std::count_if(counts.begin(), counts.end(), [](const CountedGroup &each) { return each.times > 1; });
    if (twice > 0)
        figure.missing += words(
            "figures", QT_TRANSLATE_N_NOOP("figures", "%n head counts stand twice; the larger was taken."),
            int(twice));
}

/// Where people were counted and named, and not as many.
void tellDifferences(const Words &words, const std::vector<CountedGroup> &counts, Statistic &figure)
{
    QHash<RowId, CountedGroup> sums;
    for (const CountedGroup &each : counts) {
        CountedGroup &sum = sums[each.event];
        add(sum.counted, each.counted);
        sum.named += each.named;
    }
    int different = 0;
    qint64 named = 0, counted = 0;
    for (const CountedGroup &sum : std::as_const(sums)) {
        if (sum.named == 0 || !sum.counted || *sum.counted == sum.named)
            continue;
        ++different;
        named += sum.named;
        counted += *sum.counted;
    }
    if (different == 1)
        figure.missing +=
            words("figures", QT_TRANSLATE_NOOP("figures", "%1 participants are named and %2 were "
                                                          "counted; in each group the larger "
                                                          "number was taken."))
                .arg(words.number(named), words.number(counted));
    if (different > 1)
        figure.missing += words(
            "figures",
            QT_TRANSLATE_N_NOOP("figures", "In %n events other numbers of participants are named than were "
                                           "counted; in each group the larger was taken."),
            different);
}

} // namespace

QString participationSql(const EventFilter &filter)
{
    return participantCounts(QStringLiteral("SELECT e.id FROM event e WHERE %1").arg(filter.sql));
}

std::optional<qint64> participantsOf(Connection &connection, RowId event)
{
    Query query(
        connection,
        QStringLiteral("SELECT sum(count) FROM (%1)").arg(participantCounts(QStringLiteral("SELECT ?"))),
        event);
    return query.next() ? numberIn(query, 0) : std::nullopt;
}

std::vector<CountedGroup> countedGroups(Connection &db, const EventFilter &filter)
{
    Query query(
        db, QStringLiteral("SELECT event, stakeholder_group, mode, count, counted, times, named FROM (%1)")
                .arg(participationSql(filter)));
    filter.bindTo(query);
    std::vector<CountedGroup> counts;
    while (query.next())
        counts.push_back({query.id(0), query.id(1), query.text(2), numberIn(query, 3), numberIn(query, 4),
                          query.number(5), query.number(6)});
    return counts;
}

QHash<RowId, std::optional<qint64>> participantsByEvent(const std::vector<CountedGroup> &counts,
                                                        const std::optional<RowId> &group)
{
    QHash<RowId, std::optional<qint64>> participants;
    for (const CountedGroup &each : counts)
        if (!group || each.group == *group)
            add(participants[each.event], each.count);
    return participants;
}

std::vector<CountedEvent> countedEvents(Connection &db, const EventFilter &filter,
                                        const std::vector<CountedGroup> &counts,
                                        const std::optional<RowId> &group)
{
    const QHash<RowId, std::optional<qint64>> participants = participantsByEvent(counts, group);
    Query query(db,
                QStringLiteral("SELECT e.id, e.kind, substr(e.start, 1, 4), e.series, e.status = 'held' FROM "
                               "event e WHERE %1 ORDER BY e.id")
                    .arg(filter.sql));
    filter.bindTo(query);
    std::vector<CountedEvent> events;
    while (query.next()) {
        const std::optional<qint64> found = participants.value(query.id(0));
        if (found || (!group && query.number(4) > 0))
            events.push_back({query.text(1), query.text(2), query.id(3), found});
    }
    return events;
}

std::vector<JointSurplus> jointSurpluses(Connection &db, const std::vector<CountedEvent> &events)
{
    QMap<RowId, std::vector<CountedEvent>> series;
    for (const CountedEvent &event : events)
        if (event.series.isValid())
            series[event.series].push_back(event);
    std::vector<JointSurplus> surpluses;
    for (auto each = series.begin(); each != series.end(); ++each) {
        const JointTotal joint = jointTotal(db, each.key());
        if (joint.people == 0)
            continue;
        const std::vector<CountedEvent> all = eventsOfSeries(db, each.key());
        qint64 people = joint.people;
        for (const CountedEvent &event : all)
            people -= event.participants.value_or(0);
        if (people > 0)
            surpluses.push_back({people, joint.precision, all.size() == each.value().size(), each.value()});
    }
    return surpluses;
}

void add(std::optional<qint64> &sum, std::optional<qint64> more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

Value valueOf(std::optional<qint64> number)
{
    return number ? Value(*number) : Value();
}

QMap<QString, Precision> precisionsBy(Connection &db, const char *key, const EventFilter &filter,
                                      const std::optional<RowId> &group)
{
    Query query(
        db, QStringLiteral("SELECT DISTINCT %1, h.qualifier FROM headcount h JOIN event e ON e.id = h.event "
                           "WHERE h.qualifier <> 'exact' AND h.count IS NOT NULL AND NOT h.archived "
                           "AND (?1 IS NULL OR h.stakeholder_group = ?1) AND %2")
                .arg(QLatin1String(key), filter.sql));
    query.bind(group ? Value(*group) : Value());
    filter.bindTo(query);
    QMap<QString, Precision> found;
    while (query.next()) {
        Precision &precision = found[query.text(0)];
        precision = together(precision, precisionOf(query.text(1)));
    }
    return found;
}

void tellUnknown(const Words &words, qint64 events, Statistic &figure)
{
    if (events > 0)
        figure.missing +=
            words("figures",
                  QT_TRANSLATE_N_NOOP(
                      "figures", "Head counts are missing from %n events. They are not counted as zero."),
                  int(events));
}

void tellDoubts(const Words &words, const std::vector<CountedGroup> &counts, Statistic &figure)
{
    tellDoubleCounts(words, counts, figure);
    tellDifferences(words, counts, figure);
}

void tellLeftOut(const Words &words, int jointTotals, Statistic &figure)
{
    if (jointTotals > 0)
        figure.missing += words(
            "figures",
            QT_TRANSLATE_N_NOOP("figures", "%n joint head counts of series are left out: they also cover "
                                           "events that were not asked for."),
            jointTotals);
}

} // namespace raatihuone
