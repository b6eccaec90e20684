// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

#include <catch2/catch.hpp>

namespace raatihuone {

/// Two people who have copies of a file with one thing.
struct Neighbours
{
    Copy aino{{1, 0, {}}};
    RowId thing = aino.insert("thing", "name, size", QStringLiteral("'thing', 1"));
    Copy bo{{2, 0, {}}, aino};

    /// Each takes in what the other has.
    void exchange()
    {
        aino.merge(bo);
        bo.merge(aino);
    }
    void expectAlike() const
    {
        CHECK(aino.everything() == bo.everything());
        CHECK(aino.wrong() == QString());
        CHECK(bo.wrong() == QString());
    }
};

} // namespace raatihuone
