// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/minuteswords.h"

#include "core/base/text.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr qsizetype longestSectionHeading = 8; // words

QStringList words(const QString &list)
{
    return list.split(QLatin1Char(','));
}

QSet<QString> wordSet(const QString &list)
{
    const QStringList all = words(list);
    return {all.begin(), all.end()};
}

bool beginsOrEndsWith(const QString &heading, const QString &word)
{
    const qsizetype rest = heading.size() - word.size();
    if (rest <= 0)
        return heading == word;
    return (heading.startsWith(word) && heading.at(word.size()) == QLatin1Char(' ')) ||
           (heading.endsWith(word) && heading.at(rest - 1) == QLatin1Char(' '));
}

QString inBrackets(const QString &heading)
{
    return heading.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
}

bool hasWholeSentence(const QString &text)
{
    bool isAfterStop = false;
    bool isAfterBlank = false;
    for (const QChar letter : text) {
        if (isAfterStop && isAfterBlank && letter.isUpper())
            return true;
        isAfterBlank = letter.isSpace();
        if (!isAfterBlank)
            isAfterStop = QStringView(u".!?").contains(letter);
    }
    return false;
}

QString lastWord(const QString &text)
{
    if (text.isEmpty() || !text.back().isLetter())
        return {};
    return foldedWords(text.right(30)).section(QLatin1Char(' '), -1);
}

MinutesWords makeShipped()
{
    return {
        .sections{
            words(
                QStringLiteral("nostot,nostoja,poimintoja,poiminnat,lyft,lyften,huvudpunkter,huvudpunkterna,"
                               "highlights,key points")),
            words(QStringLiteral("sitaatit,sitaatteja,lainauksia,citat,citaten,quotes,quotations")),
            words(QStringLiteral("toiveet,toiveita,önskemål,önskemålen,önskningar,wishes")),
            words(QStringLiteral("päätökset,päätöksiä,beslut,besluten,decisions")),
            words(
                QStringLiteral("toimenpiteet,toimenpiteitä,jatkotoimenpiteet,jatkotoimet,åtgärder,åtgärderna,"
                               "actions,action points,action items")),
        },
        .question = wordSet(QStringLiteral("kysymys,fråga,question")),
        .unfinished =
            wordSet(QStringLiteral("ei,eivät,ja,sekä,tai,eli,että,jotta,koska,mutta,vaan,kuten,joka,jotka,"
                                   "och,eller,att,som,men,samt,för,från,till,med,utan,"
                                   "and,or,but,the,a,an,of,to,that,which,with,from,because")),
    };
}

} // namespace

const MinutesWords &MinutesWords::shipped()
{
    static const MinutesWords shippedWords = makeShipped();
    return shippedWords;
}

std::optional<MinutesSection> MinutesWords::sectionOf(const QString &heading) const
{
    const QString all = foldedWords(heading);
    if (heading.endsWith(QLatin1Char('?')) || all.count(QLatin1Char(' ')) >= longestSectionHeading)
        return std::nullopt;
    const QString inner = foldedWords(inBrackets(heading));
    for (size_t i = 0; i < sections.size(); ++i) {
        const auto opens = [&](const QString &word) {
            return beginsOrEndsWith(all, word) || beginsOrEndsWith(inner, word);
        };
        if (std::any_of(sections[i].begin(), sections[i].end(), opens))
            return MinutesSection(i);
    }
    return std::nullopt;
}

bool MinutesWords::isNumberedQuestion(const QString &heading) const
{
    const QString first = foldedWords(heading);
    const QString number = first.section(QLatin1Char(' '), 1, 1);
    return !number.isEmpty() && number.front().isDigit() &&
           question.contains(first.section(QLatin1Char(' '), 0, 0));
}

bool MinutesWords::breaksOff(const QString &text) const
{
    return unfinished.contains(lastWord(text)) && hasWholeSentence(text);
}

} // namespace raatihuone
