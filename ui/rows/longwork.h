// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/search/listrequest.h"
#include "ui/style/ask.h"

namespace raatihuone {

/// What reads or writes much, and how it speaks of it.
struct LongWork
{
    QString couldNot; ///< "The records were not changed"
    QString doing;    ///< "Changing records"
    qint64 total = 0;
    bool isShare = false;    ///< the numbers mean nothing to people: total is wholeShare
    bool isStoppable = true; ///< false: it goes on to its end, and nobody knows how far that is
};

/// Does in another thread what writes to the file of @p records, and waits for it. If it takes long, a dialog shows how far
/// it is and stops it; nothing is written then. Meanwhile the window can read the file and not write it.
///
/// @p act works on the records that it is given, and uses nothing else that the window uses. Who listens to the file hears of
/// what was written when it is over.
/// @returns whether it was done. What goes wrong is told.
bool doLongWork(Ask &ask, QWidget *parent, const LongWork &work, const Records &records,
                const std::function<void(Records &aside, const Progress &progress)> &act);

/// The total of work whose steps mean nothing to people.
inline constexpr qint64 wholeShare = 1000;
/// Tells of such work what core counts in steps of its own.
std::function<bool(int done, int total)> asShare(const Progress &progress);

/// Does in another thread what would keep the window from answering, and waits for it. If it takes long, a dialog says
/// what is being done. @p act uses nothing that the window uses.
/// @throws what @p act throws.
void waitFor(QWidget *parent, const QString &doing, const std::function<void()> &act);

} // namespace raatihuone
