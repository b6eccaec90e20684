// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfchecklist.h"

#include "tests/support/pdfcontent.h"
#include "tests/support/pdfstructure.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <algorithm>
#include <qpdf/Buffer.hh>
#include <set>

namespace raatihuone {

namespace {

using Object = QPDFObjectHandle;

QByteArray bytesOf(Object stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QString textOf(Object string)
{
    return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString();
}

QString nameOf(Object name)
{
    return name.isName() ? QString::fromStdString(name.getName()).mid(1) : QString();
}

/// The values of an XMP packet by prefixed name; what stands in an rdf:li belongs to the property around it.
QHash<QString, QString> xmpValues(const QByteArray &packet)
{
    QHash<QString, QString> values;
    QStringList path;
    QXmlStreamReader xml(packet);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.prefix() != QLatin1String("rdf"))
            path << xml.qualifiedName().toString();
        else if (xml.isEndElement() && xml.prefix() != QLatin1String("rdf"))
            path.removeLast();
        else if (xml.isCharacters() && !xml.isWhitespace() && !path.isEmpty())
            values[path.last()] += xml.text().toString();
    }
    return xml.hasError() ? QHash<QString, QString>() : values;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text)
        if (letter.isDigit())
            digits += letter;
    return digits;
}

/// A place in the content: a page and a marked-content id on it.
using Place = std::pair<QPDFObjGen, int>;

class Checker
{
public:
    explicit Checker(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("checked", bytes.constData(), size_t(bytes.size()));
        m_root = m_pdf.getRoot();
        m_contents = contentsOf(m_pdf, m_bytes);
    }

    QStringList problems()
    {
        checkFile();
        checkStreams();
        checkCatalogue();
        checkMetadata();
        checkPages();
        checkStructure();
        expect(m_pdf.getWarnings().empty(), "libqpdf warns of the file");
        return m_problems;
    }

    /// With their languages.
    QList<std::pair<QString, QString>> texts()
    {
        for (Object top : kidsOf(m_root.getKey("/StructTreeRoot")))
            addTexts(top, top.getKey("/Pg"), textOf(m_root.getKey("/Lang")));
        return m_texts;
    }

private:
    void expect(bool holds, const char *problem)
    {
        if (holds)
            return;
        const QString text = QString::fromUtf8(problem);
        if (!m_problems.contains(text))
            m_problems << text;
    }

    void checkFile()
    {
        expect(m_bytes.startsWith("%PDF-1.7"), "the version is not 1.7");
        expect(!m_pdf.isEncrypted(), "the file is encrypted");
        expect(m_pdf.getTrailer().getKey("/ID").isArray(), "the trailer has no ID");
        for (qsizetype at = m_bytes.indexOf("endstream"); at > 0; at = m_bytes.indexOf("endstream", at + 9))
            expect(m_bytes[at - 1] == '\n' || m_bytes[at - 1] == '\r', "no line end stands before endstream");
    }

    void checkStreams()
    {
        for (Object object : m_pdf.getAllObjects()) {
            Object dictionary = object.isStream() ? object.getDict() : object;
            if (!dictionary.isDictionary())
                continue;
            expect(!dictionary.hasKey("/AA") && !dictionary.hasKey("/JS"),
                   "the file holds scripts or actions");
            if (!object.isStream())
                continue;
            const std::string filter = dictionary.getKey("/Filter").unparse();
            expect(filter.find("/LZW") == std::string::npos, "a stream is packed with LZW");
            expect(!dictionary.hasKey("/F"), "a stream lies outside the file");
        }
    }

    void checkCatalogue()
    {
        expect(isLanguage(textOf(m_root.getKey("/Lang"))), "the document has no Lang");
        expect(isTrue(m_root.getKey("/MarkInfo"), "/Marked"), "the document is not marked as tagged");
        expect(isTrue(m_root.getKey("/ViewerPreferences"), "/DisplayDocTitle"), "the title is not displayed");
        Object intents = m_root.getKey("/OutputIntents");
        expect(intents.isArray() && intents.getArrayNItems() > 0 &&
                   intents.getArrayItem(0).getKey("/DestOutputProfile").isStream(),
               "the output intent is missing");
        expect(!m_root.hasKey("/AcroForm"), "the file holds a form");
        expect(!m_root.getKey("/Names").isDictionary() || !m_root.getKey("/Names").hasKey("/JavaScript"),
               "the file holds scripts or actions");
        const bool hasBookmarks = m_root.getKey("/Outlines").isDictionary() &&
                                  m_root.getKey("/Outlines").getKey("/First").isDictionary();
        expect(m_pdf.getAllPages().size() < 3 || hasBookmarks, "three pages or more have no bookmarks");
    }

