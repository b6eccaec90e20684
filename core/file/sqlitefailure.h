// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

namespace raatihuone {

/// The failure that an SQLite result code stands for, with one sentence that says what to do.
Failure sqliteFailure(int code, const QString &details);

} // namespace raatihuone
