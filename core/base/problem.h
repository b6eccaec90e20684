// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <algorithm>
#include <vector>

namespace raatihuone {

/// What a rule has to say about one field of a record: an expected outcome, not a failure.
struct Problem
{
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    QString field;   ///< name of the field, as scripts know it
    QString message; ///< one sentence in the language of the interface

    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

inline bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

} // namespace raatihuone
