// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QtCore/QString>

namespace raatihuone {

/// What a passphrase must have at least, in characters.
constexpr int shortestPassphrase = 8;

/// Whether a file begins as a sealed one does. False also for a file that cannot be read.
bool isSealed(const QString &path);

/// Writes @p source to @p target so that only who knows @p passphrase can read it: the key comes from the passphrase by
/// Argon2id with a salt of its own for each file, the content is a secretstream of XChaCha20-Poly1305. Composed and
/// decomposed letters of a passphrase are the same. An existing target is replaced at the end, when all went well.
/// @p progress counts bytes.
/// @throws Failure BadInput for a passphrase that is too short; InputOutput, DiskFull; Cancelled when stopped.
void seal(const QString &source, const QString &target, const QString &passphrase,
          const Progress &progress = {});

/// Writes the content of a sealed file to @p target, which only this user may read. Nothing is written before the
/// passphrase has proved right, and nothing stays of a file that is damaged or cut.
/// @throws Failure BadInput for a wrong passphrase; Damaged; Foreign for a file that is not sealed; InputOutput; Cancelled.
void unseal(const QString &source, const QString &target, const QString &passphrase,
            const Progress &progress = {});

} // namespace raatihuone
