// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// Puts a backup in the place of a file. The backup is examined first; the present file, even a damaged one, is
/// kept among the backups.
/// @throws Failure with the name of the file that it is about; the present file is as before.
void restoreBackup(const QString &path, const QString &backup, const Schema &schema,
                   Installation &installation);

} // namespace raatihuone