    /// "fi-FI", "sv".
    static bool isLanguage(const QString &tag)
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z]{2,3}(-[A-Z]{2})?$"));
        return shape.match(tag).hasMatch();
    }

    static bool isTrue(Object dictionary, const char *key)
    {
        return dictionary.isDictionary() && dictionary.getKey(key).isBool() &&
               dictionary.getKey(key).getBoolValue();
    }

    void checkMetadata()
    {
        Object stream = m_root.getKey("/Metadata");
        const auto xmp = xmpValues(stream.isStream() ? bytesOf(stream) : QByteArray());
        const auto holds = [&xmp](const char *key, const char *value) {
            return xmp.value(QLatin1String(key)) == QLatin1String(value);
        };
        expect(!xmp.value(QStringLiteral("dc:title")).isEmpty(), "XMP has no title");
        expect(holds("pdfuaid:part", "1"), "XMP does not claim PDF/UA-1");
        expect(holds("pdfaid:part", "2") && holds("pdfaid:conformance", "A"), "XMP does not claim PDF/A-2a");
        expect(holds("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/"),
               "XMP does not describe the schema of PDF/UA");
        checkInfo(xmp);
    }

    void checkInfo(const QHash<QString, QString> &xmp)
    {
        static const std::pair<const char *, const char *> pairs[] = {{"/Title", "dc:title"},
                                                                      {"/Author", "dc:creator"},
                                                                      {"/Subject", "dc:description"},
                                                                      {"/Creator", "xmp:CreatorTool"},
                                                                      {"/Producer", "pdf:Producer"}};
        Object info = m_pdf.getTrailer().getKey("/Info");
        for (const auto &[key, property] : pairs)
            expect(textOf(info.getKey(key)) == xmp.value(QLatin1String(property)), "Info and XMP differ");
        expect(digitsOf(textOf(info.getKey("/CreationDate"))) ==
                       digitsOf(xmp.value(QStringLiteral("xmp:CreateDate"))) &&
                   digitsOf(textOf(info.getKey("/ModDate"))) ==
                       digitsOf(xmp.value(QStringLiteral("xmp:ModifyDate"))),
               "Info and XMP differ");
    }

    void checkPages()
    {
        for (Object page : m_pdf.getAllPages()) {
            m_problems << m_contents[page.getObjGen()].problems;
            Object annotations = page.getKey("/Annots");
            if (!annotations.isArray() || annotations.getArrayNItems() == 0)
                continue;
            expect(nameOf(page.getKey("/Tabs")) == QLatin1String("S"),
                   "the tab order is not that of the structure");
            for (Object annotation : annotations.getArrayAsVector())
                checkAnnotation(annotation);
        }
        m_problems.removeDuplicates();
    }

    void checkAnnotation(Object annotation)
    {
        expect(!textOf(annotation.getKey("/Contents")).isEmpty(), "an annotation has no Contents");
        expect(leadsSomewhere(annotation), "a link leads nowhere");
        expect(annotation.getKey("/F").isInteger() && annotation.getKey("/F").getIntValue() == 4,
               "an annotation is not printed");
        Object number = annotation.getKey("/StructParent");
        expect(number.isInteger(), "an annotation has no StructParent");
        if (number.isInteger())
            m_annotations[number.getIntValue()] = annotation.getObjGen();
    }

    bool leadsSomewhere(Object annotation)
    {
        Object target = annotation.getKey("/Dest");
        if (!target.isArray() || target.getArrayNItems() == 0)
            return annotation.getKey("/A").isDictionary();
        const auto pages = m_pdf.getAllPages();
        return std::any_of(pages.begin(), pages.end(), [&target](Object page) {
            return page.getObjGen() == target.getArrayItem(0).getObjGen();
        });
    }

    void checkStructure()
    {
        Object root = m_root.getKey("/StructTreeRoot");
        expect(root.isDictionary(), "the file has no structure tree");
        if (!root.isDictionary())
            return;
        for (Object top : kidsOf(root))
            checkElement(top, root, Object::newNull());
        for (const auto &[page, content] : m_contents)
            for (const auto &[id, text] : content.texts)
                expect(m_owners.count({page, id}) == 1, "marked content belongs to no element");
        checkParentTree(root.getKey("/ParentTree"));
    }

    void checkElement(Object element, Object parent, Object inheritedPage)
    {
        const QString role = nameOf(element.getKey("/S"));
        expect(element.getKey("/P").getObjGen() == parent.getObjGen(), "an element does not name its parent");
        checkNesting(role, nameOf(parent.getKey("/S")));
        checkHeading(role);
        checkAttributes(element, role);
        expect(!element.hasKey("/Lang") || isLanguage(textOf(element.getKey("/Lang"))),
               "a Lang is no language");
        Object page = element.hasKey("/Pg") ? element.getKey("/Pg") : inheritedPage;
        for (Object kid : kidsOf(element))
            if (isElement(kid))
                checkElement(kid, element, page);
            else
                checkContent(kid, element, page);
    }

    void checkNesting(const QString &role, const QString &parent)
    {
        static const QHash<QString, QStringList> parents{
            {QStringLiteral("TR"), words("Table THead TBody")},
            {QStringLiteral("TH"), words("TR")},
            {QStringLiteral("TD"), words("TR")},
            {QStringLiteral("THead"), words("Table")},
            {QStringLiteral("TBody"), words("Table")},
            {QStringLiteral("Caption"), words("Table Figure L TOC")},
            {QStringLiteral("LI"), words("L")},
            {QStringLiteral("TOCI"), words("TOC")},
            {QStringLiteral("Reference"), words("TOCI P")},
            {QStringLiteral("Lbl"), words("LI")},
            {QStringLiteral("LBody"), words("LI")},
        };
        static const QHash<QString, QStringList> kids{
            {QStringLiteral("Table"), words("Caption THead TBody TR")},
            {QStringLiteral("THead"), words("TR")},
            {QStringLiteral("TBody"), words("TR")},
            {QStringLiteral("TR"), words("TH TD")},
            {QStringLiteral("L"), words("Caption L LI")},
            {QStringLiteral("LI"), words("Lbl LBody")},
            {QStringLiteral("TOC"), words("Caption TOC TOCI")},
            {QStringLiteral("TOCI"), words("Lbl Reference NonStruct P TOC")},
        };
        static const QStringList others =
            words("Document Part Sect Div P H1 H2 H3 H4 H5 H6 L Table Span Link BlockQuote Figure TOC");
        expect(parents.contains(role) || others.contains(role), "a role is not standard");
        const bool fitsParent = !parents.contains(role) || parents.value(role).contains(parent);
        const bool fitsKids = !kids.contains(parent) || kids.value(parent).contains(role);
        expect(fitsParent && fitsKids, "elements are nested wrongly");
    }

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

    void checkHeading(const QString &role)
    {
        const bool isHeading = role.size() == 2 && role.at(0) == QLatin1Char('H') && role.at(1).isDigit();
        if (!isHeading)
            return;
        const int level = role.mid(1).toInt();
        expect(m_headingLevel > 0 || level == 1, "headings do not start at level 1");
        expect(m_headingLevel == 0 || level <= m_headingLevel + 1, "a level of headings is skipped");
        m_headingLevel = level;
    }

    void checkAttributes(Object element, const QString &role)
    {
        if (role == QLatin1String("Figure"))
            expect(!textOf(element.getKey("/Alt")).isEmpty(), "a figure has no Alt");
        if (role == QLatin1String("TH"))
            expect(!nameOf(attribute(element, "/Scope")).isEmpty(), "a table head has no Scope");
        if (role == QLatin1String("L"))
            expect(!nameOf(attribute(element, "/ListNumbering")).isEmpty(), "a list has no ListNumbering");
        if (role == QLatin1String("Table"))
            checkRows(element);
        if (role == QLatin1String("Link"))
            checkLink(element);
    }

    void checkRows(Object table)
    {
        std::set<size_t> widths;
        for (Object part : elementKidsOf(table)) {
            const bool isRow = nameOf(part.getKey("/S")) == QLatin1String("TR");
            const bool isCaption = nameOf(part.getKey("/S")) == QLatin1String("Caption");
            for (Object row : isRow ? std::vector<Object>{part} : elementKidsOf(part))
                if (!isCaption)
                    widths.insert(elementKidsOf(row).size());
        }
        expect(widths.size() == 1, "the rows of a table have different numbers of cells");
    }

    void checkLink(Object link)
    {
        bool hasReference = false;
        for (Object kid : kidsOf(link))
            hasReference |= kid.isDictionary() && nameOf(kid.getKey("/Type")) == QLatin1String("OBJR");
        expect(hasReference, "a link does not hold its annotation");
    }

    void checkContent(Object kid, Object element, Object page)
    {
        if (kid.isDictionary() && nameOf(kid.getKey("/Type")) == QLatin1String("OBJR")) {
            m_references[kid.getKey("/Obj").getObjGen()] = element.getObjGen();
            return;
        }
        const Place place = placeOf(kid, page);
        const auto content = m_contents.find(place.first);
        expect(content != m_contents.end() && content->second.texts.count(place.second) == 1,
               "an element names content that does not exist");
        expect(m_owners.emplace(place, element.getObjGen()).second, "marked content belongs to two elements");
    }

    static Place placeOf(Object kid, Object page)
    {
        if (kid.isInteger())
            return {page.getObjGen(), int(kid.getIntValue())};
        return {kid.hasKey("/Pg") ? kid.getKey("/Pg").getObjGen() : page.getObjGen(),
                int(kid.getKey("/MCID").getIntValue())};
    }

    void checkParentTree(Object tree)
    {
        std::map<long long, Object> entries;
        const std::vector<Object> numbers =
            tree.isDictionary() ? tree.getKey("/Nums").getArrayAsVector() : std::vector<Object>();
        for (size_t i = 0; i + 1 < numbers.size(); i += 2)
            entries[Object(numbers[i]).getIntValue()] = numbers[i + 1];
        for (Object page : m_pdf.getAllPages())
            checkPageParents(page, entries);
        for (const auto &[number, annotation] : m_annotations) {
            const auto reference = m_references.find(annotation);
            expect(reference != m_references.end() && entries.count(number) == 1 &&
                       entries[number].getObjGen() == reference->second,
                   "the parent tree and the structure differ");
        }
    }

    void checkPageParents(Object page, std::map<long long, Object> &entries)
    {
        Object number = page.getKey("/StructParents");
        expect(number.isInteger(), "a page has no StructParents");
        if (!number.isInteger())
            return;
        Object parents = entries[number.getIntValue()];
        const auto &texts = m_contents[page.getObjGen()].texts;
        bool agrees = parents.isArray() && size_t(parents.getArrayNItems()) == texts.size();
        for (const auto &[id, text] : texts)
            agrees = agrees && m_owners.count({page.getObjGen(), id}) == 1 &&
                     parents.getArrayItem(id).getObjGen() == m_owners[{page.getObjGen(), id}];
        expect(agrees, "the parent tree and the structure differ");
    }

    void addTexts(Object element, Object inheritedPage, const QString &inheritedLanguage)
    {
        Object page = element.hasKey("/Pg") ? element.getKey("/Pg") : inheritedPage;
        const QString language =
            element.hasKey("/Lang") ? textOf(element.getKey("/Lang")) : inheritedLanguage;
        QString text;
        for (Object kid : kidsOf(element))
            if (isElement(kid))
                addTexts(kid, page, language);
            else if (kid.isInteger() || kid.hasKey("/MCID"))
                text += textAt(placeOf(kid, page));
        text = withPlainBlanks(element.hasKey("/ActualText") ? textOf(element.getKey("/ActualText")) : text);
        if (!text.isEmpty() && nameOf(element.getKey("/S")) != QLatin1String("Lbl"))
            m_texts.emplace_back(text, language);
    }

    QString textAt(const Place &place)
    {
        PageContent &content = m_contents[place.first];
        return content.texts[place.second];
    }

    QByteArray m_bytes;
    QPDF m_pdf;
    Object m_root;
    std::map<QPDFObjGen, PageContent> m_contents;
    std::map<Place, QPDFObjGen> m_owners;          ///< which element each marked content belongs to
    std::map<long long, QPDFObjGen> m_annotations; ///< by StructParent
    std::map<QPDFObjGen, QPDFObjGen> m_references; ///< from annotations to the elements that hold them
    int m_headingLevel = 0;
    QStringList m_problems;
    QList<std::pair<QString, QString>> m_texts;
};

} // namespace

QStringList pdfProblems(const QByteArray &pdf)
{
    return Checker(pdf).problems();
}

QStringList pdfText(const QByteArray &pdf)
{
    QStringList texts;
    for (const auto &[text, language] : Checker(pdf).texts())
        texts << text;
    return texts;
}

QList<std::pair<QString, QString>> pdfTextByLanguage(const QByteArray &pdf)
{
    return Checker(pdf).texts();
}

QString withPlainBlanks(const QString &text)
{
    return text.simplified();
}

} // namespace raatihuone
