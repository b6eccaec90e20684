// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/painter.h"

namespace raatihuone {

/// Makes the painted file accessible: tags, structure, bookmarks, metadata, mended fonts.
/// @throws Failure Kind::Internal if a marker is missing.
QByteArray finished(const Painted &painted, const Structure &structure, const Document &document,
                    const PdfProgress &progress);

} // namespace raatihuone
