// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/balance.h"

#include "core/catalogue/expressions.h"
#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

/// Fewer could be picked out.
constexpr int fewest = 5;

/// Who sits in a body on the day %2; %1 is a condition on the body.
constexpr auto seated =
    "FROM term t JOIN membership m ON m.term = t.id JOIN person p ON p.id = m.person JOIN body b ON b.id = "
    "t.body "
    "WHERE NOT b.archived AND NOT t.archived AND NOT m.archived AND m.seat IN ('chair', 'vice_chair', "
    "'member') "
    "AND t.from_date <= %2 AND t.to_date >= %2 AND (m.from_date IS NULL OR m.from_date <= %2) "
    "AND (m.to_date IS NULL OR m.to_date >= %2) AND %1";

struct Part
{
    const char *name;
    const char *label;
    const char *condition; ///< on who is in it
};

constexpr Part parts[] = {
    {"members", QT_TRANSLATE_NOOP("figures", "Members"), "1"},
    {"female", QT_TRANSLATE_NOOP("figures", "Women"), "gender = 'female'"},
    {"male", QT_TRANSLATE_NOOP("figures", "Men"), "gender = 'male'"},
    {"other", QT_TRANSLATE_NOOP("figures", "Other gender"), "gender = 'other'"},
    {"not_stated", QT_TRANSLATE_NOOP("figures", "Gender not stated"),
     "coalesce(gender, 'not_stated') = 'not_stated'"},
    {"fi", QT_TRANSLATE_NOOP("figures", "Finnish speakers"), "language = 'fi'"},
    {"sv", QT_TRANSLATE_NOOP("figures", "Swedish speakers"), "language = 'sv'"},
    {"other_language", QT_TRANSLATE_NOOP("figures", "Other languages"),
     "(language IS NULL OR language NOT IN ('fi', 'sv'))"},
};

QString seatedSql(const char *ofBody, const char *day)
{
    return QString::fromLatin1(seated).arg(QLatin1String(ofBody), QLatin1String(day));
}

/// The body, the counts, and what the body is called. Each person counts once, however many seats she has.
QString countSql(const Records &records)
{
    const Catalogue &catalogue = records.file().catalogue();
    const QString title =
        Expressions(catalogue, records.words()).title(catalogue.type(TypeNumber::Body), QStringLiteral("b"));
    QStringList counts;
    for (const Part &part : parts)
        counts +=
            QStringLiteral("coalesce(sum(people) FILTER (WHERE %1), 0)").arg(QLatin1String(part.condition));
    return QStringLiteral("SELECT c.*, %3 FROM (SELECT body, %1 FROM (SELECT t.body, p.gender, p.language, "
                          "count(DISTINCT p.id) AS people %2 GROUP BY 1, 2, 3) GROUP BY body) c JOIN body b "
                          "ON b.id = c.body "
                          "ORDER BY c.body")
        .arg(counts.join(QLatin1String(", ")),
             seatedSql("(?2 IS NULL OR t.body = ?2) AND (?3 IS NULL OR EXISTS (SELECT 1 FROM "
                       "body_municipalities l WHERE l.owner = b.id AND l.target = ?3))",
                       "?1"),
             title);
}

std::vector<StatisticColumn> columnsOf(const Words &words, const Value &day)
{
    std::vector<StatisticColumn> columns{labelColumn(words, "body", QT_TRANSLATE_NOOP("figures", "Body"))};
    for (const Part &part : parts)
        columns.push_back(
            numberColumn(words, part.name, part.label, "people",
                         {TypeNumber::Person,
                          QStringLiteral("SELECT DISTINCT p.id %1 AND %2 ORDER BY p.id")
                              .arg(seatedSql("t.body = ?1", "?2"), QLatin1String(part.condition)),
                          {day},
                          true}));
    return columns;
}

QString titleOf(const Words &words, const Statistic &figure)
{
    const qint64 women = sumOf(figure, 2).value_or(0);
    const qint64 known = women + sumOf(figure, 3).value_or(0) + sumOf(figure, 4).value_or(0);
    if (figure.rows.empty())
        return words("figures",
                     QT_TRANSLATE_NOOP("figures", "No body with five members or more is recorded"));
    if (known == 0)
        return words("figures",
                     QT_TRANSLATE_NOOP("figures", "The gender of the members of bodies is not recorded"));
    return words("figures", QT_TRANSLATE_NOOP("figures", "Of %1 members whose gender is known, %2 are women"))
        .arg(words.number(known), words.number(women));
}

} // namespace

Statistic balance(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const QDate day = dayAsked(records, request);
    const Value isoDay(day.toString(Qt::ISODate));
    Query query(records.connection(), countSql(records), isoDay,
                request.body ? Value(*request.body) : Value(),
                request.municipality ? Value(*request.municipality) : Value());
    Statistic figure;
    figure.columns = columnsOf(words, isoDay);
    figure.chart = {Chart::Shape::Shares, {2, 3, 4, 5}};
    int small = 0;
    while (query.next()) {
        if (query.number(1) < fewest) {
            ++small;
            continue;
        }
        std::vector<Value> row{query.value(query.columnCount() - 1)};
        for (int column = 1; column < query.columnCount() - 1; ++column)
            row.push_back(query.value(column));
        figure.rows.push_back(std::move(row));
        figure.keys.push_back(query.value(0));
    }
    figure.n = sumOf(figure, 1).value_or(0);
    figure.period = words.date(day.toString(Qt::ISODate));
    figure.title = titleOf(words, figure);
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
