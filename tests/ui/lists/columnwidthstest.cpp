// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnwidths.h"

#include <catch2/catch.hpp>
#include <numeric>
#include <rapidcheck.h>

using namespace raatihuone;

TEST_CASE("columns that fit grow in proportion and fill the view", "[lists]")
{
    CHECK(sharedWidths({{40, 100}, {40, 100}}, 400) == std::vector{200, 200});
    CHECK(sharedWidths({{40, 90}, {10, 30}}, 240) == std::vector{180, 60});
}

TEST_CASE("what is missing is taken from the widest columns", "[lists]")
{
    CHECK(sharedWidths({{40, 300}, {40, 60}, {40, 300}}, 360) == std::vector{150, 60, 150});
}

TEST_CASE("a name takes what others do not need to be fair", "[lists]")
{
    CHECK(sharedWidths({{40, 300, 300}, {40, 200, 80}, {40, 60, 60}}, 440) == std::vector{300, 80, 60});
    CHECK(sharedWidths({{40, 300, 300}, {40, 200, 80}, {40, 60, 60}}, 400) == std::vector{260, 80, 60});
    CHECK(sharedWidths({{40, 300, 300}, {40, 200, 80}, {40, 60, 60}}, 500) == std::vector{300, 140, 60});
}

TEST_CASE("a state is whole although the view is too narrow", "[lists]")
{
    CHECK(sharedWidths({{50, 300}, {110, 110}}, 100) == std::vector{50, 110});
}

TEST_CASE("shared widths keep every least, and fill the view unless it is too narrow", "[lists]")
{
    REQUIRE(rc::check([] {
        const auto pairs = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(1, 200), rc::gen::inRange(0, 400)));
        const int width = *rc::gen::inRange(0, 2000);
        std::vector<WidthNeed> needs;
        int least = 0;
        for (const auto &[low, more] : pairs) {
            needs.push_back({low, low + more, *rc::gen::inRange(0, 600)});
            least += low;
        }
        const std::vector<int> widths = sharedWidths(needs, width);
        RC_ASSERT(widths.size() == needs.size());
        for (size_t i = 0; i < widths.size(); ++i)
            RC_ASSERT(widths[i] >= needs[i].least);
        const int sum = std::accumulate(widths.begin(), widths.end(), 0);
        RC_ASSERT(sum <= std::max(width, least));
        if (!needs.empty() && width >= least)
            RC_ASSERT(width - sum <= int(needs.size()));
    }));
}
