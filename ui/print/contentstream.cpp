// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/contentstream.h"

#include "core/base/failure.h"
#include "ui/print/painter.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

[[noreturn]] void refuse(const QString &details)
{
    throw Failure(Failure::Kind::Internal, QCoreApplication::translate("print", "The PDF could not be made."),
                  details);
}

// The marker as Qt writes it.
QByteArray markerOf(size_t piece)
{
    return QByteArray::number(markerColumn) + ' ' + QByteArray::number(qulonglong(piece)) + " 1 1 re\nf\n";
}

// What a reader hears of a stretch of content: the text of all glyphs shown in it.
QString heardText(const QByteArray &content, const PageFonts &fonts)
{
    QString heard;
    const GlyphText *font = nullptr;
    for (const QByteArray &line : content.split('\n')) {
        if (line.endsWith(" Tm") && line.startsWith('/')) {
            const auto found = fonts.constFind(line.mid(1, line.indexOf(' ') - 1));
            font = found == fonts.constEnd() ? nullptr : &*found;
        } else if (font && line.endsWith("> Tj")) {
            const QByteArray code = line.mid(line.lastIndexOf('<') + 1, 4);
            heard += font->value(code.toUShort(nullptr, 16), QString(QChar::ReplacementCharacter));
        }
    }
    return heard;
}

// Every kind of blank is heard alike.
QString withPlainBlanks(QString text)
{
    for (QChar &letter : text)
        if (letter.isSpace())
            letter = QLatin1Char(' ');
    return text;
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar letter : text) {
        bytes += char(letter.unicode() >> 8);
        bytes += char(letter.unicode() & 0xFF);
    }
    return '<' + bytes.toHex() + '>';
}

/// Builds the tagged content piece by piece.
class Tagger
{
public:
    Tagger(const Structure &structure, const PageFonts &fonts) : m_structure(structure), m_fonts(fonts) {}

    void add(const Piece &piece, const QByteArray &content)
    {
        if (content.contains(QByteArray::number(markerColumn) + ' '))
            refuse(QStringLiteral("A marker is painted twice."));
        open(piece.element);
        const QString text = withPlainBlanks(piece.text);
        const bool isHeard = piece.element == artifact || heardText(content, m_fonts) == text;
        m_tagged.content +=
            isHeard ? content : "/Span <</ActualText " + utf16Hex(text) + ">> BDC\n" + content + "EMC\n";
    }

    TaggedContent take()
    {
        m_tagged.content += "EMC\n";
        return std::move(m_tagged);
    }

private:
    void open(int element)
    {
        const bool isFirst = m_tagged.content.isEmpty();
        if (!isFirst && element == m_element)
            return;
        m_element = element;
        if (!isFirst)
            m_tagged.content += "EMC\n";
        if (element == artifact) {
            m_tagged.content += "/Artifact BMC\n";
            return;
        }
        const QByteArray number = QByteArray::number(qulonglong(m_tagged.elements.size()));
        m_tagged.content += '/' + m_structure[size_t(element)].tag + " <</MCID " + number + ">> BDC\n";
        m_tagged.elements.push_back(element);
    }

    const Structure &m_structure;
    const PageFonts &m_fonts;
    TaggedContent m_tagged;
    int m_element = artifact;
};

} // namespace

TaggedContent taggedContent(const QByteArray &content, std::span<const Piece> pieces, size_t firstPiece,
                            const Structure &structure, const PageFonts &fonts)
{
    Tagger tagger(structure, fonts);
    Piece current;
    qsizetype from = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const QByteArray marker = markerOf(firstPiece + i);
        const qsizetype at = content.indexOf(marker, from);
        if (at < 0)
            refuse(QStringLiteral("Marker %1 is missing.").arg(firstPiece + i));
        tagger.add(current, content.mid(from, at - from));
        from = at + marker.size();
        current = pieces[i];
    }
    tagger.add(current, content.mid(from));
    return tagger.take();
}

} // namespace raatihuone
