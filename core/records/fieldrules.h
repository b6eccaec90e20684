// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/records/record.h"

namespace raatihuone {

/// What the description of its type says of a record: required values, addresses, check digits, spans that
/// end before they start, personal identity codes. Errors stop saving, warnings do not.
Problems problemsOf(const Record &record);

/// The problems of one field alone, for showing on leaving it.
Problems problemsOf(const Record &record, const Field &field);

} // namespace raatihuone
