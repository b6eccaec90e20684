// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"
#include "core/rules/bodyhistory.h"

namespace raatihuone {

/// A term that is to be made from the last one of a body.
struct TermPlan
{
    RowId body;
    RowId last;                  ///< the term whose planned seats are taken over; none: there is no term yet
    Days days;                   ///< of the new term
    std::vector<Seated> goingOn; ///< who hold in it what they hold in the last one
    bool hadChair = false;       ///< somebody chaired the last one

    /// What does not stop it but somebody may not have meant: nobody is left to chair the body.
    Problems warnings() const;

    bool operator==(const TermPlan &) const = default;
};

/// What "new term from this one" proposes: it begins on the day after the last one ends, lasts as long, and all who sit there
/// on the last day go on. Without any term the days are open and nobody goes on.
/// Only a term that is over before @p day counts, if one is given.
TermPlan termAfter(const BodyHistory &history, QDate day = {});

/// Makes the term, its planned seats, and a membership for each who goes on; one commit. The last term and its memberships stay
/// as they are. A deputy of somebody who does not go on is one of all members.
/// @returns the new term with the warnings of the plan; else the problems of its fields, and a shared day with another term
/// of the body.
Outcome makeTerm(Records &records, const TermPlan &plan);

/// The term that termAfter() proposes, on @p days; without a term before them it is empty.
Outcome startTerm(Records &records, RowId body, const Days &days);

} // namespace raatihuone
