// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/records/records.h"

namespace raatihuone {

/// A record that breaks a rule between fields or between records. What is an error nobody could have written in one copy:
/// two people have each changed a part of it. What is a warning somebody may have meant.
struct BrokenRule
{
    const RecordType *type = nullptr;
    const Field *field = nullptr; ///< where it can be put right
    RowId record;
    Problem::Severity severity = Problem::Severity::Error;
    QString message; ///< what is wrong, in the language of the interface

    /// Names it for scripts.
    QString id() const;

    bool operator==(const BrokenRule &) const = default;
};

/// All of them, by type: spans that end before they start, records that stand under themselves, and rules between
/// records. Of a field the first is told. For any thread, with records of its own.
/// @throws Failure Cancelled when @p progress says so.
std::vector<BrokenRule> brokenRules(const Records &records, const Progress &progress = {});

/// How many there are: quicker, and in any thread.
int countBrokenRules(Connection &connection, const Catalogue &catalogue, const Words &words);

/// The one of a name. @throws Failure NotFound
BrokenRule brokenRuleNamed(const Records &records, const QString &id);

} // namespace raatihuone
