// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// What taking back a commit did.
struct UndoReport
{
    RowId commit;    ///< the commit that was taken back
    int skipped = 0; ///< rows and cells left alone because somebody has changed them since
};

/// The commit that undo() would take back: this installation's latest that is not yet undone. What the
/// sqlite3 shell wrote counts as this installation's; start commits and erasures are never undone.
std::optional<RowId> nextUndo(DataFile &file);
/// The undo that redo() would take back: the latest one, unless something new was done since.
std::optional<RowId> nextRedo(DataFile &file);

/// Takes back the latest action wherever nobody has written since. Nothing if there is none.
std::optional<UndoReport> undo(DataFile &file);
std::optional<UndoReport> redo(DataFile &file);

} // namespace raatihuone
