// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/composer.h"

namespace raatihuone {

/// Who is the liaison person of each of @p municipalities on @p day; in a public report only since when there is one.
void addLiaisonPersons(Composer &out, const std::vector<RowId> &municipalities, QDate day);

/// What became of each wish of the events of @p year, of @p municipality if it is given.
void addWishesOf(Composer &out, int year, std::optional<RowId> municipality);

/// How many records of the whole file lack a text in one of the languages of the unit, by type and field. Nothing for a
/// unit of one language.
void addUntranslated(Composer &out);

} // namespace raatihuone
