// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/perresident.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/figures/participation.h"
#include "core/records/unit.h"

#include <QtCore/QMap>
#include <algorithm>

namespace raatihuone {

namespace {

struct Counted
{
    std::optional<qint64> participants;
    qint64 unknown = 0; ///< events whose participants nobody wrote down
};

struct Participation
{
    QMap<RowId, Counted> municipalities;
    qint64 joint = 0; ///< events of several municipalities
};

Participation participationOf(Connection &db, const StatisticRequest &request)
{
    StatisticRequest asked = request;
    asked.municipality.reset(); // joint events of a municipality are told as well
    const EventFilter filter = eventsHeld(asked);
    Query query(db, QStringLiteral("SELECT e.id, min(l.target), count(DISTINCT l.target) FROM event e "
                                   "JOIN event_municipalities l ON l.owner = e.id WHERE %1 GROUP BY e.id")
                        .arg(filter.sql));
    filter.bindTo(query);
    Participation found;
    while (query.next()) {
        if (query.number(2) > 1) {
            ++found.joint;
            continue;
        }
        Counted &counted = found.municipalities[query.id(1)];
        if (const auto participants = participantsOf(db, query.id(0)))
            counted.participants = counted.participants.value_or(0) + *participants;
        else
            ++counted.unknown;
    }
    return found;
}

Value perTenThousand(const Value &participants, const Value &residents)
{
    if (participants.isNull() || residents.isNull())
        return {};
    const qint64 people = residents.toNumber();
    return Value((participants.toNumber() * 10'000 + people / 2) / people);
}

std::vector<RowId> municipalitiesOf(const Records &records, const StatisticRequest &request,
                                    const Participation &found)
{
    if (request.municipality)
        return {*request.municipality};
    std::vector<RowId> all =
        municipalitiesOfUnit(records, records.file().installation().now().toLocalTime().date());
    for (auto each = found.municipalities.keyBegin(); each != found.municipalities.keyEnd(); ++each)
        if (std::find(all.begin(), all.end(), *each) == all.end())
            all.push_back(*each);
    return all;
}

void tellMissing(const Words &words, const Participation &found, qint64 unknown, Statistic &figure)
{
    if (found.joint > 0)
        figure.missing +=
            words("figures",
                  QT_TRANSLATE_N_NOOP("figures", "%n joint events of several municipalities are "
                                                 "left out."),
                  int(found.joint));
    if (unknown > 0)
        figure.missing +=
            words("figures",
                  QT_TRANSLATE_N_NOOP(
                      "figures", "Head counts are missing from %n events. They are not counted as zero."),
                  int(unknown));
}

/// The events of one municipality alone.
Behind behindParticipants(StatisticRequest request)
{
    request.municipality.reset();
    return eventsBehind(
        QStringLiteral("(SELECT min(l.target) = ?1 AND max(l.target) = ?1 FROM event_municipalities l "
                       "WHERE l.owner = e.id)"),
        eventsHeld(request), false);
}

QString titleOf(const Words &words, const Statistic &figure)
{
    constexpr size_t proportion = 3;
    const std::optional<size_t> most = largestRow(figure, proportion);
    if (!most)
        return words("figures",
                     QT_TRANSLATE_NOOP("figures", "Participation in proportion to residents is not known"));
    return words("figures", QT_TRANSLATE_NOOP("figures", "Most participants per 10 000 residents: %1, %2"))
        .arg(figure.rows[*most].front().toText(), words.number(figure.rows[*most][proportion].toNumber()));
}

} // namespace

Value residentsOf(Connection &connection, RowId municipality, std::optional<int> year)
{
    return connection
        .value("SELECT count FROM population WHERE municipality = ?1 AND NOT archived AND count > 0 "
               "ORDER BY abs(year - coalesce(?2, 9999)), year, id LIMIT 1",
               municipality, year ? Value(*year) : Value())
        .value_or(Value());
}

Statistic perResident(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    Connection &db = records.connection();
    const RecordType &municipality = records.file().catalogue().type(TypeNumber::Municipality);
    const Participation found = participationOf(db, request);
    Statistic figure;
    figure.columns = {
        labelColumn(words, "municipality", QT_TRANSLATE_NOOP("figures", "Municipality")),
        numberColumn(words, "participants", QT_TRANSLATE_NOOP("figures", "Participants"), "people",
                     behindParticipants(request)),
        numberColumn(words, "residents", QT_TRANSLATE_NOOP("figures", "Residents"), "people"),
        numberColumn(words, "per_10000", QT_TRANSLATE_NOOP("figures", "Participants per 10 000 residents"),
                     "people", behindParticipants(request)),
    };
    qint64 unknown = 0;
    for (const RowId id : municipalitiesOf(records, request, found)) {
        const Counted counted = found.municipalities.value(id);
        const Value participants = counted.participants ? Value(*counted.participants) : Value();
        const Value residents = residentsOf(db, id, request.year);
        figure.rows.push_back({Value(records.title(municipality, id)), participants, residents,
                               perTenThousand(participants, residents)});
        figure.keys.emplace_back(id);
        unknown += counted.unknown;
    }
    figure.chart = {Chart::Shape::Bars, {3}};
    figure.n = sumOf(figure, 1);
    figure.period = request.year ? QString::number(*request.year) : QString();
    figure.title = titleOf(words, figure);
    figure.source = words(
        "figures", QT_TRANSLATE_NOOP("figures", "Events of this file; population by Statistics Finland"));
    tellMissing(words, found, unknown, figure);
    return figure;
}

} // namespace raatihuone
