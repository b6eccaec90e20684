// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace raatihuone {

namespace {

std::vector<int> cutAt(const std::vector<WidthNeed> &needs, int most)
{
    std::vector<int> widths;
    for (const WidthNeed &need : needs)
        widths.push_back(std::max(need.least, std::min(need.full, most)));
    return widths;
}

int sum(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// The largest width at which the columns can be cut so that they fit together.
int widestThatFits(const std::vector<WidthNeed> &needs, int width)
{
    int fits = 0;
    for (int above = width + 1; above - fits > 1;) {
        const int middle = (fits + above) / 2;
        (sum(cutAt(needs, middle)) <= width ? fits : above) = middle;
    }
    return fits;
}

void widen(std::vector<int> &widths, int rest)
{
    const int before = std::max(sum(widths), 1);
    for (int &each : widths)
        each += static_cast<int>(static_cast<long long>(rest) * each / before);
}

} // namespace

std::vector<int> sharedWidths(const std::vector<WidthNeed> &needs, int width)
{
    std::vector<int> widths = cutAt(needs, widestThatFits(needs, width));
    widen(widths, std::max(width - sum(widths), 0));
    return widths;
}

} // namespace raatihuone
