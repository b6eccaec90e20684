// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"
#include "tests/support/testfile.h"

namespace raatihuone {

/// A file in which every figure has something to show: approximate numbers, unknown ones, and zeros too.
class FiguresFile
{
public:
    explicit FiguresFile(Language language = Language::English);

    /// Ways to ask for a statistic: as widely as it can be asked, then by each topic that it has a use for.
    std::vector<StatisticRequest> requests(const StatisticEntry &entry) const;

    TestFile test;
    RowId forum; ///< the event of the minutes, of 2020
    RowId body;

private:
    RowId addEvent(const char *kind, const char *start, const std::vector<RowId> &municipalities,
                   const char *mode);
    void addCount(RowId event, RowId group, const Value &count, const char *qualifier = "exact");
    void addEvents();
    void addBodies();
    void addMinutes();
};

} // namespace raatihuone
