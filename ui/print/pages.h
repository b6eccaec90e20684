// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/flow.h"

namespace raatihuone {

/// What stands on one page; positions in units from its top left corner.
struct Page
{
    std::vector<StripLine> lines = {}; ///< in reading order, artifacts first
    std::vector<Rule> rules = {};
    std::vector<PlacedChart> charts = {}; ///< in reading order
    std::vector<PlacedImage> images = {}; ///< before the lines
};

/// Cuts the flow into pages: a heading stays with what follows, a row of a table is divided only if it does
/// not fit a page, and the head of a table is repeated.
std::vector<Page> pagesOf(const Flow &flow);

} // namespace raatihuone
