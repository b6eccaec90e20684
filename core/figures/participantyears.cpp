// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participantyears.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/figures/participation.h"
#include "core/rules/days.h"

#include <algorithm>
#include <numeric>

namespace raatihuone {

namespace {

constexpr int mostYears = 10;
constexpr size_t mostKinds = 4; ///< beside them the others and all: as many lines as can be told apart

struct Sum
{
    std::optional<qint64> people;
    Precision precision = Precision::Exact;
};

/// The kinds of event of a column; empty for all.
struct Column
{
    QString name, label;
    QStringList kinds;
};

class YearFigure
{
public:
    YearFigure(const Records &records, const StatisticRequest &request)
        : m_records(records), m_words(records.words()), m_request(request), m_asked(request)
    {
        m_asked.year.reset();
    }

    Statistic build();

private:
    void count();
    void addJointTotals(const std::vector<CountedEvent> &events);
    std::vector<int> years() const;
    std::vector<Column> columns() const;
    qint64 peopleOf(const QString &kind) const;
    Sum sumOf(int year, const QStringList &kinds) const;
    StatisticColumn shown(const Column &column) const;
    void addRow(int year, const std::vector<Column> &columns);
    QString title() const;
    void tellMissing(const std::vector<int> &years);

    const Records &m_records;
    const Words &m_words;
    const StatisticRequest &m_request;
    StatisticRequest m_asked;             ///< of any year
    QMap<int, QMap<QString, Sum>> m_sums; ///< by year and kind
    std::vector<CountedGroup> m_counts;
    int m_unknown = 0, m_leftOut = 0;
    Statistic m_figure;
};

void YearFigure::count()
{
    Connection &db = m_records.connection();
    EventFilter filter = eventsAsked(m_asked);
    if (m_request.year)
        filter.add("substr(e.start, 1, 4) <= ?", QString::number(*m_request.year));
    m_counts = countedGroups(db, filter);
    const std::vector<CountedEvent> events = countedEvents(db, filter, m_counts, m_request.group);
    for (const CountedEvent &event : events) {
        add(m_sums[event.year.toInt()][event.kind].people, event.participants);
        m_unknown += !event.participants.has_value();
    }
    if (!m_request.group)
        addJointTotals(events);
    const QMap<QString, Precision> found =
        precisionsBy(db, "substr(e.start, 1, 4) || e.kind", filter, m_request.group);
    for (auto each = found.begin(); each != found.end(); ++each) {
        Sum &sum = m_sums[each.key().left(4).toInt()][each.key().mid(4)];
        sum.precision = together(sum.precision, each.value());
    }
}

/// A total over several years belongs to none of them.
void YearFigure::addJointTotals(const std::vector<CountedEvent> &events)
{
    for (const JointSurplus &surplus : jointSurpluses(m_records.connection(), events)) {
        const CountedEvent &last = surplus.events.back();
        const bool isOfOneYear =
            std::all_of(surplus.events.begin(), surplus.events.end(),
                        [&last](const CountedEvent &event) { return event.year == last.year; });
        if (!surplus.isWhole || !isOfOneYear) {
            ++m_leftOut;
            continue;
        }
        Sum &sum = m_sums[last.year.toInt()][last.kind];
        add(sum.people, surplus.people);
        sum.precision = together(sum.precision, surplus.precision);
    }
}

/// From the first to the last with an event, those between them too.
std::vector<int> YearFigure::years() const
{
    if (m_sums.isEmpty())
        return {};
    const int last = m_request.year.value_or(m_sums.lastKey());
    const int first = std::max(m_sums.firstKey(), last - mostYears + 1);
    std::vector<int> years(size_t(std::max(0, last - first + 1)));
    std::iota(years.begin(), years.end(), first);
    return years;
}

qint64 YearFigure::peopleOf(const QString &kind) const
{
    return std::accumulate(m_sums.begin(), m_sums.end(), qint64(0),
                           [&kind](qint64 people, const QMap<QString, Sum> &year) {
                               return people + year.value(kind).people.value_or(0);
                           });
}

std::vector<Column> YearFigure::columns() const
{
    const Field &field =
        Catalogue::field(m_records.file().catalogue().type(TypeNumber::Event), QStringLiteral("kind"));
    std::vector<std::pair<qint64, QString>> kinds;
    for (const Choice &choice : field.choices)
        if (const qint64 people = peopleOf(choice.code); people > 0)
            kinds.emplace_back(people, choice.code);
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    std::vector<Column> columns;
    const size_t own = kinds.size() > mostKinds + 1 ? mostKinds : kinds.size();
    for (size_t i = 0; i < own; ++i)
        columns.push_back({kinds[i].second, shownValue(m_words, field, kinds[i].second), {kinds[i].second}});
    if (own < kinds.size()) {
        columns.push_back(
            {QStringLiteral("others"), m_words("figures", QT_TRANSLATE_NOOP("figures", "Other kinds")), {}});
        for (size_t i = own; i < kinds.size(); ++i)
            columns.back().kinds += kinds[i].second;
    }
    columns.push_back({QStringLiteral("participants"),
                       m_words("figures", QT_TRANSLATE_NOOP("figures", "Participants")),
                       {}});
    return columns;
}

Sum YearFigure::sumOf(int year, const QStringList &kinds) const
{
    Sum sum;
    const QMap<QString, Sum> sums = m_sums.value(year);
    for (auto each = sums.begin(); each != sums.end(); ++each)
        if (kinds.isEmpty() || kinds.contains(each.key())) {
            add(sum.people, each.value().people);
            sum.precision = together(sum.precision, each.value().precision);
        }
    return sum;
}

/// The events of the row's year and of the kinds of the column, as far as they took place.
StatisticColumn YearFigure::shown(const Column &column) const
{
    QString condition = QStringLiteral("substr(e.start, 1, 4) = CAST(?1 AS TEXT)");
    if (!column.kinds.isEmpty())
        condition += QStringLiteral(" AND e.kind IN ('%1')").arg(column.kinds.join(QStringLiteral("', '")));
    return {column.name, column.label, QStringLiteral("people"), nullptr,
            eventsBehind(condition, eventsHeld(m_asked), false)};
}

void YearFigure::addRow(int year, const std::vector<Column> &columns)
{
    std::vector<Value> row{Value(QString::number(year))};
    for (const Column &column : columns) {
        const Sum sum = sumOf(year, column.kinds);
        m_figure.setPrecision(m_figure.rows.size(), row.size(), sum.precision);
        row.push_back(valueOf(sum.people));
    }
    m_figure.rows.push_back(std::move(row));
    m_figure.keys.emplace_back(year);
}

/// The last two years of which something is known, against each other.
QString YearFigure::title() const
{
    std::vector<size_t> known;
    for (size_t row = m_figure.rows.size(); row > 0 && known.size() < 2; --row)
        if (!m_figure.rows[row - 1].back().isNull())
            known.push_back(row - 1);
    if (known.empty())
        return m_words("figures", QT_TRANSLATE_NOOP("figures", "No participants are recorded"));
    const auto said = [this](size_t row) {
        return shownCell(m_words, m_figure, row, m_figure.columns.size() - 1);
    };
    const auto year = [this](size_t row) { return m_figure.rows[row].front().toText(); };
    if (known.size() == 1)
        return m_words("figures", QT_TRANSLATE_NOOP("figures", "In %1, %2 people took part"))
            .arg(year(known[0]), said(known[0]));
    return m_words("figures", QT_TRANSLATE_NOOP("figures", "In %1, %2 people took part; in %3, %4"))
        .arg(year(known[0]), said(known[0]), year(known[1]), said(known[1]));
}

void YearFigure::tellMissing(const std::vector<int> &years)
{
    if (!years.empty() && m_sums.firstKey() < years.front())
        tellEarlier(m_words, years.front(), m_figure);
    const int thisYear = m_records.file().installation().today().year();
    if (std::find(years.begin(), years.end(), thisYear) != years.end())
        m_figure.missing += m_words("figures", QT_TRANSLATE_NOOP("figures", "The year %1 is not over."))
                                .arg(QString::number(thisYear));
    tellUnknown(m_words, m_unknown, m_figure);
    tellLeftOut(m_words, m_leftOut, m_figure);
    tellDoubts(m_words, m_counts, m_figure);
}

Statistic YearFigure::build()
{
    count();
    const std::vector<int> rows = years();
    const std::vector<Column> kinds = columns();
    m_figure.columns = {labelColumn(m_words, "year", QT_TRANSLATE_NOOP("figures", "Year"))};
    for (const Column &column : kinds) {
        m_figure.chart.series.push_back(m_figure.columns.size());
        m_figure.columns.push_back(shown(column));
    }
    m_figure.chart.shape = Chart::Shape::Line;
    for (const int year : rows)
        addRow(year, kinds);
    m_figure.n = raatihuone::sumOf(m_figure, m_figure.columns.size() - 1);
    if (!rows.empty())
        m_figure.period = yearsOf({QDate(rows.front(), 1, 1), QDate(rows.back(), 12, 31)});
    m_figure.title = title();
    m_figure.source = m_words("figures", QT_TRANSLATE_NOOP("figures", "Events and head counts of this file"));
    tellMissing(rows);
    return std::move(m_figure);
}

} // namespace

Statistic participantYears(const Records &records, const StatisticRequest &request)
{
    return YearFigure(records, request).build();
}

} // namespace raatihuone
