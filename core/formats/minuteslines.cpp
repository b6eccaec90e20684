// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/minuteslines.h"

#include "core/base/text.h"

#include <algorithm>

namespace raatihuone {

namespace {

using Shape = MinutesLine::Shape;

bool isBlank(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Other_Format;
}

int columnsAfter(int columns, QChar letter)
{
    if (letter == QLatin1Char('\t'))
        return columns / 4 * 4 + 4;
    return letter.isSpace() ? columns + 1 : columns;
}

/// A line by itself; its neighbours may still change what it is.
MinutesLine lineOf(QStringView raw)
{
    MinutesLine line;
    qsizetype start = 0;
    for (; start < raw.size() && isBlank(raw.at(start)); ++start)
        line.indent = columnsAfter(line.indent, raw.at(start));
    qsizetype end = raw.size();
    while (end > start && isBlank(raw.at(end - 1)))
        --end;
    line.text = raw.mid(start, end - start).toString();
    line.sign = listSignOf(line.text);
    if (!line.text.isEmpty())
        line.shape = line.sign ? Shape::Bullet : isOrnament(line.text) ? Shape::Gap : Shape::Plain;
    return line;
}

void makePlain(MinutesLine &line)
{
    line.sign.reset();
    line.shape = Shape::Plain;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
}

QString withoutMark(const QString &text, const QString &mark)
{
    const bool isMarked = text.size() > 2 * mark.size() && text.startsWith(mark) && text.endsWith(mark);
    return isMarked ? text.mid(mark.size(), text.size() - 2 * mark.size()).trimmed() : text;
}

QString withoutBold(const QString &text)
{
    return withoutMark(withoutMark(text, QStringLiteral("**")), QStringLiteral("__"));
}

/// Markdown's level of a heading: the number of '#' before a blank.
int hashesOf(const QString &text)
{
    int hashes = 0;
    while (hashes < text.size() && hashes < 6 && text.at(hashes) == QLatin1Char('#'))
        ++hashes;
    return hashes > 0 && hashes < text.size() && text.at(hashes).isSpace() ? hashes : 0;
}

/// "2. Residents (4):" is "Residents".
QString bareName(const QString &title)
{
    const std::optional<ListSign> sign = listSignOf(title);
    QString name = title.mid(sign ? sign->length : 0);
    if (name.endsWith(QLatin1Char(':')))
        name.chop(1);
    name = withoutBold(name.trimmed());
    const qsizetype bracket = name.lastIndexOf(QLatin1Char('('));
    if (bracket > 0 && name.endsWith(QLatin1Char(')')) && name.at(bracket + 1).isDigit())
        name.truncate(bracket);
    return name;
}

QHash<QString, RowId> groupsByName(const std::vector<GroupName> &names)
{
    QHash<QString, RowId> groups;
    for (const GroupName &name : names) {
        const QString key = foldedWords(name.name);
        if (!key.isEmpty() && !groups.contains(key))
            groups.insert(key, name.group);
    }
    return groups;
}

} // namespace

QString MinutesLine::item() const
{
    qsizetype start = sign ? sign->length : 0;
    while (start < text.size() && isBlank(text.at(start)))
        ++start;
    return text.mid(start);
}

MinutesLines::MinutesLines(const QString &text, const std::vector<GroupName> &groups,
                           const MinutesWords &words)
    : m_words(words)
{
    QStringList raw = cleaned(text).split(QLatin1Char('\n'));
    if (raw.last().isEmpty())
        raw.removeLast();
    m_lines.reserve(size_t(raw.size()));
    for (const QString &line : qAsConst(raw))
        m_lines.push_back(lineOf(line));
    dropLoneNumbers();
    settleEmptyBullets();
    findNext();
    const QHash<QString, RowId> groupOf = groupsByName(groups);
    for (MinutesLine &line : m_lines)
        readTitle(line, groupOf);
    liftCountedHeadings(groupOf);
}

void MinutesLines::readTitle(MinutesLine &line, const QHash<QString, RowId> &groups)
{
    if (line.shape != Shape::Plain || line.text.size() > longestHeading)
        return;
    line.hashes = hashesOf(line.text);
    line.title = withoutBold(line.text.mid(line.hashes).trimmed());
    const auto group = groups.constFind(foldedWords(bareName(line.title)));
    if (group != groups.constEnd())
        line.group = *group;
    m_titles += line.hashes == 1 && !line.group ? 1 : 0;
}

bool MinutesLines::isCounted(size_t i) const
{
    return isBullet(i) && m_lines[i].sign->family == SignFamily::NumberDot;
}

/// "3. sector" is an ordinal in Finnish: a number counts items only in a row 1. 2. 3. at one depth.
void MinutesLines::dropLoneNumbers()
{
    std::vector<bool> beginsRow(size());
    QHash<int, int> below;
    for (size_t i = size(); i-- > 0;)
        if (isCounted(i)) {
            int &number = below[m_lines[i].indent];
            beginsRow[i] = m_lines[i].sign->ordinal == 1 && number == 2;
            number = m_lines[i].sign->ordinal;
        }
    QHash<int, int> above;
    for (size_t i = 0; i < size(); ++i)
        if (isCounted(i)) {
            const int ordinal = m_lines[i].sign->ordinal;
            const bool goesOn = ordinal > 1 && above.value(m_lines[i].indent) == ordinal - 1;
            if (beginsRow[i] || goesOn)
                above.insert(m_lines[i].indent, ordinal);
            else
                makePlain(m_lines[i]);
        }
}

/// PDF files put a sign on a line of its own above its text; without a text there is no item.
void MinutesLines::settleEmptyBullets()
{
    for (size_t i = 0; i < size(); ++i) {
        MinutesLine &line = m_lines[i];
        if (line.shape != Shape::Bullet || line.sign->length < line.text.size() || isPlain(i + 1))
            continue;
        makePlain(line);
        if (isOrnament(line.text))
            line.shape = Shape::Gap;
    }
}

void MinutesLines::findNext()
{
    m_next.resize(size());
    size_t next = size();
    for (size_t i = size(); i-- > 0;) {
        m_next[i] = next;
        if (m_lines[i].shape == Shape::Gap)
            continue;
        m_isDense = m_isDense && (next == size() || next == i + 1);
        next = i;
    }
}

/// Between a gap and something that is not the next number, "2. Matter" heads what follows.
bool MinutesLines::headsWhatFollows(size_t i, size_t previous) const
{
    const size_t following = next(i);
    if (!isCounted(i) || !followsGap(i) || isCounted(previous) || isCounted(following) || following == size())
        return false;
    const bool isOver = following > i + 1 || isGroup(following) ||
                        (isBullet(following) && m_lines[following].indent <= m_lines[i].indent);
    return isOver && hasLetter(m_lines[i].text) && m_lines[i].text.size() <= longestHeading &&
           !m_lines[i].text.endsWith(QLatin1Char('.'));
}

void MinutesLines::liftCountedHeadings(const QHash<QString, RowId> &groups)
{
    size_t previous = size();
    for (size_t i = 0; i < size(); ++i) {
        if (headsWhatFollows(i, previous)) {
            makePlain(m_lines[i]);
            m_lines[i].isCountedHeading = true;
            readTitle(m_lines[i], groups);
        }
        if (m_lines[i].shape != Shape::Gap)
            previous = i;
    }
}

bool MinutesLines::beginsLowerCase(size_t i) const
{
    return m_lines[i].text.front().isLower();
}

bool MinutesLines::looksLikeHeading(size_t i) const
{
    const MinutesLine &line = m_lines[i];
    if (line.group || !hasLetter(line.title))
        return false;
    if (line.hashes > 0)
        return true;
    const bool goesOn =
        (isPlain(i + 1) && beginsLowerCase(i + 1)) || (i > 0 && isPlain(i - 1) && beginsLowerCase(i));
    return !goesOn && !QStringView(u".,;").contains(line.title.back());
}

bool MinutesLines::isMarkedHeading(size_t i) const
{
    const MinutesLine &line = m_lines[i];
    return line.hashes > 0 || line.isCountedHeading ||
           (!line.title.isEmpty() &&
            (line.title.endsWith(QLatin1Char('?')) || m_words.isNumberedQuestion(line.title)));
}

} // namespace raatihuone
