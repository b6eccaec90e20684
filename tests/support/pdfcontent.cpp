// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcontent.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <qpdf/Buffer.hh>

namespace raatihuone {

namespace {

using Codes = std::map<uint, QString>;

QString fromHex(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(char16_t(hex.mid(i, 4).toUShort(nullptr, 16)));
    return text;
}

void readCharacters(const QString &block, Codes &codes)
{
    static const QRegularExpression pair(QStringLiteral("<(\\w+)>\\s*<(\\w+)>"));
    for (const QRegularExpressionMatch &match : pair.globalMatch(block))
        codes[match.captured(1).toUInt(nullptr, 16)] = fromHex(match.captured(2));
}

void readRanges(const QString &block, Codes &codes)
{
    static const QRegularExpression range(
        QStringLiteral("<(\\w+)>\\s*<(\\w+)>\\s*(?:<(\\w+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression entry(QStringLiteral("<(\\w+)>"));
    for (const QRegularExpressionMatch &match : range.globalMatch(block)) {
        uint code = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        for (const QRegularExpressionMatch &item : entry.globalMatch(match.captured(4)))
            codes[code++] = fromHex(item.captured(1));
        for (uint text = match.captured(3).toUInt(nullptr, 16); match.hasCaptured(3) && code <= last; ++code)
            codes[code] = QString(QChar(char16_t(text++)));
    }
}

Codes readToUnicode(QPDFObjectHandle stream)
{
    static const QRegularExpression block(QStringLiteral("beginbf(char|range)(.*?)endbf"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto buffer = stream.getStreamData();
    const QString map = QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()),
                                            qsizetype(buffer->getSize()));
    Codes codes;
    for (const QRegularExpressionMatch &match : block.globalMatch(map))
        if (match.captured(1) == QLatin1String("char"))
            readCharacters(match.captured(2), codes);
        else
            readRanges(match.captured(2), codes);
    return codes;
}

bool isEmbedded(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    QPDFObjectHandle owner = descendants.isArray() ? descendants.getArrayItem(0) : font;
    QPDFObjectHandle descriptor = owner.getKey("/FontDescriptor");
    return descriptor.isDictionary() && (descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3") ||
                                         descriptor.hasKey("/FontFile"));
}

bool isForbidden(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        const ushort code = letter.unicode();
        return code < 0x20 || (code >= 0xFB00 && code <= 0xFB06) || code == 0xFEFF || code == 0xFFFE;
    });
}

bool isPrivate(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.category() == QChar::Other_PrivateUse; });
}

/// A marked-content sequence that is open.
struct Mark
{
    bool isArtifact = false;
    int id = -1;
    bool isReplacing = false;
    QString replacement = {};
    bool isInText = false;
};

class Reader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Reader(QPDFObjectHandle page) : m_resources(page.getKey("/Resources")) {}

    using QPDFObjectHandle::ParserCallbacks::handleObject;

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isInlineImage())
            return paint();
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        run(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (!m_marks.empty())
            report("a marked-content sequence is not closed");
        if (m_isInText)
            report("a text object is not closed");
    }

    PageContent take() { return std::move(m_content); }

