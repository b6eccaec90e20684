// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/records/records.h"

namespace raatihuone {

/// A record of a file that breaks a rule.
struct RuleBreach
{
    RowId record;
    Problem problem;
};

/// What rules between records say of the records of @p type, by record: of two that exclude each other the later one
/// has it. A rule speaks at most once of a field. For any thread.
std::vector<RuleBreach> breachesOf(Connection &connection, const Catalogue &catalogue, const Words &words,
                                   const RecordType &type);

/// All that is wrong with @p record, which need not be in the file: by itself, where it stands in a tree, and beside the
/// records of the file. Queries are bounded by what the record refers to. For any thread.
Problems allProblemsOf(Connection &connection, const Catalogue &catalogue, const Words &words,
                       const Record &record);
Problems allProblemsOf(const Records &records, const Record &record);

/// All that is wrong with @p after. What was as wrong in @p before, in a field that did not change, is a warning: it stops
/// no change elsewhere in the record.
Problems problemsOfChange(Connection &connection, const Catalogue &catalogue, const Words &words,
                          const Record &before, const Record &after);
Problems problemsOfChange(const Records &records, const Record &before, const Record &after);

} // namespace raatihuone
