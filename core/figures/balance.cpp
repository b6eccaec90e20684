// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/balance.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

/// Fewer could be picked out.
constexpr int fewest = 5;

/// ?1 the day, ?2 the body. Whoever holds several seats of a body is one.
constexpr auto members =
    "SELECT body, count(*), count(*) FILTER (WHERE gender = 'female'), count(*) FILTER (WHERE gender = "
    "'male'), "
    "count(*) FILTER (WHERE gender = 'other'), count(*) FILTER (WHERE coalesce(gender, 'not_stated') = "
    "'not_stated'), "
    "count(*) FILTER (WHERE language = 'fi'), count(*) FILTER (WHERE language = 'sv'), "
    "count(*) FILTER (WHERE language IS NULL OR language NOT IN ('fi', 'sv')) FROM (SELECT DISTINCT t.body, "
    "p.id, "
    "p.gender, p.language FROM term t JOIN membership m ON m.term = t.id JOIN person p ON p.id = m.person "
    "JOIN body b ON b.id = t.body WHERE NOT b.archived AND NOT t.archived AND NOT m.archived "
    "AND m.seat IN ('chair', 'vice_chair', 'member') AND max(t.from_date, coalesce(m.from_date, "
    "t.from_date)) <= ?1 "
    "AND min(t.to_date, coalesce(m.to_date, t.to_date)) >= ?1 AND (?2 IS NULL OR t.body = ?2)) "
    "GROUP BY body ORDER BY body";

} // namespace

Statistic balance(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const RecordType &body = records.file().catalogue().type(TypeNumber::Body);
    const QDate today = records.file().installation().now().toLocalTime().date();
    const QDate day = request.year ? std::min(today, QDate(*request.year, 12, 31)) : today;
    Query query(records.file().connection(), members, day.toString(Qt::ISODate),
                request.body ? Value(*request.body) : Value());
    Statistic figure;
    figure.columns = {
        labelColumn(words, "body", QT_TRANSLATE_NOOP("figures", "Body")),
        numberColumn(words, "members", QT_TRANSLATE_NOOP("figures", "Members"), "people"),
        numberColumn(words, "female", QT_TRANSLATE_NOOP("figures", "Women"), "people"),
        numberColumn(words, "male", QT_TRANSLATE_NOOP("figures", "Men"), "people"),
        numberColumn(words, "other", QT_TRANSLATE_NOOP("figures", "Other gender"), "people"),
        numberColumn(words, "not_stated", QT_TRANSLATE_NOOP("figures", "Gender not stated"), "people"),
        numberColumn(words, "fi", QT_TRANSLATE_NOOP("figures", "Finnish speakers"), "people"),
        numberColumn(words, "sv", QT_TRANSLATE_NOOP("figures", "Swedish speakers"), "people"),
        numberColumn(words, "other_language", QT_TRANSLATE_NOOP("figures", "Other languages"), "people"),
    };
    int small = 0;
    while (query.next()) {
        if (query.number(1) < fewest) {
            ++small;
            continue;
        }
        std::vector<Value> row{Value(records.title(body, query.id(0)))};
        for (int column = 1; column < query.columnCount(); ++column)
            row.push_back(query.value(column));
        figure.rows.push_back(std::move(row));
    }
    figure.n = sumOf(figure, 1).value_or(0);
    figure.period = words.date(day.toString(Qt::ISODate));
    figure.title = words("figures", QT_TRANSLATE_NOOP("figures", "Members of bodies by gender and language"));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Memberships in this file"));
    if (small > 0)
        figure.missing +=
            words("figures",
                  QT_TRANSLATE_N_NOOP("figures", "%n bodies with fewer than five members are left "
                                                 "out."),
                  small);
    return figure;
}

} // namespace raatihuone
