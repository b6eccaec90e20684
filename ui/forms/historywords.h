// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/history.h"
#include "core/records/records.h"

namespace raatihuone {

/// One change in words: "Liisa changed E-mail from a@b.fi to c@d.fi".
QString inWords(const Records &records, const HistoryEntry &entry);

/// Who did it: made-up data and shipped rows come from the program, changes of unknown people from another one.
QString authorInWords(const HistoryEntry &entry);

/// When it was, in the time of this computer and the language of the records.
QString timeInWords(const Words &words, const QDateTime &at);

/// What a commit did, from its label: "add organisation" becomes "Added: organisation".
QString commitInWords(const Records &records, const QString &label);
/// The same for the commit of @p entry, which may have undone another.
QString commitInWords(const Records &records, const HistoryEntry &entry);
/// The same for the commit with the id @p commit.
QString commitInWords(const Records &records, RowId commit);

} // namespace raatihuone
