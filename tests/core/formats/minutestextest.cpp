// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/minutestext.h"

#include "tests/core/formats/minuteslaws.h"
#include "tests/core/formats/minutesviews.h"

#include <catch2/catch.hpp>

namespace raatihuone {

namespace {

constexpr RowId schools(2);
constexpr RowId municipalities(3);
constexpr RowId businesses(7);

/// The meaning of @p text, which keeps all laws.
ParsedMinutes parsed(const QString &text)
{
    const ParsedMinutes minutes = parseMinutes(text, exampleGroups());
    CHECK(brokenLaw(text, minutes) == std::string());
    return minutes;
}

ParsedMinutes parsed(const char *text)
{
    return parsed(QString::fromUtf8(text));
}

QStringList texts(const std::vector<ParsedBullet> &list)
{
    QStringList all;
    for (const ParsedBullet &bullet : list)
        all += bullet.text;
    return all;
}

/// The bullets under one question, whose levels or texts a test looks at.
std::vector<ParsedBullet> bulletsOf(const char *bullets)
{
    return parsed(QStringLiteral("Miten?\n\n") + QString::fromUtf8(bullets)).topics.at(0).contributions;
}

} // namespace

TEST_CASE("lines above the first topic are kept as the intro", "[formats]")
{
    const ParsedMinutes minutes = parsed("Keskustelupäivä\n\n4.5.2023\n\nKooste\n\nTulevaisuus\n\n- a\n");
    REQUIRE(minutes.intro == list({"Keskustelupäivä", "4.5.2023", "Kooste"}));
    REQUIRE(headings(minutes) == list({"Tulevaisuus"}));
}

TEST_CASE("prose without bullets or marked headings is all intro", "[formats]")
{
    const ParsedMinutes minutes = parsed("Otsikko\n\nPelkkää tekstiä.\n\nYritykset\n");
    REQUIRE(minutes.topics.empty());
    REQUIRE(minutes.intro.size() == 3);
}

TEST_CASE("the only first-level Markdown heading is the title when another heading follows", "[formats]")
{
    REQUIRE(headings(parsed("# Päivä\n\n## Nykytila\n- a\n\n## Huominen\n- b")) ==
            list({"Nykytila", "Huominen"}));
    REQUIRE(headings(parsed("# Nykytila\n\nLyhyesti\n\n- a")) == list({"Nykytila"}));
    REQUIRE(headings(parsed("# Nykytila\n- a\n# Huominen\n- b")) == list({"Nykytila", "Huominen"}));
}

TEST_CASE("a repeated heading continues its topic", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Mikä toimii?\n\nYritykset\n- a\n\nMuu asia\n- x\n\nMIKÄ TOIMII\n\n- b\n");
    REQUIRE(headings(minutes) == list({"Mikä toimii?", "Muu asia"}));
    REQUIRE(texts(minutes.topics[0].contributions) == list({"a", "b"}));
    REQUIRE(minutes.count(LineKind::RepeatedHeading) == 1);
    REQUIRE_FALSE(minutes.topics[0].contributions[1].group.has_value());
}

TEST_CASE("a question is told by its mark or by its number", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Mikä toimii?\n- a\n\nKysymys 2: Huominen\n- b\n\nFråga 3. Vardag\n- c\n\n"
               "Question 4\n- d\n\nKysymyksiä jäi\n- e\n");
    std::vector<bool> questions;
    for (const ParsedTopic &topic : minutes.topics)
        questions.push_back(topic.isQuestion);
    REQUIRE(questions == std::vector<bool>{true, true, true, true, false});
}

TEST_CASE("of several heading-like lines in a row the first heads and the others are text", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Miten?\n- a\n\nFoorumin tehtävä\n\nTulevina vuosina foorumi\n\n- b\n");
    REQUIRE(headings(minutes) == list({"Miten?", "Foorumin tehtävä"}));
    REQUIRE(minutes.topics[1].text == list({"Tulevina vuosina foorumi"}));
}

