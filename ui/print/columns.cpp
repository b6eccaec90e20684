// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/columns.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace raatihuone {

namespace {

using Widths = std::vector<qreal>;

qreal sum(const Widths &widths)
{
    return std::accumulate(widths.begin(), widths.end(), qreal(0));
}

Widths added(Widths widths, const Widths &more)
{
    std::transform(widths.begin(), widths.end(), more.begin(), widths.begin(), std::plus<>());
    return widths;
}

Widths enlarged(Widths widths, qreal factor)
{
    for (qreal &width : widths)
        width *= factor;
    return widths;
}

// Columns that need less than an equal share keep their need; the others divide the rest.
Widths shared(const Widths &needs, qreal available)
{
    Widths rising = needs;
    std::sort(rising.begin(), rising.end());
    qreal rest = available;
    size_t left = rising.size();
    for (const qreal need : rising) {
        if (need > rest / qreal(left))
            break;
        rest -= need;
        --left;
    }
    Widths widths = needs;
    for (qreal &width : widths)
        width = std::min(width, rest / qreal(std::max<size_t>(left, 1)));
    return widths;
}

} // namespace

std::vector<qreal> columnWidths(const std::vector<ColumnNeed> &needs, qreal available)
{
    Widths least, natural, stretch;
    for (const ColumnNeed &need : needs) {
        least.push_back(need.least);
        natural.push_back(std::max(need.natural, need.least));
        stretch.push_back(natural.back() - need.least);
    }
    if (sum(natural) <= available)
        return enlarged(natural, available / std::max(sum(natural), qreal(1)));
    if (sum(least) <= available)
        return added(least, shared(stretch, available - sum(least)));
    return shared(least, available);
}

} // namespace raatihuone
