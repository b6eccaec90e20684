// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

namespace raatihuone {

/// The ids of the rows that @p request asks for, in display order. Ties follow the order of the type, then
/// the id.
///
/// Reads in short statements, so that somebody who saves meanwhile does not wait.
/// @throws Failure Cancelled when @p progress says so or the connection is interrupted.
std::vector<RowId> idsOf(const ListSource &source, const ListRequest &request, const Progress &progress = {});

/// How many rows of @p type a list shows that nobody has narrowed.
qint64 countOf(const ListSource &source, const RecordType &type);

} // namespace raatihuone
