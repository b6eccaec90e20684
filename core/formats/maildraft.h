// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace raatihuone {

/// The address of a new message with @p addresses as blind copies; invalid if it would be longer than mail programs and
/// systems take (2000 characters).
QUrl mailLink(const QStringList &addresses);

/// A message that is not sent yet (RFC 5322), with @p addresses as blind copies; mail programs open it for writing.
QByteArray mailDraft(const QStringList &addresses);

} // namespace raatihuone
