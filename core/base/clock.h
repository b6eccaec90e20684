// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <functional>

namespace raatihuone {

/// Says what time it is. Injected, so that a test or `--now` decides.
using Clock = std::function<QDateTime()>;

inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

inline Clock fixedClock(const QDateTime &now)
{
    return [now] { return now; };
}

} // namespace raatihuone
