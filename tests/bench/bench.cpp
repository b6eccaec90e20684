// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <limits>

namespace raatihuone::bench {

double cpuSeconds()
{
    return double(std::clock()) / double(CLOCKS_PER_SEC);
}

std::vector<double> leastOfFive(const std::vector<std::function<double()>> &variants)
{
    constexpr int rounds = 5;
    std::vector<double> least(variants.size(), std::numeric_limits<double>::max());
    for (int round = 0; round < rounds; ++round)
        for (size_t i = 0; i < variants.size(); ++i)
            least[i] = std::min(least[i], variants[i]());
    return least;
}

double timed(const std::function<void()> &work)
{
    const double before = cpuSeconds();
    work();
    return cpuSeconds() - before;
}

double wallTimed(const std::function<void()> &work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}

void printRatio(const QString &what, double ours, double plain, double bound)
{
    const double ratio = ours / plain;
    std::printf("%-44s %6.2f  (bound %.2f%s; %.4f over %.4f)\n", qPrintable(what), ratio, bound,
                ratio <= bound ? "" : ", EXCEEDED", ours, plain);
    std::fflush(stdout);
}

} // namespace raatihuone::bench
