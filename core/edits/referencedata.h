// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace raatihuone {

class Catalogue;
class Connection;

/// Writes the rows that ship with the program (counties, municipalities, population, categories, stakeholder
/// groups) under their fixed ids of site 0, without edits. Rows that are there already keep what users
/// changed in them.
void writeReferenceData(Connection &connection, const Catalogue &catalogue);

} // namespace raatihuone
