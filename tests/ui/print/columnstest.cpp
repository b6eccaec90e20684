// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/columns.h"

#include <catch2/catch.hpp>
#include <numeric>
#include <rapidcheck.h>

using namespace raatihuone;

TEST_CASE("columns grow in proportion when there is room", "[print]")
{
    CHECK(columnWidths({{10, 100}, {10, 300}}, 800) == std::vector<qreal>{200, 600});
}

TEST_CASE("a short column keeps its width when a long one must be wrapped", "[print]")
{
    CHECK(columnWidths({{50, 100}, {50, 2000}}, 500) == std::vector<qreal>{100, 400});
}

TEST_CASE("wide columns share equally what even the longest words do not fit", "[print]")
{
    CHECK(columnWidths({{20, 20}, {500, 500}, {300, 900}}, 220) == std::vector<qreal>{20, 100, 100});
}

TEST_CASE("columns always fill the page exactly", "[print]")
{
    REQUIRE(rc::check([] {
        const auto sizes = *rc::gen::nonEmpty<std::vector<std::pair<unsigned char, unsigned short>>>();
        std::vector<ColumnNeed> needs;
        for (const auto &[least, natural] : sizes)
            needs.push_back({qreal(least) + 1, qreal(natural)});
        const std::vector<qreal> widths = columnWidths(needs, 4670);
        const qreal sum = std::accumulate(widths.begin(), widths.end(), qreal(0));
        RC_ASSERT(widths.size() == needs.size());
        RC_ASSERT(std::abs(sum - 4670) < 0.001);
        RC_ASSERT(*std::min_element(widths.begin(), widths.end()) > 0);
    }));
}
