// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"
#include "core/sharing/scene.h"

#include <QtCore/QDateTime>

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

/// Remembers what the sender of the file that arrives holds, unless it is @p own installation itself. Inside a
/// transaction. @returns whether that was news.
bool notePeer(const Scene &scene, const QByteArray &own, const QString &file, const QDateTime &now);

/// @throws Failure BadInput if the file that arrives is a package that continues what is not held.
void expectContinued(const Scene &scene);

} // namespace raatihuone
