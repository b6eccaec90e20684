// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/branches.h"

#include "core/edits/rings.h"

#include <QtCore/QSet>
#include <algorithm>
#include <iterator>

namespace raatihuone {

namespace {

constexpr size_t deepest = 10;

class Branches
{
public:
    explicit Branches(const std::vector<Record> &contributions) : m_contributions(contributions)
    {
        const QHash<RowId, RowId> uppers = uppersOf(contributions);
        for (size_t i = 0; i < contributions.size(); ++i)
            m_under[uppers.value(contributions[i].id())].push_back(i);
    }

    const std::vector<size_t> &under(RowId upper) const
    {
        static const std::vector<size_t> none;
        const auto found = m_under.constFind(upper);
        return found == m_under.constEnd() ? none : *found;
    }

    ListItem itemOf(size_t top) const;

private:
    struct Place
    {
        size_t contribution;
        size_t level;
    };

    static QHash<RowId, RowId> uppersOf(const std::vector<Record> &contributions);
    ListItem itemAlone(size_t i) const
    {
        const Record &contribution = m_contributions[i];
        return {contribution.value(QStringLiteral("text")).toText(),
                {},
                languageOfText(contribution.value(QStringLiteral("language")).toText())};
    }

    const std::vector<Record> &m_contributions;
    QHash<RowId, std::vector<size_t>> m_under; ///< those without an upper under no id
};

QHash<RowId, RowId> Branches::uppersOf(const std::vector<Record> &contributions)
{
    QSet<RowId> present;
    for (const Record &contribution : contributions)
        present.insert(contribution.id());
    QHash<RowId, RowId> uppers;
    for (const Record &contribution : contributions) {
        const RowId upper = contribution.value(QStringLiteral("parent")).toId();
        if (present.contains(upper))
            uppers.insert(contribution.id(), upper);
    }
    const QList<RowId> ends = ringEnds(uppers);
    for (const RowId end : ends)
        uppers.remove(end);
    return uppers;
}

// Without recursion: nothing bounds how deep people nest.
ListItem Branches::itemOf(size_t top) const
{
    ListItem root = itemAlone(top);
    std::vector<ListItem *> way{&root};
    std::vector<Place> waiting;
    const auto push = [&](size_t upper, size_t level) {
        const std::vector<size_t> &lower = under(m_contributions[upper].id());
        std::transform(lower.rbegin(), lower.rend(), std::back_inserter(waiting), [level](size_t each) {
            return Place{each, std::min(level, deepest)};
        });
    };
    push(top, 1);
    while (!waiting.empty()) {
        const Place place = waiting.back();
        waiting.pop_back();
        way.resize(place.level);
        std::vector<ListItem> &items = way.back()->items;
        items.push_back(itemAlone(place.contribution));
        way.push_back(&items.back());
        push(place.contribution, place.level + 1);
    }
    return root;
}

} // namespace

std::vector<Branch> branchesOf(const std::vector<Record> &contributions)
{
    const Branches all(contributions);
    std::vector<Branch> branches;
    for (const size_t top : all.under(RowId()))
        branches.push_back(
            {contributions[top].value(QStringLiteral("stakeholder_group")).toId(), all.itemOf(top)});
    return branches;
}

} // namespace raatihuone
