// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace raatihuone {

namespace {

int sum(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

std::vector<int> cutAt(const std::vector<int> &least, const std::vector<int> &wanted, int most)
{
    std::vector<int> widths;
    for (size_t i = 0; i < least.size(); ++i)
        widths.push_back(std::max(least[i], std::min(wanted[i], most)));
    return widths;
}

/// The columns cut at the largest width at which they fit together.
std::vector<int> shared(const std::vector<int> &least, const std::vector<int> &wanted, int width)
{
    int fits = 0;
    for (int above = width + 1; above - fits > 1;) {
        const int middle = (fits + above) / 2;
        (sum(cutAt(least, wanted, middle)) <= width ? fits : above) = middle;
    }
    return cutAt(least, wanted, fits);
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
    std::vector<int> least, fair, full;
    for (const WidthNeed &need : needs) {
        least.push_back(need.least);
        fair.push_back(std::max(need.least, need.fair));
        full.push_back(std::max(need.full, fair.back()));
    }
    std::vector<int> widths = sum(fair) <= width ? shared(fair, full, width) : shared(least, fair, width);
    widen(widths, std::max(width - sum(widths), 0));
    return widths;
}

} // namespace raatihuone
