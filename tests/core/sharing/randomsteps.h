// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/edits/randomactions.h"

namespace raatihuone {

/// One thing that happens to one of a few copies.
struct Step
{
    enum class Kind {
        Change,
        Merge,
        Undo,
        Redo,
        Unmerge,
        Shell,
        Settle,
        Clash, ///< two change one record without knowing of each other
        Upgrade,
        Twin, ///< a copy is copied, and both go on under one number
        Send,
        Receive,
        Scoped, ///< a part of a file is sent
        Fold,
        Distinct,
        Erase,
    };

    Kind kind = Kind::Change;
    int copy = 0;
    int other = 0;
    Action action; ///< its numbers choose among what there is
};

rc::Gen<Step> anyStep();

std::ostream &operator<<(std::ostream &stream, const Step &step);

} // namespace raatihuone
