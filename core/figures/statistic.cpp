// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/statistic.h"

#include "core/figures/contributions.h"
#include "core/figures/participants.h"

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
