// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/actionitems.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

struct Part
{
    const char *name;
    const char *label;
    const char *condition; ///< on the action `a`; ?3 today
};

constexpr Part parts[] = {
    {"open", QT_TRANSLATE_NOOP("figures", "Open"), "(a.status <> 'done' AND (a.due IS NULL OR a.due >= ?3))"},
    {"late", QT_TRANSLATE_NOOP("figures", "Late"),
     "(coalesce(a.done_on, CASE a.status WHEN 'done' THEN a.due ELSE ?3 END) > a.due)"},
    {"done", QT_TRANSLATE_NOOP("figures", "Done in time"),
     "(a.status = 'done' AND (a.done_on IS NULL OR a.due IS NULL OR a.done_on <= a.due))"},
};

/// ?2 the year, ?4 the body, ?5 the municipality: of the body, or of the event whose minutes it stands in.
constexpr auto asked =
    "FROM action a WHERE NOT a.archived AND a.status <> 'dropped' AND (?2 IS NULL OR substr(a.due, 1, 4) = "
    "?2) "
    "AND (?4 IS NULL OR a.body = ?4) AND (?5 IS NULL OR EXISTS (SELECT 1 FROM body_municipalities l WHERE "
    "l.owner = a.body AND l.target = ?5) OR EXISTS (SELECT 1 FROM minutes m JOIN event_municipalities l ON "
    "l.owner = m.event WHERE m.id = a.minutes AND l.target = ?5))";

/// A deadline that is mistyped must not make a thousand months.
constexpr size_t mostMonths = 120;

QString countSql()
{
    QStringList counts;
    for (const Part &part : parts)
        counts += QStringLiteral("count(*) FILTER (WHERE %1)").arg(QLatin1String(part.condition));
    return QStringLiteral(
               "SELECT substr(a.due, 1, 7) AS month, %1 %2 GROUP BY month ORDER BY month IS NULL, month")
        .arg(counts.join(QLatin1String(", ")), QLatin1String(asked));
}

/// The month after "2021-12".
QString following(const QString &month)
{
    return QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate)
        .addMonths(1)
        .toString(QStringLiteral("yyyy-MM"));
}

/// Months between the first and the last without a deadline have a row as well, unless there are too many.
std::vector<std::vector<Value>> filled(const std::vector<std::vector<Value>> &rows)
{
    std::vector<std::vector<Value>> all;
    for (const std::vector<Value> &row : rows) {
        const bool isMonth = !row.front().isNull();
        while (isMonth && !all.empty() && following(all.back().front().toText()) < row.front().toText()) {
            if (all.size() >= mostMonths)
                return rows;
            all.push_back({Value(following(all.back().front().toText())), 0, 0, 0});
        }
        all.push_back(row);
    }
    return all;
}

/// What ?2 to ?5 stand for.
std::vector<Value> valuesOf(const Records &records, const StatisticRequest &request)
{
    return {request.year ? Value(QString::number(*request.year)) : Value(),
            Value(records.file().installation().today().toString(Qt::ISODate)),
            request.body ? Value(*request.body) : Value(),
            request.municipality ? Value(*request.municipality) : Value()};
}

std::vector<StatisticColumn> columnsOf(const Words &words, const std::vector<Value> &values)
{
    std::vector<StatisticColumn> columns{
        labelColumn(words, "month", QT_TRANSLATE_NOOP("figures", "Month of the deadline"))};
    for (const Part &part : parts)
        columns.push_back(
            numberColumn(words, part.name, part.label, "actions",
                         {TypeNumber::Action,
                          QStringLiteral("SELECT a.id %1 AND substr(a.due, 1, 7) IS ?1 AND %2 ORDER BY a.id")
                              .arg(QLatin1String(asked), QLatin1String(part.condition)),
                          values, true}));
    return columns;
}

} // namespace

Statistic actionItems(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const std::vector<Value> values = valuesOf(records, request);
    Query query(records.connection(), countSql());
    query.bind(Value());
    for (const Value &value : values)
        query.bind(value);
    Statistic figure;
    figure.columns = columnsOf(words, values);
    figure.rows = filled(rowsOf(query));
    for (const std::vector<Value> &row : figure.rows)
        figure.keys.push_back(row.front());
    figure.chart = {Chart::Shape::StackedColumns, {1, 2, 3}};
    qint64 total = 0;
    for (size_t column = 1; column < figure.columns.size(); ++column)
        total += sumOf(figure, column).value_or(0);
    figure.n = total;
    figure.period = request.year ? QString::number(*request.year) : QString();
    figure.title = total == 0
                       ? words("figures", QT_TRANSLATE_NOOP("figures", "No action items are recorded"))
                       : words("figures", QT_TRANSLATE_NOOP("figures", "Of %1 action items, %2 are late"))
                             .arg(words.number(total), words.number(sumOf(figure, 2).value_or(0)));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Action items of this file"));
    return figure;
}

} // namespace raatihuone
