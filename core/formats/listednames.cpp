// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/listednames.h"

#include "core/base/text.h"

#include <QtCore/QRegularExpression>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostWords = 5;

const QRegularExpression &address()
{
    static const QRegularExpression pattern(
        QStringLiteral("[^\\s<>;,:\"()\\[\\]@]+@[^\\s<>;,\"()\\[\\]@]+\\.[^\\s<>;,\"()\\[\\]@.]{2,}"));
    return pattern;
}

/// Words that belong to the family name after them.
bool isParticle(const QString &word)
{
    static const QStringList particles{QStringLiteral("von"), QStringLiteral("af"),  QStringLiteral("de"),
                                       QStringLiteral("van"), QStringLiteral("der"), QStringLiteral("la"),
                                       QStringLiteral("di"),  QStringLiteral("zu")};
    return particles.contains(folded(word));
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What stands before a comma is a family name if it is one word but for particles.
bool isFamilyName(const QString &text)
{
    const QStringList parts = wordsOf(text);
    qsizetype i = 0;
    while (i + 1 < parts.size() && isParticle(parts[i]))
        ++i;
    return parts.size() == i + 1;
}

QString capitalised(const QString &word)
{
    QStringList parts = word.split(QLatin1Char('-'));
    for (QString &part : parts)
        part = part.left(1).toUpper() + part.mid(1);
    return parts.join(QLatin1Char('-'));
}

/// "matti.virtanen@example.fi" tells both names.
void nameByAddress(ListedName &name)
{
    static const QRegularExpression pattern(QStringLiteral("^([\\p{L}-]{2,})\\.([\\p{L}-]{2,})@"));
    const QRegularExpressionMatch match = pattern.match(name.email);
    if (!match.hasMatch())
        return;
    name.given = capitalised(match.captured(1));
    name.family = capitalised(match.captured(2));
    name.isOrderSure = true;
}

/// "Anna Maria von Essen": the last word, and the particles before it, are the family name.
void takeWords(ListedName &name, const QString &text)
{
    const QStringList parts = wordsOf(text);
    qsizetype family = parts.size() - 1;
    while (family > 1 && isParticle(parts[family - 1]))
        --family;
    name.given = parts.mid(0, family).join(QLatin1Char(' '));
    name.family = parts.mid(family).join(QLatin1Char(' '));
}

void takeName(ListedName &name, const QString &text)
{
    QStringList parts;
    const QStringList pieces = text.split(QLatin1Char(','));
    for (const QString &piece : pieces)
        if (!piece.trimmed().isEmpty())
            parts += piece.trimmed();
    if (parts.isEmpty() || !isName(parts.first()))
        return;
    const bool isTurned = parts.size() > 1 && isFamilyName(parts.first()) && isName(parts[1]);
    if (isTurned) {
        name.family = parts.first();
        name.given = parts[1];
        name.isOrderSure = true;
    } else {
        takeWords(name, parts.first());
    }
    const QString rest = parts.mid(isTurned ? 2 : 1).join(QStringLiteral(", "));
    if (!rest.isEmpty())
        name.organisation = rest;
}

/// What Teams says of who is not of the house.
bool isGuestWord(const QString &text)
{
    static const QStringList guests{
        QStringLiteral("guest"),      QStringLiteral("vieras"),        QStringLiteral("gäst"),
        QStringLiteral("external"),   QStringLiteral("ulkoinen"),      QStringLiteral("extern"),
        QStringLiteral("unverified"), QStringLiteral("vahvistamaton"), QStringLiteral("overifierad")};
    return guests.contains(folded(text));
}

/// Takes what stands in brackets out of @p text: an organisation.
QString takeBrackets(QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("\\(([^()]*)\\)"));
    QString organisation;
    QRegularExpressionMatchIterator matches = brackets.globalMatch(text);
    while (matches.hasNext()) {
        const QString inside = matches.next().captured(1).simplified();
        if (organisation.isEmpty() && !isGuestWord(inside))
            organisation = inside;
    }
    text.remove(brackets);
    return organisation;
}

QString withoutMarks(QString text)
{
    static const QRegularExpression bullet(
        QStringLiteral("^\\s*(\\d+\\s*[.)]?(?=\\s)|[-*\u2022\u2013\u00b7])\\s*"));
    static const QRegularExpression quotes(QStringLiteral("[\"<>\u201c\u201d\u201e]|mailto:"));
    text.remove(bullet).remove(quotes);
    return text.simplified();
}

bool isWord(const QString &cell)
{
    return isName(cell) && wordsOf(cell).size() == 1 && !cell.contains(QLatin1Char(','));
}