TEST_CASE("what ends like a sentence, goes on in lower case or is long is no heading", "[formats]")
{
    const QString tooLong(MinutesLines::longestHeading + 1, QLatin1Char('P'));
    REQUIRE(headings(parsed("Miten?\n- a\n\nTässä on lause.\n\n- b")) == list({"Miten?"}));
    REQUIRE(headings(parsed("Miten?\n- a\n\nTämä rivi jatkuu\npienellä alkukirjaimella\n\n- b")) ==
            list({"Miten?"}));
    REQUIRE(headings(parsed("Miten?\n- a\n\n17.12.2020\n\n- b")) == list({"Miten?"}));
    REQUIRE(headings(parsed(QStringLiteral("Miten?\n- a\n\n") + tooLong + QStringLiteral("\n\n- b"))) ==
            list({"Miten?"}));
    REQUIRE(headings(parsed("Miten?\n- a\n\nTässä on otsikko\n\n- b")) ==
            list({"Miten?", "Tässä on otsikko"}));
}

TEST_CASE("text after the last list stays text of the last topic", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Miten?\n\n- a\n\nKAU-\nPUNKI\n\n**Hyvää kesää ja\nlomaa!**\n\ntoivottaa väki");
    REQUIRE(minutes.topics.size() == 1);
    REQUIRE(minutes.topics[0].text ==
            list({"KAU-", "PUNKI", "**Hyvää kesää ja", "lomaa!**", "toivottaa väki"}));
    REQUIRE(minutes.topics[0].contributions.size() == 1);
}

TEST_CASE("a heading after text of a topic begins the next one, a lead-in does not", "[formats]")
{
    REQUIRE(headings(parsed("Miten?\n- a\n\nAvaus\n\nPuhe pidettiin.\n\nKeskustelu\n\n- b")) ==
            list({"Miten?", "Avaus", "Keskustelu"}));
    REQUIRE(headings(parsed("Miten?\n- a\n\nAvaus\n\nPuhe pidettiin.\n\nSiinä sanottiin:\n\n- b")) ==
            list({"Miten?", "Avaus"}));
}

TEST_CASE("every name of a group in every language is that group", "[formats]")
{
    const char *name = GENERATE("Kuntien edustajat", "KUNTIEN EDUSTAJAT:", "**Kuntien edustajat**",
                                "## Kuntien edustajat", "Kommunernas representanter (12)",
                                "Municipalities (3 people):", "**Municipalities:**", "2. Kuntien edustajat");
    const QString text = QStringLiteral("Miten?\n\n%1\n\n- a\n- b\n").arg(QString::fromUtf8(name));
    const ParsedMinutes minutes = parsed(text);
    REQUIRE(minutes.topics.size() == 1);
    REQUIRE(countOf(minutes.topics[0], municipalities) == 2);
}

TEST_CASE("a group holds until the next group or heading", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Miten?\n\n- a\n\nYritykset\n- b\n\nVälihuomio.\n\n- c\n\nOppilaitokset\n- d\n\n"
               "Entä sitten?\n- e\n");
    const std::vector<ParsedBullet> &first = minutes.topics.at(0).contributions;
    REQUIRE(first.size() == 4);
    REQUIRE_FALSE(first[0].group);
    REQUIRE(first[1].group == businesses);
    REQUIRE(first[2].group == businesses);
    REQUIRE(first[3].group == schools);
    REQUIRE_FALSE(minutes.topics.at(1).contributions.at(0).group);
}

TEST_CASE("a bullet that says the name of a group is a bullet", "[formats]")
{
    REQUIRE(texts(bulletsOf("- Yritykset\n - a\n- b")) == list({"Yritykset", "a", "b"}));
}

TEST_CASE("a group that nobody has listed is taken for a heading and nothing is lost", "[formats]")
{
    const ParsedMinutes minutes = parsed("Miten?\n\nYritykset\n- a\n\nMarsilaiset\n- b\n");
    REQUIRE(headings(minutes) == list({"Miten?", "Marsilaiset"}));
}

TEST_CASE("bullets above any heading belong to a topic without a heading", "[formats]")
{
    const ParsedMinutes minutes = parsed("Yritykset\n- a\n\n- b\n");
    REQUIRE(headings(minutes) == list({""}));
    REQUIRE(countOf(minutes.topics[0], businesses) == 2);
}

