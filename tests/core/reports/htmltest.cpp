// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"

#include "core/figures/statistic.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Document sample()
{
    Document document;
    document.title = text("Kertomus <2025> & \"muut\"");
    document.author = text("Kunta");
    document.language = Language::Finnish;
    document.blocks = {
        {Heading{1, document.title}},
        {Heading{2, text("Kuultua")}},
        {Paragraph{text("<script>alert(1)</script>\ntoinen rivi")}},
        {Quotation{text("Bussen går inte."), text("Invånare")}, Language::Swedish},
        {List{true, {{text("yksi"), {{text("sisällä"), {}}}}, {text("kaksi"), {}}}}, Language::English},
        {Table{text("Luvut"),
               {{text("Kunta")}, {text("n"), true}},
               {{{text("Lapua")}, {text("13"), true}}},
               true}},
        {Facts{{{text("Aika"), text("2025")}}}},
        {Link{text("Laki"), text("https://example.org/?a=\"1\"&b=2")}},
        {Link{text("Vaara"), text("javascript:alert(1)")}},
    };
    return document;
}

QString html()
{
    return QString::fromUtf8(htmlOf(sample()));
}

/// The page as XML: void elements closed, named entities of HTML alone.
QString asXml(QString page)
{
    page.remove(QStringLiteral("<!DOCTYPE html>\n"));
    page.replace(QRegularExpression(QStringLiteral("<(meta[^>]*|br)>")), QStringLiteral("<\\1/>"));
    return page;
}

/// All text of the body, one string for each element that holds text of its own; line breaks as LF.
QStringList bodyText(const QString &page)
{
    const QStringList inner{text("br")};
    QStringList texts{QString()};
    QXmlStreamReader xml(asXml(page));
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::StartElement && xml.name() == text("main")))
        continue;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == text("main"))) {
        if (xml.isCharacters())
            texts.last() += xml.text().toString().replace(QRegularExpression(text("^\n$")), QString());
        else if (xml.isStartElement() && xml.name() == text("br"))
            texts.last() += QLatin1Char('\n');
        else if (xml.name() != text("br"))
            texts << QString();
    }
    REQUIRE(!xml.hasError());
    texts.removeAll(QString());
    return texts;
}

} // namespace

TEST_CASE("a page of HTML is well formed and holds all text of the document", "[reports]")
{
    CHECK(bodyText(html()).join(QLatin1Char('|')).toStdString() ==
          textOf(sample()).join(QLatin1Char('|')).toStdString());
}

TEST_CASE("a page of HTML has one main heading and says its language", "[reports]")
{
    CHECK(html().startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"fi-FI\">")));
    CHECK(html().count(QStringLiteral("<h1")) == 1);
    CHECK(html().contains(QStringLiteral("<p lang=\"sv-FI\">Bussen")));
    CHECK(html().contains(QStringLiteral("<ol lang=\"en-GB\">")));
    CHECK(html().count(QStringLiteral("lang=\"en-GB\"")) == 1);
}

TEST_CASE("items and cells in another language say so", "[reports]")
{
    Document document;
    document.blocks = {{List{false, {{text("ett"), {}, Language::Swedish}}}},
                       {Table{{}, {{text("Sak")}}, {{{text("en"), false, Language::Swedish}}}}}};
    const QString page = QString::fromUtf8(htmlOf(document));
    CHECK(page.contains(QStringLiteral("<li lang=\"sv-FI\">ett</li>")));
    CHECK(page.contains(QStringLiteral("<th scope=\"row\" lang=\"sv-FI\">en</th>")));
}

TEST_CASE("heads of a table say what they head", "[reports]")
{
    CHECK(html().contains(QStringLiteral("<caption>Luvut</caption>")));
    CHECK(html().contains(QStringLiteral("<th scope=\"col\" class=\"number\">n</th>")));
    CHECK(html().contains(QStringLiteral("<th scope=\"row\">Lapua</th>")));
    CHECK(html().contains(QStringLiteral("<th scope=\"row\">Aika</th><td>2025</td>")));
}

TEST_CASE("nothing in a text becomes markup", "[reports]")
{
    CHECK(html().contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;<br>toinen rivi")));
    CHECK(html().contains(QStringLiteral("<title>Kertomus &lt;2025&gt; &amp; &quot;muut&quot;</title>")));
    CHECK_FALSE(html().contains(QStringLiteral("<script")));
}

TEST_CASE("the contents of a book lead to its headings", "[reports]")
{
    Document book = sample();
    book.binding = Binding::Book;
    book.blocks.push_back({Heading{3, text("Alla")}});
    book.blocks.push_back({Heading{2, text("Lopuksi")}});
    const QString page = QString::fromUtf8(htmlOf(book));
    CHECK(bodyText(page).join(QLatin1Char('|')).toStdString() ==
          textOf(book).join(QLatin1Char('|')).toStdString());
    CHECK(page.count(QStringLiteral("<h1")) == 1);
    for (const char *each : {"section1\">Kuultua", "section2\">Alla", "section3\">Lopuksi"}) {
        CHECK(page.count(QStringLiteral("<a href=\"#") + text(each)) == 1);
        CHECK(page.count(QStringLiteral(" id=\"") + text(each)) == 1);
    }
}

TEST_CASE("only links that may be followed are links", "[reports]")
{
    CHECK(html().contains(QStringLiteral("<a href=\"https://example.org/?a=%221%22&amp;b=2\">Laki</a>")));
    CHECK(html().count(QStringLiteral("<a ")) == 1);
    CHECK(html().contains(QStringLiteral("<p>Vaara</p>")));
    CHECK_FALSE(html().contains(QStringLiteral("javascript")));
}

TEST_CASE("the same document gives the same page", "[reports]")
{
    CHECK(htmlOf(sample()) == htmlOf(sample()));
}

TEST_CASE("a chart is drawn into the page where somebody draws charts", "[html]")
{
    auto figure = std::make_shared<Statistic>();
    figure->columns = {{text("kind"), text("Laji"), {}}, {text("people"), text("Ihmisiä"), text("people")}};
    figure->rows = {{Value(text("Foorumi")), Value(3)}};
    figure->chart = {Chart::Shape::Bars, {1}};
    Document document = sample();
    document.blocks.push_back({Figure{figure, text("Foorumissa oli kolme.")}});
    const auto draw = [](const Figure &drawn, Language language) {
        return QStringLiteral("<svg aria-label=\"%1\" lang=\"%2\"/>")
            .arg(drawn.alternative, languageCode(language));
    };
    CHECK_FALSE(htmlOf(document).contains("<figure>"));
    CHECK(QString::fromUtf8(htmlOf(document, draw))
              .contains(text("<figure>\n<svg aria-label=\"Foorumissa oli kolme.\" lang=\"fi\"/></figure>")));
}
