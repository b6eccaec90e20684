// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/value.h"

namespace raatihuone {

/// The several values of @p values and of @p more, each once.
Value withAdded(const Value &values, const Value &more);

/// The several values of @p values that are not among @p these.
Value withTakenAway(const Value &values, const Value &these);

} // namespace raatihuone
