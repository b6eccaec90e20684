// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "ui/print/paper.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Lines of a page by the elements they belong to.
std::vector<int> elementsOn(const Page &page)
{
    std::vector<int> elements;
    for (const StripLine &line : page.lines)
        elements.push_back(line.element);
    return elements;
}

Strip strip(int element, qreal height, Keep withNext = Keep::No)
{
    return {0, height, withNext, {{nullptr, 0, QPointF(0, 10), element}}};
}

constexpr qreal most = paper::textHeight;

} // namespace

TEST_CASE("what is kept together moves to the next page together", "[print]")
{
    Flow flow;
    flow.strips = {strip(1, most - 100), strip(2, 60, Keep::Wanted), strip(3, 60)};
    const std::vector<Page> pages = pagesOf(flow);
    REQUIRE(pages.size() == 2);
    CHECK(elementsOn(pages[0]) == std::vector<int>{1});
    CHECK(elementsOn(pages[1]) == std::vector<int>{2, 3});
}

TEST_CASE("a row taller than a page begins where it stands and is divided", "[print]")
{
    Flow flow;
    flow.strips = {strip(1, most - 150)};
    for (int i = 0; i < 3; ++i)
        flow.strips.push_back(strip(2, most / 2, Keep::Firm));
    flow.strips.push_back(strip(2, 100));
    CHECK(pagesOf(flow).size() == 3);
}

TEST_CASE("a heading is left behind rather than a row divided that fits a page", "[print]")
{
    Flow flow;
    flow.strips = {strip(1, 100, Keep::Wanted), strip(2, most / 2, Keep::Firm), strip(2, most / 2 - 10)};
    const std::vector<Page> pages = pagesOf(flow);
    REQUIRE(pages.size() == 2);
    CHECK(elementsOn(pages[1]) == std::vector<int>{2, 2});
}

TEST_CASE("the head of a table is painted again, as an artifact, above rows on a new page", "[print]")
{
    Flow flow;
    flow.heads = {{strip(artifact, 50)}};
    flow.strips = {strip(1, most - 100), strip(2, 90), strip(3, 90)};
    flow.strips[1].head = flow.strips[2].head = 0;
    const std::vector<Page> pages = pagesOf(flow);
    REQUIRE(pages.size() == 2);
    CHECK(elementsOn(pages[1]) == std::vector<int>{artifact, 3});
    CHECK(pages[1].lines.back().baseline.y() == paper::top + 50 + 10);
}

TEST_CASE("a page lists its lines in reading order", "[print]")
{
    Flow flow;
    flow.strips = {strip(5, 10), strip(6, 10), strip(5, 10), strip(6, 10)};
    CHECK(elementsOn(pagesOf(flow).front()) == std::vector<int>{5, 5, 6, 6});
}
