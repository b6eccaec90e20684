// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/seatchains.h"

#include "core/catalogue/types/types.h"

#include <algorithm>
#include <tuple>

namespace raatihuone {

namespace {

class ChainMaker
{
public:
    ChainMaker(const BodyHistory &history, RowId term) : m_history(history), m_term(term) {}

    std::vector<SeatChain> make();

private:
    const Seated &last(const SeatChain &chain) const { return m_history.memberships[chain.links.back()]; }
    bool canFollow(const SeatChain &chain, const Seated &next) const;
    bool wasDeputyOf(const Seated &next, const Seated &left) const;
    SeatChain *chainFor(const Seated &next);

    const BodyHistory &m_history;
    RowId m_term;
    std::vector<SeatChain> m_chains;
};

/// Both are known, and not the same.
bool differ(const Named &left, const Named &right)
{
    return left.isValid() && right.isValid() && left.id != right.id;
}

bool represent(const Seated &left, const Seated &right)
{
    const auto whom = [](const Seated &each) {
        return std::tuple(each.organisation.id, each.municipality.id, each.category.id, each.group.id);
    };
    return whom(left) == whom(right) && whom(left) != whom({});
}

bool ChainMaker::canFollow(const SeatChain &chain, const Seated &next) const
{
    const Seated &left = last(chain);
    return chain.seat == next.seat && left.days.isOverBy(next.days.from) &&
           !differ(left.category, next.category) && !differ(left.group, next.group);
}

bool ChainMaker::wasDeputyOf(const Seated &next, const Seated &left) const
{
    return std::any_of(m_history.memberships.begin(), m_history.memberships.end(), [&](const Seated &each) {
        return each.term == m_term && each.isDeputy() && each.person.id == next.person.id &&
               each.deputyFor.isValid() && each.deputyFor == left.person.id;
    });
}

/// The seat that @p next takes over, or null.
SeatChain *ChainMaker::chainFor(const Seated &next)
{
    const auto likeness = [&](const SeatChain &chain) {
        const Seated &left = last(chain);
        return std::tuple(left.person.id == next.person.id, wasDeputyOf(next, left), represent(left, next),
                          left.days.to.addDays(1) == next.days.from, -left.days.to.toJulianDay());
    };
    SeatChain *best = nullptr;
    for (SeatChain &chain : m_chains)
        if (canFollow(chain, next) && (!best || likeness(*best) < likeness(chain)))
            best = &chain;
    return best;
}

int rankOf(const QString &seat)
{
    static const std::vector<Choice> seats = seatChoices();
    return int(
        std::find_if(seats.begin(), seats.end(), [&seat](const Choice &each) { return each.code == seat; }) -
        seats.begin());
}

std::vector<SeatChain> ChainMaker::make()
{
    for (size_t i = 0; i < m_history.memberships.size(); ++i) {
        const Seated &next = m_history.memberships[i];
        if (next.term != m_term || !next.isMember())
            continue;
        if (SeatChain *chain = chainFor(next))
            chain->links.push_back(i);
        else
            m_chains.push_back({m_term, next.seat, {i}});
    }
    std::stable_sort(m_chains.begin(), m_chains.end(), [](const SeatChain &left, const SeatChain &right) {
        return rankOf(left.seat) < rankOf(right.seat);
    });
    return std::move(m_chains);
}

} // namespace

std::vector<SeatChain> seatChains(const BodyHistory &history, RowId term)
{
    return ChainMaker(history, term).make();
}

} // namespace raatihuone
