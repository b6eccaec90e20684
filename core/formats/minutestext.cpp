// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/minutestext.h"

#include "core/base/text.h"
#include "core/formats/listlevels.h"

#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

/// Goes through the lines once and gives each its place.
class MinutesReader
{
public:
    MinutesReader(const MinutesLines &lines, const MinutesWords &words) : m_lines(lines), m_words(words) {}

    ParsedMinutes read();

private:
    /// What stands above the current line, gaps and heading-like lines under a heading apart.
    enum class Below { Heading, Text, List };

    void readLine(size_t i);
    void readGap(size_t i);
    void readBullet(size_t i);
    void readRun(size_t first);
    void readRunLine(size_t i, bool leadsOn);

    bool continuesBullet(size_t i) const;
    bool isSuffixOfBullet(size_t i) const;
    bool endsBullet(size_t i) const;
    bool isHeadingByWhatFollows(size_t i) const;
    bool hasBegun() const { return m_section || !m_result.topics.empty(); }
    bool isGroup(size_t i) const;
    bool isRepeated(size_t i) const { return m_topicOf.contains(foldedWords(m_lines[i].title)); }
    bool isCertainHeading(size_t i) const;
    bool isLikelyHeading(size_t i) const;
    size_t endOfRun(size_t first) const;
    size_t endOfIntro(size_t first, size_t end) const;

    void note(LineKind kind) { m_result.lines.push_back(kind); }
    void addBullet(size_t i);
    void addContinuation(size_t i);
    void addText(size_t i);
    void openHeading(size_t i);
    LineKind openSection(const QString &heading, MinutesSection section);
    LineKind openTopic(const QString &heading);
    void setGroup(size_t i);
    std::vector<ParsedBullet> &bullets();

    void finish();
    void markIncomplete(std::vector<ParsedBullet> &list) const;
    std::vector<ParsedMark> linked(std::vector<ParsedBullet> &&list) const;
    void indexContributions();

    const MinutesLines &m_lines;
    const MinutesWords &m_words;
    ParsedMinutes m_result;
    std::array<std::vector<ParsedBullet>, 5> m_sections;
    QHash<QString, size_t> m_topicOf;
    QHash<QString, ContributionPlace> m_placeOf;
    std::optional<MinutesSection> m_section;
    size_t m_topic = 0;
    std::optional<RowId> m_group;
    ListLevels m_levels;
    Below m_below = Below::List;
    bool m_isBulletTight = false;
};

ParsedMinutes MinutesReader::read()
{
    m_result.lines.reserve(m_lines.size());
    while (m_result.lines.size() < m_lines.size())
        readLine(m_result.lines.size());
    finish();
    return std::move(m_result);
}

void MinutesReader::readLine(size_t i)
{
    if (m_lines[i].shape == MinutesLine::Shape::Gap)
        readGap(i);
    else if (m_lines.isBullet(i))
        readBullet(i);
    else if (continuesBullet(i))
        addContinuation(i);
    else if (isGroup(i))
        setGroup(i);
    else
        readRun(i);
}

void MinutesReader::readGap(size_t i)
{
    note(m_lines[i].text.isEmpty() ? LineKind::Blank : LineKind::Ornament);
}

void MinutesReader::readBullet(size_t i)
{
    if (isSuffixOfBullet(i))
        addContinuation(i);
    else
        addBullet(i);
}

/// Lines that are neither bullets nor groups, up to the next that is: only what follows tells which are
/// headings.
void MinutesReader::readRun(size_t first)
{
    const size_t end = endOfRun(first);
    const size_t opener = hasBegun() ? first : endOfIntro(first, end);
    for (size_t i = first; i < end; ++i) {
        if (m_lines[i].shape == MinutesLine::Shape::Gap)
            readGap(i);
        else if (i < opener)
            addText(i);
        else if (i == opener && !hasBegun())
            openHeading(i);
        else
            readRunLine(i, end < m_lines.size());
    }
}

void MinutesReader::readRunLine(size_t i, bool leadsOn)
{
    if (isGroup(i))
        setGroup(i);
    else if (isCertainHeading(i) || (leadsOn && isLikelyHeading(i)))
        openHeading(i);
    else
        addText(i);
}

