// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QtCore/QSet>

namespace raatihuone {

class Connection;

/// Two records, the smaller id first.
using Pair = std::pair<RowId, RowId>;
Pair pairOf(RowId one, RowId other);

/// The pairs of records of which somebody has said that they are not the same. Empty for a catalogue that has no type
/// for them.
QSet<Pair> distinctPairs(Connection &connection, const Catalogue &catalogue);

/// SQL that is true if somebody has said so of the rows with the ids @p one and @p other.
QString areDistinct(const Catalogue &catalogue, const QString &one, const QString &other);

} // namespace raatihuone
