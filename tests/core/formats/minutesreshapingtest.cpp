// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/core/formats/minuteslaws.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace raatihuone {

namespace {

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

bool perhaps()
{
    return below(2) == 1;
}

template <typename List> auto oneOf(const List &list)
{
    return list[typename List::size_type(below(int(list.size())))];
}

/// How somebody lays out a text.
struct Habit
{
    QStringList signs; ///< by level; a counted sign holds %1
    QString indent;    ///< a level deeper
    QString blanks;    ///< between sign and text
    QString lineEnd;
    bool spacesBullets; ///< an empty line between bullets
    bool spacesGroups;  ///< empty lines around the names of groups
    QString heading;    ///< around a heading
    QString group;      ///< around the name of a group
};

Habit anyHabit()
{
    using List = QStringList;
    const std::vector<List> indented{
        {QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-")},
        {QStringLiteral("•"), QStringLiteral("–"), QStringLiteral("→")},
        {QStringLiteral("*"), QStringLiteral("+"), QStringLiteral("*")},
        {QStringLiteral("%1)"), QStringLiteral("a)"), QStringLiteral("‣")},
        {QStringLiteral("·"), QStringLiteral("·"), QStringLiteral("▪")},
    };
    const std::vector<List> flat{
        {QStringLiteral("•"), QStringLiteral("o"), QStringLiteral("▪")},
        {QStringLiteral("\uF0B7"), QStringLiteral("o"), QStringLiteral("\uF0A7")},
        {QStringLiteral("%1)"), QStringLiteral("b)"), QStringLiteral("■")},
        {QStringLiteral("–"), QStringLiteral("◦"), QStringLiteral("▪")},
    };
    const List indents{QStringLiteral(" "), QStringLiteral("\t"), QStringLiteral("    "),
                       QStringLiteral("\u00A0\u00A0")};
    const bool isFlat = perhaps();
    Habit habit;
    habit.signs = isFlat ? oneOf(flat) : oneOf(indented);
    habit.indent = isFlat ? QString() : oneOf(indents);
    habit.blanks = oneOf(
        List{QStringLiteral(" "), QStringLiteral("\t"), QStringLiteral("\u00A0"), QStringLiteral("   ")});
    habit.lineEnd = oneOf(
        List{QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r"), QStringLiteral(" \n")});
    habit.spacesBullets = perhaps();
    habit.spacesGroups = perhaps();
    habit.heading = oneOf(List{QStringLiteral("%1"), QStringLiteral("## %1"), QStringLiteral("**%1**")});
    habit.group = oneOf(List{QStringLiteral("%1"), QStringLiteral("%1:"), QStringLiteral("**%1**"),
                             QStringLiteral("%1 (4)"), QStringLiteral("### %1"), QStringLiteral("**%1:**")});
    return habit;
}

/// Writes random minutes and, beside them, what they mean.
class Writer
{
public:
    void write();
    QString text() const { return m_text; }
    const ParsedMinutes &meaning() const { return m_meaning; }

private:
    struct Chunk
    {
        size_t topic;
        std::optional<RowId> group;
    };

    void line(const QString &text, LineKind kind);
    void gap(bool isWanted = true);
    void intro();
    void topic(size_t number);
    QString newHeading(size_t number);
    void heading(size_t topic);
    void chunk(const Chunk &chunk);
    void groupName(RowId group);
    void bullets(std::vector<ParsedBullet> &list, const std::optional<RowId> &group);
    void bullet(std::vector<ParsedBullet> &list, ParsedBullet bullet, int number);
    void sections();
    void section(MinutesSection section);
    void marks(std::vector<ParsedMark> &list);
    void tail(QStringList &owner);
    ParsedMark newMark();
    QString sentence();
    QString statement(bool &isIncomplete);

    Habit m_habit = anyHabit();
    QString m_text;
    ParsedMinutes m_meaning;
    std::vector<Chunk> m_pending;
    std::optional<size_t> m_open;
    int m_count = 0;
};

void Writer::line(const QString &text, LineKind kind)
{
    m_text += text + m_habit.lineEnd;
    m_meaning.lines.push_back(kind);
}

void Writer::gap(bool isWanted)
{
    if (isWanted)
        line({}, LineKind::Blank);
}

/// Words that are neither names of groups nor of sections; the number makes each sentence the only one.
QString Writer::sentence()
{
    static const QStringList words{
        QStringLiteral("palaute"),     QStringLiteral("nuoret"),      QStringLiteral("kyläilta"),
        QStringLiteral("delaktighet"), QStringLiteral("kohtaamme"),   QStringLiteral("selkokieli"),
        QStringLiteral("tryggt"),      QStringLiteral("vuoropuhelu"), QStringLiteral("asukastalo"),
        QStringLiteral("småbarn"),     QStringLiteral("yhtistyö"),    QStringLiteral("tietosuoja"),
        QStringLiteral("öppenhet"),    QStringLiteral("”lähellä”"),   QStringLiteral("Ähtärissä"),
        QStringLiteral("bussilinja")};
    QStringList chosen;
    const int size = below(9);
    for (int i = 0; i < size; ++i)
        chosen += oneOf(words);
    return QStringLiteral("Ajatus %1 %2 kuuluu").arg(++m_count).arg(chosen.join(QLatin1Char(' ')));
}

QString Writer::statement(bool &isIncomplete)
{
    QString text = sentence();
    if (below(4) == 0)
        text += QLatin1Char('\n') + sentence();
    if (below(4) == 0)
        text += QStringLiteral("\nja jatkuu, pienellä.");
    isIncomplete = below(8) == 0;
    if (isIncomplete)
        text += QStringLiteral(" hyvin. Osassa alueita ei");
    return text;
}

void Writer::intro()
{
    static const QStringList lines{QStringLiteral("Maakunnallinen keskustelupäivä"),
                                   QStringLiteral("3.5.2022"), QStringLiteral("Työpajan kooste"),
                                   QStringLiteral("Kirjurina kehittämispäällikkö.")};
    const int size = below(int(lines.size()) + 1);
    for (int i = 0; i < size; ++i) {
        line(lines.at(i), LineKind::Intro);
        m_meaning.intro += lines.at(i);
        gap(perhaps());
    }
}

QString Writer::newHeading(size_t number)
{
    const QStringList forms{
        QStringLiteral("Kysymys %1: Mikä toimii?"), QStringLiteral("Fråga %1: Vad fungerar"),
        QStringLiteral("Miten aihe %1 toteutuu alueella?"), QStringLiteral("Framtidens delaktighet %1"),
        QStringLiteral("Osallisuuden tila %1")};
    return oneOf(forms).arg(number + 1);
}

void Writer::heading(size_t topic)
{
    const bool isNew = topic == m_meaning.topics.size();
    if (isNew) {
        const QString text = newHeading(topic);
        const bool isQuestion = !text.startsWith(QLatin1Char('F')) && !text.startsWith(QLatin1Char('O'));
        m_meaning.topics.push_back({text, isQuestion || text.startsWith(QStringLiteral("Fråga")), {}, {}});
    }
    gap();
    const QString written = m_meaning.topics[topic].heading;
    line(m_habit.heading.arg(!isNew && perhaps() ? written.toUpper() : written),
         isNew ? LineKind::Heading : LineKind::RepeatedHeading);
    gap(m_habit.spacesGroups);
    m_open = topic;
}

void Writer::groupName(RowId group)
{
    std::vector<QString> names;
    for (const GroupName &name : exampleGroups())
        if (name.group == group)
            names.push_back(name.name);
    // A heading-like line above a group is a heading where a text has no empty lines; this one shall have
    // some.
    gap(m_habit.spacesGroups || m_meaning.lines.back() == LineKind::Continuation);
    line(m_habit.group.arg(oneOf(names)), LineKind::Group);
    gap(m_habit.spacesGroups);
}

void Writer::bullet(std::vector<ParsedBullet> &list, ParsedBullet bullet, int number)
{
    const QStringList parts = bullet.text.split(QLatin1Char('\n'));
    const QString indent = m_habit.indent.repeated(bullet.level);
    QString sign = m_habit.signs.at(bullet.level);
    sign.replace(QStringLiteral("%1"), QString::number(number));
    bullet.line = int(m_meaning.lines.size()) + 1;
    line(indent + sign + m_habit.blanks + parts.front(), LineKind::Bullet);
    for (qsizetype i = 1; i < parts.size(); ++i)
        line(indent + parts.at(i), LineKind::Continuation);
    list.push_back(bullet);
}

void Writer::bullets(std::vector<ParsedBullet> &list, const std::optional<RowId> &group)
{
    std::vector<size_t> path;
    const int size = 1 + below(6);
    for (int i = 0; i < size; ++i) {
        path.resize(std::min(path.size(), size_t(below(3))));
        ParsedBullet next;
        next.text = statement(next.isIncomplete);
        next.group = group;
        next.level = int(path.size());
        if (!path.empty())
            next.parent = path.back();
        path.push_back(list.size());
        gap(i > 0 && m_habit.spacesBullets);
        bullet(list, next, i + 1);
    }
}

void Writer::chunk(const Chunk &chunk)
{
    if (m_open != chunk.topic || !chunk.group || below(3) == 0)
        heading(chunk.topic);
    ParsedTopic &topic = m_meaning.topics[chunk.topic];
    if (perhaps()) {
        topic.text += sentence() + QLatin1Char('.');
        gap();
        line(topic.text.last(), LineKind::Text);
        gap(m_habit.spacesGroups);
    }
    if (chunk.group)
        groupName(*chunk.group);
    bullets(topic.contributions, chunk.group);
}

/// The first list of each topic stands in order; its other lists come now or after other topics.
void Writer::topic(size_t number)
{
    std::vector<int> groups;
    const int size = 1 + below(5);
    for (int i = 0; i < size; ++i)
        groups.push_back(1 + below(8));
    const bool isUngrouped = below(3) == 0;
    chunk({number, isUngrouped ? std::nullopt : std::make_optional(RowId(groups.front()))});
    for (size_t i = 1; i < groups.size(); ++i)
        m_pending.push_back({number, RowId(groups[i])});
    while (!m_pending.empty() && perhaps()) {
        chunk(m_pending.front());
        m_pending.erase(m_pending.begin());
    }
}

ParsedMark Writer::newMark()
{
    const size_t topic = size_t(below(int(m_meaning.topics.size())));
    const std::vector<ParsedBullet> &list = m_meaning.topics[topic].contributions;
    const size_t contribution = size_t(below(int(list.size())));
    ParsedMark mark;
    if (list[contribution].isIncomplete || below(4) == 0) {
        mark.bullet.text = sentence();
        return mark;
    }
    const QString said = list[contribution].text;
    mark.source = ContributionPlace{topic, contribution};
    mark.bullet.text = oneOf(QStringList{said, said.toUpper(), QStringLiteral("”%1!”").arg(said)});
    mark.bullet.text.replace(QLatin1Char('\n'), QStringLiteral(", "));
    return mark;
}

void Writer::marks(std::vector<ParsedMark> &list)
{
    std::vector<ParsedBullet> bullets;
    const int size = 1 + below(4);
    for (int i = 0; i < size; ++i) {
        ParsedMark mark = newMark();
        bullet(bullets, mark.bullet, i + 1);
        mark.bullet = bullets.back();
        list.push_back(mark);
    }
}

void Writer::section(MinutesSection section)
{
    const QStringList endings{QStringLiteral("%1"), QStringLiteral("%1 päivästä"),
                              QStringLiteral("Päivän %1"), QStringLiteral("Ihannetila (%1)"),
                              QStringLiteral("%1:")};
    const QString word = oneOf(MinutesWords::shipped().sections[size_t(section)]);
    gap();
    m_meaning.asides += oneOf(endings).arg(word);
    line(m_habit.heading.arg(m_meaning.asides.last()), LineKind::SectionHeading);
    gap(perhaps());
    m_open.reset();
    if (section == MinutesSection::Highlights)
        marks(m_meaning.highlights);
    else if (section == MinutesSection::Quotes)
        marks(m_meaning.quotes);
    else
        bullets(section == MinutesSection::Wishes      ? m_meaning.wishes
                : section == MinutesSection::Decisions ? m_meaning.decisions
                                                       : m_meaning.actions,
                std::nullopt);
}

void Writer::sections()
{
    for (int first = below(5), i = 0; i < below(6); ++i)
        section(MinutesSection((first + i) % 5));
}

void Writer::tail(QStringList &owner)
{
    static const QStringList lines{QStringLiteral("KAUPUNKI-"), QStringLiteral("STRATEGIA"),
                                   QStringLiteral("**Kaunista kesää toivottaa työryhmä**")};
    gap();
    for (const QString &text : lines) {
        line(text, LineKind::Text);
        owner += text;
    }
}

void Writer::write()
{
    intro();
    const int topics = 1 + below(4);
    for (int i = 0; i < topics; ++i)
        topic(size_t(i));
    for (const Chunk &late : m_pending)
        chunk(late);
    sections();
    if (perhaps())
        tail(m_open ? m_meaning.topics[*m_open].text : m_meaning.asides);
}

QString anyLine()
{
    static const QStringList pieces{
        QStringLiteral("Ä"),          QStringLiteral("- "),          QStringLiteral("•\t"),
        QStringLiteral("o "),         QStringLiteral("1. "),         QStringLiteral("2. "),
        QStringLiteral("3. "),        QStringLiteral("a) "),         QStringLiteral("(2) "),
        QStringLiteral("# "),         QStringLiteral("## "),         QStringLiteral("**"),
        QStringLiteral(" "),          QStringLiteral("\t"),          QStringLiteral("\u00A0"),
        QStringLiteral("Osallisuus"), QStringLiteral("yhdessä"),     QStringLiteral("kanavat."),
        QStringLiteral("Miksi?"),     QStringLiteral("Kysymys 1: "), QStringLiteral("nostot"),
        QStringLiteral("Wishes"),     QStringLiteral("beslut"),      QStringLiteral("Yritykset"),
        QStringLiteral("Företag:"),   QStringLiteral("§\t"),         QStringLiteral("-----"),
        QStringLiteral("👍"),          QStringLiteral("\u200B"),      QStringLiteral("\uFEFF"),
        QStringLiteral("\x01"),       QStringLiteral("\f"),          QStringLiteral("\v"),
        QStringLiteral("\r"),         QStringLiteral("\\par"),       QStringLiteral("{\\rtf1"),
        QStringLiteral("17.12."),     QStringLiteral("-malli"),      QStringLiteral("("),
        QStringLiteral(")")};
    QString line;
    const int size = below(5);
    for (int i = 0; i < size; ++i)
        line += oneOf(pieces);
    return line;
}

} // namespace

TEST_CASE("minutes mean the same however they are laid out", "[formats]")
{
    REQUIRE(rc::check("what was written is what is read", [] {
        Writer writer;
        writer.write();
        const ParsedMinutes minutes = parseMinutes(writer.text(), exampleGroups());
        const ParsedMinutes &meaning = writer.meaning();
        RC_LOG() << writer.text().toStdString();
        RC_ASSERT(minutes.lines == meaning.lines);
        RC_ASSERT(minutes.intro == meaning.intro);
        RC_ASSERT(minutes.asides == meaning.asides);
        RC_ASSERT(minutes.topics == meaning.topics);
        RC_ASSERT(minutes.highlights == meaning.highlights);
        RC_ASSERT(minutes.quotes == meaning.quotes);
        RC_ASSERT(minutes == meaning);
        RC_ASSERT(brokenLaw(writer.text(), minutes) == std::string());
    }));
}

TEST_CASE("nothing is lost of lines in any disorder", "[formats]")
{
    REQUIRE(rc::check("each line counts once and each word is kept", [] {
        QStringList lines;
        const int size = below(40);
        for (int i = 0; i < size; ++i)
            lines += anyLine();
        const QString text = lines.join(QLatin1Char('\n'));
        RC_ASSERT(brokenLaw(text, parseMinutes(text, exampleGroups())) == std::string());
    }));
}

TEST_CASE("nothing is lost of any bytes", "[formats]")
{
    REQUIRE(
        rc::check("each line counts once and each word is kept", [](const std::vector<char16_t> &letters) {
            const QString text = QString::fromUtf16(letters.data(), qsizetype(letters.size()));
            RC_ASSERT(brokenLaw(text, parseMinutes(text, exampleGroups())) == std::string());
        }));
}

} // namespace raatihuone
