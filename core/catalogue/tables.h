// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace raatihuone {

/// @p name as an SQL identifier.
QString quoted(const QString &name);
/// @p text as an SQL string.
QString sqlString(const QString &text);

/// True for kinds whose values lie in the file as whole numbers; all others are text.
bool isStoredAsNumber(Kind kind);

/// The index of the column of a field that isIndexed.
QString indexName(const RecordType &type, const Field &field);

/// The fields of @p type that have a column in schema @p version, by number.
std::vector<const Field *> columnsOf(const RecordType &type, int version);

/// The statements that bring the tables of @p catalogue from schema @p version - 1 to @p version: new tables,
/// new columns, new indexes. Only additions exist, so that files of different age can be merged (sharing
/// needs it).
QStringList tableSteps(const Catalogue &catalogue, int version);

} // namespace raatihuone
