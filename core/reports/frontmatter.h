// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"

namespace raatihuone {

/// Whether @p blocks begin with a cover.
bool isBound(const std::vector<Block> &blocks);

/// Gives a book its cover and contents. @p document is complete but for that.
void bind(Document &document);

} // namespace raatihuone