ListedName readCells(const QStringList &cells)
{
    static const QRegularExpression letters(QStringLiteral("^[^\\d]*\\p{L}"));
    QStringList texts;
    QString email;
    for (const QString &cell : cells) {
        const QString found = email.isEmpty() ? addressIn(cell) : QString();
        const bool isNameWithAddress = !found.isEmpty() && texts.isEmpty() && found.size() < cell.size();
        if (!found.isEmpty() && !isNameWithAddress)
            email = found;
        else if (isNameWithAddress || cell.contains(letters))
            texts += cell;
    }
    ListedName name;
    qsizetype used = 1;
    if (texts.size() > 1 && isWord(texts[0]) && isWord(texts[1])) {
        name.given = texts[0];
        name.family = texts[1];
        used = 2;
    } else {
        name = readPerson(texts.value(0));
    }
    if (!email.isEmpty())
        name.email = email;
    if (!name.isReadable())
        return name;
    if (name.family.isEmpty())
        nameByAddress(name);
    if (name.organisation.isEmpty())
        name.organisation = texts.value(used);
    return name;
}

/// "Ry" of an association.
bool isLegalForm(const QString &word)
{
    static const QStringList forms{QStringLiteral("ry"), QStringLiteral("rf"), QStringLiteral("sr"),
                                   QStringLiteral("oy"), QStringLiteral("ab")};
    return forms.contains(folded(word));
}

/// "Anna von Essen": words with a capital, as organisations mostly are not written.
bool isFullName(const QString &text)
{
    constexpr qsizetype most = 4;
    const QStringList parts = wordsOf(text);
    return parts.size() > 1 && parts.size() <= most && isName(text) && !text.contains(QLatin1Char(',')) &&
           std::all_of(parts.begin(), parts.end(), [](const QString &word) {
               return (word.front().isUpper() && !isLegalForm(word)) || isParticle(word);
           });
}

/// The same, or "Aalto, Anna", with or without what else is said of her.
bool isFullPerson(const QString &text)
{
    QString rest = text;
    rest.remove(address());
    takeBrackets(rest);
    rest = withoutMarks(rest);
    const QString family = rest.section(QLatin1Char(','), 0, 0).trimmed(),
                  given = rest.section(QLatin1Char(','), 1).trimmed();
    return given.isEmpty() ? isFullName(family)
                           : isFamilyName(family) && isFullName(given + QLatin1Char(' ') + family);
}

/// Each of several people on one line; none if one of its parts is no full name. Of two names the second may mean an
/// organisation, of more it hardly does.
std::vector<ListEntry> peopleOn(const QString &line)
{
    static const std::array signs{QRegularExpression(QStringLiteral(";(?![^(]*\\))")),
                                  QRegularExpression(QStringLiteral(",(?![^(]*\\))"))};
    for (const QRegularExpression &sign : signs) {
        std::vector<ListEntry> people;
        const QStringList parts = line.split(sign);
        for (const QString &part : parts)
            if (!part.trimmed().isEmpty())
                people.push_back({part.trimmed()});
        if (people.size() < 2)
            continue;
        if (!std::all_of(people.begin(), people.end(),
                         [](const ListEntry &each) { return isFullPerson(each.text); }))
            return {};
        people[1].mayBeOrganisation = people.size() == 2 && isFullName(people[1].text);
        return people;
    }
    return {};
}

} // namespace

bool isName(const QString &text)
{
    static const QRegularExpression wrong(QStringLiteral("[^\\p{L}\\p{M} .'\u2019,-]"));
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    return text.contains(letter) && !text.contains(wrong) && text.size() <= longestName &&
           wordsOf(text).size() <= mostWords;
}

QString addressIn(const QString &text)
{
    return address().match(text).captured();
}

std::vector<ListEntry> entriesOf(const QString &line)
{
    std::vector<ListEntry> entries;
    qsizetype begin = 0;
    QRegularExpressionMatchIterator matches = address().globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype end = match.capturedEnd();
        while (end < line.size() && QStringLiteral(">;, ").contains(line[end]))
            ++end;
        entries.push_back({line.mid(begin, end - begin)});
        begin = end;
    }
    if (entries.size() < 2)
        entries = line.contains(QLatin1Char('\t')) ? std::vector<ListEntry>() : peopleOn(line);
    return entries.empty() ? std::vector{ListEntry{line}} : entries;
}

ListedName readPerson(const QString &text)
{
    QString rest = text;
    ListedName name;
    name.email = addressIn(rest);
    rest.remove(name.email);
    name.organisation = takeBrackets(rest);
    takeName(name, withoutMarks(rest).remove(QLatin1Char(';')));
    if (name.family.isEmpty() && !name.email.isEmpty())
        nameByAddress(name);
    if (!name.isReadable())
        name.organisation.clear();
    return name;
}

ListedName readEntry(const QString &entry)
{
    for (const QChar sign : {QLatin1Char('\t'), QLatin1Char(';')}) {
        QStringList cells;
        const QStringList pieces = entry.split(sign);
        for (const QString &piece : pieces)
            if (!piece.trimmed().isEmpty())
                cells += piece.trimmed();
        if (cells.size() > 1)
            return readCells(cells);
    }
    return readPerson(entry);
}

} // namespace raatihuone
