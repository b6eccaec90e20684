// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// One change as it was made: a cell, or the existence of a row (then @ref field is null).
struct HistoryEntry
{
    RowId commit;
    QString kind; ///< start, edit, undo, redo, import, settle, fold, erase, outside
    QDateTime at; ///< UTC
    QString author;
    QString label;
    const RecordType *type = nullptr;
    const Field *field = nullptr; ///< null: the row was made (old 0, new 1) or removed (old 1, new 0)
    RowId record;
    Value oldValue;
    Value newValue;
};

/// What happened to one record and to the links that its fields of several references are made of, newest
/// first.
std::vector<HistoryEntry> historyOf(DataFile &file, const RecordType &type, RowId record);

/// The latest commits of the file, newest first, at most @p limit (0: all): entries without a type.
std::vector<HistoryEntry> latestCommits(DataFile &file, int limit = 0);

/// What happened in the file, newest first; at most @p limit commits (0: all). The rows of start commits,
/// which may be a million, are told by the commit alone: an entry without a type.
std::vector<HistoryEntry> history(DataFile &file, int limit = 0);

} // namespace raatihuone
