// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/finisher.h"

#include "ui/print/bookmarks.h"
#include "ui/print/contentstream.h"
#include "ui/print/metadata.h"
#include "ui/print/pdf.h"
#include "ui/print/structuretree.h"

#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace raatihuone {

namespace {

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void replace(QPDFObjectHandle stream, const QByteArray &bytes)
{
    stream.replaceStreamData(bytes.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

class Finisher
{
public:
    Finisher(const Painted &painted, const Structure &structure) : m_painted(painted), m_structure(structure)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("report", painted.pdf.constData(), size_t(painted.pdf.size()));
        m_destinations = destinationsOf(m_pdf, structure, painted.pieces);
    }

    void tagPages(const PdfProgress &progress)
    {
        StructureTree tree(m_pdf, m_structure, m_destinations);
        std::vector<QPDFObjectHandle> pages = m_pdf.getAllPages();
        size_t firstPiece = 0;
        for (size_t i = 0; i < pages.size(); ++i) {
            progress.report(60, 90, i, pages.size());
            const std::span<const Piece> pieces = piecesOf(int(i), firstPiece);
            QPDFObjectHandle content = pages[i].getKey("/Contents");
            const TaggedContent tagged =
                taggedContent(bytesOf(content), pieces, firstPiece, m_structure, fontsOf(pages[i]));
            replace(content, tagged.content);
            tree.addPage(pages[i], int(i), tagged.elements);
            tree.addLinks(pages[i], pieces);
            tree.addFigures(pieces);
            firstPiece += pieces.size();
        }
        tree.finish();
    }

    void describe(const Document &document)
    {
        writeMetadata(m_pdf, document);
        writeBookmarks(m_pdf, m_structure, m_destinations);
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang",
                        QPDFObjectHandle::newUnicodeString(languageTag(document.language).toStdString()));
        root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
    }

    QByteArray write()
    {
        m_pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one of the content
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.forcePDFVersion("1.7");
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

private:
    std::span<const Piece> piecesOf(int page, size_t first) const
    {
        size_t end = first;
        while (end < m_painted.pieces.size() && m_painted.pieces[end].page == page)
            ++end;
        return std::span(m_painted.pieces).subspan(first, end - first);
    }

    PageFonts fontsOf(QPDFObjectHandle page)
    {
        PageFonts fonts;
        for (auto &[name, font] : page.getKey("/Resources").getKey("/Font").ditems())
            fonts.insert(QByteArray::fromStdString(name).mid(1), glyphTextOf(font));
        return fonts;
    }

    const GlyphText &glyphTextOf(const QPDFObjectHandle &font)
    {
        const auto [found, isNew] = m_fonts.try_emplace(font.getObjGen());
        if (isNew)
            found->second = mend(font);
        return found->second;
    }

    // Qt numbers these objects and names the subset in the order of a hash: the same document would give other bytes.
    GlyphText mend(QPDFObjectHandle font)
    {
        QPDFObjectHandle descendant = copied(font.getKey("/DescendantFonts").getArrayItem(0));
        QPDFObjectHandle descriptor = copied(descendant.getKey("/FontDescriptor"));
        const std::string name = descriptor.getKey("/FontName").getName();
        const char letter = char('A' + m_fonts.size() % 26);
        const auto tagged = QPDFObjectHandle::newName("/RAATI" + (letter + name.substr(name.find('+'))));
        font.replaceKey("/BaseFont", tagged);
        font.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({descendant}));
        descendant.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/FontDescriptor", descriptor);
        descriptor.replaceKey("/FontName", tagged);
        descriptor.removeKey("/CIDSet"); // optional, and a wrong one fails PDF/A-2
        return mendText(font, descendant.getKey("/W").getArrayItem(1).getArrayNItems());
    }

    QPDFObjectHandle copied(QPDFObjectHandle object)
    {
        return m_pdf.makeIndirectObject(object.shallowCopy());
    }

    static GlyphText mendText(QPDFObjectHandle font, int glyphCount)
    {
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        const GlyphText glyphs = mendedGlyphText(bytesOf(map), glyphCount);
        replace(map, characterMapOf(glyphs));
        return glyphs;
    }

    const Painted &m_painted;
    const Structure &m_structure;
    QPDF m_pdf;
    Destinations m_destinations;
    std::map<QPDFObjGen, GlyphText> m_fonts;
};

} // namespace

QByteArray finished(const Painted &painted, const Structure &structure, const Document &document,
                    const PdfProgress &progress)
{
    Finisher finisher(painted, structure);
    finisher.tagPages(progress);
    finisher.describe(document);
    progress.report(90, 100, 0, 1);
    return finisher.write();
}

QString qpdfVersion()
{
    return QString::fromStdString(QPDF::QPDFVersion());
}

} // namespace raatihuone
