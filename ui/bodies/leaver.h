// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/composition.h"

namespace raatihuone {

/// Somebody who sits in a body and may leave.
struct Leaver
{
    Seated seated;
    int seat = 0;                 ///< number of the seat; 0 for those without one
    std::vector<Seated> deputies; ///< who may rise into the seat: her personal deputies, then those of all

    bool operator==(const Leaver &) const = default;
};

/// All who sit there on the day of @p composition: by seat, each before her deputies, then the others.
std::vector<Leaver> leaversOf(const Composition &composition);

} // namespace raatihuone
