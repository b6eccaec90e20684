// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/statistic.h"

#include "core/figures/actionitems.h"
#include "core/figures/balance.h"
#include "core/figures/contributions.h"
#include "core/figures/modes.h"
#include "core/figures/organisations.h"
#include "core/figures/participants.h"
#include "core/figures/perresident.h"
#include "core/figures/representation.h"
#include "core/figures/tablesheld.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

struct Entry
{
    const char *name;
    const char *description;
    Statistic (*compute)(const Records &, const StatisticRequest &);
};

constexpr Entry entries[] = {
    {"participants", QT_TRANSLATE_NOOP("figures", "Events and participants by kind of event"), participants},
    {"groups", QT_TRANSLATE_NOOP("figures", "Participants by stakeholder group"), participantGroups},
    {"contributions", QT_TRANSLATE_NOOP("figures", "Contributions by topic and stakeholder group"),
     contributions},
    {"tables_held", QT_TRANSLATE_NOOP("figures", "Partnership tables by municipality and year"), tablesHeld},
    {"per_resident", QT_TRANSLATE_NOOP("figures", "Participants in proportion to residents"), perResident},
    {"modes", QT_TRANSLATE_NOOP("figures", "Events on site, online and hybrid by quarter"), modes},
    {"organisations", QT_TRANSLATE_NOOP("figures", "Organisations by category"), organisations},
    {"balance", QT_TRANSLATE_NOOP("figures", "Members of bodies by gender and language"), balance},
    {"representation",
     QT_TRANSLATE_NOOP("figures", "Persons and organisations represented in working groups"), representation},
    {"actions", QT_TRANSLATE_NOOP("figures", "Action items by deadline"), actionItems},
};

} // namespace

QString shownCell(const Words &words, const StatisticColumn &column, const Value &cell)
{
    if (cell.isNull())
        return QString(QChar(0x2014));
    if (cell.toText() == totalCode)
        return words("figures", QT_TRANSLATE_NOOP("figures", "Total"));
    if (column.field)
        return shownValue(words, *column.field, cell);
    return cell.isNumber() ? words.number(cell.toNumber()) : cell.toText();
}

std::vector<std::pair<QString, QString>> statisticNames(const Words &words)
{
    std::vector<std::pair<QString, QString>> names;
    for (const Entry &entry : entries)
        names.emplace_back(QLatin1String(entry.name), words("figures", entry.description));
    return names;
}

QString statisticDescription(const Words &words, const QString &name)
{
    for (const Entry &entry : entries)
        if (name == QLatin1String(entry.name))
            return words("figures", entry.description);
    return {};
}

Statistic statistic(const Records &records, const QString &name, const StatisticRequest &request)
{
    for (const Entry &entry : entries) {
        if (name != QLatin1String(entry.name))
            continue;
        Statistic figure = entry.compute(records, request);
        figure.name = name;
        return figure;
    }
    throw Failure(Failure::Kind::BadInput,
                  QCoreApplication::translate("figures", "There is no statistic \"%1\".").arg(name));
}

} // namespace raatihuone
