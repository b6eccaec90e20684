// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/block.h"

#include "core/base/failure.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = text("Report");
    document.blocks = std::move(blocks);
    return document;
}

} // namespace

TEST_CASE("the text of a document stands in reading order", "[reports]")
{
    const Document document = documentOf({
        {Heading{1, text("One")}},
        {Paragraph{text("Two")}},
        {Quotation{text("Three"), text("Four")}},
        {List{true, {{text("Five"), {{text("Six"), {}}}}, {text("Seven"), {}}}}},
        {Table{text("Eight"), {{text("Nine")}, {text("Ten")}}, {{{text("Eleven")}, {}}}, true}},
        {Facts{{{text("Twelve"), text("Thirteen")}}}},
        {Link{text("Fourteen"), text("https://example.org")}},
    });
    CHECK(textOf(document).join(QLatin1Char(' ')).toStdString() ==
          "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen");
}

TEST_CASE("a document that does not begin with its title gets it", "[reports]")
{
    CHECK(textOf(documentOf({})) == QStringList{text("Report")});
    CHECK(textOf(documentOf({{Paragraph{text("x")}}})) == QStringList{text("Report"), text("x")});
    CHECK(textOf(documentOf({{Heading{1, text("Own")}}})) == QStringList{text("Own")});
    CHECK(textOf(documentOf({{Heading{2, text("Part")}}})) == QStringList{text("Report"), text("Part")});
}

TEST_CASE("a blank title is taken from the first heading", "[reports]")
{
    Document document = documentOf({{Heading{1, text("Own")}}});
    document.title = text(" \t\u200B");
    CHECK(completed(document).title == text("Own"));
    document.blocks.clear();
    CHECK(completed(document).title == text("Raatihuone"));
}

TEST_CASE("headings may not skip a level or begin twice", "[reports]")
{
    const auto levels = [](std::initializer_list<int> list) {
        std::vector<Block> blocks;
        for (const int level : list)
            blocks.push_back({Heading{level, text("x")}});
        return documentOf(blocks);
    };
    CHECK_NOTHROW(completed(levels({1, 2, 3, 4, 5, 6, 2})));
    CHECK_NOTHROW(completed(levels({2, 3})));
    CHECK_THROWS_AS(completed(levels({1, 3})), Failure);
    CHECK_THROWS_AS(completed(levels({1, 1})), Failure);
    CHECK_THROWS_AS(completed(levels({1, 2, 0})), Failure);
    CHECK_THROWS_AS(completed(levels({1, 2, 3, 4, 5, 6, 7})), Failure);
}

TEST_CASE("rows of a table are as long as its head", "[reports]")
{
    CHECK_THROWS_AS(completed(documentOf({{Table{{}, {{}, {}}, {{{}}}, true}}})), Failure);
}

TEST_CASE("what cannot be printed leaves the text", "[reports]")
{
    const auto cleaned = [](const QString &raw) { return textOf(documentOf({{Paragraph{raw}}})).value(1); };
    CHECK(cleaned(text("a\tb  c\a \r\n d")) == text("a b c\nd"));
    CHECK(cleaned(text("1\u00A0234")) == text("1\u00A0234"));
    CHECK(cleaned(QString(QChar(0xD800)) + QChar(0xFFFE) + QChar(0xFFFC) + QChar(0xE000)) ==
          QString(4, QChar(0xFFFD)));
    CHECK(cleaned(text("\u00A0\u200B\u200D")).isEmpty());
}

TEST_CASE("what says nothing is left out, but a blank heading stays", "[reports]")
{
    const Document document = completed(documentOf({
        {Heading{1, text("x")}},
        {Heading{2, text(" ")}},
        {Paragraph{text("\n")}},
        {Quotation{{}, text(" ")}},
        {List{false, {{text(" "), {{{}, {}}}}}}},
        {Table{text("caption"), {}, {}, true}},
        {Facts{{{{}, {}}}}},
        {Link{{}, {}}},
    }));
    REQUIRE(document.blocks.size() == 2);
    CHECK(std::get<Heading>(document.blocks.back().content).text == text("—"));
}

TEST_CASE("only links that may be followed keep their address", "[reports]")
{
    const auto addressOf = [](const char *url) {
        const Document document = completed(documentOf({{Link{text("x"), text(url)}}}));
        return std::get<Link>(document.blocks.back().content).url.toStdString();
    };
    CHECK(addressOf("https://example.org/a b") == "https://example.org/a%20b");
    CHECK(addressOf(" HTTPS://example.org/ä ") == "https://example.org/%C3%A4");
    CHECK(addressOf("mailto:a@example.org") == "mailto:a@example.org");
    CHECK(addressOf("javascript:alert(1)") == "");
    CHECK(addressOf("file:///etc/passwd") == "");
    CHECK(addressOf("java\nscript:alert(1)") == "");
}

TEST_CASE("a book gets a cover and lists its headings, the third level while there are few", "[reports]")
{
    Document book = documentOf({{Heading{1, text("Own")}}, {Heading{2, text("A")}}, {Heading{3, text("B")}}});
    book.binding = Binding::Book;
    book.period = text("2025\x07");
    const auto contents = [&book] { return std::get<Contents>(completed(book).blocks.at(1).content); };
    const Cover cover = std::get<Cover>(completed(book).blocks.front().content);
    CHECK(cover.title == text("Own"));
    CHECK(cover.period == text("2025"));
    CHECK(contents().lines.size() == 2);
    CHECK(textOf(completed(book)) == textOf(book));
    for (int i = 0; i < 100; ++i)
        book.blocks.push_back({Heading{3, text("C")}});
    CHECK(contents().lines.size() == 1);
    CHECK(contents().deepest == 2);
}

TEST_CASE("a book without headings below its title is a sheet", "[reports]")
{
    Document book = documentOf({{Heading{1, text("Own")}}, {Paragraph{text("Nothing.")}}});
    book.binding = Binding::Book;
    CHECK(completed(book).blocks.size() == 2);
    CHECK(textOf(book) == QStringList({text("Own"), text("Nothing.")}));
}

TEST_CASE("a completed document is complete", "[reports]")
{
    REQUIRE(rc::check([](const std::vector<std::string> &texts) {
        std::vector<Block> blocks;
        for (const std::string &raw : texts)
            blocks.push_back({Paragraph{QString::fromStdString(raw)}});
        const Document once = completed(documentOf(blocks));
        RC_ASSERT(textOf(completed(once)) == textOf(once));
    }));
}
