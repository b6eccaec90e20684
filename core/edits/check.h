// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// What a thorough look at an open file found.
struct CheckReport
{
    QStringList damages;  ///< the file is not sound: restore a backup
    QStringList warnings; ///< it works, but something should be looked at
};

/// Compares the file with everything that must hold in it: pages, indexes, references, edits and their heads,
/// the counters, and what hangs on records that are not there. Writes nothing.
CheckReport check(DataFile &file);

} // namespace raatihuone
