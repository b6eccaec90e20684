// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"
#include "ui/lists/filterpopup.h"

namespace raatihuone {

/// The titles of the records that @p filter names; none for a filter that names none.
QStringList titlesIn(const ListSource &source, const Filter &filter);

/// What a filter asks for in words, one text each: what is typed in @p typed, then what is ticked.
QStringList conditionsOf(const Words &words, const Filter &typed, const std::vector<FilterOption> &ticked);

} // namespace raatihuone
