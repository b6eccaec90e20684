// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rowid.h"

namespace raatihuone {

RowId RowId::fromText(const QString &text)
{
    bool isNumber = false;
    const qint64 dot = text.toLongLong(&isNumber);
    return isNumber && dot > 0 ? RowId(dot) : RowId();
}

} // namespace raatihuone