TEST_CASE("every common sign begins a bullet", "[formats]")
{
    const char *sign = GENERATE("- ", "-", "– ", "— ", "* ", "+ ", "•\t", "•", "· ", "o ", "o\t", "◦ ", "▪ ",
                                "\uF0B7\t", "\uF0A7 ", "§\t", "→ ", "-> ", "‣ ", "➢ ", "✓ ", "☐ ", "1) ",
                                "(1) ", "a) ", "iv) ", "\u00A0\u00A0•\u00A0", "\u200B- ");
    const QString text = QStringLiteral("Miten?\n\n%1Hyvä ”juttu”\n").arg(QString::fromUtf8(sign));
    REQUIRE(texts(parsed(text).topics.at(0).contributions) == list({"Hyvä ”juttu”"}));
}

TEST_CASE("what only resembles a sign is text", "[formats]")
{
    const char *line =
        GENERATE("-5 astetta pakkasta.", "17.12.2020", "3. sektori on mukana.", "n. 50 henkilöä.",
                 "**lihavoitu** sana.", "§ 12 hyväksyttiin.", "*korostus* sana.", "o", "1");
    const ParsedMinutes minutes =
        parsed(QStringLiteral("Miten?\n\n- a\n\n%1\n").arg(QString::fromUtf8(line)));
    REQUIRE(minutes.topics.at(0).text == QStringList{QString::fromUtf8(line)});
}

TEST_CASE("numbers count bullets only in a row", "[formats]")
{
    REQUIRE(texts(bulletsOf("1. a\n2. b\n\n3. c")) == list({"a", "b", "c"}));
    REQUIRE(texts(bulletsOf("- Kunta ja\n3. sektori")) == list({"Kunta ja\n3. sektori"}));
}

TEST_CASE("numbers between empty lines count headings", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Muistio\n\n1. Avaus\n\nPuhe pidettiin.\n\n2. Asiat\n- a\n- b\n\n3. Muuta\n\n- c");
    REQUIRE(headings(minutes) == list({"1. Avaus", "2. Asiat", "3. Muuta"}));
    REQUIRE(minutes.topics[0].text == list({"Puhe pidettiin."}));
    REQUIRE(minutes.topics[1].contributions.size() == 2);
}

TEST_CASE("numbered groups are groups", "[formats]")
{
    const ParsedMinutes minutes = parsed("Miten?\n\n1. Yritykset\n- a\n\n2. Oppilaitokset\n- b\n");
    REQUIRE(headings(minutes) == list({"Miten?"}));
    REQUIRE(countOf(minutes.topics[0], schools) == 1);
}

TEST_CASE("a line right under a bullet continues it", "[formats]")
{
    REQUIRE(texts(bulletsOf("- a\njatkuu\n  vielä.\n- b")) == list({"a\njatkuu\nvielä.", "b"}));
    REQUIRE(texts(bulletsOf("- asumisen\n-malli\n- b")) == list({"asumisen\n-malli", "b"}));
    REQUIRE(texts(bulletsOf("-a\n-b")) == list({"a", "b"}));
    REQUIRE(texts(bulletsOf("•\nTeksti\n\n•\n\n")) == list({"Teksti"}));
    REQUIRE(texts(bulletsOf("• a\vb\n")) == list({"a\nb"}));
}

TEST_CASE("a group, a repeated, marked or grouped heading ends a bullet without an empty line", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Miten?\nYritykset\n- a\nOppilaitokset\n- b\nMiksi?\nYritykset\n- c\nMiten?\n- d\n"
               "## Milloin\n- e\nKysymys 4: Kuka\n- f\n- yhdessä\nyritykset\n- g");
    REQUIRE(headings(minutes) == list({"Miten?", "Miksi?", "Milloin", "Kysymys 4: Kuka"}));
    REQUIRE(texts(minutes.topics[0].contributions) == list({"a", "b", "d"}));
    REQUIRE(texts(minutes.topics[3].contributions) == list({"f", "yhdessä\nyritykset", "g"}));
}

