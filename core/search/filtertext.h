// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

namespace raatihuone {

/// A filter as one line that a file can keep: "domicile is:145 is:399 empty", "checked_on period:this_year",
/// "role.person is:liaison_person in_force".
QString filterLine(const Filter &filter);

/// The filter that a line means for lists of @p type; nothing if the program does not know its field or one of
/// its words, or must not filter by it.
std::optional<Filter> filterFrom(const Catalogue &catalogue, const RecordType &type, const QString &line);

} // namespace raatihuone
