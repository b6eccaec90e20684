// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/bodyhistory.h"

#include <algorithm>

namespace raatihuone {

struct SeatedDeputy
{
    Seated seated;
    std::optional<Seated> rise; ///< the seat that she is to hold later, once that is known

    bool operator==(const SeatedDeputy &) const = default;
};

/// One seat of a body on one day: of the chair, a vice chair or a member. Seats are no records: who takes over whose is
/// seen from the memberships (core/rules/seatchains.h).
struct Seat
{
    int number = 0; ///< from 1; the order in which the seats were first held, chair and vice chairs before
    QString code;   ///< a code of seatChoices()
    RowId term;
    Named category; ///< of whom it is for: as whoever holds it, or held it last, represents; else as planned
    Named group;
    std::optional<Seated> holder;       ///< nobody: the seat is vacant
    std::optional<Seated> previous;     ///< who held it before the holder, or before it fell vacant
    std::optional<Seated> next;         ///< who is known to follow; she starts after the day
    std::vector<SeatedDeputy> deputies; ///< personal deputies of the one who holds it, or held it last
    std::optional<Seated> lastDeputy;   ///< where it has no deputy any more: who was the last
    bool lacksDeputy = false;           ///< others in the term have personal deputies, this seat has none

    bool isVacant() const { return !holder.has_value(); }

    bool operator==(const Seat &) const = default;
};

/// How many seats a category or group was to have and how many it has.
struct SeatBalance
{
    Named category;
    Named group;
    int planned = 0;
    int held = 0;

    int lacking() const { return std::max(0, planned - held); }
    int surplus() const { return std::max(0, held - planned); }
    QString name() const { return category.isValid() ? category.name : group.name; }

    bool operator==(const SeatBalance &) const = default;
};

/// Who sits in a body on one day.
struct Composition
{
    QDate day;
    std::vector<BodyTerm> terms; ///< in force; without any nobody sits; several only after merging
    std::vector<Seat> seats;     ///< chair, vice chairs, members, then seats that nobody has held yet
    std::vector<SeatedDeputy> pooledDeputies; ///< of nobody in particular, or of somebody who has no seat
    std::vector<Seated> others;               ///< secretaries, experts, observers
    int planned =
        0; ///< seats that there should be: of the body, else planned for the term, else those held so far
    int quorum = 0; ///< as the body says, else more than half of the planned seats; 0 without a term
    std::vector<SeatBalance> balances; ///< a row a planned category, then a row a planned group
    std::vector<Named> missingGroups;  ///< must be represented, and are not

    int held() const;
    int vacant() const; ///< seats without a holder
    int surplus() const { return std::max(0, held() - planned); }
    int lackingDeputies() const;

    bool operator==(const Composition &) const = default;
};

/// The composition of a body on @p day.
Composition compositionOn(const BodyHistory &history, QDate day);

/// The days on which a composition differs from that of the day before, in order: somebody starts, has left, a term
/// begins, has ended.
std::vector<QDate> changeDays(const BodyHistory &history);
/// The last of them before @p day, and the first after it: "previous change" and "next change".
std::optional<QDate> changeBefore(const BodyHistory &history, QDate day);
std::optional<QDate> changeAfter(const BodyHistory &history, QDate day);

} // namespace raatihuone
