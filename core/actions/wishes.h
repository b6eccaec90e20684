// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

namespace raatihuone {

/// The event that follows the one at which @p wish was made: the next of its series or its body that is not over on
/// @p today, nor called off; none if there is none.
RowId nextEvent(const Records &records, RowId wish, QDate today);

/// Puts @p wish on the agenda of @p event: a topic of its minutes, which are begun if there are none, and the wish says
/// that it was taken. One commit. @returns the topic.
Outcome takeIntoEvent(Records &records, RowId wish, RowId event);

/// Puts @p body into the file, made because of @p wish, and the wish says so. One commit. @returns the body.
Outcome makeBodyOf(Records &records, RowId wish, const Record &body);

} // namespace raatihuone
