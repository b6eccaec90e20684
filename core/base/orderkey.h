// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"

#include <QtCore/QString>

namespace raatihuone {

/// A text that sorts strictly between @p before and @p after (empty: no bound) and equals no key of another row.
///
/// Items are ordered by such keys, then by id; putting one between two others changes nothing else, so that two people
/// who order the same list in two copies of the file do not get in each other's way.
QString orderKeyBetween(const QString &before, const QString &after, RowId row);

/// The key of the @p index-th of many items that are written one after the other: short, and in their order.
QString orderKeyAt(qint64 index, RowId row);

} // namespace raatihuone
