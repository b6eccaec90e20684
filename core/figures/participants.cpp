// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participants.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/figures/participation.h"

namespace raatihuone {

namespace {

struct KindFigure
{
    qint64 events = 0;
    std::optional<qint64> participants;
    int unknown = 0;
    Precision precision = Precision::Exact; ///< of the participants
};

/// Gives what joint totals of series hold beyond their events to the kind of those events.
/// @returns how many totals stay out because they are also of events that are not asked for.
int addJointTotals(Connection &db, const std::vector<CountedEvent> &events, QMap<QString, KindFigure> &kinds)
{
    int leftOut = 0;
    for (const JointSurplus &surplus : jointSurpluses(db, events)) {
        KindFigure &kind = kinds[surplus.events.back().kind];
        if (surplus.isWhole) {
            add(kind.participants, surplus.people);
            kind.precision = together(kind.precision, surplus.precision);
        } else
            ++leftOut;
    }
    return leftOut;
}

QString periodOf(const StatisticRequest &request)
{
    return request.year ? QString::number(*request.year) : QString();
}

QMap<QString, KindFigure> byKind(const std::vector<CountedEvent> &events)
{
    QMap<QString, KindFigure> kinds;
    for (const CountedEvent &event : events) {
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
    const EventFilter held = eventsHeld(request);
    const QString ofRow = QStringLiteral("(?1 = '%1' OR e.kind = ?1)").arg(totalCode);
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

QString participationTitle(const Words &words, const KindFigure &total, const Statistic &figure)
{
    constexpr size_t people = 2;
    if (total.events == 0)
        return words("figures", QT_TRANSLATE_NOOP("figures", "No events are recorded"));
    if (!total.participants)
        return words("figures",
                     QT_TRANSLATE_N_NOOP("figures", "%n events were held; how many came is not recorded"),
                     int(total.events));
    return words("figures", QT_TRANSLATE_NOOP("figures", "%1 people took part in %2 events"))
        .arg(shownCell(words, figure, figure.rows.size() - 1, people), words.number(total.events));
}

/// Says which sums hold head counts that are not exact.
void markKinds(const QMap<QString, KindFigure> &kinds, const QMap<QString, Precision> &counted,
               Statistic &figure)
{
    constexpr size_t people = 2;
    Precision all = Precision::Exact;
    for (size_t row = 0; row < figure.rows.size(); ++row) {
        const QString kind = figure.keys[row].toText();
        const Precision precision = together(kinds.value(kind).precision, counted.value(kind));
        all = together(all, precision);
        figure.setPrecision(row, people, figure.isTotal(row) ? all : precision);
    }
}

} // namespace

Statistic participants(const Records &records, const StatisticRequest &request)
{
    Connection &db = records.connection();
    const Words &words = records.words();
    const EventFilter filter = eventsAsked(request);
    const std::vector<CountedGroup> counts = countedGroups(db, filter);
    const std::vector<CountedEvent> events = countedEvents(db, filter, counts, request.group);
    QMap<QString, KindFigure> kinds = byKind(events);
    const int leftOut = request.group ? 0 : addJointTotals(db, events, kinds);

    Statistic figure;
    figure.columns = kindColumns(records, request);
    const KindFigure total = addKinds(kinds, figure);
    figure.chart = {Chart::Shape::Bars, {2}};
    figure.n = total.participants;
    figure.period = periodOf(request);
    markKinds(kinds, precisionsBy(db, "e.kind", filter, request.group), figure);
    figure.title = participationTitle(words, total, figure);
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Events and head counts of this file"));
    tellUnknown(words, total.unknown, figure);
    tellLeftOut(words, leftOut, figure);
    tellDoubts(words, counts, figure);
    return figure;
}

} // namespace raatihuone
