// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

#include <QtCore/QIODevice>

namespace raatihuone {

enum class DumpScope {
    Everything, ///< record tables, edits, commits, sites, graves; what is local to one copy never
    Values,     ///< the record tables only
};

/// Writes the content of a file as text that is equal for equal content: a line a row, tables and rows in
/// fixed order.
void dump(DataFile &file, DumpScope scope, QIODevice &output);

} // namespace raatihuone
