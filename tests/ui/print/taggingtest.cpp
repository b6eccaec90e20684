// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "ui/print/contentstream.h"
#include "ui/print/glyphtext.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const Structure structure{{"Document"}, {"H1", 0}, {"P", 0}};
const PageFonts fonts{{"F1", {{1, QStringLiteral("a")}, {2, QStringLiteral("fi")}}}};

QByteArray glyph(int code)
{
    return "BT\n/F1 100 Tf 1 0 0 -1 0 0 Tm\n5 -6 Td <000" + QByteArray::number(code) + "> Tj\nET\n";
}

QByteArray marker(int number)
{
    return "-30000 " + QByteArray::number(number) + " 1 1 re\nf\n";
}

std::vector<Piece> pieces()
{
    return {{1, 0, QStringLiteral("a")},
            {2, 0, QStringLiteral("fi")},
            {2, 0, QStringLiteral("ß")},
            {artifact, 0}};
}

} // namespace

TEST_CASE("markers become tags and everything else an artifact", "[print]")
{
    const QByteArray content = "1 0 0 1 re\nf\n" + marker(7) + glyph(1) + marker(8) + glyph(2) + marker(9) +
                               glyph(1) + marker(10) + glyph(1);
    const TaggedContent tagged = taggedContent(content, pieces(), 7, structure, fonts);
    CHECK(tagged.elements == std::vector<int>{1, 2});
    const QByteArray expected = "/Artifact BMC\n1 0 0 1 re\nf\nEMC\n"
                                "/H1 <</MCID 0>> BDC\n" +
                                glyph(1) +
                                "EMC\n"
                                "/P <</MCID 1>> BDC\n" +
                                glyph(2) + "/Span <</ActualText <feff00df>>> BDC\n" + glyph(1) +
                                "EMC\nEMC\n"
                                "/Artifact BMC\n" +
                                glyph(1) + "EMC\n";
    CHECK(tagged.content.toStdString() == expected.toStdString());
}

TEST_CASE("a page whose markers are not in sequence is refused", "[print]")
{
    const QByteArray missing = marker(0) + glyph(1) + marker(2) + marker(3);
    const QByteArray swapped = marker(0) + marker(2) + marker(1) + marker(3);
    const QByteArray doubled = marker(0) + marker(1) + marker(1) + marker(2) + marker(3);
    const QByteArray tooMany = marker(0) + marker(1) + marker(2) + marker(3) + marker(4);
    for (const QByteArray &content : {missing, swapped, doubled, tooMany}) {
        CAPTURE(content.toStdString());
        CHECK_THROWS_AS(taggedContent(content, pieces(), 0, structure, fonts), Failure);
    }
}

TEST_CASE("blanks and ligatures of Qt's character map are mended", "[print]")
{
    const GlyphText glyphs = mendedGlyphText("2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0002> <0045>\n"
                                             "<0003> <0005> [<0009> <FB03> <0000> ]\nendbfrange\n",
                                             7);
    const QString unknown(QChar(QChar::ReplacementCharacter));
    const GlyphText expected{{1, QStringLiteral("E")},
                             {2, QStringLiteral("F")},
                             {3, QStringLiteral(" ")},
                             {4, QStringLiteral("ffi")},
                             {5, unknown},
                             {6, unknown}};
    CHECK(glyphs == expected);
    CHECK(characterMapOf(glyphs).contains("<0003> <0020>\n<0004> <006600660069>\n"));
}
