// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/formats/minuteslaws.h"

#include "core/base/text.h"

#include <QtCore/QRegularExpression>
#include <algorithm>

namespace raatihuone {

namespace {

using WordCount = QHash<QString, int>;

QStringList linesOf(const QString &text)
{
    QStringList lines = cleaned(text).split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList wordsOf(QString text)
{
    for (QChar &letter : text)
        if (!letter.isLetterOrNumber() && !letter.isMark() && !letter.isSurrogate())
            letter = QLatin1Char(' ');
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void addWords(WordCount &count, const QString &text, int times)
{
    const QStringList words = wordsOf(text);
    for (const QString &word : words)
        count[word] += times;
}

std::vector<const std::vector<ParsedBullet> *> plainLists(const ParsedMinutes &minutes)
{
    std::vector<const std::vector<ParsedBullet> *> lists{&minutes.wishes, &minutes.decisions,
                                                         &minutes.actions};
    for (const ParsedTopic &topic : minutes.topics)
        lists.push_back(&topic.contributions);
    return lists;
}

std::vector<ParsedBullet> bulletsOf(const std::vector<ParsedMark> &marks)
{
    std::vector<ParsedBullet> bullets;
    for (const ParsedMark &mark : marks)
        bullets.push_back(mark.bullet);
    return bullets;
}

bool isTree(const std::vector<ParsedBullet> &list)
{
    for (size_t i = 0; i < list.size(); ++i) {
        const std::optional<size_t> parent = list[i].parent;
        const int level = parent && *parent < i ? list[*parent].level + 1 : 0;
        if (list[i].level != level || (parent && *parent >= i))
            return false;
    }
    return true;
}

size_t bulletCount(const ParsedMinutes &minutes)
{
    size_t count = minutes.highlights.size() + minutes.quotes.size();
    for (const auto *list : plainLists(minutes))
        count += list->size();
    return count;
}

std::string brokenCount(const QStringList &lines, const ParsedMinutes &minutes)
{
    size_t text = 0;
    size_t headings = 0;
    for (const ParsedTopic &topic : minutes.topics) {
        text += size_t(topic.text.size());
        headings += topic.heading.isEmpty() ? 0 : 1;
    }
    if (minutes.lines.size() != size_t(lines.size()))
        return "a line is not counted";
    if (minutes.count(LineKind::Intro) != size_t(minutes.intro.size()))
        return "a line of the intro is lost";
    if (minutes.count(LineKind::Heading) != headings)
        return "a heading is lost";
    if (minutes.count(LineKind::Bullet) != bulletCount(minutes))
        return "a bullet is lost";
    if (minutes.count(LineKind::Text) + minutes.count(LineKind::SectionHeading) !=
        text + size_t(minutes.asides.size()))
        return "a line of text is lost";
    return {};
}

bool isGroupName(const QString &line)
{
    const QString words = QLatin1Char(' ') + foldedWords(line) + QLatin1Char(' ');
    return std::any_of(exampleGroups().begin(), exampleGroups().end(), [&](const GroupName &group) {
        return words.contains(QLatin1Char(' ') + foldedWords(group.name) + QLatin1Char(' '));
    });
}

bool isHeadingAgain(const QString &line, const ParsedMinutes &minutes)
{
    return std::any_of(minutes.topics.begin(), minutes.topics.end(), [&](const ParsedTopic &topic) {
        return foldedWords(topic.heading) == foldedWords(line);
    });
}

/// Whether a line of a kind that leaves no text behind may do so.
bool mayLeaveNothing(const QString &line, LineKind kind, const ParsedMinutes &minutes)
{
    switch (kind) {
    case LineKind::Blank:
    case LineKind::Ornament:
        return wordsOf(line).isEmpty();
    case LineKind::Group:
        return isGroupName(line);
    case LineKind::RepeatedHeading:
        return isHeadingAgain(line, minutes);
    default:
        return false;
    }
}

bool leavesText(LineKind kind)
{
    return kind != LineKind::Blank && kind != LineKind::Ornament && kind != LineKind::Group &&
           kind != LineKind::RepeatedHeading;
}

void takeAway(WordCount &count, const ParsedMinutes &minutes)
{
    addWords(count, minutes.intro.join(QLatin1Char(' ')), -1);
    addWords(count, minutes.asides.join(QLatin1Char(' ')), -1);
    for (const ParsedTopic &topic : minutes.topics)
        addWords(count, topic.heading + QLatin1Char(' ') + topic.text.join(QLatin1Char(' ')), -1);
    for (const auto *list : plainLists(minutes))
        for (const ParsedBullet &bullet : *list)
            addWords(count, bullet.text, -1);
    for (const auto *marks : {&minutes.highlights, &minutes.quotes})
        for (const ParsedMark &mark : *marks)
            addWords(count, mark.bullet.text, -1);
}

/// The sign of a list item may be a word: o, 2. or iv).
void allowSign(WordCount &allowed, const QString &line)
{
    static const QRegularExpression sign(
        QStringLiteral("^[\\s\\p{Cf}]*(?:o|\\(?[\\p{L}\\p{N}]{1,4}[.)])(?:\\s|$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    addWords(allowed, sign.match(line).captured(), 1);
}

std::string brokenWords(const QStringList &lines, const ParsedMinutes &minutes)
{
    WordCount balance;
    WordCount signs;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineKind kind = minutes.lines[size_t(i)];
        if (leavesText(kind))
            addWords(balance, lines.at(i), 1);
        else if (!mayLeaveNothing(lines.at(i), kind, minutes))
            return "a line with words left nothing: " + lines.at(i).toStdString();
        if (kind == LineKind::Bullet)
            allowSign(signs, lines.at(i));
    }
    takeAway(balance, minutes);
    for (auto word = balance.cbegin(); word != balance.cend(); ++word)
        if (word.value() < 0 || word.value() > signs.value(word.key()))
            return (word.value() < 0 ? "a word was invented: " : "a word is lost: ") +
                   word.key().toStdString();
    return {};
}

bool hasSoundLinks(const std::vector<ParsedMark> &marks, const ParsedMinutes &minutes)
{
    return std::all_of(marks.begin(), marks.end(), [&](const ParsedMark &mark) {
        if (!mark.source)
            return true;
        const QString &said =
            minutes.topics.at(mark.source->topic).contributions.at(mark.source->contribution).text;
        return foldedWords(said) == foldedWords(mark.bullet.text);
    });
}

std::string brokenShape(const ParsedMinutes &minutes)
{
    for (const auto *list : plainLists(minutes))
        if (!isTree(*list))
            return "a bullet hangs in the air";
    if (!isTree(bulletsOf(minutes.highlights)) || !isTree(bulletsOf(minutes.quotes)))
        return "a mark hangs in the air";
    if (!hasSoundLinks(minutes.highlights, minutes) || !hasSoundLinks(minutes.quotes, minutes))
        return "a mark is linked to other words";
    return {};
}

std::vector<GroupName> makeGroups()
{
    const std::vector<std::vector<QString>> names{
        {QStringLiteral("Asukkaat ja kokemusasiantuntijat"),
         QStringLiteral("Asiakkaat ja kokemusasiantuntijat"),
         QStringLiteral("Invånare och erfarenhetsexperter"),
         QStringLiteral("Residents and experts by experience")},
        {QStringLiteral("Oppilaitokset"), QStringLiteral("Läroanstalter"), QStringLiteral("Schools")},
        {QStringLiteral("Kuntien edustajat"), QStringLiteral("Kommunernas representanter"),
         QStringLiteral("Municipalities")},
        {QStringLiteral("Järjestöt, säätiöt, yhdistykset"),
         QStringLiteral("Organisationer, stiftelser, föreningar"),
         QStringLiteral("Non-governmental organisations")},
        {QStringLiteral("Sote-ammattilaiset"), QStringLiteral("Yrkespersoner inom social- och hälsovården"),
         QStringLiteral("Professionals")},
        {QStringLiteral("Luottamushenkilöt"), QStringLiteral("Förtroendevalda"),
         QStringLiteral("Elected officials")},
        {QStringLiteral("Yritykset"), QStringLiteral("Företag"), QStringLiteral("Businesses")},
        {QStringLiteral("Seurakunnat"), QStringLiteral("Församlingar"), QStringLiteral("Parishes")},
    };
    std::vector<GroupName> groups;
    for (size_t i = 0; i < names.size(); ++i)
        for (const QString &name : names[i])
            groups.push_back({RowId(qint64(i) + 1), name});
    return groups;
}

} // namespace

const std::vector<GroupName> &exampleGroups()
{
    static const std::vector<GroupName> groups = makeGroups();
    return groups;
}

std::string brokenLaw(const QString &text, const ParsedMinutes &minutes)
{
    const QStringList lines = linesOf(text);
    for (const std::string &broken : {brokenCount(lines, minutes), brokenShape(minutes)})
        if (!broken.empty())
            return broken;
    return brokenWords(lines, minutes);
}

} // namespace raatihuone
