// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/outline.h"
#include "tests/support/testfile.h"

namespace raatihuone {

/// A file with minutes of one event.
class MinutesFile
{
public:
    MinutesFile();

    static constexpr RowId residents{3001};
    static constexpr RowId organisations{3003};

    Outline read() { return {records, minutes}; }
    /// Bullets of one group, each with its level as dashes in front of it: "one", "-under one". @returns their ids.
    std::vector<RowId> write(RowId topic, RowId group, const QStringList &bullets);
    /// Everything as it is shown: a line a topic, group and bullet, the bullets with dashes and marks.
    QStringList shown();
    QByteArray values();
    RowId idOf(const char *text);

    TestFile test;
    Records records = test.records();
    RowId event, minutes, first, second;
};

QStringList lines(std::initializer_list<const char *> texts);

/// Checks that the act since @p before is one undo: undone, everything is as before, redone as after.
void checkOneUndo(MinutesFile &file, const QByteArray &before);

} // namespace raatihuone
