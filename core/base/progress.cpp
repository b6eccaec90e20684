// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include "core/base/failure.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

void tell(const Progress &progress, qint64 done)
{
    if (progress && !progress(done))
        throw Failure(Failure::Kind::Cancelled,
                      QCoreApplication::translate("search", "The work was stopped."));
}

} // namespace raatihuone