TEST_CASE("without empty lines a heading above a group or of a section ends a bullet too", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Päivä\n4.5.2023\nNykytila\nYritykset\n- a\nYhä samaa\n- b\nHuominen\nYritykset\n- c\n"
               "Toiveet ensi kerralle\n- d\n");
    REQUIRE(headings(minutes) == list({"Nykytila", "Huominen"}));
    REQUIRE(texts(minutes.topics[0].contributions) == list({"a\nYhä samaa", "b"}));
    REQUIRE(texts(minutes.wishes) == list({"d"}));
    REQUIRE(headings(parsed("Nykytila\n\nYritykset\n- a\nHuominen\nYritykset\n- c\n")) == list({"Nykytila"}));
}

TEST_CASE("indentation nests", "[formats]")
{
    REQUIRE(levels(bulletsOf("- a\n - b\n - c\n- d")) == std::vector<int>{0, 1, 1, 0});
    REQUIRE(levels(bulletsOf("- a\n\t- b\n\n\t\t- c\n- d")) == std::vector<int>{0, 1, 2, 0});
    REQUIRE(levels(bulletsOf("\u00A0- a\n\u00A0\u00A0- b\n- c")) == std::vector<int>{0, 1, 0});
    REQUIRE(levels(bulletsOf("- a\n        - b\n    - c\n")) == std::vector<int>{0, 1, 1});
}

TEST_CASE("a change of sign nests where nothing is indented", "[formats]")
{
    REQUIRE(levels(bulletsOf("•\ta\no\tb\n▪\tc\no\td\n•\te")) == std::vector<int>{0, 1, 2, 1, 0});
    REQUIRE(levels(bulletsOf("•\ta\n\no\tb\n\n▪\tc\n\n•\td")) == std::vector<int>{0, 1, 2, 0});
    REQUIRE(levels(bulletsOf("1) a\n- b\n- c\n2) d")) == std::vector<int>{0, 1, 1, 0});
}

TEST_CASE("another sign after an empty line begins another list", "[formats]")
{
    REQUIRE(levels(bulletsOf("- a\n- b\n\n* c\n* d")) == std::vector<int>{0, 0, 0, 0});
    REQUIRE(levels(bulletsOf("- a\n– b\n\n— c")) == std::vector<int>{0, 0, 0});
}

TEST_CASE("the parent is the bullet above that is one level up", "[formats]")
{
    const std::vector<ParsedBullet> bullets = bulletsOf("- a\n - b\n- c\n - d\n  - e\n - f");
    std::vector<int> parents;
    for (const ParsedBullet &bullet : bullets)
        parents.push_back(bullet.parent ? int(*bullet.parent) : -1);
    REQUIRE(parents == std::vector<int>{-1, 0, -1, 2, 3, 2});
}

TEST_CASE("sections are told by their words in three languages", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Miten?\n- a\n\nNostoja päivästä\n- A!\n\nIhannetila (sitaatteja)\n- b\n\n"
               "Önskemål inför nästa möte\n- c\n - d\n\nDecisions\n- e\n\nPäätökset\n- f\n\n"
               "Åtgärder:\n- g\n");
    REQUIRE(minutes.topics.size() == 1);
    REQUIRE(minutes.highlights.size() == 1);
    REQUIRE(minutes.quotes.size() == 1);
    REQUIRE(levels(minutes.wishes) == std::vector<int>{0, 1});
    REQUIRE(texts(minutes.decisions) == list({"e", "f"}));
    REQUIRE(texts(minutes.actions) == list({"g"}));
    REQUIRE(minutes.asides.size() == 6);
}

TEST_CASE("a heading that only mentions a word of a section is a topic", "[formats]")
{
    const char *heading =
        GENERATE("Onko meillä toiveita?", "Miten päätökset syntyvät", "Ihannetilanne",
                 "Kuntalaisten toiveet ja niiden vaikutus palveluihin",
                 "Åtgärder som kommunerna och föreningarna tillsammans kunde göra i regionen");
    const ParsedMinutes minutes =
        parsed(QStringLiteral("Miten?\n- a\n\n%1\n\n- b\n").arg(QString::fromUtf8(heading)));
    REQUIRE(headings(minutes).last() == QString::fromUtf8(heading));
}

