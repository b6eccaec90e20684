// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/severalvalues.h"

namespace raatihuone {

Value withAdded(const Value &values, const Value &more)
{
    return Value::several(withTakenAway(values, more).toSeveral() + more.toSeveral());
}

Value withTakenAway(const Value &values, const Value &these)
{
    QStringList left = values.toSeveral();
    const QStringList gone = these.toSeveral();
    for (const QString &one : gone)
        left.removeAll(one);
    return Value::several(left);
}

} // namespace raatihuone
