// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duties.h"

#include "core/rules/dutyfinder.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace raatihuone {

namespace {

constexpr std::array finders{findLiaisonPersons,
                             findYearlyEvents,
                             findCouncils,
                             findClientPanels,
                             findCountyCouncils,
                             findTermEnds,
                             findRepresentation,
                             findBalance,
                             findMatters,
                             findMinutes,
                             findContacts,
                             findUnknownCounts,
                             findMergedMunicipalities};

} // namespace

QString dutyStateCode(DutyState state)
{
    switch (state) {
    case DutyState::Met:
        return QStringLiteral("met");
    case DutyState::Missing:
        return QStringLiteral("missing");
    case DutyState::Due:
        return QStringLiteral("due");
    case DutyState::Overdue:
        return QStringLiteral("overdue");
    case DutyState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString dutyStateInWords(const Words &words, DutyState state)
{
    switch (state) {
    case DutyState::Met:
        return words("rules", QT_TRANSLATE_NOOP("rules", "In order"));
    case DutyState::Missing:
        return words("rules", QT_TRANSLATE_NOOP("rules", "Missing"));
    case DutyState::Due:
        return words("rules", QT_TRANSLATE_NOOP("rules", "Due"));
    case DutyState::Overdue:
        return words("rules", QT_TRANSLATE_NOOP("rules", "Late"));
    case DutyState::Unknown:
        break;
    }
    return words("rules", QT_TRANSLATE_NOOP("rules", "No data"));
}

QDate judgedBy(QDate day)
{
    return isQuiet(day) ? QDate(day.year(), 6, 30) : day;
}

QDate afterQuiet(QDate due)
{
    return isQuiet(due) ? QDate(due.year(), 8, 1) : due;
}

DutyFinder::DutyFinder(Connection &connection, const Words &words, const DutyRequest &request)
    : m_db(connection), m_words(words), m_request(request)
{
    QStringList ids;
    for (const RowId id : request.municipalities) {
        m_places.insert(id, int(m_places.size()));
        ids += id.toText();
    }
    m_json = QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']');
}

QString DutyFinder::inLanguage(const QString &finnish, const QString &swedish) const
{
    const bool isSwedish = m_words.language() == Language::Swedish;
    const QString &first = isSwedish ? swedish : finnish, &second = isSwedish ? finnish : swedish;
    return first.isEmpty() ? second : first;
}

DutyState DutyFinder::stateOf(QDate due, int notice) const
{
    if (isOver(due))
        return DutyState::Overdue;
    return due <= judgedBy(day()).addDays(notice) ? DutyState::Due : DutyState::Met;
}

std::vector<Duty> DutyFinder::takeSorted(const std::vector<DutyRule> &rules)
{
    QHash<QString, int> order;
    for (const DutyRule &rule : rules)
        if (rule.holdsOn(day()))
            order.insert(rule.key, int(order.size()));
    m_found.erase(std::remove_if(m_found.begin(), m_found.end(),
                                 [&order](const Duty &duty) { return !order.contains(duty.key); }),
                  m_found.end());
    const auto placeOf = [&](const Duty &duty) {
        return std::tuple(order.value(duty.key), m_places.value(duty.municipality, -1), duty.due,
                          duty.subject.value());
    };
    std::stable_sort(m_found.begin(), m_found.end(), [&placeOf](const Duty &left, const Duty &right) {
        return placeOf(left) < placeOf(right);
    });
    return std::move(m_found);
}

std::vector<Duty> duties(Connection &connection, const Words &words, const DutyRequest &request)
{
    DutyFinder finder(connection, words, request);
    for (const auto &find : finders)
        find(finder);
    return finder.takeSorted(dutyRules(words.language()));
}

} // namespace raatihuone
