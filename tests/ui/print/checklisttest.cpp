// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfchecklist.h"
#include "tests/ui/print/sampledocument.h"
#include "ui/print/pdf.h"

#include <catch2/catch.hpp>
#include <functional>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace raatihuone;

namespace {

using Object = QPDFObjectHandle;
using Change = std::function<void(QPDF &)>;

Object firstPage(QPDF &pdf)
{
    return pdf.getAllPages().front();
}

std::string textOf(Object stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

void rewrite(Object stream, const std::string &from, const std::string &to)
{
    std::string text = textOf(stream);
    const size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    stream.replaceStreamData(text.replace(at, from.size(), to), Object::newNull(), Object::newNull());
}

/// Rewrites the content of the first page.
Change inContent(const std::string &from, const std::string &to)
{
    return [=](QPDF &pdf) { rewrite(firstPage(pdf).getKey("/Contents"), from, to); };
}

Change inMetadata(const std::string &from, const std::string &to)
{
    return [=](QPDF &pdf) { rewrite(pdf.getRoot().getKey("/Metadata"), from, to); };
}

Change withoutInRoot(const char *key)
{
    return [=](QPDF &pdf) { pdf.getRoot().removeKey(key); };
}

Object firstElement(QPDF &pdf, const std::string &role)
{
    for (Object object : pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/S").isName() && object.getKey("/S").getName() == role &&
            object.hasKey("/P"))
            return object;
    FAIL("there is no element " + role);
    return Object::newNull();
}

Change withoutIn(const char *role, const char *key)
{
    return [=](QPDF &pdf) { firstElement(pdf, role).removeKey(key); };
}

Change renamed(const char *role, const char *other)
{
    return [=](QPDF &pdf) { firstElement(pdf, role).replaceKey("/S", Object::newName(other)); };
}

Object firstAnnotation(QPDF &pdf)
{
    for (Object page : pdf.getAllPages())
        if (page.getKey("/Annots").isArray())
            return page.getKey("/Annots").getArrayItem(0);
    FAIL("there is no annotation");
    return Object::newNull();
}

Object firstFont(QPDF &pdf)
{
    return firstPage(pdf).getKey("/Resources").getKey("/Font").getDictAsMap().begin()->second;
}

void removeCell(QPDF &pdf)
{
    Object cells = firstElement(pdf, "/TR").getKey("/K");
    cells.eraseItem(cells.getArrayNItems() - 1);
}

void claimContentTwice(QPDF &pdf)
{
    firstElement(pdf, "/H2").getKey("/K").appendItem(Object::newInteger(0));
    firstElement(pdf, "/H2").replaceKey("/Pg", firstPage(pdf));
}

void breakParentTree(QPDF &pdf)
{
    Object numbers = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    numbers.getArrayItem(1).setArrayItem(0, firstElement(pdf, "/H2"));
}

void addScript(QPDF &pdf)
{
    pdf.getRoot().replaceKey("/OpenAction",
                             pdf.makeIndirectObject(Object::parse("<</S /JavaScript /JS (1)>>")));
}

void unembed(QPDF &pdf)
{
    firstFont(pdf)
        .getKey("/DescendantFonts")
        .getArrayItem(0)
        .getKey("/FontDescriptor")
        .removeKey("/FontFile2");
}

QByteArray written(QPDF &pdf, const std::function<void(QPDFWriter &)> &change = {})
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setNewlineBeforeEndstream(true);
    writer.forcePDFVersion("1.7");
    if (change)
        change(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

/// A sound report, changed.
QByteArray changed(const Change &change, const std::function<void(QPDFWriter &)> &writing = {})
{
    static const QByteArray sound = pdfOf(sampleDocument(Language::Finnish));
    QPDF pdf;
    pdf.processMemoryFile("sound", sound.constData(), size_t(sound.size()));
    if (change)
        change(pdf);
    return written(pdf, writing);
}

/// What is done to a sound report, and what the checklist must say of it.
struct Harm
{
    const char *problem;
    Change change;
};

const std::vector<Harm> &harms()
{
    static const std::vector<Harm> all{
        {"the document has no Lang", withoutInRoot("/Lang")},
        {"a Lang is no language",
         [](QPDF &pdf) { firstElement(pdf, "/P").replaceKey("/Lang", Object::newString("Finnish")); }},
        {"the document is not marked as tagged", withoutInRoot("/MarkInfo")},
        {"the title is not displayed", withoutInRoot("/ViewerPreferences")},
        {"the output intent is missing", withoutInRoot("/OutputIntents")},
        {"three pages or more have no bookmarks", withoutInRoot("/Outlines")},
        {"the file has no structure tree", withoutInRoot("/StructTreeRoot")},
        {"XMP has no title", withoutInRoot("/Metadata")},
        {"the file holds a form",
         [](QPDF &pdf) { pdf.getRoot().replaceKey("/AcroForm", Object::newDictionary()); }},
        {"the file holds scripts or actions", addScript},
        {"XMP does not claim PDF/UA-1", inMetadata("<pdfuaid:part>1", "<pdfuaid:part>2")},
        {"XMP does not claim PDF/A-2a", inMetadata("conformance>A", "conformance>B")},
        {"XMP does not describe the schema of PDF/UA",
         inMetadata("pdfua/ns/id/</pdfaSchema", "x</pdfaSchema")},
        {"Info and XMP differ", inMetadata("2026-02-03", "2026-02-04")},
        {"a marked-content id is used twice on a page", inContent("<</MCID 1>>", "<</MCID 0>>")},
        {"something is painted outside tags and artifacts",
         inContent("/Artifact BMC", "1 1 9 9 re f /Artifact BMC")},
        {"a marked-content sequence is not closed",
         inContent("/Artifact BMC", "/Artifact BMC /Artifact BMC")},
        {"an artifact stands within tagged content", inContent("BDC", "BDC /Artifact BMC EMC")},
        {"tagged content stands within an artifact", inContent("BMC", "BMC /P <</MCID 999>> BDC EMC")},
        {"a text object crosses a marked-content sequence", inContent("ET", "/Span BMC ET EMC")},
        {"the missing glyph is drawn", inContent("<0001> Tj", "<0000> Tj")},
        {"a glyph has no text", inContent("<0001> Tj", "<fff0> Tj")},
        {"a font is not embedded", unembed},
        {"a font has no ToUnicode map", [](QPDF &pdf) { firstFont(pdf).removeKey("/ToUnicode"); }},
        {"a glyph stands for a control character or a ligature",
         [](QPDF &pdf) { rewrite(firstFont(pdf).getKey("/ToUnicode"), "<0020>", "<0009>"); }},
        {"headings do not start at level 1", renamed("/H1", "/H2")},
        {"a level of headings is skipped", renamed("/H2", "/P")},
        {"a role is not standard", renamed("/P", "/Paragraph")},
        {"a figure has no Alt", renamed("/P", "/Figure")},
        {"elements are nested wrongly", renamed("/TBody", "/Sect")},
        {"a table head has no Scope", withoutIn("/TH", "/A")},
        {"a list has no ListNumbering", withoutIn("/L", "/A")},
        {"the rows of a table have different numbers of cells", removeCell},
        {"marked content belongs to two elements", claimContentTwice},
        {"marked content belongs to no element", withoutIn("/H1", "/K")},
        {"an element does not name its parent", withoutIn("/H1", "/P")},
        {"the parent tree and the structure differ", breakParentTree},
        {"a page has no StructParents", [](QPDF &pdf) { firstPage(pdf).removeKey("/StructParents"); }},
        {"a link does not hold its annotation",
         [](QPDF &pdf) { firstElement(pdf, "/Link").getKey("/K").eraseItem(1); }},
        {"an annotation has no Contents", [](QPDF &pdf) { firstAnnotation(pdf).removeKey("/Contents"); }},
        {"an annotation has no StructParent",
         [](QPDF &pdf) { firstAnnotation(pdf).removeKey("/StructParent"); }},
        {"an annotation is not printed", [](QPDF &pdf) { firstAnnotation(pdf).removeKey("/F"); }},
        {"the tab order is not that of the structure",
         [](QPDF &pdf) { firstAnnotation(pdf).getKey("/P").removeKey("/Tabs"); }},
    };
    return all;
}

} // namespace

TEST_CASE("the checklist finds nothing in a sound report that was written anew", "[print]")
{
    CHECK(pdfProblems(changed({})).join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("the checklist finds every harm done to a sound report", "[print]")
{
    for (const Harm &harm : harms()) {
        const QStringList problems = pdfProblems(changed(harm.change));
        CAPTURE(harm.problem, problems.join(QLatin1Char('\n')).toStdString());
        CHECK(problems.contains(QString::fromLatin1(harm.problem)));
    }
}

TEST_CASE("the checklist finds a file that is written wrongly", "[print]")
{
    const auto finds = [](const char *problem, const std::function<void(QPDFWriter &)> &writing) {
        CAPTURE(problem);
        CHECK(pdfProblems(changed({}, writing)).contains(QString::fromLatin1(problem)));
    };
    finds("the version is not 1.7", [](QPDFWriter &writer) { writer.forcePDFVersion("1.6"); });
    finds("no line end stands before endstream",
          [](QPDFWriter &writer) { writer.setNewlineBeforeEndstream(false); });
    finds("the file is encrypted", [](QPDFWriter &writer) {
        writer.setR4EncryptionParametersInsecure("", "owner", true, true, true, true, true, true,
                                                 qpdf_r3p_full, true, true);
    });
}

TEST_CASE("text that is not what the structure holds is noticed", "[print]")
{
    const QStringList before = pdfText(changed({}));
    const QStringList after = pdfText(changed(inContent("<0001> Tj", "<0002> Tj")));
    CHECK(before.size() == after.size());
    CHECK(before.front() != after.front());
}
