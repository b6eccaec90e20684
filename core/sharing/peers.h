// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/scene.h"

#include <QtCore/QDateTime>

namespace raatihuone {

/// How far each site is held, as it stands in peer.vv.
QMap<quint32, quint32> seqsOf(const QString &json);

/// Remembers what the sender of the file that arrives holds, unless it is @p own installation itself. Inside a
/// transaction. @returns whether that was news.
bool notePeer(const Scene &scene, const QByteArray &own, const QString &file, const QDateTime &now);

/// @throws Failure BadInput if the file that arrives is a package that continues what is not held.
void expectContinued(const Scene &scene);

} // namespace raatihuone
