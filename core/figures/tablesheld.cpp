// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/tablesheld.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/records/unit.h"
#include "core/rules/days.h"

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int mostYears = 10;

struct Tables
{
    QMap<RowId, QMap<int, QSet<RowId>>> held; ///< that are asked for, by municipality and year
    QMap<int, QSet<RowId>> years;             ///< with a table anywhere, and those of them that are asked for
};

/// ?1 the year, ?2 the body.
Tables readTables(Connection &db, const StatisticRequest &request)
{
    Query query(db,
                QStringLiteral("SELECT e.id, CAST(substr(e.start, 1, 4) AS INTEGER), l.target, "
                               "?2 IS NULL OR e.body IS ?2 FROM event e JOIN event_municipalities l "
                               "ON l.owner = e.id WHERE e.kind = 'partnership_table' AND %1 "
                               "AND (?1 IS NULL OR substr(e.start, 1, 4) = ?1)")
                    .arg(tookPlace(QStringLiteral("e"))),
                request.year ? Value(QString::number(*request.year)) : Value(),
                request.body ? Value(*request.body) : Value());
    Tables tables;
    while (query.next()) {
        const int year = int(query.number(1));
        QSet<RowId> &ofYear = tables.years[year];
        if (query.number(3) == 0)
            continue;
        tables.held[query.id(2)][year].insert(query.id(0));
        if (!request.municipality || query.id(2) == *request.municipality)
            ofYear.insert(query.id(0));
    }
    return tables;
}

/// The years from the first to the last with a table, or the one that is asked for.
std::vector<int> yearsShown(const Tables &tables, const StatisticRequest &request)
{
    if (request.year)
        return {*request.year};
    std::vector<int> years;
    if (tables.years.isEmpty())
        return years;
    const int last = tables.years.lastKey();
    for (int year = std::max(tables.years.firstKey(), last - mostYears + 1); year <= last; ++year)
        years.push_back(year);
    return years;
}

/// When municipalities began or ended that have not always been there.
QMap<RowId, Days> changedMunicipalities(Connection &db)
{
    Query query(db, "SELECT id, valid_from, valid_to FROM municipality WHERE valid_from IS NOT NULL OR "
                    "valid_to IS NOT NULL");
    QMap<RowId, Days> changed;
    while (query.next())
        changed.insert(query.id(0), {QDate::fromString(query.text(1), Qt::ISODate),
                                     QDate::fromString(query.text(2), Qt::ISODate)});
    return changed;
}

class TableFigure
{
public:
    TableFigure(const Records &records, const StatisticRequest &request)
        : m_records(records), m_words(records.words()), m_request(request)
    {
    }

    Statistic build();

private:
    std::vector<RowId> municipalities() const;
    Behind behindYear(int year) const;
    Value cell(RowId municipality, int year) const;
    void addColumns();
    void addRows();
    QString title() const;

    const Records &m_records;
    const Words &m_words;
    const StatisticRequest &m_request;
    Tables m_tables;
    std::vector<int> m_years;
    QMap<RowId, Days> m_changed;
    Statistic m_figure;
};

/// Those of the unit, also those that were merged since, and others in which a table was held.
std::vector<RowId> TableFigure::municipalities() const
{
    if (m_request.municipality)
        return {*m_request.municipality};
    std::vector<RowId> all = municipalitiesOfUnit(m_records, dayAsked(m_records, m_request));
    const auto addNew = [&all](RowId id) {
        if (std::find(all.begin(), all.end(), id) == all.end())
            all.push_back(id);
    };
    for (const int year : m_years)
        for (const RowId id : municipalitiesOfUnit(m_records, QDate(year, 12, 31)))
            addNew(id);
    for (auto each = m_tables.held.keyBegin(); each != m_tables.held.keyEnd(); ++each)
        addNew(*each);
    return all;
}

/// The tables of a municipality in one year.
Behind TableFigure::behindYear(int year) const
{
    StatisticRequest asked;
    asked.year = year;
    asked.body = m_request.body;
    return eventsBehind(
        QStringLiteral("e.kind = 'partnership_table' AND EXISTS (SELECT 1 FROM event_municipalities l "
                       "WHERE l.owner = e.id AND l.target = ?1)"),
        eventsHeld(asked), true);
}

/// Nothing of a year that knows no table anywhere, and of one in which there was no such municipality.
Value TableFigure::cell(RowId municipality, int year) const
{
    const qint64 held = m_tables.held.value(municipality).value(year).size();
    const Days own = m_changed.value(municipality);
    const bool wasThere = !own.within({QDate(year, 1, 1), QDate(year, 12, 31)}).isEmpty();
    return m_tables.years.contains(year) && (held > 0 || wasThere) ? Value(held) : Value();
}

void TableFigure::addColumns()
{
    m_figure.columns = {labelColumn(m_words, "municipality", QT_TRANSLATE_NOOP("figures", "Municipality"))};
    for (const int year : m_years) {
        m_figure.chart.series.push_back(m_figure.columns.size());
        m_figure.columns.push_back({QStringLiteral("year_%1").arg(year), QString::number(year),
                                    QStringLiteral("events"), nullptr, behindYear(year)});
    }
    m_figure.chart.shape = Chart::Shape::Matrix;
}

void TableFigure::addRows()
{
    const RecordType &municipality = m_records.file().catalogue().type(TypeNumber::Municipality);
    for (const RowId id : municipalities()) {
        std::vector<Value> row{Value(m_records.title(municipality, id))};
        for (const int year : m_years)
            row.push_back(cell(id, year));
        m_figure.rows.push_back(std::move(row));
        m_figure.keys.emplace_back(id);
    }
}

QString TableFigure::title() const
{
    if (m_years.empty())
        return m_words("figures", QT_TRANSLATE_NOOP("figures", "No partnership tables are recorded"));
    const QString year = QString::number(m_years.back());
    if (!m_tables.years.contains(m_years.back()))
        return m_words("figures",
                       QT_TRANSLATE_NOOP("figures", "Nothing is recorded of partnership tables in %1"))
            .arg(year);
    qint64 known = 0, with = 0;
    for (const std::vector<Value> &row : m_figure.rows) {
        known += !row.back().isNull();
        with += row.back().toNumber() > 0;
    }
    return m_words("figures", QT_TRANSLATE_NOOP(
                                  "figures", "Municipalities that held a partnership table in %1: %2 of %3"))
        .arg(year, m_words.number(with), m_words.number(known));
}

Statistic TableFigure::build()
{
    m_tables = readTables(m_records.connection(), m_request);
    m_years = yearsShown(m_tables, m_request);
    m_changed = changedMunicipalities(m_records.connection());
    addColumns();
    addRows();
    for (const int year : m_years)
        if (m_tables.years.contains(year))
            m_figure.n = m_figure.n.value_or(0) + m_tables.years.value(year).size();
    if (!m_years.empty())
        m_figure.period = yearsOf({QDate(m_years.front(), 1, 1), QDate(m_years.back(), 12, 31)});
    m_figure.title = title();
    m_figure.source = m_words("figures", QT_TRANSLATE_NOOP("figures", "Events of this file"));
    if (!m_request.year && !m_years.empty() && m_tables.years.firstKey() < m_years.front())
        tellEarlier(m_words, m_years.front(), m_figure);
    return std::move(m_figure);
}

} // namespace

Statistic tablesHeld(const Records &records, const StatisticRequest &request)
{
    return TableFigure(records, request).build();
}

} // namespace raatihuone
