// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/glyphtext.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <algorithm>

namespace raatihuone {

namespace {

QString mended(char32_t letter)
{
    const bool isLigature = letter >= 0xFB00 && letter <= 0xFB06;
    if (letter == 0)
        return QString(QChar::ReplacementCharacter);
    if (letter == U'\t')
        return QStringLiteral(" ");
    const QString text(QChar(static_cast<char16_t>(letter)));
    return isLigature ? text.normalized(QString::NormalizationForm_KC) : text;
}

uint numberOf(const QString &hex)
{
    return hex.toUInt(nullptr, 16);
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar letter : text)
        hex += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return '<' + hex + '>';
}

QByteArray hexOf(quint16 glyph)
{
    return hexOf(QString(QChar(glyph)));
}

const char mapHead[] = R"(/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
)";
const char mapFoot[] = R"(endcmap
CMapName currentdict /CMap defineresource pop
end
end
)";

} // namespace

// Qt writes "<first> <last> [<text> <text> …]", or "<first> <last> <text>" for letters in sequence. Glyph 0, the
// missing one, is never drawn.
GlyphText mendedGlyphText(const QByteArray &characterMap, int glyphCount)
{
    static const QRegularExpression range(
        QStringLiteral("<(\\w{4})> <(\\w{4})> (?:<(\\w{4})>|\\[([^\\]]*)\\])"));
    GlyphText glyphs;
    for (int glyph = 1; glyph < glyphCount; ++glyph)
        glyphs.insert(quint16(glyph), mended(0));
    for (const QRegularExpressionMatch &match : range.globalMatch(QString::fromLatin1(characterMap))) {
        const uint first = numberOf(match.captured(1));
        const QStringList letters = match.captured(4).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (uint glyph = std::max(first, 1U); glyph <= numberOf(match.captured(2)); ++glyph) {
            const uint letter = match.capturedLength(3) > 0
                                    ? numberOf(match.captured(3)) + glyph - first
                                    : numberOf(letters.value(qsizetype(glyph - first)).mid(1, 4));
            glyphs.insert(quint16(glyph), mended(letter));
        }
    }
    return glyphs;
}

QByteArray characterMapOf(const GlyphText &glyphs)
{
    constexpr qsizetype longestBlock = 100; // more are not allowed in one block
    QList<quint16> codes = glyphs.keys();
    std::sort(codes.begin(), codes.end());
    QByteArray map = mapHead;
    for (qsizetype from = 0; from < codes.size(); from += longestBlock) {
        const QList<quint16> block = codes.mid(from, longestBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const quint16 code : block)
            map += hexOf(code) + ' ' + hexOf(glyphs.value(code)) + '\n';
        map += "endbfchar\n";
    }
    return map + mapFoot;
}

} // namespace raatihuone
