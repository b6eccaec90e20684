// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"

namespace raatihuone {

class Connection;

/// Two records of one type that are probably the same: people who did not know of each other have added it twice.
struct Duplicate
{
    /// What they share, the surest first.
    enum class Reason {
        Number,  ///< a number of a register, such as the Business ID
        Address, ///< the e-mail address of a person
        Name,    ///< the name, and nothing that tells them apart
    };

    const RecordType *type = nullptr;
    RowId first; ///< the older one, into which the other would be folded
    RowId second;
    Reason reason = Reason::Number;

    bool operator==(const Duplicate &) const = default;
};

/// All of them, by type and then by record; each record with the oldest that it may be the same as. Archived ones and
/// pairs of which somebody has said that they are not the same are left out.
///
/// Reads every record that has a name or a number, from any connection to the file and in any thread.
/// @throws Failure Cancelled when @p progress says so.
std::vector<Duplicate> duplicatesOf(Connection &connection, const Catalogue &catalogue,
                                    const Progress &progress = {});

/// What two records of @p type share; nothing if they are probably not the same.
std::optional<Duplicate::Reason> whatIsShared(Connection &connection, const Catalogue &catalogue,
                                              const RecordType &type, RowId one, RowId other);

/// Whether the row @p one was made before @p other, the same in every copy: by clock, nonce and place in the commit.
bool isOlder(Connection &connection, RowId one, RowId other);

} // namespace raatihuone
