// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// A record with what it lacks.
struct Lacking
{
    const RecordType *type = nullptr;
    RowId record;
    std::vector<const Field *> fields;

    bool operator==(const Lacking &) const = default;
};

/// The records without a value in a field of which their description says that it is expected, by type. What is
/// archived is left out.
std::vector<Lacking> incompleteRecords(const Records &records);

/// The records with a text in one of the languages of the unit and not in another, by type; none unless the unit has
/// several. What ships with the program, and what is archived, is left out.
std::vector<Lacking> untranslatedRecords(const Records &records);

} // namespace raatihuone
