// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/organisations.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"

namespace raatihuone {

namespace {

constexpr auto counts = "SELECT o.category, count(*) AS organisations FROM organisation o WHERE NOT "
                        "o.archived AND o.status = 'active' "
                        "AND (?1 IS NULL OR o.domicile = ?1) GROUP BY o.category "
                        "ORDER BY o.category IS NULL, organisations DESC, o.category";

Behind behindCategory(const StatisticRequest &request)
{
    return {TypeNumber::Organisation,
            QStringLiteral("SELECT o.id FROM organisation o WHERE o.category IS ?1 AND NOT o.archived AND "
                           "o.status = 'active' AND (?2 IS NULL OR o.domicile = ?2) ORDER BY o.id"),
            {request.municipality ? Value(*request.municipality) : Value()},
            true};
}

/// Says what most are: of a category that is known.
QString titleOf(const Words &words, const Statistic &figure)
{
    const std::optional<size_t> most = largestRow(figure, 1);
    if (!most)
        return words("figures", QT_TRANSLATE_NOOP("figures", "No active organisations are recorded"));
    if (figure.keys[*most].isNull())
        return words("figures", QT_TRANSLATE_N_NOOP("figures", "%n active organisations"), int(*figure.n));
    return words("figures", QT_TRANSLATE_NOOP("figures", "Of %1 active organisations, %2 are in: %3"))
        .arg(words.number(*figure.n), words.number(figure.rows[*most][1].toNumber()),
             figure.rows[*most].front().toText());
}

} // namespace

Statistic organisations(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const RecordType &category = records.file().catalogue().type(TypeNumber::OrganisationCategory);
    Query query(records.connection(), counts, request.municipality ? Value(*request.municipality) : Value());
    Statistic figure;
    figure.columns = {
        labelColumn(words, "category", QT_TRANSLATE_NOOP("figures", "Category")),
        numberColumn(words, "organisations", QT_TRANSLATE_NOOP("figures", "Organisations"), "organisations",
                     behindCategory(request)),
    };
    while (query.next()) {
        figure.rows.push_back(
            {query.isNull(0) ? Value(words("figures", QT_TRANSLATE_NOOP("figures", "Category not known")))
                             : Value(records.title(category, query.id(0))),
             query.value(1)});
        figure.keys.push_back(query.value(0));
    }
    figure.chart = {Chart::Shape::Bars, {1}};
    figure.n = sumOf(figure, 1).value_or(0);
    const QDate today = records.file().installation().today();
    figure.period = words("figures", QT_TRANSLATE_NOOP("figures", "as of %1"))
                        .arg(words.date(today.toString(Qt::ISODate)));
    figure.title = titleOf(words, figure);
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Register of organisations of this file"));
    return figure;
}

} // namespace raatihuone
