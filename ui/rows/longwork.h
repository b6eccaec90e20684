// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"
#include "ui/style/ask.h"

namespace raatihuone {

/// What writes many rows, and how it speaks of it.
struct LongWork
{
    QString couldNot; ///< "The records were not changed"
    QString doing;    ///< "Changing records"
    qint64 total = 0;
    bool isShare = false; ///< the numbers mean nothing to people, only how they compare
};

/// Does what writes to the file and must stay in this thread. If it takes long, a dialog shows how far it is and stops
/// it; nothing is written then. Everything else in the window waits.
/// @returns whether it was done. What goes wrong is told.
bool doLongWork(Ask &ask, QWidget *parent, const LongWork &work,
                const std::function<void(const Progress &progress)> &act);

/// Does in another thread what would keep the window from answering, and waits for it. If it takes long, a dialog says
/// what is being done. @p act uses nothing that the window uses.
/// @throws what @p act throws.
void waitFor(QWidget *parent, const QString &doing, const std::function<void()> &act);

} // namespace raatihuone
