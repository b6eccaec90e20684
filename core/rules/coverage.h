// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"
#include "core/rules/duties.h"

namespace raatihuone {

class Catalogue;

/// What each municipality has and lacks: the duties that the overview shows in a table.
struct Coverage
{
    struct Row
    {
        RowId municipality;
        QString name;
        std::vector<Duty> cells; ///< one a column

        /// Something in it should be done.
        bool needsAct() const;
        bool operator==(const Row &) const = default;
    };

    QDate day;
    std::vector<DutyRule> columns;
    std::vector<Row> rows; ///< in the order in which they were asked for

    /// How many municipalities have what column @p i asks for, also where it ends soon.
    int covered(size_t i) const;
};

/// The table of the duties that were found for @p request, with names in the language of @p words.
/// @throws Failure as SQLite says.
Coverage coverageOf(const std::vector<Duty> &duties, Connection &connection, const Words &words,
                    const DutyRequest &request);

/// A new record that would fulfil @p duty on @p day once it is completed: its kind and municipality are known.
Record draftFor(const Duty &duty, const Catalogue &catalogue, QDate day);

/// True for what is missing, late, or has a day soon.
bool needsAct(DutyState state);

} // namespace raatihuone
