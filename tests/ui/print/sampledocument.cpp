// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/sampledocument.h"

namespace raatihuone {

namespace {

/// The words of a sample in one language.
struct SampleWords
{
    QString title, heard, table, place, people, cost, quote, source, item, link;
};

SampleWords wordsIn(Language language)
{
    switch (language) {
    case Language::Finnish:
        return {QStringLiteral("Vuosikertomus 2025: näin meitä kuultiin"),
                QStringLiteral("Kuulemiset"),
                QStringLiteral("Taulukko 1. Osallistujat kunnittain"),
                QStringLiteral("Kunta"),
                QStringLiteral("Osallistujia"),
                QStringLiteral("Kulut"),
                QStringLiteral("Linja-auto ei enää pysähdy kylässämme. Miten pääsen terveysasemalle?"),
                QStringLiteral("Asukas, vanhusneuvoston ilta 4.3.2025"),
                QStringLiteral("Ikäihmiset toivovat efektiivistä, effortia vähentävää kyytipalvelua"),
                QStringLiteral("Kuntalaki 410/2015, 27 §")};
    case Language::Swedish:
        return {QStringLiteral("Årsberättelse 2025: så här blev vi hörda"),
                QStringLiteral("Höranden"),
                QStringLiteral("Tabell 1. Deltagare per kommun"),
                QStringLiteral("Kommun"),
                QStringLiteral("Deltagare"),
                QStringLiteral("Kostnader"),
                QStringLiteral("Bussen stannar inte längre i byn. Hur kommer jag till hälsostationen?"),
                QStringLiteral("Invånare, äldrerådets kväll 4.3.2025"),
                QStringLiteral("De äldre önskar skjutsar som fungerar även på kvällar och helger"),
                QStringLiteral("Kommunallagen 410/2015, 27 §")};
    case Language::NorthernSami: // no report is in it
    case Language::English:
        return {QStringLiteral("Annual report 2025: how we were heard"),
                QStringLiteral("Hearings"),
                QStringLiteral("Table 1. Participants by municipality"),
                QStringLiteral("Municipality"),
                QStringLiteral("Participants"),
                QStringLiteral("Costs"),
                QStringLiteral("The bus no longer stops in our village. How do I reach the health centre?"),
                QStringLiteral("A resident, evening of the council of older people, 4 March 2025"),
                QStringLiteral("Older people wish for efficient and affordable rides"),
                QStringLiteral("Local Government Act 410/2015, section 27")};
    }
    return {};
}

Table sampleTable(const SampleWords &words, int rows)
{
    Table table{
        words.table, {{words.place}, {words.heard}, {words.people, true}, {words.cost, true}}, {}, true};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{QStringLiteral("Lapua %1").arg(i)},
                              {i % 5 == 0 ? longText(words.quote, 2) : words.item},
                              {i % 7 == 0 ? QString() : QString::number(i * 13), true},
                              {QStringLiteral("−1\u00A0234,50\u00A0€"), true}});
    return table;
}

std::vector<ListItem> nested(const QString &text, int depth)
{
    if (depth == 0)
        return {};
    return {{text, nested(text, depth - 1)}, {longText(text, 2), {}}};
}

} // namespace

QString longText(const QString &text, int lines)
{
    QString longer = text;
    while (longer.size() < lines * 90)
        longer += QLatin1Char(' ') + text;
    return longer;
}

Document sampleDocument(Language language)
{
    const SampleWords words = wordsIn(language);
    const Language other = language == Language::Swedish ? Language::Finnish : Language::Swedish;
    Document document{words.title, QStringLiteral("Järviseudun kunta"), words.heard, language, {}, {}};
    document.created = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC);
    document.blocks = {
        {Heading{1, words.title}},
        {Facts{{{words.place, QStringLiteral("Järviseutu")}, {words.people, QStringLiteral("1\u00A0354")}}}},
        {Paragraph{longText(words.quote, 6)}},
        {Heading{2, words.heard}},
        {Quotation{words.quote, words.source}},
        {Quotation{wordsIn(other).quote, wordsIn(other).source}, other},
        {List{false, nested(words.item, 4)}},
        {List{true, nested(words.item, 1)}},
        {Heading{3, words.table}},
        {sampleTable(words, 60)},
        {Link{words.link, QStringLiteral("https://www.finlex.fi/fi/laki/ajantasa/2015/20150410")}},
        {Heading{2, words.people}},
        {Paragraph{words.item + QLatin1Char('\n') + words.item}},
        {sampleTable(wordsIn(other), 3), other},
        {Link{words.source, QStringLiteral("mailto:osallisuus@example.org")}},
    };
    return document;
}

Document sampleBook(Language language)
{
    Document document = sampleDocument(language);
    document.binding = Binding::Book;
    document.period = QStringLiteral("2025");
    return document;
}

Document hostileDocument()
{
    const QString emoji =
        QStringLiteral("Kiitos 😀👍🏽 👩‍👩‍👧 ☑️ ✓ → ★ ja 🇫🇮!");
    const QString scripts =
        QStringLiteral("العربية مرحبا עברית שלום 你好 こんにちは हिन्दी ไทย Ελληνικά Русский");
    const QString marks =
        QStringLiteral("a\u0301 o\u0308 z\u0335\u0336\u0337 \u0301alku soft\u00ADhyphen \u202Eabc\u202C");
    const QString controls = QString::fromUtf8("tab\tbell\a nul") + QChar(0) +
                             QStringLiteral("ff\fvt\v esc\u001B[31m") + QChar(0xFFFE) + QChar(0xFFFC) +
                             QChar(0xD800) + QStringLiteral("\uE000 \uFEFF\r\nrivi");
    const QString endless(5000, QLatin1Char('w'));
    Document document{emoji, controls, scripts, Language::Finnish, {}, {}};
    document.blocks = {
        {Heading{1, emoji}},
        {Heading{2, scripts}},
        {Paragraph{marks}},
        {Paragraph{controls}},
        {Paragraph{endless}},
        {Paragraph{QString(3000, QChar(0x4F60))}},
        {Paragraph{QStringLiteral("\uFE0F")}},
        {Paragraph{QStringLiteral("\u00A0 \u200B\n\n")}},
        {Quotation{emoji, {}}, Language::English},
        {Quotation{{}, scripts}},
        {List{false, {{{}, {{emoji, {}}}}, {{}, {}}, {endless, {}}}}},
        {List{true, nested(scripts, 25)}},
        {Table{endless.left(600),
               {{endless.left(200)}, {}, {marks}},
               {{{endless}, {scripts}, {controls, true}}},
               false}},
        {Table{{}, {{emoji}}, {}, true}},
        {Table{{},
               std::vector<Cell>(40, {scripts}),
               {2, std::vector<Cell>(40, {QStringLiteral("solu"), true})},
               true}},
        {Facts{{{endless.left(300), {}}, {{}, emoji}}}},
        {Link{emoji, QStringLiteral("javascript:alert(1)")}},
        {Link{endless.left(400), QStringLiteral("https://example.org/ä?a=\"1\"&b=<2>")}},
    };
    return document;
}

} // namespace raatihuone