private:
    void report(const char *problem)
    {
        const QString text = QString::fromLatin1(problem);
        if (!m_content.problems.contains(text))
            m_content.problems << text;
    }

    void run(const std::string &name)
    {
        static const QSet<QString> painting{
            QStringLiteral("f"),  QStringLiteral("F"),  QStringLiteral("f*"), QStringLiteral("B"),
            QStringLiteral("B*"), QStringLiteral("b"),  QStringLiteral("b*"), QStringLiteral("S"),
            QStringLiteral("s"),  QStringLiteral("Do"), QStringLiteral("sh"),
        };
        if (name == "BMC" || name == "BDC")
            openMark();
        else if (name == "EMC")
            closeMark();
        else if (name == "BT" || name == "ET")
            toggleText(name == "BT");
        else if (name == "q")
            m_savedFonts.push_back(m_font);
        else if (name == "Q")
            restoreFont();
        else if (name == "Tf")
            chooseFont();
        else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
            show(m_operands.back());
        else if (painting.contains(QString::fromStdString(name)))
            paint();
    }

    void openMark()
    {
        Mark mark;
        mark.isArtifact = m_operands.front().getName() == "/Artifact";
        mark.isInText = m_isInText;
        if (m_operands.size() > 1 && m_operands[1].isDictionary())
            readProperties(mark, m_operands[1]);
        for (const Mark &outer : m_marks) {
            if (mark.isArtifact && !outer.isArtifact)
                report("an artifact stands within tagged content");
            if (!mark.isArtifact && outer.isArtifact)
                report("tagged content stands within an artifact");
            if (mark.id >= 0 && outer.id >= 0)
                report("a marked-content id stands within another");
        }
        m_marks.push_back(mark);
    }

    void readProperties(Mark &mark, QPDFObjectHandle properties)
    {
        if (properties.hasKey("/ActualText")) {
            mark.isReplacing = true;
            mark.replacement = QString::fromStdString(properties.getKey("/ActualText").getUTF8Value());
        }
        if (!properties.hasKey("/MCID"))
            return;
        mark.id = int(properties.getKey("/MCID").getIntValue());
        if (!m_content.texts.emplace(mark.id, QString()).second)
            report("a marked-content id is used twice on a page");
    }

    void closeMark()
    {
        if (m_marks.empty())
            return report("a marked-content sequence is closed that was not open");
        const Mark mark = m_marks.back();
        m_marks.pop_back();
        if (mark.isInText != m_isInText)
            report("a marked-content sequence crosses a text object");
        if (mark.isReplacing)
            hear(mark.replacement);
    }

    void toggleText(bool begins)
    {
        if (m_isInText == begins)
            report("text objects are nested");
        if (begins)
            m_marksAtText = m_marks.size();
        else if (m_marks.size() != m_marksAtText)
            report("a text object crosses a marked-content sequence");
        m_isInText = begins;
    }

    void restoreFont()
    {
        if (m_savedFonts.empty())
            return report("graphics states are not balanced");
        m_font = m_savedFonts.back();
        m_savedFonts.pop_back();
    }

    void chooseFont()
    {
        m_font = m_operands.front().getName();
        if (m_fonts.contains(m_font))
            return;
        QPDFObjectHandle font = m_resources.getKey("/Font").getKey(m_font);
        if (!isEmbedded(font))
            report("a font is not embedded");
        const bool hasMap = font.getKey("/ToUnicode").isStream();
        if (!hasMap)
            report("a font has no ToUnicode map");
        m_fonts[m_font] = hasMap ? readToUnicode(font.getKey("/ToUnicode")) : Codes();
    }

    void paint()
    {
        const bool isMarked = std::any_of(m_marks.begin(), m_marks.end(),
                                          [](const Mark &mark) { return mark.isArtifact || mark.id >= 0; });
        if (!isMarked)
            report("something is painted outside tags and artifacts");
    }

    void show(QPDFObjectHandle shown)
    {
        paint();
        if (shown.isArray())
            for (const QPDFObjectHandle &item : shown.getArrayAsVector())
                showString(item);
        else
            showString(shown);
    }

    void showString(QPDFObjectHandle shown)
    {
        if (!shown.isString())
            return;
        const std::string bytes = shown.getStringValue();
        for (size_t i = 0; i + 1 < bytes.size(); i += 2)
            showGlyph(uint(uchar(bytes[i])) << 8 | uchar(bytes[i + 1]));
    }

    void showGlyph(uint code)
    {
        const Codes &codes = m_fonts[m_font];
        const auto found = codes.find(code);
        if (code == 0)
            report("the missing glyph is drawn");
        else if (found == codes.end() || found->second.isEmpty())
            report("a glyph has no text");
        else if (isForbidden(found->second))
            report("a glyph stands for a control character or a ligature");
        else if (isPrivate(found->second) && !isReplaced())
            report("a glyph stands for a private character");
        if (found != codes.end())
            hear(found->second);
    }

    bool isReplaced() const
    {
        return std::any_of(m_marks.begin(), m_marks.end(), [](const Mark &mark) { return mark.isReplacing; });
    }

    void hear(const QString &text)
    {
        if (isReplaced())
            return;
        for (const Mark &mark : m_marks)
            if (mark.id >= 0)
                m_content.texts[mark.id] += text;
    }

    QPDFObjectHandle m_resources;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_marks;
    bool m_isInText = false;
    size_t m_marksAtText = 0;
    std::string m_font;
    std::vector<std::string> m_savedFonts;
    std::map<std::string, Codes> m_fonts;
    PageContent m_content;
};

} // namespace

PageContent contentOf(QPDFObjectHandle page)
{
    Reader reader(page);
    QPDFObjectHandle::parseContentStream(page.getKey("/Contents"), &reader);
    return reader.take();
}

std::map<QPDFObjGen, PageContent> contentsOf(QPDF &pdf, const QByteArray &bytes)
{
    static std::pair<QByteArray, std::map<QPDFObjGen, PageContent>> last;
    if (last.first != bytes) {
        std::map<QPDFObjGen, PageContent> read;
        for (QPDFObjectHandle page : pdf.getAllPages())
            read[page.getObjGen()] = contentOf(page);
        last = {bytes, read};
    }
    return last.second;
}

} // namespace raatihuone
