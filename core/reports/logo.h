// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/records/records.h"

namespace raatihuone {

/// The logo of the unit that the file is for; nothing if it has none, or one that this copy of the file has not received.
std::optional<Picture> logoOfUnit(const Records &records);

} // namespace raatihuone
