// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/contacts.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/figures/registercounts.h"
#include "core/records/unit.h"
#include "core/rules/days.h"

#include <QtCore/QMap>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

struct Measure
{
    const char *code; ///< of figure_point.measure
    const char *label;
    const char *unit;
};

constexpr std::array measures{
    Measure{"organisations", QT_TRANSLATE_NOOP("figures", "Organisations"), "organisations"},
    Measure{"persons", QT_TRANSLATE_NOOP("figures", "People with contact details"), "people"},
    Measure{"mailing_contacts", QT_TRANSLATE_NOOP("figures", "Contact list"), "contacts"}};

struct Known
{
    Value value;
    Precision precision = Precision::Exact;
    std::optional<Behind> counted{}; ///< what the register counts; otherwise it is a key figure
};

using KnownOfDay = QMap<QString, Known>; ///< by the code of the measure

struct Series
{
    QMap<QDate, KnownOfDay> days; ///< without any: nothing is known of the day
    QStringList gaps;             ///< years of which nothing is known
    int twice = 0;
};

/// What tells the key figures of the unit, or of one of its municipalities, from those of others. ?2 the measure,
/// ?3 the municipality, ?4 the unit.
constexpr auto ofUnit = "NOT archived AND measure = ?2 AND organisation IS NULL AND body IS NULL "
                        "AND municipality IS ?3 AND (unit IS NULL OR ?4 IS NULL OR unit = ?4)";

/// What ?2 to ?4 stand for.
std::vector<Value> valuesOf(const Records &records, const StatisticRequest &request, const QString &measure)
{
    const RowId unit = unitOf(records);
    return {Value(measure), request.municipality ? Value(*request.municipality) : Value(),
            unit.isValid() ? Value(unit) : Value()};
}

class SeriesReader
{
public:
    SeriesReader(const Records &records, const StatisticRequest &request)
        : m_records(records), m_request(request), m_today(records.file().installation().today())
    {
    }

    Series read()
    {
        for (const Measure &measure : measures)
            readPoints(QLatin1String(measure.code));
        addGaps();
        if (!m_request.year || *m_request.year == m_today.year())
            addToday();
        return std::move(m_series);
    }

private:
    void readPoints(const QString &measure)
    {
        const QDate last(m_request.year.value_or(m_today.year()), 12, 31);
        Query query(
            m_records.connection(),
            QStringLiteral("SELECT on_date, value, qualifier FROM figure_point WHERE %1 AND on_date <= ?1 "
                           "ORDER BY on_date, value IS NULL, value DESC, id")
                .arg(QLatin1String(ofUnit)),
            last.toString(Qt::ISODate));
        for (const Value &value : valuesOf(m_records, m_request, measure))
            query.bind(value);
        while (query.next()) {
            KnownOfDay &day = m_series.days[QDate::fromString(query.text(0), Qt::ISODate)];
            if (day.contains(measure))
                ++m_series.twice;
            else
                day.insert(measure, {query.value(1), precisionOf(query.text(2)), {}});
        }
    }

    void addGaps()
    {
        if (m_series.days.isEmpty())
            return;
        const int last = m_request.year.value_or(m_today.year() - 1);
        for (int year = m_series.days.firstKey().year() + 1; year <= last; ++year) {
            const auto next = m_series.days.lowerBound(QDate(year, 1, 1));
            if (next != m_series.days.end() && next.key().year() == year)
                continue;
            m_series.days.insert(QDate(year, 12, 31), {});
            m_series.gaps += QString::number(year);
        }
    }

    /// What is written down for today stands.
    void addToday()
    {
        KnownOfDay &today = m_series.days[m_today];
        for (const RegisterCount &count :
             registerCounts(m_records.connection(), m_today, m_today, m_request.municipality))
            if (!today.contains(count.measure))
                today.insert(count.measure, {Value(count.value), count.precision,
                                             behindRegister(count.measure, m_today, m_request.municipality)});
    }

    const Records &m_records;
    const StatisticRequest &m_request;
    QDate m_today;
    Series m_series;
};

void addRow(Statistic &figure, QDate day, const KnownOfDay &known)
{
    const QString iso = day.toString(Qt::ISODate);
    std::vector<Value> row{Value(iso)};
    for (const Measure &measure : measures) {
        const Known cell = known.value(QLatin1String(measure.code));
        figure.setPrecision(figure.rows.size(), row.size(), cell.precision);
        if (cell.counted)
            figure.behindCells[{figure.rows.size(), row.size()}] = *cell.counted;
        row.emplace_back(cell.value);
    }
    figure.rows.push_back(std::move(row));
    figure.keys.emplace_back(iso);
}

void addTitle(const Words &words, Statistic &figure)
{
    const auto isKnown = [&figure](size_t row) {
        const std::vector<Value> &cells = figure.rows[row];
        return std::any_of(cells.begin() + 1, cells.end(), [](const Value &cell) { return !cell.isNull(); });
    };
    size_t last = figure.rows.size();
    while (last > 0 && !isKnown(last - 1))
        --last;
    if (last == 0) {
        figure.title =
            words("figures", QT_TRANSLATE_NOOP("figures", "Nothing is recorded of who is reached"));
        return;
    }
    QStringList known;
    for (size_t column = 1; column < figure.columns.size(); ++column)
        if (!figure.rows[last - 1][column].isNull())
            known += countedCell(words, figure, last - 1, column);
    figure.title = QStringLiteral("%1: %2").arg(words.date(figure.rows[last - 1][0].toText()),
                                                known.join(QStringLiteral(", ")));
}

void addMissing(const Words &words, const Series &series, Statistic &figure)
{
    if (!series.gaps.isEmpty())
        figure.missing += words("figures", QT_TRANSLATE_NOOP("figures", "No key figures are recorded of %1."))
                              .arg(series.gaps.join(QStringLiteral(", ")));
    if (series.twice > 0)
        figure.missing += words(
            "figures",
            QT_TRANSLATE_N_NOOP("figures", "%n key figures stand twice for a day; the larger was taken."),
            series.twice);
}

QString periodOf(const Series &series)
{
    if (series.days.isEmpty())
        return {};
    return yearsOf({series.days.firstKey(), series.days.lastKey()});
}

} // namespace

Statistic contacts(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const RecordType &point = records.file().catalogue().type(TypeNumber::FigurePoint);
    const Series series = SeriesReader(records, request).read();
    Statistic figure;
    figure.columns = {{QStringLiteral("on_date"),
                       words("figures", QT_TRANSLATE_NOOP("figures", "Day")),
                       {},
                       &Catalogue::field(point, QStringLiteral("on_date"))}};
    figure.chart.shape = Chart::Shape::Line;
    for (const Measure &measure : measures) {
        figure.chart.series.push_back(figure.columns.size());
        figure.columns.push_back(
            numberColumn(words, measure.code, measure.label, measure.unit,
                         {TypeNumber::FigurePoint,
                          QStringLiteral("SELECT id FROM figure_point WHERE %1 AND on_date = ?1 ORDER BY id")
                              .arg(QLatin1String(ofUnit)),
                          valuesOf(records, request, QLatin1String(measure.code)), false}));
    }
    for (auto day = series.days.begin(); day != series.days.end(); ++day)
        addRow(figure, day.key(), day.value());
    addTitle(words, figure);
    addMissing(words, series, figure);
    figure.period = periodOf(series);
    figure.source =
        words("figures", QT_TRANSLATE_NOOP("figures", "Key figures and the register of this file"));
    return figure;
}

} // namespace raatihuone
