// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// What a statistic is asked about. Nothing set means everything.
struct StatisticRequest
{
    std::optional<int> year;
    std::optional<RowId> municipality;
    std::optional<RowId> event;
    std::optional<RowId> body;
};

struct StatisticColumn
{
    QString name; ///< for scripts
    QString label;
    QString unit;                 ///< "events", "people" …; empty for a column of labels
    const Field *field = nullptr; ///< says what the codes of a column of choices mean
};

/// A table of figures as a value: the chart, the table beside it, the CSV and the figure of a report all show it.
/// A null cell is unknown, never 0.
struct Statistic
{
    QString name;
    QString title; ///< a sentence that says the finding
    QString period;
    std::optional<qint64> n;
    QString source;
    std::vector<StatisticColumn> columns;
    std::vector<std::vector<Value>> rows;
    QStringList languages; ///< of rows headed by people's own words: the code of the language of each head
    QStringList missing;   ///< what data is missing, a sentence each
};

/// The code in the last row of a column of choices when that row is the total.
inline constexpr QLatin1String totalCode("total");

/// A cell as people read it: labels for codes, a dash for what is unknown.
QString shownCell(const Words &words, const StatisticColumn &column, const Value &cell);

/// Names of the statistics, with what each says in the language of @p words.
std::vector<std::pair<QString, QString>> statisticNames(const Words &words);

/// What the statistic of a name says, in the language of @p words; empty for an unknown one.
QString statisticDescription(const Words &words, const QString &name);

/// @throws Failure BadInput for an unknown name or a request that lacks what the statistic needs.
Statistic statistic(const Records &records, const QString &name, const StatisticRequest &request);

} // namespace raatihuone
