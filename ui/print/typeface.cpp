// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typeface.h"

#include "core/base/failure.h"
#include "ui/print/paper.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QFontDatabase>
#include <array>

namespace raatihuone {

namespace {

struct Face
{
    const char *file;
    const char *family;
};

// Debian's Noto Sans has no minus sign, arrows or ballot boxes; the other two do, and many symbols besides.
constexpr std::array fallbacks{Face{"NotoSansMath-Regular", "Noto Sans Math"},
                               Face{"NotoSansSymbols2-Regular", "Noto Sans Symbols2"}};
constexpr size_t mainFace = 0;
const QChar box(0x25A1);

QByteArray fontFile(const char *name)
{
    QFile file(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal,
                      QCoreApplication::translate("print", "The program is damaged. Install it again."),
                      QStringLiteral("The font %1 is not embedded.").arg(QLatin1String(name)));
    return file.readAll();
}

bool registerFaces()
{
    for (const char *name : {"NotoSans-Regular", "NotoSans-Bold", fallbacks[0].file, fallbacks[1].file})
        QFontDatabase::addApplicationFontFromData(fontFile(name));
    return true;
}

QFont fontOf(const QString &family, qreal points, bool isBold)
{
    QFont font(family);
    font.setPixelSize(
        qRound(points * paper::unitsPerPoint)); // point sizes come out gigantic on a scaled page
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

// Says how a line may break or a letter is joined, but has no shape of its own.
bool isInvisible(char32_t letter)
{
    constexpr char32_t softHyphen = 0xAD;
    constexpr char32_t zeroWidthSpace = 0x200B;
    const bool isVariation =
        (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    const bool isFormat = QChar::category(letter) == QChar::Other_Format;
    return isVariation || (isFormat && letter != softHyphen && letter != zeroWidthSpace);
}

void addFallback(DrawnText &drawn, qsizetype length, size_t face)
{
    const qsizetype start = drawn.text.size();
    QTextCharFormat format;
    format.setFontFamilies({QLatin1String(fallbacks[face - 1].family)});
    format.setFontWeight(QFont::Normal); // there is no bold face: Qt would draw the letter twice
    const bool continues = !drawn.formats.isEmpty() && drawn.formats.last().format == format &&
                           drawn.formats.last().start + drawn.formats.last().length == start;
    if (continues)
        drawn.formats.last().length += int(length);
    else
        drawn.formats << QTextLayout::FormatRange{int(start), int(length), format};
}

/// The letter at a place; half a pair stands for itself.
char32_t codeAt(const QString &text, qsizetype i)
{
    const bool isPair =
        text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
}

} // namespace

Typeface::Typeface(qreal scale) : m_scale(scale)
{
    static const bool areRegistered = registerFaces();
    Q_UNUSED(areRegistered)
    m_faces.emplace_back(fontFile("NotoSans-Regular"), 100);
    for (const Face &face : fallbacks)
        m_faces.emplace_back(fontFile(face.file), 100);
}

TextStyle Typeface::style(Role role) const
{
    struct Measures
    {
        qreal points;
        qreal leading;
        bool isBold;
        QRgb colour;
    };
    constexpr QRgb text = 0xFF1A2325;
    constexpr QRgb muted = 0xFF526063;
    constexpr QRgb accent = 0xFF0F5C6E;
    static constexpr std::array<Measures, 13> measures{{
        {31.5, 1.2, true, text},    // Title: 3.0
        {13.6, 1.35, false, muted}, // Lead: 1.3
        {21.0, 1.25, true, text},   // Heading1: 2.0
        {16.3, 1.25, true, text},   // Heading2: 1.55
        {13.6, 1.3, true, text},    // Heading3: 1.3
        {12.1, 1.3, true, text},    // Heading4: 1.15
        {10.5, 1.4, true, text},    // Strong
        {10.5, 1.45, false, text},  // Body
        {10.5, 1.45, false, muted}, // Label
        {10.5, 1.45, false, accent},
        {9.7, 1.35, false, text}, // Cell: 0.92
        {9.7, 1.35, true, text},
        {8.7, 1.35, false, muted},
    }};
    const Measures &found = measures.at(size_t(role));
    const qreal points = found.points * m_scale;
    QFont font = fontOf(QStringLiteral("Noto Sans"), points, found.isBold);
    font.setUnderline(role == Role::LinkText);
    return {font, points * paper::unitsPerPoint * found.leading, QColor::fromRgb(found.colour)};
}

DrawnText Typeface::drawn(const QString &text) const
{
    DrawnText drawn;
    bool isAfterBox = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t code = codeAt(text, i);
        const QString letter = text.mid(i, QChar::requiresSurrogates(code) ? 2 : 1);
        const size_t face = faceOf(code);
        const bool isMissing = face == m_faces.size();
        const bool isPartOfBox = isMissing && isAfterBox && QChar(text.at(i)).isMark();
        if (code == U'\n')
            append(drawn, QString(QChar::LineSeparator), i, mainFace);
        else if (!isInvisible(code) && !isPartOfBox)
            append(drawn, isMissing ? QString(box) : letter, i, isMissing ? faceOf(box.unicode()) : face);
        isAfterBox = isMissing;
        i += letter.size();
    }
    if (drawn.text.isEmpty() && !text.isEmpty())
        append(drawn, QString(box), 0, faceOf(box.unicode()));
    drawn.origins.push_back(text.size());
    return drawn;
}

void Typeface::append(DrawnText &drawn, const QString &letter, qsizetype origin, size_t face) const
{
    if (face != mainFace)
        addFallback(drawn, letter.size(), face);
    drawn.text += letter;
    drawn.origins.insert(drawn.origins.end(), size_t(letter.size()), origin);
}

size_t Typeface::faceOf(char32_t letter) const
{
    if (letter >= 0x20 && letter < 0x7F)
        return mainFace;
    size_t face = mainFace;
    while (face < m_faces.size() && !m_faces[face].supportsCharacter(letter))
        ++face;
    return face;
}

} // namespace raatihuone
