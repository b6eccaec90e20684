// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"
#include "ui/print/pages.h"
#include "ui/print/progress.h"

namespace raatihuone {

/// The file as Qt writes it, without tags, and what its markers stand for.
struct Painted
{
    QByteArray pdf;
    std::vector<Piece> pieces; ///< in the order of painting; the marker of the first is 0
    int pageCount = 0;
};

/// Where markers are painted: far outside the page, a square of one unit; its second coordinate is the
/// number.
inline constexpr int markerColumn = -30000;

/// Paints all pages with their footers.
Painted painted(const std::vector<Page> &pages, const Document &document, const Typeface &typeface,
                const PdfProgress &progress);

} // namespace raatihuone
