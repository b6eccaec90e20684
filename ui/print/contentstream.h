// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/glyphtext.h"
#include "ui/print/structure.h"

#include <QtCore/QByteArray>
#include <span>

namespace raatihuone {

/// The fonts of a page by the names its content uses ("F11").
using PageFonts = QHash<QByteArray, GlyphText>;

/// The content of a page with its markers turned into tags.
struct TaggedContent
{
    QByteArray content;
    std::vector<int> elements; ///< the element of each marked-content id of the page
};

/// Tags the content of one page. @p pieces are those of the page, the first has the number @p firstPiece.
/// What is painted before it is an artifact. A line whose glyphs do not say its text gets the text as
/// ActualText.
/// @throws Failure Kind::Internal if a marker is missing, out of order or too many.
TaggedContent taggedContent(const QByteArray &content, std::span<const Piece> pieces, size_t firstPiece,
                            const Structure &structure, const PageFonts &fonts);

} // namespace raatihuone
