// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/metadata.h"

namespace raatihuone {

namespace {

const char packet[] = R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
%3%4<dc:language><rdf:Bag><rdf:li>%5</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>%6</xmp:CreatorTool>
<xmp:CreateDate>%7</xmp:CreateDate>
<xmp:ModifyDate>%7</xmp:ModifyDate>
<pdf:Producer>%6</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)";

QString programName()
{
    return QStringLiteral("Raatihuone " RAATIHUONE_VERSION);
}

QDateTime momentOf(const Document &document)
{
    return document.created.isValid() ? document.created.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

QString creatorOf(const Document &document)
{
    return document.author.isEmpty()
               ? QString()
               : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                     .arg(document.author.toHtmlEscaped());
}

QString descriptionOf(const Document &document)
{
    return document.subject.isEmpty()
               ? QString()
               : QStringLiteral(
                     "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"
                     "</dc:description>\n")
                     .arg(document.subject.toHtmlEscaped());
}

void writeInfo(QPDF &pdf, const Document &document)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto set = [&info](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
    };
    const QString moment = momentOf(document).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    set("/Title", document.title);
    set("/Author", document.author);
    set("/Subject", document.subject);
    set("/Creator", programName());
    set("/Producer", programName());
    set("/CreationDate", moment);
    set("/ModDate", moment);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

} // namespace

void writeMetadata(QPDF &pdf, const Document &document)
{
    writeInfo(pdf, document);
    const QString moment = momentOf(document).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    const QString xmp = QString::fromLatin1(packet).arg(
        QString(QChar(QChar::ByteOrderMark)), document.title.toHtmlEscaped(), creatorOf(document),
        descriptionOf(document), languageTag(document.language), programName(), moment);
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, xmp.toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

} // namespace raatihuone
