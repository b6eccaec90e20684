// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/recordtype.h"

#include <QtCore/QHash>

namespace raatihuone {

class Connection;

/// Whether @p field of @p type says under which other record of the type a record stands.
bool makesTree(const RecordType &type, const Field &field);

/// Whether @p upper stands under @p row by @p field, or is it: the row cannot stand under that one.
bool closesRing(Connection &connection, const RecordType &type, const Field &field, RowId row, RowId upper);

/// One record of each ring, by id. @p uppers says under which record each stands.
///
/// No record can be put under itself, but merging two copies of a file may close a ring. All readers open it at the
/// same place: they ignore what its largest dot stands under.
QList<RowId> ringEnds(const QHash<RowId, RowId> &uppers);

} // namespace raatihuone
