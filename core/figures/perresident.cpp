// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/perresident.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/figures/participation.h"
#include "core/records/unit.h"
#include "core/rules/days.h"

#include <QtCore/QMap>
#include <algorithm>
#include <set>

namespace raatihuone {

namespace {

struct Counted
{
    std::optional<qint64> participants, online;
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
    std::vector<CountedGroup> counts = countedGroups(db, filter);
    const auto participants = participantsByEvent(counts, request.group);
    std::erase_if(counts, [](const CountedGroup &each) { return each.mode != QLatin1String("online"); });
    const auto online = participantsByEvent(counts, request.group);
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
        const std::optional<qint64> came = participants.value(query.id(0));
        add(counted.participants, came);
        if (came)
            add(counted.online, online.value(query.id(0)).value_or(0));
        counted.unknown += !came.has_value();
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
    std::vector<RowId> all = municipalitiesOfUnit(records, dayAsked(records, request));
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
    tellUnknown(words, unknown, figure);
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

struct Population
{
    Value residents;
    int year = 0;
};

/// In the known year nearest to @p year, or in the last.
Population populationOf(Connection &connection, RowId municipality, std::optional<int> year)
{
    Query query(connection,
                "SELECT count, year FROM population WHERE municipality = ?1 AND NOT archived AND count > 0 "
                "ORDER BY abs(year - coalesce(?2, 9999)), year, id LIMIT 1",
                municipality, year ? Value(*year) : Value());
    return query.next() ? Population{query.value(0), int(query.number(1))} : Population();
}

/// The columns of the figure.
enum Place : size_t { Name, People, Residents, Proportion, Online };

/// Says which participants are not known exactly, and so their proportion.
void markMunicipalities(Connection &db, const StatisticRequest &request, Statistic &figure)
{
    const auto found = [&](const char *wanted) {
        const QString key =
            QStringLiteral("CASE WHEN %1 THEN (SELECT CASE WHEN min(l.target) = max(l.target) THEN "
                           "min(l.target) END FROM event_municipalities l WHERE l.owner = e.id) END")
                .arg(QLatin1String(wanted));
        return precisionsBy(db, key.toLatin1().constData(), eventsHeld(request), request.group);
    };
    const QMap<QString, Precision> all = found("1"), online = found("h.mode = 'online'");
    for (size_t row = 0; row < figure.rows.size(); ++row) {
        const QString municipality = figure.keys[row].toText();
        figure.setPrecision(row, People, all.value(municipality));
        figure.setPrecision(row, Proportion, all.value(municipality));
        figure.setPrecision(row, Online, online.value(municipality));
    }
}

/// "Events of this file; population of 2025 by Statistics Finland".
QString sourceOf(const Words &words, const std::set<int> &years)
{
    if (years.empty())
        return words("figures", QT_TRANSLATE_NOOP("figures", "Events of this file"));
    return words("figures",
                 QT_TRANSLATE_NOOP("figures", "Events of this file; population of %1 by Statistics Finland"))
        .arg(yearsOf({QDate(*years.begin(), 1, 1), QDate(*years.rbegin(), 12, 31)}));
}

QString titleOf(const Words &words, const Statistic &figure)
{
    const std::optional<size_t> most = largestRow(figure, Proportion);
    if (!most)
        return words("figures",
                     QT_TRANSLATE_NOOP("figures", "Participation in proportion to residents is not known"));
    return words("figures", QT_TRANSLATE_NOOP("figures", "Most participants per 10 000 residents: %1, %2"))
        .arg(figure.rows[*most].front().toText(), shownCell(words, figure, *most, Proportion));
}

} // namespace

Value residentsOf(Connection &connection, RowId municipality, std::optional<int> year)
{
    return populationOf(connection, municipality, year).residents;
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
        numberColumn(words, "online_per_10000", QT_TRANSLATE_NOOP("figures", "Of these online"), "people",
                     behindParticipants(request)),
    };
    qint64 unknown = 0;
    std::set<int> years;
    for (const RowId id : municipalitiesOf(records, request, found)) {
        const Counted counted = found.municipalities.value(id);
        const Value participants = valueOf(counted.participants);
        const Population population = populationOf(db, id, request.year);
        figure.rows.push_back({Value(records.title(municipality, id)), participants, population.residents,
                               perTenThousand(participants, population.residents),
                               perTenThousand(valueOf(counted.online), population.residents)});
        if (!population.residents.isNull())
            years.insert(population.year);
        figure.keys.emplace_back(id);
        unknown += counted.unknown;
    }
    figure.chart = {Chart::Shape::Bars, {Proportion, Online}};
    figure.n = sumOf(figure, People);
    figure.period = request.year ? QString::number(*request.year) : QString();
    markMunicipalities(db, request, figure);
    figure.title = titleOf(words, figure);
    figure.source = sourceOf(words, years);
    tellMissing(words, found, unknown, figure);
    return figure;
}

} // namespace raatihuone
