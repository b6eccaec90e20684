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

} // namespace

Statistic organisations(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    const RecordType &category = records.file().catalogue().type(TypeNumber::OrganisationCategory);
    Query query(records.file().connection(), counts,
                request.municipality ? Value(*request.municipality) : Value());
    Statistic figure;
    figure.columns = {
        labelColumn(words, "category", QT_TRANSLATE_NOOP("figures", "Category")),
        numberColumn(words, "organisations", QT_TRANSLATE_NOOP("figures", "Organisations"), "organisations"),
    };
    while (query.next())
        figure.rows.push_back(
            {query.isNull(0) ? Value(words("figures", QT_TRANSLATE_NOOP("figures", "Category not known")))
                             : Value(records.title(category, query.id(0))),
             query.value(1)});
    figure.n = sumOf(figure, 1).value_or(0);
    figure.period =
        words.date(records.file().installation().now().toLocalTime().date().toString(Qt::ISODate));
    figure.title =
        words("figures", QT_TRANSLATE_N_NOOP("figures", "%n active organisations"), int(*figure.n));
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Register of organisations of this file"));
    return figure;
}

} // namespace raatihuone
