// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duties.h"

#include "core/rules/dutyfinder.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace raatihuone {

namespace {

/// Those whose duties the overview's table shows.
constexpr std::array ofTable{findLiaisonPersons, findYearlyEvents, findCouncils, findClientPanels};

constexpr std::array others{findCountyCouncils, findTermEnds,      findRepresentation,      findBalance,
                            findMatters,        findMinutes,       findPublicMinutes,       findContacts,
                            findNeeds,          findUnknownCounts, findMergedMunicipalities};

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

RowId DutyFinder::onlyPlaceOf(RowId body)
{
    if (!m_onlyPlaces) {
        m_onlyPlaces.emplace();
        Query query(m_db, "SELECT owner, max(target) FROM body_municipalities GROUP BY owner HAVING "
                          "min(target) = max(target)");
        while (query.next())
            m_onlyPlaces->insert(query.id(0), query.id(1));
    }
    return m_onlyPlaces->value(body);
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
    using Place = std::tuple<int, int, QDate, qint64, size_t>; // the last is the place where it was found
    std::vector<Place> places;
    places.reserve(m_found.size());
    for (size_t i = 0; i < m_found.size(); ++i) {
        const Duty &duty = m_found[i];
        const auto rule = order.constFind(duty.key);
        if (rule != order.constEnd())
            places.emplace_back(*rule, m_places.value(duty.municipality, -1), duty.due, duty.subject.value(),
                                i);
    }
    std::sort(places.begin(), places.end());
    std::vector<Duty> sorted;
    sorted.reserve(places.size());
    for (const Place &place : places)
        sorted.push_back(std::move(m_found[std::get<size_t>(place)]));
    return sorted;
}

std::vector<Duty> duties(Connection &connection, const Words &words, const DutyRequest &request)
{
    DutyFinder finder(connection, words, request);
    for (const auto &find : ofTable)
        find(finder);
    for (const auto &find : others)
        find(finder);
    return finder.takeSorted(dutyRules(words.language()));
}

std::vector<Duty> dutiesInTable(Connection &connection, const Words &words, const DutyRequest &request)
{
    DutyFinder finder(connection, words, request);
    for (const auto &find : ofTable)
        find(finder);
    std::vector<DutyRule> rules = dutyRules(words.language());
    rules.erase(
        std::remove_if(rules.begin(), rules.end(), [](const DutyRule &rule) { return !rule.isShown; }),
        rules.end());
    return finder.takeSorted(rules);
}

} // namespace raatihuone
