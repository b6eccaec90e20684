// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

#include <QtCore/QSet>

namespace raatihuone {

/// An order found earlier with the rows of @p touched where they belong now; all others stand as they stood.
/// Looks up about twenty rows for each. Nothing if a row is missing that should be there.
std::optional<std::vector<RowId>> withMoved(const ListSource &source, const ListRequest &request,
                                            std::vector<RowId> ids, const QSet<RowId> &touched);

} // namespace raatihuone
