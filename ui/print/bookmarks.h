// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/destinations.h"

namespace raatihuone {

/// Writes the outline of the file: one bookmark for each heading, nested as the headings are.
void writeBookmarks(QPDF &pdf, const Structure &structure, const Destinations &destinations);

} // namespace raatihuone
