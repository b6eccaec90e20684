// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// The values of a row by column number.
using Cells = QMap<int, Value>;

/// Rows by id, shown or hidden, and the edits that nothing replaces.
struct FileValue
{
    QMap<RowId, Cells> shown;
    QMap<RowId, Cells> hidden;
    QSet<qint64> heads;

    bool operator==(const FileValue &) const = default;
};

/// The value of the edits in @p file, worked out from nothing as the rules say it, apart from the program.
FileValue definedValue(DataFile &file);

/// What the tables of @p file show, what lies in its grave, and which edits it takes for heads.
FileValue storedValue(DataFile &file);

/// What differs, for the report of a test; empty if nothing does.
QString difference(const FileValue &defined, const FileValue &stored);

} // namespace raatihuone
