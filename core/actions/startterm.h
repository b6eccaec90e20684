// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/rules/days.h"

namespace raatihuone {

/// "New term from this one": a term of @p body, called by its years, with everybody who sat in the term before it on the
/// last day of that one, and its planned seats. Personal deputies are of whoever held the seat on that day. Nothing of
/// the old term changes; without one the new term is empty. One commit.
/// @returns the new term. Refused if it shares a day with another term of the body.
Outcome startTerm(Records &records, RowId body, const Days &days);

} // namespace raatihuone
