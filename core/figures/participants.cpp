// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participants.h"

#include "core/catalogue/types/types.h"

namespace raatihuone {

namespace {

/// Which events are asked for: a condition on the row `e`, and the values in it.
struct EventFilter
{
    QString sql = QStringLiteral("NOT e.archived AND e.status NOT IN ('cancelled', 'moved')");
    std::vector<Value> values;

    void add(const char *condition, const Value &value)
    {
        sql += QStringLiteral(" AND ") + QLatin1String(condition);
        values.push_back(value);
    }
    /// Who took part in these events.
    QString counts() const
    {
        return participantCounts(QStringLiteral("SELECT e.id FROM event e WHERE %1").arg(sql));
    }
    void bindTo(Query &query) const
    {
        for (const Value &value : values)
            query.bind(value);
    }
};

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

EventFilter filterOf(const StatisticRequest &request)
{
    EventFilter filter;
    if (request.event)
        filter.add("e.id = ?", *request.event);
    if (request.year)
        filter.add("substr(e.start, 1, 4) = ?", QString::number(*request.year));
    if (request.municipality)
        filter.add("EXISTS (SELECT 1 FROM event_municipalities l WHERE l.owner = e.id AND l.target = ?)",
                   *request.municipality);
    return filter;
}

std::vector<EventFigure> eventFigures(Connection &db, const EventFilter &filter)
{
    Query query(db,
                QStringLiteral("SELECT e.kind, e.series, (SELECT sum(c.count) FROM (%1) c) AS participants "
                               "FROM event e WHERE %2 AND (e.status = 'held' OR participants IS NOT NULL) "
                               "ORDER BY e.id")
                    .arg(participantCounts(QStringLiteral("SELECT e.id")), filter.sql));
    filter.bindTo(query);
    std::vector<EventFigure> figures;
    while (query.next())
        figures.push_back(
            {query.text(0), query.id(1), query.isNull(2) ? std::nullopt : std::optional(query.number(2))});
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

void add(std::optional<qint64> &sum, std::optional<qint64> more)
{
    if (more)
        sum = sum.value_or(0) + *more;
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
    EventFilter all;
    all.add("e.series = ?", series);
    for (const EventFigure &event : eventFigures(db, all)) {
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

void tellDoubleCounts(Connection &db, const Words &words, const EventFilter &filter, Statistic &figure)
{
    Query query(db, QStringLiteral("SELECT count(*) FROM (%1) WHERE times > 1").arg(filter.counts()));
    filter.bindTo(query);
    const int twice = query.next() ? int(query.number(0)) : 0;
    if (twice > 0)
        figure.missing +=
            words("figures",
                  QT_TRANSLATE_N_NOOP("figures", "%n head counts stand twice; the larger was taken."), twice);
}

/// Where people were counted and named, and not as many.
void tellDifferences(Connection &db, const Words &words, const EventFilter &filter, Statistic &figure)
{
    Query query(db,
                QStringLiteral("SELECT count(*), sum(named), sum(counted) FROM (SELECT sum(named) AS named, "
                               "sum(counted) AS counted FROM (%1) GROUP BY event HAVING sum(named) > 0 "
                               "AND sum(counted) <> sum(named))")
                    .arg(filter.counts()));
    filter.bindTo(query);
    const int different = query.next() ? int(query.number(0)) : 0;
    if (different == 1)
        figure.missing +=
            words("figures", QT_TRANSLATE_NOOP("figures", "%1 participants are named and %2 were "
                                                          "counted; in each group the larger "
                                                          "number was taken."))
                .arg(words.number(query.number(1)), words.number(query.number(2)));
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

} // namespace

std::optional<qint64> participantsOf(Connection &connection, RowId event)
{
    return known(connection.value(
        QStringLiteral("SELECT sum(count) FROM (%1)").arg(participantCounts(QStringLiteral("SELECT ?"))),
        event));
}

Statistic participants(const Records &records, const StatisticRequest &request)
{
    Connection &db = records.file().connection();
    const Words &words = records.words();
    const Field &kindField =
        *records.file().catalogue().type(TypeNumber::Event).field(QStringLiteral("kind"));
    const EventFilter filter = filterOf(request);
    const std::vector<EventFigure> events = eventFigures(db, filter);
    QMap<QString, KindFigure> kinds = byKind(events);
    const int leftOut = addJointTotals(db, events, kinds);

    Statistic figure;
    figure.columns = {{QStringLiteral("kind"),
                       words("figures", QT_TRANSLATE_NOOP("figures", "Kind of event")),
                       {},
                       &kindField},
                      {QStringLiteral("events"), words("figures", QT_TRANSLATE_NOOP("figures", "Events")),
                       QStringLiteral("events")},
                      {QStringLiteral("participants"),
                       words("figures", QT_TRANSLATE_NOOP("figures", "Participants")),
                       QStringLiteral("people")}};
    KindFigure total;
    for (const Choice &choice : kindField.choices) {
        if (!kinds.contains(choice.code))
            continue;
        const KindFigure &kind = kinds[choice.code];
        figure.rows.push_back({Value(choice.code), Value(kind.events), valueOf(kind.participants)});
        total.events += kind.events;
        add(total.participants, kind.participants);
        total.unknown += kind.unknown;
    }
    figure.rows.push_back({Value(QString(totalCode)), Value(total.events), valueOf(total.participants)});
    figure.n = total.participants;
    figure.period = periodOf(request);
    figure.title = words("figures", QT_TRANSLATE_NOOP("figures", "%1 people took part in %2 events"))
                       .arg(total.participants ? words.number(*total.participants) : QString(QChar(0x2014)),
                            words.number(total.events));
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
    tellDoubleCounts(db, words, filter, figure);
    tellDifferences(db, words, filter, figure);
    return figure;
}

Statistic participantGroups(const Records &records, const StatisticRequest &request)
{
    Connection &db = records.file().connection();
    const Words &words = records.words();
    const EventFilter filter = filterOf(request);
    const RecordType &groupType = records.file().catalogue().type(TypeNumber::StakeholderGroup);
    Query query(db,
                QStringLiteral("SELECT c.stakeholder_group, sum(c.count) FILTER (WHERE c.mode = 'on_site'), "
                               "sum(c.count) FILTER (WHERE c.mode = 'online'), sum(c.count) "
                               "FROM (%1) c LEFT JOIN stakeholder_group g "
                               "ON g.id = c.stakeholder_group GROUP BY 1 ORDER BY g.position, 1")
                    .arg(filter.counts()));
    filter.bindTo(query);
    Statistic figure;
    figure.columns = {{QStringLiteral("stakeholder_group"),
                       words("figures", QT_TRANSLATE_NOOP("figures", "Stakeholder group")),
                       {}},
                      {QStringLiteral("on_site"), words("figures", QT_TRANSLATE_NOOP("figures", "On site")),
                       QStringLiteral("people")},
                      {QStringLiteral("online"), words("figures", QT_TRANSLATE_NOOP("figures", "Online")),
                       QStringLiteral("people")},
                      {QStringLiteral("participants"),
                       words("figures", QT_TRANSLATE_NOOP("figures", "Participants")),
                       QStringLiteral("people")}};
    std::optional<qint64> total;
    while (query.next()) {
        const QString name = query.isNull(0)
                                 ? words("figures", QT_TRANSLATE_NOOP("figures", "Group not known"))
                                 : records.title(groupType, query.id(0));
        figure.rows.push_back({Value(name), query.value(1), query.value(2), query.value(3)});
        if (!query.isNull(3))
            add(total, query.number(3));
    }
    figure.n = total;
    figure.period = periodOf(request);
    figure.title = words("figures", QT_TRANSLATE_NOOP("figures", "Participants by stakeholder group"));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Events and head counts of this file"));
    tellDoubleCounts(db, words, filter, figure);
    tellDifferences(db, words, filter, figure);
    return figure;
}

} // namespace raatihuone
