// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/rules/composition.h"
#include "ui/style/tokens.h"

namespace raatihuone {

/// What stands in one cell of the table of seats.
struct SeatCell
{
    QString text;
    QString below;                ///< the second line
    std::optional<Status> status; ///< of the second line
    bool isStrong = false;        ///< somebody sits there
    RowId membership;             ///< of whoever stands there; none where nobody sits
    RowId person;
    std::optional<Record> toFill; ///< the membership that is to be made where somebody is missing

    bool operator==(const SeatCell &) const = default;
};

/// One line of the table of seats: a seat, a pooled deputy, or somebody beside the seats.
struct CompositionRow
{
    SeatCell seat; ///< what seat it is, and for whom
    SeatCell member;
    SeatCell deputy;

    bool operator==(const CompositionRow &) const = default;
};

/// The composition as the lines of its table, in the words of the records' language. Where somebody is missing and @p isWritable
/// there stands who is to be added.
std::vector<CompositionRow> rowsOf(const Composition &composition, const Records &records, bool isWritable);

} // namespace raatihuone
