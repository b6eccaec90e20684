// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/aftermerge.h"

#include "core/sharing/erasures.h"
#include "core/sharing/folding.h"

#include <algorithm>

namespace raatihuone {

QStringList afterMerge(DataFile &file, const std::vector<MergeReport> &reports)
{
    finishFolds(file);
    const bool erases = std::any_of(reports.begin(), reports.end(),
                                    [](const MergeReport &report) { return report.erased > 0; });
    return erases ? finishErasures(file) : QStringList();
}

} // namespace raatihuone
