// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// Writes the example into a new file: @p unit, and everything in resources/example.
void fillExample(Records &records, Commit &commit, const Record &unit);

} // namespace raatihuone
