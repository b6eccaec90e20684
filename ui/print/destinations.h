// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/structure.h"

#include <map>
#include <qpdf/QPDF.hh>

namespace raatihuone {

/// Where elements begin in the file, by their index: what bookmarks and links lead to.
using Destinations = std::map<int, QPDFObjectHandle>;

/// The level of a heading, or 0.
int levelOf(const Element &element);

/// The destinations of all headings, in reading order.
Destinations destinationsOf(QPDF &pdf, const Structure &structure, const std::vector<Piece> &pieces);

} // namespace raatihuone
