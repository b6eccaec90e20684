// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/chart.h"
#include "core/records/records.h"

#include <QtCore/QMap>

namespace raatihuone {

/// What a statistic is asked about. Nothing set means everything.
struct StatisticRequest
{
    std::optional<int> year;
    std::optional<RowId> municipality;
    std::optional<RowId> event;
    std::optional<RowId> body;
    std::optional<QString> kind; ///< a code of event.kind
    std::optional<RowId> group;  ///< a stakeholder group

    bool operator==(const StatisticRequest &) const = default;
};

/// What of a request a statistic may have a use for.
enum class FigureTopic { Year, Municipality, Event, Body, Kind, Group };

/// The records behind the cells of a column: what selects their ids. ?1 of the condition is the key of the row, the
/// others are the values. Type 0: nothing can be shown.
struct Behind
{
    int type = 0;
    QString sql;
    std::vector<Value> values;
    bool isCount = true; ///< each cell is the number of these records
};

struct StatisticColumn
{
    QString name; ///< for scripts
    QString label;
    QString unit;                 ///< "events", "people" …; empty for a column of labels
    const Field *field = nullptr; ///< says what the codes of a column of choices mean
    Behind behind{};
    QString head{}; ///< the label with soft hyphens where a narrow head may break it; empty if it may not
};

/// A table of figures as a value: the chart, the table beside it, the CSV and the figure of a report all show it.
/// A null cell is unknown, never 0.
struct Statistic
{
    QString name;
    QString title; ///< a sentence that says the finding
    QString period;
    QStringList narrowing; ///< what it is limited to beside the period: "Lapua", "Forum"
    std::optional<qint64> n;
    QString source;
    std::vector<StatisticColumn> columns;
    std::vector<std::vector<Value>> rows;
    QStringList languages; ///< of rows headed by people's own words: the code of the language of each head
    QStringList missing;   ///< what data is missing, a sentence each
    Chart chart;
    std::vector<Value> keys; ///< of the rows: what finds the records behind them
    QMap<std::pair<size_t, size_t>, Precision> precisions; ///< by row and column, where a number is not exact
    QMap<std::pair<size_t, size_t>, Behind> behindCells; ///< where not what its column says is behind a cell

    Precision precision(size_t row, size_t column) const { return precisions.value({row, column}); }
    /// Exact leaves no mark.
    void setPrecision(size_t row, size_t column, Precision precision);
    bool isTotal(size_t row) const;
    /// Whether any number is recorded that a chart would draw; without a chart: any at all.
    /// A figure of words: whether any of its rows says something.
    bool hasNumbers() const;
};

/// The code in the last row of a column of choices when that row is the total.
inline constexpr QLatin1String totalCode("total");

/// A cell as people read it: labels for codes, a dash for what is unknown.
QString shownCell(const Words &words, const StatisticColumn &column, const Value &cell);

/// The same with the mark of a number that is not exact: "~400".
QString shownCell(const Words &words, const Statistic &figure, size_t row, size_t column);

/// The same with what is counted: ">500 contacts".
QString countedCell(const Words &words, const Statistic &figure, size_t row, size_t column);

/// The whole table as people read it: the labels of the columns, then the rows.
QList<QStringList> shownRows(const Words &words, const Statistic &figure);

/// The table for other programs: plain numbers, nothing for what is unknown. A column in which a number is not exact is
/// followed by one named "NAME_qualifier" with codes of headcount.qualifier.
QList<QStringList> plainRows(const Words &words, const Statistic &figure);

/// A number with the cell's head and column, as it is read aloud: "Kauhava, 2022: 3 events".
QString spokenCell(const Words &words, const Statistic &figure, size_t row, size_t column);

/// A statistic before it is computed.
struct StatisticEntry
{
    QString name;
    QString description; ///< what it says, in the reader's language
    QString group;       ///< of statistics, in the reader's language
    std::vector<FigureTopic> topics;
    std::vector<FigureTopic> needed; ///< without which it cannot be computed
};

/// All statistics, those of a group after each other.
std::vector<StatisticEntry> statisticEntries(const Words &words);

/// What the statistic of a name has a use for; nothing for an unknown one.
std::vector<FigureTopic> topicsOfStatistic(const QString &name);

/// Names of the statistics, with what each says in the language of @p words.
std::vector<std::pair<QString, QString>> statisticNames(const Words &words);

/// What the statistic of a name says, in the language of @p words; empty for an unknown one.
QString statisticDescription(const Words &words, const QString &name);

/// @throws Failure BadInput for an unknown name or a request that lacks what the statistic needs.
Statistic statistic(const Records &records, const QString &name, const StatisticRequest &request);

} // namespace raatihuone
