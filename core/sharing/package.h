// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// Somebody whose file was merged here, and who therefore is known to hold what it held.
struct Peer
{
    QByteArray uuid; ///< of the installation
    QString name;
    QMap<quint32, quint32> seqs; ///< by site: it holds everything up to there
    QDateTime at;                ///< when the file was merged, UTC
};

/// Everybody whose file was merged here, the latest first.
std::vector<Peer> peersOf(DataFile &file);

/// Writes to @p target what @p peer does not hold yet; everything for nobody in particular. An existing target is replaced.
///
/// A package is merged as a file is. It is refused unchanged if something that came before it is missing, or if it
/// continues another copy: then a whole file is needed. Since what it leaves out is what the peer is known to hold, a
/// package that was lost costs nothing.
/// @throws Failure as SQLite says.
void writePackage(DataFile &file, const QString &target, const std::optional<Peer> &peer);

/// The table of a package that says what it continues.
inline constexpr QLatin1String needTable("need");
inline constexpr QLatin1String
    needSql("CREATE TABLE need(site INTEGER PRIMARY KEY, seq INTEGER, nonce BLOB) STRICT");

} // namespace raatihuone
