// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/composition.h"

#include "core/rules/seatchains.h"

#include <algorithm>
#include <set>

namespace raatihuone {

namespace {

/// Puts the composition of one day together, term by term.
class Composer
{
public:
    Composer(const BodyHistory &history, QDate day) : m_history(history) { m_composition.day = day; }

    Composition compose();

private:
    QDate day() const { return m_composition.day; }
    bool isInForce(RowId term) const;
    int plannedSeats() const;
    void addTerm(RowId term);
    Seat seatOf(const SeatChain &chain) const;
    void addDeputies(RowId term, const std::vector<SeatChain> &chains);
    QDate leftOn(const SeatChain &chain, RowId person) const;
    Seat *seatBeside(const Seated &deputy, const std::vector<SeatChain> &chains);
    std::optional<Seated> riseOf(const Seated &deputy) const;
    void markLacking(RowId term);
    void addOthers();
    void fitToPlan();
    void nameOpenSeats();
    void weigh();

    const BodyHistory &m_history;
    Composition m_composition;
    std::vector<Seat> m_coming; ///< seats that somebody holds for the first time later
};

bool Composer::isInForce(RowId term) const
{
    return std::any_of(m_composition.terms.begin(), m_composition.terms.end(),
                       [term](const BodyTerm &each) { return each.id == term; });
}

Seat Composer::seatOf(const SeatChain &chain) const
{
    Seat seat;
    seat.code = chain.seat;
    seat.term = chain.term;
    for (const size_t link : chain.links) {
        const Seated &each = m_history.memberships[link];
        if (each.days.contains(day()))
            seat.holder = each;
        else if (each.days.isOverBy(day()))
            seat.previous = each;
        else if (!seat.next)
            seat.next = each;
    }
    for (const auto &known : {seat.holder, seat.previous, seat.next}) {
        if (!known)
            continue;
        if (!seat.category.isValid())
            seat.category = known->category;
        if (!seat.group.isValid())
            seat.group = known->group;
    }
    return seat;
}

/// The last day on which @p person held the seat of @p chain; invalid if she has not left it.
QDate Composer::leftOn(const SeatChain &chain, RowId person) const
{
    QDate left;
    for (const size_t link : chain.links)
        if (const Seated &each = m_history.memberships[link];
            each.person.id == person && each.days.isOverBy(day()))
            left = each.days.to;
    return left;
}

/// The seat of the one whose deputy she is: the one held on the day, else the one held last.
Seat *Composer::seatBeside(const Seated &deputy, const std::vector<SeatChain> &chains)
{
    Seat *found = nullptr;
    QDate latest;
    for (Seat &seat : m_composition.seats) {
        if (seat.term != deputy.term || !deputy.deputyFor.isValid())
            continue;
        if (seat.holder && seat.holder->person.id == deputy.deputyFor)
            return &seat;
        const QDate left = leftOn(chains[size_t(seat.number)], deputy.deputyFor);
        if (left.isValid() && (!found || latest < left)) {
            found = &seat;
            latest = left;
        }
    }
    return found;
}

/// What the deputy is to hold later in the same term.
std::optional<Seated> Composer::riseOf(const Seated &deputy) const
{
    const auto &all = m_history.memberships;
    const auto rise = std::find_if(all.begin(), all.end(), [&](const Seated &each) {
        return each.term == deputy.term && each.isMember() && each.person.id == deputy.person.id &&
               day() < each.days.from;
    });
    return rise == all.end() ? std::nullopt : std::optional(*rise);
}

void Composer::addDeputies(RowId term, const std::vector<SeatChain> &chains)
{
    for (const Seated &each : m_history.memberships) {
        if (each.term != term || !each.isDeputy())
            continue;
        Seat *seat = seatBeside(each, chains);
        if (each.days.isOverBy(day()) && seat)
            seat->lastDeputy = each;
        if (each.days.contains(day()))
            (seat ? seat->deputies : m_composition.pooledDeputies).push_back({each, riseOf(each)});
    }
}

/// Where personal deputies are usual every seat is to have one.
void Composer::markLacking(RowId term)
{
    const auto &all = m_history.memberships;
    const bool areUsual = std::any_of(all.begin(), all.end(), [&](const Seated &each) {
        return each.term == term && each.isDeputy() && each.deputyFor.isValid() &&
               (!each.days.from.isValid() || each.days.from <= day());
    });
    for (Seat &seat : m_composition.seats) {
        if (seat.term != term)
            continue;
        seat.lacksDeputy = areUsual && seat.deputies.empty();
        if (!seat.deputies.empty())
            seat.lastDeputy.reset();
    }
}

void Composer::addTerm(RowId term)
{
    const std::vector<SeatChain> chains = seatChains(m_history, term);
    for (size_t i = 0; i < chains.size(); ++i) {
        Seat seat = seatOf(chains[i]);
        seat.number = int(i); // until the seats are counted: the place of the chain
        (seat.holder || seat.previous ? m_composition.seats : m_coming).push_back(std::move(seat));
    }
    addDeputies(term, chains);
    markLacking(term);
}

void Composer::addOthers()
{
    for (const Seated &each : m_history.memberships)
        if (isInForce(each.term) && each.days.contains(day()) && !each.isMember() && !each.isDeputy())
            m_composition.others.push_back(each);
}

int Composer::plannedSeats() const
{
    constexpr qint64 most = 1000; // a larger number is a mistake, and would not be a table
    qint64 sum = m_history.seats.value_or(0);
    if (sum <= 0)
        for (const PlannedSeats &each : m_history.plan)
            sum += isInForce(each.term) ? each.seats : 0;
    return sum > 0 ? int(std::min(sum, most)) : int(m_composition.seats.size());
}

/// The vacant seat that nobody has held for the longest time.
std::vector<Seat>::iterator longestVacant(std::vector<Seat> &seats)
{
    auto found = seats.end();
    for (auto seat = seats.begin(); seat != seats.end(); ++seat)
        if (seat->isVacant() && (found == seats.end() || seat->previous->days.to < found->previous->days.to))
            found = seat;
    return found;
}

/// As many seats as planned: vacant ones go, or seats come that nobody has held yet.
void Composer::fitToPlan()
{
    auto &seats = m_composition.seats;
    m_composition.planned = plannedSeats();
    while (int(seats.size()) > m_composition.planned && m_composition.vacant() > 0)
        seats.erase(longestVacant(seats));
    for (Seat &seat : m_coming)
        if (int(seats.size()) < m_composition.planned)
            seats.push_back(std::move(seat));
    while (int(seats.size()) < m_composition.planned) {
        seats.emplace_back().code = QStringLiteral("member");
        seats.back().term = m_composition.terms.front().id;
    }
}

bool isFor(const SeatBalance &planned, const Seated &held)
{
    const RowId category = planned.category.id;
    const bool fitsCategory =
        !category.isValid() || held.category.id == category || held.upperCategory == category;
    return fitsCategory && (!planned.group.isValid() || held.group.id == planned.group.id);
}

/// Compares what is planned with who sits there.
void Composer::weigh()
{
    for (const PlannedSeats &each : m_history.plan) {
        if (!isInForce(each.term) || (!each.category.isValid() && !each.group.isValid()))
            continue;
        SeatBalance balance{each.category, each.group, each.seats, 0};
        for (const Seat &seat : m_composition.seats)
            balance.held += seat.holder && isFor(balance, *seat.holder);
        m_composition.balances.push_back(balance);
    }
    for (const Named &group : m_history.requiredGroups) {
        const auto isOf = [&group](const Seated &each) { return each.group.id == group.id; };
        const auto &seats = m_composition.seats;
        const bool sits = std::any_of(seats.begin(), seats.end(),
                                      [&](const Seat &seat) { return seat.holder && isOf(*seat.holder); });
        const auto &others = m_composition.others;
        const bool isExpert = std::any_of(others.begin(), others.end(), [&](const Seated &each) {
            return each.seat == QLatin1String("expert") && isOf(each);
        });
        if (!sits && !isExpert)
            m_composition.missingGroups.push_back(group);
    }
}

/// Says of seats that nobody has held yet for whom they are: for those of whom too few sit there.
void Composer::nameOpenSeats()
{
    const auto isNameless = [](const Seat &seat) {
        return seat.isVacant() && !seat.category.isValid() && !seat.group.isValid();
    };
    for (const SeatBalance &balance : m_composition.balances) {
        int lacking = balance.lacking();
        for (const Seat &seat : m_composition.seats)
            lacking -= seat.isVacant() && seat.category == balance.category && seat.group == balance.group;
        for (Seat &seat : m_composition.seats) {
            if (lacking <= 0 || !isNameless(seat))
                continue;
            seat.category = balance.category;
            seat.group = balance.group;
            --lacking;
        }
    }
}

Composition Composer::compose()
{
    for (const BodyTerm &term : m_history.terms)
        if (term.days.contains(day()) && m_history.days.contains(day()))
            m_composition.terms.push_back(term);
    if (m_composition.terms.empty())
        return m_composition;
    for (const BodyTerm &term : m_composition.terms)
        addTerm(term.id);
    addOthers();
    fitToPlan();
    weigh();
    nameOpenSeats();
    for (size_t i = 0; i < m_composition.seats.size(); ++i)
        m_composition.seats[i].number = int(i) + 1;
    m_composition.quorum = m_history.quorum.value_or(m_composition.planned / 2 + 1);
    return m_composition;
}

} // namespace

int Composition::held() const
{
    return int(std::count_if(seats.begin(), seats.end(), [](const Seat &seat) { return !seat.isVacant(); }));
}

int Composition::vacant() const
{
    return int(seats.size()) - held();
}

int Composition::lackingDeputies() const
{
    return int(std::count_if(seats.begin(), seats.end(), [](const Seat &seat) { return seat.lacksDeputy; }));
}

Composition compositionOn(const BodyHistory &history, QDate day)
{
    return Composer(history, day).compose();
}

std::vector<QDate> changeDays(const BodyHistory &history)
{
    std::set<QDate> days;
    const auto add = [&days, &history](Days span) {
        span = span.within(history.days);
        if (span.isEmpty())
            return;
        if (span.from.isValid())
            days.insert(span.from);
        if (span.to.isValid())
            days.insert(span.to.addDays(1));
    };
    for (const BodyTerm &term : history.terms)
        add(term.days);
    for (const Seated &seated : history.memberships)
        add(seated.days);
    return {days.begin(), days.end()};
}

std::optional<QDate> changeBefore(const BodyHistory &history, QDate day)
{
    const std::vector<QDate> days = changeDays(history);
    const auto later = std::lower_bound(days.begin(), days.end(), day);
    return later == days.begin() ? std::nullopt : std::optional(*std::prev(later));
}

std::optional<QDate> changeAfter(const BodyHistory &history, QDate day)
{
    const std::vector<QDate> days = changeDays(history);
    const auto later = std::upper_bound(days.begin(), days.end(), day);
    return later == days.end() ? std::nullopt : std::optional(*later);
}

} // namespace raatihuone
