// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace raatihuone {

/// What each glyph of one embedded font says to a reader.
using GlyphText = QHash<quint16, QString>;

/// Reads Qt's ToUnicode map of a font with @p glyphCount glyphs and mends it: a blank instead of TAB, the letters of a
/// ligature instead of its compatibility character, U+FFFD where Qt knows nothing.
GlyphText mendedGlyphText(const QByteArray &characterMap, int glyphCount);

/// A ToUnicode map that says what @p glyphs says.
QByteArray characterMapOf(const GlyphText &glyphs);

} // namespace raatihuone
