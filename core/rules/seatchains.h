// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/bodyhistory.h"

namespace raatihuone {

/// Those who held one seat one after the other, as indexes into the memberships of the history. Their days do not overlap.
struct SeatChain
{
    RowId term;
    QString seat; ///< a code of seatChoices()
    std::vector<size_t> links;
};

/// The seats of the chair, vice chairs and members of @p term, in the order in which they are shown.
///
/// A file does not say who takes over whose seat. Whoever starts takes a seat of the same kind that nobody holds, unless
/// it is for another category or group: first the seat of the one whose deputy she was, then one that represents the
/// same, then the one that fell vacant on the day before, then the one that has been vacant longest. A seat that nobody
/// left is a new one. So the same memberships give the same seats, whatever the day that is looked at.
std::vector<SeatChain> seatChains(const BodyHistory &history, RowId term);

} // namespace raatihuone
