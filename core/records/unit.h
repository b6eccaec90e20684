// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtCore/QDate>

namespace raatihuone {

/// The unit that the file is for to this installation: the chosen one, else the first. None in a file without.
/// @throws Failure as SQLite says.
RowId unitOf(const Records &records);

/// The languages of the unit of the file, the first one first; Finnish without one.
/// @throws Failure as SQLite says.
std::vector<Language> unitLanguages(const Records &records);

/// The language in which what is written in the file begins: the first of its unit; Finnish without one.
/// @throws Failure as SQLite says.
Language contentLanguage(const Records &records);

/// The municipalities for which the unit of the file works on @p day, in the order of their names: its own, or those of
/// its wellbeing services county. None for a unit of another kind that names neither.
std::vector<RowId> municipalitiesOfUnit(const Records &records, QDate day);
/// The same of a unit that is known, usable in any thread.
std::vector<RowId> municipalitiesOfUnit(Connection &connection, RowId unit, QDate day, Language language);

/// The one that is asked for, or all for which the unit works on @p day.
/// @throws Failure BadInput for one for which it does not work.
std::vector<RowId> municipalitiesAskedFor(const Records &records, QDate day, std::optional<RowId> asked);

} // namespace raatihuone
