// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/peers.h"
#include "core/sharing/scope.h"

#include <optional>

namespace raatihuone {

/// Writes to @p target what @p peer does not hold yet; everything for nobody in particular. An existing target is replaced.
///
/// A package is merged as a file is. It is refused unchanged if something that came before it is missing, or if it
/// continues another copy: then a whole file is needed. Since what it leaves out is what the peer is known to hold, a
/// package that was lost costs nothing. A file that holds values of special categories is sent whole but for them.
/// @throws Failure as SQLite says.
void writePackage(DataFile &file, const QString &target, const std::optional<Peer> &peer);

/// Writes to @p target the part of the file that @p scope names, whoever reads it: each record whole, with its history,
/// but for the values that are withheld. It proves nothing of what its reader holds, and what is missing in it is not
/// removed from the reader's file. Free text is sent as it is.
/// @throws Failure NotFound if a root is not there, and as SQLite says.
void writePackage(DataFile &file, const QString &target, const Scope &scope);

/// Under this key of the table meta a package says who sends it.
inline constexpr QLatin1String senderKey("sender");

/// The table of a package that says what it continues.
inline constexpr QLatin1String needTable("need");
inline constexpr QLatin1String
    needSql("CREATE TABLE need(site INTEGER PRIMARY KEY, seq INTEGER, nonce BLOB) STRICT");

} // namespace raatihuone
