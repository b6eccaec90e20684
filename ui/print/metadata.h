// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"

#include <qpdf/QPDF.hh>

namespace raatihuone {

/// Writes who made the file, when and about what, twice from one value: the Info dictionary and the XMP
/// packet, which also claims PDF/UA-1 and PDF/A-2a.
void writeMetadata(QPDF &pdf, const Document &document);

} // namespace raatihuone
