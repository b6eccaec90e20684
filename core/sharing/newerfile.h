// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/schema.h"
#include "core/file/untrusted.h"

namespace raatihuone {

/// Examines a file that may also be of a newer schema than @p schema: of such a one nothing but plain tables is read, and
/// nothing is taken on trust.
/// @throws Failure as examine() does, and TooNew if the file says that this program is too old to read it.
Examination examineAnyVersion(const QString &path, const Schema &schema);

/// The content of a file of a newer schema in memory, in the tables of @p schema. Cells of fields and types that are not
/// known are carried. @p source trusts nothing.
std::unique_ptr<Connection> copyOfNewer(Connection &source, const Schema &schema);

} // namespace raatihuone