TEST_CASE("lines of a section that are no bullets are kept beside it", "[formats]")
{
    const ParsedMinutes minutes = parsed("Miten?\n- a\n\nToiveet\n\nKoottu seinältä.\n\n- b\n\nKiitos!\n");
    REQUIRE(minutes.asides == list({"Toiveet", "Koottu seinältä.", "Kiitos!"}));
    REQUIRE(texts(minutes.wishes) == list({"b"}));
}

TEST_CASE("a mark that says a contribution links to it and keeps its wording", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("Miten?\n- Ensin\n- Kuullaan, ja\nkerrotaan\n\nNostot\n- KUULLAAN ja kerrotaan!\n"
               "- Muuta\n- 👍\n\nSitaatit\n- ”Ensin”\n");
    REQUIRE(minutes.highlights.at(0).bullet.text == QStringLiteral("KUULLAAN ja kerrotaan!"));
    REQUIRE(minutes.highlights.at(0).source == ContributionPlace{0, 1});
    REQUIRE_FALSE(minutes.highlights.at(1).source);
    REQUIRE_FALSE(minutes.highlights.at(2).source);
    REQUIRE(minutes.quotes.at(0).source == ContributionPlace{0, 0});
}

TEST_CASE("a mark links to what is said only later in the text", "[formats]")
{
    REQUIRE(parsed("Nostot\n- a\n\nMiten?\n- a").highlights.at(0).source == ContributionPlace{0, 0});
}

TEST_CASE("a bullet that breaks off is marked and not changed", "[formats]")
{
    const auto isIncomplete = [](const char *text) { return bulletsOf(text).at(0).isIncomplete; };
    REQUIRE(isIncomplete("- Osa tekee. Osa suunnittelee. Osa ei"));
    REQUIRE(isIncomplete("- Vi ses. Vi pratar\noch"));
    REQUIRE(isIncomplete("- We met. We asked the"));
    REQUIRE_FALSE(isIncomplete("- Osa tekee. Osa ei."));
    REQUIRE_FALSE(isIncomplete("- Onko näin vai ei"));
    REQUIRE_FALSE(isIncomplete("- Osa tekee. Osa suunnittelee"));
    REQUIRE(texts(bulletsOf("- Osa tekee. Osa ei")) == list({"Osa tekee. Osa ei"}));
}

TEST_CASE("typing errors, inner blanks and signs are kept", "[formats]")
{
    REQUIRE(texts(bulletsOf("-  Yhteenvedo  on   tässä 100 % – ”niin” *eikö*  ")) ==
            list({"Yhteenvedo  on   tässä 100 % – ”niin” *eikö*"}));
}

TEST_CASE("each line is counted in one kind", "[formats]")
{
    const ParsedMinutes minutes =
        parsed("\uFEFFPäivä\r\n\r\nMiten?\r\nYritykset\r\n- a\r\njatkuu\r\n-----\r\nTeksti.\r\n\r\n"
               "Miten?\r\n- b\r\n\r\nToiveet\r\n- c\r\n");
    using enum LineKind;
    REQUIRE(minutes.lines == std::vector<LineKind>{Intro, Blank, Heading, Group, Bullet, Continuation,
                                                   Ornament, Text, Blank, RepeatedHeading, Bullet, Blank,
                                                   SectionHeading, Bullet});
    REQUIRE(minutes.intro == list({"Päivä"}));
    REQUIRE(minutes.wishes.at(0).line == 14);
}

TEST_CASE("no text is too odd to be read", "[formats]")
{
    REQUIRE(parsed("").lines.empty());
    REQUIRE(parsed(" \t\n\n\u00A0\n").count(LineKind::Blank) == 3);
    REQUIRE(parsed(QString(QChar(0))).lines.empty());
    REQUIRE(parsed("{\\rtf1\\ansi\\deff0 {\\b Otsikko}\\par\n\\bullet a\\par}").lines.size() == 2);
    REQUIRE(parsed(QStringLiteral("sana ").repeated(200000)).lines.size() == 1);
    REQUIRE(parsed(QStringLiteral("#").repeated(1000000)).lines.size() == 1);
    const QString many = QStringLiteral("Miten?\n- a. Osa ei\n\n");
    REQUIRE(parsed(many.repeated(33334)).topics.at(0).contributions.size() == 33334);
}

} // namespace raatihuone
