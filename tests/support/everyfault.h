// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "tests/support/faultyvfs.h"

#include <QtCore/QtGlobal>
#include <catch2/catch.hpp>
#include <functional>

namespace raatihuone {

/// Calls @p attempt with a fault of each kind at the first call, the second … until one is past all calls. Later
/// calls are tried more sparsely, unless the run is long. @p attempt says whether the fault came.
inline void atEveryCall(const std::function<bool(const Fault &)> &attempt)
{
    const int step = qEnvironmentVariableIntValue("RAATIHUONE_LONG") == 1 ? 1000 : 8;
    for (const Fault::Kind kind : {Fault::Kind::Write, Fault::Kind::Sync, Fault::Kind::Full})
        for (int at = 1;; at += 1 + at / step) {
            INFO("fault " << int(kind) << " at call " << at);
            if (!attempt({kind, at}))
                break;
        }
}

/// Does @p work and says whether it succeeded; it may fail as the disk does, not otherwise.
inline bool succeeds(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Failure &failure) {
        const bool isOfDisk =
            failure.kind() == Failure::Kind::DiskFull || failure.kind() == Failure::Kind::InputOutput;
        INFO(failure.what());
        REQUIRE(isOfDisk);
        return false;
    }
}

} // namespace raatihuone
