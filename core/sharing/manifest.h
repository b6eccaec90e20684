// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace raatihuone {

class Connection;

/// Writes into a package what it holds: how many rows each table has, and a SHA-256 of all values. Last of all.
void writeManifest(Connection &package);

/// @throws Failure Damaged if a package holds something else than it says, or does not say it: on its way it was cut,
/// altered or put together anew. It is no proof of who sent it.
void expectManifest(Connection &package);

} // namespace raatihuone
