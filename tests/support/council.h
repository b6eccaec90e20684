// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/composition.h"
#include "tests/support/testfile.h"

namespace raatihuone {

/// A file with one body, and builders for its terms and memberships. Each is one commit.
class Council
{
public:
    explicit Council(const FieldValues &more = {});

    RowId addTerm(const char *from, const char *to);
    RowId addPerson(const char *family);
    RowId addOrganisation(const char *name);
    /// A membership of somebody new, who is called @p family.
    RowId seat(RowId term, const char *family, const char *seat, const FieldValues &more = {});
    RowId personOf(RowId membership);

    Composition on(const char *day);
    BodyHistory history();

    TestFile test;
    RowId body;
};

/// The seats, one a line: "chair Aho / Niemi, Salo", with "-" where nobody sits and "?" where a deputy is missing.
QStringList linesOf(const Composition &composition);

} // namespace raatihuone
