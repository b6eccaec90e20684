// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

namespace raatihuone {

/// From which of the two records each field is taken, by the name of the field.
using FoldChoices = QMap<QString, RowId>;

/// Two records of which one would stand for both.
struct FoldOffer
{
    Record survivor; ///< the older one, the same in every copy of the file
    Record other;
    Record result;         ///< what the survivor would say
    QStringList differing; ///< fields in which both say something, and not the same
    Problems problems{};   ///< rules that the choices would break
};

/// What folding the records of these ids would make of them. Empty fields of the survivor are filled, several values
/// united.
/// @throws Failure NotFound; BadInput if they cannot be folded: of different types, shipped with the program, with erased
/// or withheld values.
FoldOffer offerFold(Records &records, RowId one, RowId other, const FoldChoices &choices = {});

/// Folds two records that are the same thing into one: what referred to the other, of any type, refers to the survivor.
/// One commit; undo brings both back. Nothing is written if the choices break a rule. @throws Failure as offerFold().
Outcome foldRecords(Records &records, RowId one, RowId other, const FoldChoices &choices = {});

/// Says that two records are not the same, so that nobody is asked again in any copy. One commit; nothing if it has been
/// said. @throws Failure NotFound; BadInput if they are of different types.
Outcome sayDistinct(Records &records, RowId one, RowId other);

} // namespace raatihuone
