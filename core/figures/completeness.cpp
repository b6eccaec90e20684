// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/completeness.h"

#include "core/figures/figuretable.h"
#include "core/records/unit.h"
#include "core/rules/coverage.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// The head of a narrow column says where it may break.
QString withoutBreaks(QString text)
{
    return text.remove(QChar(QChar::SoftHyphen));
}

std::vector<Value> rowOf(const Words &words, const Coverage::Row &row, qint64 &unknown)
{
    std::vector<Value> cells{Value(row.name)};
    for (const Duty &duty : row.cells) {
        const bool isKnown = duty.state != DutyState::Unknown;
        unknown += !isKnown;
        cells.push_back(isKnown ? Value(dutyStateInWords(words, duty.state)) : Value());
    }
    return cells;
}

} // namespace

Statistic completeness(const Records &records, const StatisticRequest &request)
{
    const Words &words = records.words();
    Connection &db = records.connection();
    const QDate day = dayAsked(records, request);
    const DutyRequest asked{day, municipalitiesAskedFor(records, day, request.municipality)};
    const Coverage coverage = coverageOf(dutiesInTable(db, words, asked), db, words, asked);
    Statistic figure;
    figure.columns = {labelColumn(words, "municipality", QT_TRANSLATE_NOOP("figures", "Municipality"))};
    for (const DutyRule &rule : coverage.columns)
        figure.columns.push_back({rule.key, withoutBreaks(rule.shortName), {}, nullptr, {}, rule.shortName});
    qint64 unknown = 0;
    for (const Coverage::Row &row : coverage.rows) {
        figure.rows.push_back(rowOf(words, row, unknown));
        figure.keys.emplace_back(row.municipality);
    }
    const auto acts = std::count_if(coverage.rows.begin(), coverage.rows.end(),
                                    [](const Coverage::Row &row) { return row.needsAct(); });
    figure.n = qint64(coverage.rows.size());
    figure.period = words.date(day.toString(Qt::ISODate));
    figure.title =
        words("figures",
              QT_TRANSLATE_NOOP("figures", "Something is missing, late or due in %1 of %2 municipalities"))
            .arg(words.number(acts), words.number(*figure.n));
    figure.source =
        words("figures", QT_TRANSLATE_NOOP("figures", "Roles, bodies, terms and events of this file"));
    if (unknown > 0)
        figure.missing +=
            words("figures",
                  QT_TRANSLATE_N_NOOP("figures", "Nothing is recorded of %n of the points in the table. This "
                                                 "does not mean that they are missing."),
                  int(unknown));
    return figure;
}

} // namespace raatihuone
