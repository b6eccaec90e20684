// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layout.h"
#include "ui/print/progress.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

using namespace raatihuone;

namespace {

Layout laidOut(Document document)
{
    document.blocks.insert(document.blocks.begin(), Block{Heading{1, document.title}});
    document.language = Language::Finnish;
    const PdfOptions options;
    return layoutOf(completed(document), Typeface(), PdfProgress(options));
}

/// The lines of each text, in the order in which they are drawn.
std::vector<QStringList> linesOf(const Layout &layout)
{
    std::vector<QStringList> lines;
    for (const TextBox &box : layout.flow.boxes) {
        lines.emplace_back();
        for (int line = 0; line < box.lineCount(); ++line)
            lines.back() += box.textOf(line);
    }
    return lines;
}

/// How many elements of a kind have their first line on each page that has any.
std::map<int, int> onPages(const Layout &layout, const char *tag)
{
    std::map<int, int> counts;
    std::vector<int> seen;
    for (int page = 0; page < int(layout.pages.size()); ++page)
        for (const StripLine &line : layout.pages[size_t(page)].lines) {
            if (line.element == artifact || layout.flow.structure[size_t(line.element)].tag != tag ||
                std::find(seen.begin(), seen.end(), line.element) != seen.end())
                continue;
            seen.push_back(line.element);
            ++counts[page];
        }
    return counts;
}

/// A report that begins with so many paragraphs of a line each.
Document afterLines(int count)
{
    Document document;
    document.title = QStringLiteral("Raportti");
    for (int i = 0; i < count; ++i)
        document.blocks.push_back({Paragraph{QStringLiteral("Rivi")}});
    return document;
}

} // namespace

TEST_CASE("no word in the title of a book is broken, however long it is", "[print]")
{
    for (const char *word : {"hyvinvointikertomukseen", "kumppanuuspöytätoiminnansuunnitelmaan"}) {
        Document document = afterLines(1);
        document.title = QStringLiteral("Järjestöt %1 2025").arg(QString::fromUtf8(word));
        document.binding = Binding::Book;
        document.blocks.push_back({Heading{2, QStringLiteral("Luku")}}); // or there would be no cover
        const std::vector<QStringList> texts = linesOf(laidOut(document));
        const auto title = std::find_if(texts.begin(), texts.end(), [](const QStringList &lines) {
            return lines.first().startsWith(QStringLiteral("Järjestöt"));
        });
        REQUIRE(title != texts.end());
        for (qsizetype line = 0; line + 1 < title->size(); ++line)
            CHECK_THAT(title->at(line).toStdString(), Catch::EndsWith(" "));
    }
}

TEST_CASE("narrow heads of a table break where they may", "[print]")
{
    Document document = afterLines(0);
    Table table;
    table.head = {{QStringLiteral("Kunta")}};
    for (const char *head : {"Yhdys\u00adhenkilö", "Kumppanuus\u00adpöytä", "Vanhus\u00adneuvosto",
                             "Vammais\u00adneuvosto", "Nuoriso\u00advaltuusto", "Asiakas\u00adraati"})
        table.head.push_back({QString::fromUtf8(head)});
    table.rows = {std::vector<Cell>(7, {QStringLiteral("Kunnossa")})};
    document.blocks.push_back({table});
    int broken = 0;
    for (const QStringList &lines : linesOf(laidOut(document)))
        for (qsizetype line = 0; line + 1 < lines.size(); ++line) {
            ++broken;
            CHECK(lines[line].endsWith(QChar(QChar::SoftHyphen)));
        }
    CHECK(broken > 0);
}

TEST_CASE("no row of a table stands alone at the foot or the top of a page", "[print]")
{
    for (int lines = 10; lines < 60; ++lines) {
        Document document = afterLines(lines);
        Table table;
        table.head = {{QStringLiteral("Kunta")}, {QStringLiteral("Luku")}};
        table.rows =
            std::vector<std::vector<Cell>>(7, {{QStringLiteral("Lapua")}, {QStringLiteral("1"), true}});
        document.blocks.push_back({table});
        for (const auto &[page, rows] : onPages(laidOut(document), "TD"))
            CHECK(rows > 1);
    }
}

TEST_CASE("a few facts and the address below them stand on one page", "[print]")
{
    for (int lines = 10; lines < 60; ++lines) {
        Document document = afterLines(lines);
        Facts facts;
        for (int i = 0; i < 5; ++i)
            facts.pairs.emplace_back(QStringLiteral("Osoite"), QStringLiteral("Mallikatu 1"));
        document.blocks.push_back({Heading{2, QStringLiteral("Yhdistys")}});
        document.blocks.push_back({facts});
        document.blocks.push_back(
            {Link{QStringLiteral("https://example.fi"), QStringLiteral("https://example.fi")}});
        const Layout layout = laidOut(document);
        const std::map<int, int> ofFacts = onPages(layout, "TD");
        CHECK(ofFacts.size() == 1);
        CHECK(onPages(layout, "H2").begin()->first == ofFacts.begin()->first);
        CHECK(onPages(layout, "Link").begin()->first == ofFacts.begin()->first);
    }
}