bool MinutesReader::continuesBullet(size_t i) const
{
    if (i == 0)
        return false;
    const LineKind above = m_result.lines[i - 1];
    return (above == LineKind::Bullet || above == LineKind::Continuation) && !endsBullet(i);
}

/// A wrapped line can begin with the end of a compound word: "…\n-model".
bool MinutesReader::isSuffixOfBullet(size_t i) const
{
    const ListSign &sign = *m_lines[i].sign;
    return sign.family == SignFamily::Dash && sign.isTight && !m_isBulletTight && continuesBullet(i) &&
           m_lines[i].text.at(sign.length).isLower();
}

/// Whether the line right under a bullet is a group or a heading nevertheless.
bool MinutesReader::endsBullet(size_t i) const
{
    const MinutesLine &line = m_lines[i];
    if (!m_lines.isPlain(i) || line.title.isEmpty())
        return false;
    if (line.hashes > 0 || m_words.isNumberedQuestion(line.title))
        return true;
    if (m_lines.beginsLowerCase(i))
        return false;
    const size_t next = m_lines.next(i);
    if (line.group)
        return m_lines.isBullet(next) || m_lines.isGroup(next);
    return isRepeated(i) || isHeadingByWhatFollows(i);
}

/// The heading of a section above a bullet; a question above a group, and where the text has no empty lines any heading.
bool MinutesReader::isHeadingByWhatFollows(size_t i) const
{
    const QString &title = m_lines[i].title;
    if (!m_lines.looksLikeHeading(i))
        return false;
    if (m_lines.isGroup(i + 1))
        return m_lines.isDense() || title.endsWith(QLatin1Char('?'));
    return m_lines.isBullet(i + 1) && m_words.sectionOf(title);
}

/// After bullets; after text too, unless it leads on to a list: "It can for example:".
bool MinutesReader::isLikelyHeading(size_t i) const
{
    const bool isLeadIn = m_lines[i].text.endsWith(QLatin1Char(':'));
    return m_lines.looksLikeHeading(i) && (m_below == Below::List || (m_below == Below::Text && !isLeadIn));
}

/// Names of groups above the first topic are a list of those present, unless bullets follow.
bool MinutesReader::isGroup(size_t i) const
{
    return m_lines.isGroup(i) && (hasBegun() || m_lines.isBullet(m_lines.next(i)));
}

bool MinutesReader::isCertainHeading(size_t i) const
{
    return m_lines.looksLikeHeading(i) &&
           (m_lines.isMarkedHeading(i) || isRepeated(i) || m_words.sectionOf(m_lines[i].title));
}

size_t MinutesReader::endOfRun(size_t first) const
{
    size_t end = first;
    while (end < m_lines.size() && !m_lines.isBullet(end) && !isGroup(end))
        ++end;
    return end;
}

/// Where the first topic or section begins: at a certain heading that is not the title of all, else at the
/// title, else at the last likely heading above bullets.
size_t MinutesReader::endOfIntro(size_t first, size_t end) const
{
    size_t title = end;
    size_t likely = end;
    for (size_t i = first; i < end; ++i) {
        const bool isCertain = m_lines.isPlain(i) && isCertainHeading(i);
        if (isCertain && !m_lines.isOnlyTitle(i))
            return i;
        if (isCertain)
            title = i;
        else if (m_lines.isPlain(i) && m_lines.looksLikeHeading(i))
            likely = i;
    }
    return title == end && end < m_lines.size() ? likely : title;
}

void MinutesReader::addBullet(size_t i)
{
    const MinutesLine &line = m_lines[i];
    std::vector<ParsedBullet> &list = bullets();
    ParsedBullet bullet;
    bullet.text = line.item();
    bullet.group = m_group;
    bullet.parent = m_levels.place({line.indent, line.sign->family, m_lines.followsGap(i)}, list.size());
    bullet.level = m_levels.level();
    bullet.line = int(i) + 1;
    list.push_back(bullet);
    m_isBulletTight = line.sign->isTight;
    m_below = Below::List;
    note(LineKind::Bullet);
}

void MinutesReader::addContinuation(size_t i)
{
    QString &text = bullets().back().text;
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    text += m_lines[i].text;
    note(LineKind::Continuation);
}

