// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participants.h"

#include "core/catalogue/types/types.h"

namespace raatihuone {

namespace {

/// Largest count of each event, group and mode, and how many counts there are of it.
constexpr auto countsOfEvents = "SELECT h.event, h.stakeholder_group, h.mode, max(h.count) AS count, "
                                "count(h.count) AS times FROM headcount h "
                                "WHERE h.event IS NOT NULL GROUP BY h.event, h.stakeholder_group, h.mode";

/// Parameters: year or nothing, municipality or nothing, event or nothing.
constexpr auto eventFilter =
    "(?1 IS NULL OR substr(e.start, 1, 4) = ?1) "
    "AND (?2 IS NULL OR EXISTS (SELECT 1 FROM event_municipalities l WHERE l.owner = e.id AND l.target = "
    "?2)) "
    "AND (?3 IS NULL OR e.id = ?3) AND NOT e.archived AND e.status NOT IN ('cancelled', 'moved')";

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

void bindFilter(Query &query, const StatisticRequest &request)
{
    query.bind(request.year ? Value(QString::number(*request.year)) : Value());
    query.bind(request.municipality ? Value(*request.municipality) : Value());
    query.bind(request.event ? Value(*request.event) : Value());
}

std::vector<EventFigure> eventFigures(Connection &db, const StatisticRequest &request)
{
    Query query(db,
                QStringLiteral(
                    "SELECT e.kind, e.series, (SELECT sum(c.count) FROM (%1) c WHERE c.event = e.id) AS "
                    "participants FROM event e WHERE %2 AND (e.status = 'held' OR participants IS NOT NULL)")
                    .arg(QLatin1String(countsOfEvents), QLatin1String(eventFilter)));
    bindFilter(query, request);
    std::vector<EventFigure> figures;
    while (query.next())
        figures.push_back(
            {query.text(0), query.id(1), query.isNull(2) ? std::nullopt : std::optional(query.number(2))});
    return figures;
}

void add(std::optional<qint64> &sum, std::optional<qint64> more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

/// What joint totals of series hold beyond the counts of their events, given to the kind of those events.
void addJointTotals(Connection &db, const std::vector<EventFigure> &events, QMap<QString, KindFigure> &kinds)
{
    QMap<RowId, std::pair<QString, qint64>> series;
    for (const EventFigure &event : events)
        if (event.series.isValid()) {
            series[event.series].first = event.kind;
            series[event.series].second += event.participants.value_or(0);
        }
    for (auto each = series.begin(); each != series.end(); ++each) {
        const auto joint =
            db.value("SELECT sum(count) FROM headcount WHERE series = ? AND event IS NULL", each.key());
        const qint64 beyond = joint && !joint->isNull() ? joint->toNumber() - each.value().second : 0;
        if (beyond > 0)
            add(kinds[each.value().first].participants, beyond);
    }
}

QString periodOf(const StatisticRequest &request)
{
    return request.year ? QString::number(*request.year) : QString();
}

Value valueOf(std::optional<qint64> number)
{
    return number ? Value(*number) : Value();
}

void tellDoubleCounts(Connection &db, const Words &words, Statistic &figure)
{
    const auto twice = db.value(
        QStringLiteral("SELECT count(*) FROM (%1) WHERE times > 1").arg(QLatin1String(countsOfEvents)));
    if (twice && twice->toNumber() > 0)
        figure.missing += words(
            "figures", QT_TRANSLATE_N_NOOP("figures", "%n head counts stand twice; the larger was taken."),
            int(twice->toNumber()));
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
    const auto sum = connection.value(
        QStringLiteral("SELECT sum(count) FROM (%1 HAVING h.event = ?)").arg(QLatin1String(countsOfEvents)),
        event);
    return sum && !sum->isNull() ? std::optional(sum->toNumber()) : std::nullopt;
}

Statistic participants(const Records &records, const StatisticRequest &request)
{
    Connection &db = records.file().connection();
    const Words &words = records.words();
    const Field &kindField =
        *records.file().catalogue().type(TypeNumber::Event).field(QStringLiteral("kind"));
    const std::vector<EventFigure> events = eventFigures(db, request);
    QMap<QString, KindFigure> kinds = byKind(events);
    addJointTotals(db, events, kinds);

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
    tellDoubleCounts(db, words, figure);
    return figure;
}

Statistic participantGroups(const Records &records, const StatisticRequest &request)
{
    Connection &db = records.file().connection();
    const Words &words = records.words();
    const RecordType &groupType = records.file().catalogue().type(TypeNumber::StakeholderGroup);
    Query query(db,
                QStringLiteral("SELECT c.stakeholder_group, sum(c.count) FILTER (WHERE c.mode = 'on_site'), "
                               "sum(c.count) FILTER (WHERE c.mode = 'online'), sum(c.count) "
                               "FROM (%1) c JOIN event e ON e.id = c.event LEFT JOIN stakeholder_group g "
                               "ON g.id = c.stakeholder_group WHERE %2 GROUP BY 1 ORDER BY g.position, 1")
                    .arg(QLatin1String(countsOfEvents), QLatin1String(eventFilter)));
    bindFilter(query, request);
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
    tellDoubleCounts(db, words, figure);
    return figure;
}

} // namespace raatihuone
