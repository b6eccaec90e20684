// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/listsign.h"

#include <QtCore/QString>
#include <array>

namespace raatihuone {

namespace {

struct Signs
{
    SignFamily family;
    QStringView letters;
    bool mayBeTight; ///< "-text" is an item, "*text*" is not
};

// The private-use letters are what symbol fonts of word processors become in plain text.
constexpr std::array<Signs, 9> allSigns{{
    {SignFamily::Dash, u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043", true},
    {SignFamily::Round, u"\u2022\u25CF\u00B7\u2219\u2027\u30FB\uF0B7", true},
    {SignFamily::Star, u"*", false},
    {SignFamily::Plus, u"+", false},
    {SignFamily::Arrow, u"\u2192\u2023\u27A2\u27A4\u25BA\u25B6\u21D2\uF0D8\uF0E0", true},
    {SignFamily::Check, u"\u2713\u2714\u2610\u2611\u2612\uF0FC", true},
    {SignFamily::Diamond, u"\u25C6\u25C7\u2756\uF076", true},
    {SignFamily::Ring, u"o\u25E6\u25CB", false},
    {SignFamily::Square, u"\u25AA\u25A0\u25AB\u25A1\uF0A7", true},
}};

bool isItemStart(QChar letter)
{
    return letter.isLetter() || letter.isSurrogate() || letter == QLatin1Char('(') ||
           letter == QLatin1Char('"') || letter == QLatin1Char('\'') ||
           letter.category() == QChar::Punctuation_InitialQuote ||
           letter.category() == QChar::Punctuation_FinalQuote;
}

/// A sign of @p length characters, if what follows lets it be one.
std::optional<ListSign> sign(QStringView line, SignFamily family, qsizetype length, bool mayBeTight)
{
    if (line.size() == length || line.at(length).isSpace())
        return ListSign{family, 0, length, false};
    if (mayBeTight && isItemStart(line.at(length)))
        return ListSign{family, 0, length, true};
    return std::nullopt;
}

std::optional<ListSign> drawnSign(QStringView line)
{
    if (line.startsWith(QLatin1String("->")) || line.startsWith(QLatin1String("=>")))
        return sign(line, SignFamily::Arrow, 2, true);
    // A paragraph sign is a list sign only as Word leaves it, with a tab: "§ 12" is a section of minutes.
    if (line.startsWith(QStringLiteral("§\t")))
        return sign(line, SignFamily::Square, 1, false);
    for (const Signs &signs : allSigns)
        if (signs.letters.contains(line.front()))
            return sign(line, signs.family, 1, signs.mayBeTight);
    return std::nullopt;
}

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

bool isListLetter(QStringView text)
{
    if (text.size() == 1)
        return text.front().isLetter();
    return std::all_of(text.begin(), text.end(),
                       [](QChar letter) { return QStringView(u"ivx").contains(letter); });
}

std::optional<ListSign> countedSign(QStringView line)
{
    const qsizetype start = line.front() == QLatin1Char('(') ? 1 : 0;
    qsizetype end = start;
    while (end < line.size() && end - start < 4 && line.at(end).isLetterOrNumber())
        ++end;
    if (end == start || end == line.size())
        return std::nullopt;
    const QStringView count = line.mid(start, end - start);
    if (line.at(end) == QLatin1Char(')') && isNumber(count))
        return sign(line, SignFamily::NumberBracket, end + 1, false);
    if (line.at(end) == QLatin1Char(')') && isListLetter(count))
        return sign(line, SignFamily::LetterBracket, end + 1, false);
    if (line.at(end) != QLatin1Char('.') || start == 1 || !isNumber(count))
        return std::nullopt;
    std::optional<ListSign> numbered = sign(line, SignFamily::NumberDot, end + 1, false);
    if (numbered)
        numbered->ordinal = count.toInt();
    return numbered;
}

} // namespace

std::optional<ListSign> listSignOf(QStringView line)
{
    if (line.isEmpty())
        return std::nullopt;
    const std::optional<ListSign> drawn = drawnSign(line);
    return drawn ? drawn : countedSign(line);
}

bool isOrnament(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar letter) {
        const auto holds = [letter](const Signs &signs) { return signs.letters.contains(letter); };
        return letter.isSpace() || QStringView(u"_=~#|>").contains(letter) ||
               (!letter.isLetter() && std::any_of(allSigns.begin(), allSigns.end(), holds));
    });
}

int customaryDepth(SignFamily family)
{
    switch (family) {
    case SignFamily::Ring:
    case SignFamily::LetterBracket:
        return 1;
    case SignFamily::Square:
        return 2;
    default:
        return 0;
    }
}

} // namespace raatihuone