void MinutesReader::addText(size_t i)
{
    m_levels.clear();
    if (m_below != Below::Heading || !m_lines.looksLikeHeading(i))
        m_below = Below::Text;
    const bool isIntro = !hasBegun();
    QStringList &text = isIntro     ? m_result.intro
                        : m_section ? m_result.asides
                                    : m_result.topics[m_topic].text;
    text += m_lines[i].hashes > 0 ? m_lines[i].title : m_lines[i].text;
    note(isIntro ? LineKind::Intro : LineKind::Text);
}

void MinutesReader::openHeading(size_t i)
{
    const QString &heading = m_lines[i].title;
    const std::optional<MinutesSection> section = m_words.sectionOf(heading);
    m_group.reset();
    m_levels.clear();
    m_below = Below::Heading;
    note(section ? openSection(heading, *section) : openTopic(heading));
}

LineKind MinutesReader::openSection(const QString &heading, MinutesSection section)
{
    m_section = section;
    m_result.asides += heading;
    return LineKind::SectionHeading;
}

LineKind MinutesReader::openTopic(const QString &heading)
{
    m_section.reset();
    const QString key = foldedWords(heading);
    const auto known = m_topicOf.constFind(key);
    if (known != m_topicOf.constEnd()) {
        m_topic = *known;
        return LineKind::RepeatedHeading;
    }
    m_topic = m_result.topics.size();
    m_topicOf.insert(key, m_topic);
    const bool isQuestion = heading.endsWith(QLatin1Char('?')) || m_words.isNumberedQuestion(heading);
    m_result.topics.push_back({heading, isQuestion, {}, {}});
    return LineKind::Heading;
}

void MinutesReader::setGroup(size_t i)
{
    m_group = m_lines[i].group;
    m_levels.clear();
    m_below = Below::List;
    note(LineKind::Group);
}

std::vector<ParsedBullet> &MinutesReader::bullets()
{
    if (m_section)
        return m_sections[size_t(*m_section)];
    if (m_result.topics.empty())
        m_result.topics.push_back({});
    return m_result.topics[m_topic].contributions;
}

void MinutesReader::finish()
{
    for (ParsedTopic &topic : m_result.topics)
        markIncomplete(topic.contributions);
    for (std::vector<ParsedBullet> &list : m_sections)
        markIncomplete(list);
    indexContributions();
    const auto taken = [this](MinutesSection section) { return std::move(m_sections[size_t(section)]); };
    m_result.highlights = linked(taken(MinutesSection::Highlights));
    m_result.quotes = linked(taken(MinutesSection::Quotes));
    m_result.wishes = taken(MinutesSection::Wishes);
    m_result.decisions = taken(MinutesSection::Decisions);
    m_result.actions = taken(MinutesSection::Actions);
}

void MinutesReader::markIncomplete(std::vector<ParsedBullet> &list) const
{
    for (ParsedBullet &bullet : list)
        bullet.isIncomplete = m_words.breaksOff(bullet.text);
}

void MinutesReader::indexContributions()
{
    for (size_t topic = 0; topic < m_result.topics.size(); ++topic) {
        const std::vector<ParsedBullet> &list = m_result.topics[topic].contributions;
        for (size_t i = 0; i < list.size(); ++i) {
            const QString key = foldedWords(list[i].text);
            if (!key.isEmpty() && !m_placeOf.contains(key))
                m_placeOf.insert(key, {topic, i});
        }
    }
}

std::vector<ParsedMark> MinutesReader::linked(std::vector<ParsedBullet> &&list) const
{
    std::vector<ParsedMark> marks;
    marks.reserve(list.size());
    for (ParsedBullet &bullet : list) {
        const auto place = m_placeOf.constFind(foldedWords(bullet.text));
        std::optional<ContributionPlace> source;
        if (place != m_placeOf.constEnd())
            source = *place;
        marks.push_back({std::move(bullet), source});
    }
    return marks;
}

} // namespace

size_t ParsedMinutes::count(LineKind kind) const
{
    return size_t(std::count(lines.begin(), lines.end(), kind));
}

ParsedMinutes parseMinutes(const QString &text, const std::vector<GroupName> &groups,
                           const MinutesWords &words)
{
    const MinutesLines lines(text, groups, words);
    return MinutesReader(lines, words).read();
}

} // namespace raatihuone
