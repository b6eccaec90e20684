// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/tablesheld.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/records/unit.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace raatihuone {

namespace {

constexpr int mostYears = 10;

using Held = QMap<RowId, QMap<int, int>>; ///< tables by municipality and year

/// ?1 the year.
Held heldTables(Connection &db, const StatisticRequest &request)
{
    Query query(
        db,
        QStringLiteral("SELECT l.target, CAST(substr(e.start, 1, 4) AS INTEGER), count(DISTINCT e.id) "
                       "FROM event e JOIN event_municipalities l ON l.owner = e.id "
                       "WHERE e.kind = 'partnership_table' AND %1 "
                       "AND (?1 IS NULL OR substr(e.start, 1, 4) = ?1) GROUP BY 1, 2")
            .arg(tookPlace(QStringLiteral("e"))),
        request.year ? Value(QString::number(*request.year)) : Value());
    Held held;
    while (query.next())
        held[query.id(0)].insert(int(query.number(1)), int(query.number(2)));
    return held;
}

/// The years from the first to the last with a table.
std::vector<int> yearsOf(const Held &held, const StatisticRequest &request)
{
    if (request.year)
        return {*request.year};
    QSet<int> found;
    for (const QMap<int, int> &years : held)
        for (auto year = years.keyBegin(); year != years.keyEnd(); ++year)
            found.insert(*year);
    std::vector<int> years;
    if (found.isEmpty())
        return years;
    const auto [first, last] = std::minmax_element(found.cbegin(), found.cend());
    for (int year = std::max(*first, *last - mostYears + 1); year <= *last; ++year)
        years.push_back(year);
    return years;
}

bool isKnown(const Held &held, int year)
{
    return std::any_of(held.begin(), held.end(),
                       [year](const QMap<int, int> &years) { return years.contains(year); });
}

/// The municipalities of the unit, and others in which a table was held.
std::vector<RowId> municipalitiesOf(const Records &records, const StatisticRequest &request, const Held &held)
{
    if (request.municipality)
        return {*request.municipality};
    std::vector<RowId> all =
        municipalitiesOfUnit(records, records.file().installation().now().toLocalTime().date());
    for (auto each = held.keyBegin(); each != held.keyEnd(); ++each)
        if (std::find(all.begin(), all.end(), *each) == all.end())
            all.push_back(*each);
    return all;
}

/// The tables of a municipality in one year.
Behind behindYear(int year)
{
    EventFilter filter = eventsHeld({});
    filter.add("substr(e.start, 1, 4) = ?", QString::number(year));
    return eventsBehind(
        QStringLiteral("e.kind = 'partnership_table' AND EXISTS (SELECT 1 FROM event_municipalities l "
                       "WHERE l.owner = e.id AND l.target = ?1)"),
        filter, true);
}

} // namespace

Statistic tablesHeld(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const RecordType &municipality = records.file().catalogue().type(TypeNumber::Municipality);
    const Held held = heldTables(records.connection(), request);
    const std::vector<int> years = yearsOf(held, request);
    Statistic figure;
    figure.columns = {labelColumn(words, "municipality", QT_TRANSLATE_NOOP("figures", "Municipality"))};
    for (const int year : years) {
        figure.chart.series.push_back(figure.columns.size());
        figure.columns.push_back({QStringLiteral("year_%1").arg(year), QString::number(year),
                                  QStringLiteral("events"), nullptr, behindYear(year)});
    }
    figure.chart.shape = Chart::Shape::Matrix;
    int without = 0;
    const std::vector<RowId> municipalities = municipalitiesOf(records, request, held);
    for (const RowId id : municipalities) {
        std::vector<Value> row{Value(records.title(municipality, id))};
        for (const int year : years)
            row.push_back(isKnown(held, year) ? Value(held.value(id).value(year)) : Value());
        without += years.empty() || held.value(id).value(years.back()) == 0;
        figure.rows.push_back(std::move(row));
        figure.keys.emplace_back(id);
    }
    figure.n = qint64(municipalities.size());
    figure.period = years.empty() ? QString()
                                  : QStringList{QString::number(years.front()), QString::number(years.back())}
                                        .mid(years.size() > 1 ? 0 : 1)
                                        .join(QChar(0x2013));
    figure.title =
        years.empty()
            ? words("figures", QT_TRANSLATE_NOOP("figures", "No partnership tables are recorded"))
            : words("figures", QT_TRANSLATE_NOOP("figures", "Municipalities that held a partnership "
                                                            "table in %1: %2 of %3"))
                  .arg(QString::number(years.back()), words.number(qint64(municipalities.size()) - without),
                       words.number(qint64(municipalities.size())));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Events of this file"));
    return figure;
}

} // namespace raatihuone
