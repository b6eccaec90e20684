// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participants.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"

#include <QtCore/QHash>
#include <algorithm>

namespace raatihuone {

namespace {

/// Who took part in the events that are asked for.
QString countsOf(const EventFilter &filter)
{
    return participantCounts(QStringLiteral("SELECT e.id FROM event e WHERE %1").arg(filter.sql));
}

/// A group of people in one event, as participantCounts() has it.
struct Counted
{
    RowId event, group;
    QString mode;
    std::optional<qint64> count, counted;
    qint64 times = 0, named = 0;
};

std::optional<qint64> numberIn(Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.number(column));
}

/// Counting is the work: it is done once, and summed up in many ways.
std::vector<Counted> readCounts(Connection &db, const EventFilter &filter)
{
    Query query(
        db, QStringLiteral("SELECT event, stakeholder_group, mode, count, counted, times, named FROM (%1)")
                .arg(countsOf(filter)));
    filter.bindTo(query);
    std::vector<Counted> counts;
    while (query.next())
        counts.push_back({query.id(0), query.id(1), query.text(2), numberIn(query, 3), numberIn(query, 4),
                          query.number(5), query.number(6)});
    return counts;
}

struct EventFigure
{
    QString kind;
    RowId series;
    std::optional<qint64> participants;
};

struct KindFigure
{
    qint64 events = 0;
    std::optional<qint64> participants;
    int unknown = 0;
};

void add(std::optional<qint64> &sum, std::optional<qint64> more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

/// Of a group, if one is asked for: the events that it took part in, and how many of it.
std::vector<EventFigure> eventFigures(Connection &db, const EventFilter &filter,
                                      const std::vector<Counted> &counts,
                                      const std::optional<RowId> &group = {})
{
    QHash<RowId, std::optional<qint64>> participants;
    for (const Counted &each : counts)
        if (!group || each.group == *group)
            add(participants[each.event], each.count);
    Query query(
        db,
        QStringLiteral("SELECT e.id, e.kind, e.series, e.status = 'held' FROM event e WHERE %1 ORDER BY e.id")
            .arg(filter.sql));
    filter.bindTo(query);
    std::vector<EventFigure> figures;
    while (query.next()) {
        const std::optional<qint64> found = participants.value(query.id(0));
        if (found || (!group && query.number(3) > 0))
            figures.push_back({query.text(1), query.id(2), found});
    }
    return figures;
}

std::optional<qint64> known(const std::optional<Value> &sum)
{
    return sum && !sum->isNull() ? std::optional(sum->toNumber()) : std::nullopt;
}

/// The joint head count of a series; of the same count twice the larger stands.
std::optional<qint64> jointTotal(Connection &db, RowId series)
{
    return known(db.value("SELECT sum(count) FROM (SELECT max(h.count) AS count FROM headcount h WHERE "
                          "h.series = ? AND h.event IS NULL AND NOT h.archived "
                          "GROUP BY h.stakeholder_group, h.mode)",
                          series));
}

/// What the joint total of a series holds beyond the counts of all its events.
struct JointSurplus
{
    qint64 people = 0;
    qint64 events = 0; ///< of the whole series
};

JointSurplus surplusOf(Connection &db, RowId series)
{
    JointSurplus surplus;
    surplus.people = jointTotal(db, series).value_or(0);
    if (surplus.people == 0)
        return surplus;
    EventFilter all = eventsAsked({});
    all.add("e.series = ?", series);
    for (const EventFigure &event : eventFigures(db, all, readCounts(db, all))) {
        surplus.people -= event.participants.value_or(0);
        ++surplus.events;
    }
    return surplus;
}

/// Gives what joint totals of series hold beyond their events to the kind of those events.
/// @returns how many totals stay out because they are also of events that are not asked for.
int addJointTotals(Connection &db, const std::vector<EventFigure> &events, QMap<QString, KindFigure> &kinds)
{
    QMap<RowId, std::pair<QString, qint64>> series; // the kind and the number of events
    for (const EventFigure &event : events)
        if (event.series.isValid()) {
            series[event.series].first = event.kind;
            ++series[event.series].second;
        }
    int leftOut = 0;
    for (auto each = series.begin(); each != series.end(); ++each) {
        const JointSurplus surplus = surplusOf(db, each.key());
        if (surplus.people <= 0)
            continue;
        if (surplus.events == each.value().second)
            add(kinds[each.value().first].participants, surplus.people);
        else
            ++leftOut;
    }
    return leftOut;
}

QString periodOf(const StatisticRequest &request)
{
    return request.year ? QString::number(*request.year) : QString();
}

Value valueOf(std::optional<qint64> number)
{
    return number ? Value(*number) : Value();
}

void tellDoubleCounts(const Words &words, const std::vector<Counted> &counts, Statistic &figure)
{
    const auto twice =
        std::count_if(counts.begin(), counts.end(), [](const Counted &each) { return each.times > 1; });
    if (twice > 0)
        figure.missing += words(
            "figures", QT_TRANSLATE_N_NOOP("figures", "%n head counts stand twice; the larger was taken."),
            int(twice));
}

/// Where people were counted and named, and not as many.
void tellDifferences(const Words &words, const std::vector<Counted> &counts, Statistic &figure)
{
    QHash<RowId, Counted> sums;
    for (const Counted &each : counts) {
        Counted &sum = sums[each.event];
        add(sum.counted, each.counted);
        sum.named += each.named;
    }
    int different = 0;
    qint64 named = 0, counted = 0;
    for (const Counted &sum : std::as_const(sums)) {
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

QMap<QString, KindFigure> byKind(const std::vector<EventFigure> &events)
{
    QMap<QString, KindFigure> kinds;
    for (const EventFigure &event : events) {
        KindFigure &kind = kinds[event.kind];
        ++kind.events;
        add(kind.participants, event.participants);
        kind.unknown += !event.participants.has_value();
    }
    return kinds;
}

std::vector<StatisticColumn> kindColumns(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const EventFilter held = request.group ? eventsAsked(request) : eventsHeld(request);
    QString ofRow = QStringLiteral("(?1 = '%1' OR e.kind = ?1)").arg(totalCode);
    if (request.group)
        ofRow += QStringLiteral(" AND EXISTS (SELECT 1 FROM (%1) c WHERE c.count IS NOT NULL AND "
                                "c.stakeholder_group = %2)")
                     .arg(participantCounts(QStringLiteral("SELECT e.id")), request.group->toText());
    return {{QStringLiteral("kind"),
             words("figures", QT_TRANSLATE_NOOP("figures", "Kind of event")),
             {},
             records.file().catalogue().type(TypeNumber::Event).field(QStringLiteral("kind"))},
            numberColumn(words, "events", QT_TRANSLATE_NOOP("figures", "Events"), "events",
                         eventsBehind(ofRow, held, true)),
            numberColumn(words, "participants", QT_TRANSLATE_NOOP("figures", "Participants"), "people",
                         eventsBehind(ofRow, held, false))};
}

/// Adds a row a kind, and the total.
KindFigure addKinds(const QMap<QString, KindFigure> &kinds, Statistic &figure)
{
    KindFigure total;
    for (const Choice &choice : figure.columns.front().field->choices) {
        if (!kinds.contains(choice.code))
            continue;
        const KindFigure kind = kinds[choice.code];
        figure.rows.push_back({Value(choice.code), Value(kind.events), valueOf(kind.participants)});
        total.events += kind.events;
        add(total.participants, kind.participants);
        total.unknown += kind.unknown;
    }
    figure.rows.push_back({Value(QString(totalCode)), Value(total.events), valueOf(total.participants)});
    for (const std::vector<Value> &row : figure.rows)
        figure.keys.push_back(row.front());
    return total;
}

QString participationTitle(const Words &words, const KindFigure &total)
{
    if (total.events == 0)
        return words("figures", QT_TRANSLATE_NOOP("figures", "No events are recorded"));
    if (!total.participants)
        return words("figures",
                     QT_TRANSLATE_N_NOOP("figures", "%n events were held; how many came is not recorded"),
                     int(total.events));
    return words("figures", QT_TRANSLATE_NOOP("figures", "%1 people took part in %2 events"))
        .arg(words.number(*total.participants), words.number(total.events));
}

/// The precision of the head counts by what @p key, an expression over the event `e` and the count `h`, says.
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

/// Says which sums hold head counts that are not exact.
void markKinds(Connection &db, const EventFilter &filter, const std::optional<RowId> &group,
               Statistic &figure)
{
    constexpr size_t people = 2;
    const QMap<QString, Precision> found = precisionsBy(db, "e.kind", filter, group);
    Precision all = Precision::Exact;
    for (const Precision precision : found)
        all = together(all, precision);
    for (size_t row = 0; row < figure.rows.size(); ++row)
        figure.setPrecision(row, people, figure.isTotal(row) ? all : found.value(figure.keys[row].toText()));
}

/// Where a group has come from, by the mode of its column.
Behind eventsOfGroup(const EventFilter &filter, const QString &mode)
{
    return {TypeNumber::Event,
            QStringLiteral("SELECT DISTINCT c.event FROM (SELECT ?1 AS wanted) LEFT JOIN (%1) c ON "
                           "c.stakeholder_group IS wanted WHERE c.count > 0%2 ORDER BY 1")
                .arg(countsOf(filter),
                     mode.isEmpty() ? QString() : QStringLiteral(" AND c.mode = '%1'").arg(mode)),
            filter.values, false};
}

std::vector<StatisticColumn> groupColumns(const Words &words, const EventFilter &filter)
{
    return {labelColumn(words, "stakeholder_group", QT_TRANSLATE_NOOP("figures", "Stakeholder group")),
            numberColumn(words, "on_site", QT_TRANSLATE_NOOP("figures", "On site"), "people",
                         eventsOfGroup(filter, QStringLiteral("on_site"))),
            numberColumn(words, "online", QT_TRANSLATE_NOOP("figures", "Online"), "people",
                         eventsOfGroup(filter, QStringLiteral("online"))),
            numberColumn(words, "participants", QT_TRANSLATE_NOOP("figures", "Participants"), "people",
                         eventsOfGroup(filter, {}))};
}

/// The groups in their order; before them those whose group is not known.
std::vector<RowId> inOrder(Connection &db, const QList<RowId> &groups)
{
    std::vector<RowId> known;
    Query query(db, "SELECT id FROM stakeholder_group ORDER BY position, id");
    while (query.next())
        known.push_back(query.id(0));
    std::vector<RowId> sorted(groups.begin(), groups.end());
    const auto placeOf = [&known](RowId id) {
        const auto found = std::find(known.begin(), known.end(), id);
        return std::pair(found == known.end() ? -1 : found - known.begin(), id.value());
    };
    std::sort(sorted.begin(), sorted.end(),
              [&](RowId one, RowId other) { return placeOf(one) < placeOf(other); });
    return sorted;
}

void addGroups(const Records &records, const std::vector<Counted> &counts, Statistic &figure)
{
    struct Sums
    {
        std::optional<qint64> onSite, online, all;
    };
    QMap<RowId, Sums> groups;
    for (const Counted &each : counts) {
        Sums &sums = groups[each.group];
        add(sums.all, each.count);
        if (each.mode == QLatin1String("on_site"))
            add(sums.onSite, each.count);
        if (each.mode == QLatin1String("online"))
            add(sums.online, each.count);
    }
    const RecordType &type = records.file().catalogue().type(TypeNumber::StakeholderGroup);
    for (const RowId group : inOrder(records.connection(), groups.keys())) {
        const QString name =
            group.isValid() ? records.title(type, group)
                            : records.words()("figures", QT_TRANSLATE_NOOP("figures", "Group not known"));
        const Sums sums = groups.value(group);
        figure.rows.push_back({Value(name), valueOf(sums.onSite), valueOf(sums.online), valueOf(sums.all)});
        figure.keys.push_back(group.isValid() ? Value(group) : Value());
    }
}

QString groupsTitle(const Words &words, const Statistic &figure)
{
    constexpr size_t people = 3;
    const std::optional<size_t> most = largestRow(figure, people);
    if (!most || !figure.n)
        return words("figures", QT_TRANSLATE_NOOP("figures", "No participants are recorded"));
    return words("figures", QT_TRANSLATE_NOOP("figures", "Most participants by group: %1, %2 of %3"))
        .arg(figure.rows[*most].front().toText(), words.number(figure.rows[*most][people].toNumber()),
             words.number(*figure.n));
}

/// Says which sums hold head counts that are not exact.
void markGroups(Connection &db, const EventFilter &filter, Statistic &figure)
{
    const QMap<QString, Precision> ofMode[] = {
        precisionsBy(db, "CASE h.mode WHEN 'on_site' THEN coalesce(h.stakeholder_group, 0) END", filter, {}),
        precisionsBy(db, "CASE h.mode WHEN 'online' THEN coalesce(h.stakeholder_group, 0) END", filter, {}),
        precisionsBy(db, "coalesce(h.stakeholder_group, 0)", filter, {})};
    for (size_t row = 0; row < figure.rows.size(); ++row)
        for (size_t column = 1; column < figure.columns.size(); ++column) {
            const Value &key = figure.keys[row];
            figure.setPrecision(row, column,
                                ofMode[column - 1].value(QString::number(key.isNull() ? 0 : key.toNumber())));
        }
}

} // namespace

std::optional<qint64> participantsOf(Connection &connection, RowId event)
{
    return known(connection.value(
        QStringLiteral("SELECT sum(count) FROM (%1)").arg(participantCounts(QStringLiteral("SELECT ?"))),
        event));
}

Statistic participants(const Records &records, const StatisticRequest &request)
{
    Connection &db = records.connection();
    const Words &words = records.words();
    const EventFilter filter = eventsAsked(request);
    const std::vector<Counted> counts = readCounts(db, filter);
    const std::vector<EventFigure> events = eventFigures(db, filter, counts, request.group);
    QMap<QString, KindFigure> kinds = byKind(events);
    const int leftOut = request.group ? 0 : addJointTotals(db, events, kinds);

    Statistic figure;
    figure.columns = kindColumns(records, request);
    const KindFigure total = addKinds(kinds, figure);
    figure.chart = {Chart::Shape::Bars, {2}};
    figure.n = total.participants;
    figure.period = periodOf(request);
    figure.title = participationTitle(words, total);
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Events and head counts of this file"));
    if (total.unknown > 0)
        figure.missing +=
            words("figures",
                  QT_TRANSLATE_N_NOOP(
                      "figures", "Head counts are missing from %n events. They are not counted as zero."),
                  total.unknown);
    if (leftOut > 0)
        figure.missing += words(
            "figures",
            QT_TRANSLATE_N_NOOP("figures", "%n joint head counts of series are left out: they also cover "
                                           "events that were not asked for."),
            leftOut);
    markKinds(db, filter, request.group, figure);
    tellDoubleCounts(words, counts, figure);
    tellDifferences(words, counts, figure);
    return figure;
}

Statistic participantGroups(const Records &records, const StatisticRequest &request)
{
    Connection &db = records.connection();
    const Words &words = records.words();
    const EventFilter filter = eventsAsked(request);
    const std::vector<Counted> counts = readCounts(db, filter);
    Statistic figure;
    figure.columns = groupColumns(words, filter);
    addGroups(records, counts, figure);
    figure.chart = {Chart::Shape::Bars, {3}};
    figure.n = sumOf(figure, 3);
    figure.period = periodOf(request);
    figure.title = groupsTitle(words, figure);
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Events and head counts of this file"));
    markGroups(db, filter, figure);
    tellDoubleCounts(words, counts, figure);
    tellDifferences(words, counts, figure);
    return figure;
}

} // namespace raatihuone
