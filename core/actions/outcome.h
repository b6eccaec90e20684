// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/rowid.h"

#include <QtCore/QStringList>

namespace raatihuone {

/// What became of an action. Nothing was written when a problem is an error.
struct Outcome
{
    RowId id; ///< the record made or changed
    Problems problems;
    QStringList changedByOthers; ///< fields that somebody else changed meanwhile; they were left as they are
    bool isWritten = false;      ///< there is a commit that can be undone

    bool isDone() const { return !hasErrors(problems); }
};

} // namespace raatihuone
