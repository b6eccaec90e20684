// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"

namespace raatihuone {

namespace {

const char styleSheet[] =
    R"(:root { color-scheme: light dark; --ground: #FFFFFF; --text: #1A2325; --muted: #526063;
  --accent: #0F5C6E; --line: #D6DDDD; }
@media (prefers-color-scheme: dark) { :root { --ground: #1E2527; --text: #E7EDED; --muted: #A6B4B7;
  --accent: #72C7DA; --line: #364144; } }
body { background: var(--ground); color: var(--text); font: 1rem/1.5 "Noto Sans", "Segoe UI", sans-serif;
  margin: 0 auto; max-width: 48rem; overflow-wrap: anywhere; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4, h5, h6 { font-weight: 600; line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { border-bottom: 2px solid var(--accent); font-size: 2rem; margin-top: 0; padding-bottom: 0.3em; }
h2 { border-bottom: 1px solid var(--accent); font-size: 1.55rem; padding-bottom: 0.2em; }
h3 { font-size: 1.3rem; }
h4 { font-size: 1.15rem; }
h5, h6 { font-size: 1rem; }
a { color: var(--accent); }
blockquote { border-left: 3px solid var(--accent); margin: 1em 0; padding: 0 0 0 1em; }
blockquote p { margin: 0.25em 0; }
blockquote .source, .facts th, footer { color: var(--muted); }
.scroll { overflow-x: auto; margin: 1.2em 0; }
table { border-collapse: collapse; overflow-wrap: break-word; font-variant-numeric: tabular-nums; width: 100%; }
caption { font-weight: 600; padding: 0 0 0.4em; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: 0.35em 0.75em 0.35em 0; text-align: left;
  vertical-align: top; }
thead th { border-bottom: 1px solid var(--accent); }
tbody th { font-weight: 400; }
.facts th { width: 35%; }
figure { background: #FFFFFF; margin: 1.2em 0; overflow-x: auto; padding: 0.75em; }
figure svg { display: block; font-family: "Noto Sans", "Segoe UI", sans-serif; max-width: 100%; }
.number { padding-left: 0.75em; padding-right: 0; text-align: right; }
.cover { border-bottom: 2px solid var(--accent); margin-bottom: 2rem; padding: 2rem 0 1.5rem; }
.cover h1 { border: 0; }
.cover img { max-height: 5rem; max-width: 14rem; }
.cover p { margin: 0.3em 0; }
.cover .author { font-weight: 600; margin-top: 1.5em; }
nav .caption { font-weight: 600; }
nav ul { list-style: none; margin: 0.3em 0; padding-left: 0; }
nav ul ul { padding-left: 1.5rem; }
footer { border-top: 1px solid var(--line); font-size: 0.92rem; margin-top: 3rem; padding-top: 0.5rem; }
@media print { :root { --ground: #FFFFFF; --text: #1A2325; --muted: #526063; --accent: #0F5C6E; --line: #D6DDDD; }
  body { max-width: none; padding: 0; } .scroll { overflow: visible; } .cover, nav { break-after: page; } .page { break-before: page; } tr, figure { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; } }
)";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

/// Writes the body block by block.
class Page
{
public:
    Page(Language language, const ChartDrawing &draw) : m_documentLanguage(language), m_draw(draw) {}

    void add(const Block &block)
    {
        m_language = attributeOf(block.language);
        std::visit([this](const auto &content) { write(content); }, block.content);
    }

    QString body() const { return m_body; }

private:
    void write(const Heading &heading)
    {
        const QString name = QStringLiteral("h%1").arg(heading.level);
        const bool isListed = heading.level > 1 && heading.level <= m_deepestListed;
        const QString mark = isListed ? QStringLiteral(" id=\"%1\"").arg(anchor(++m_headings)) : QString();
        const QString page = heading.startsPage ? QStringLiteral(" class=\"page\"") : QString();
        element(name, mark + page + m_language, heading.text);
    }

    void write(const Cover &cover)
    {
        m_body += QStringLiteral("<header class=\"cover\">\n");
        if (cover.logo)
            m_body += imageOf(*cover.logo, cover.author);
        element(QStringLiteral("h1"), attributeOf(cover.titleLanguage), cover.title);
        element(QStringLiteral("p"), {}, cover.subject);
        element(QStringLiteral("p"), {}, cover.period);
        element(QStringLiteral("p"), QStringLiteral(" class=\"author\""), cover.author);
        element(QStringLiteral("p"), {}, cover.date);
        m_body += QStringLiteral("</header>\n");
    }

    void write(const Contents &contents)
    {
        m_deepestListed = contents.deepest;
        m_body += QStringLiteral("<nav aria-label=\"%1\">\n").arg(contents.caption.toHtmlEscaped());
        element(QStringLiteral("p"), QStringLiteral(" class=\"caption\""), contents.caption);
        int level = 1, number = 0;
        for (const Contents::Line &line : contents.lines) {
            goToLevel(level, line.level);
            m_body += QStringLiteral("<li><a href=\"#%1\"%2>%3</a>")
                          .arg(anchor(++number), attributeOf(line.language), escaped(line.text));
        }
        goToLevel(level, 1);
        m_body += QStringLiteral("</nav>\n");
    }

    // Closes the item before, and opens or closes the lists between.
    void goToLevel(int &level, int wanted)
    {
        for (; level < wanted; ++level)
            m_body +=
                m_body.endsWith(QLatin1Char('\n')) ? QStringLiteral("<ul>\n") : QStringLiteral("\n<ul>\n");
        for (; level > wanted; --level)
            m_body += QStringLiteral("</li>\n</ul>\n");
        if (!m_body.endsWith(QLatin1String("<ul>\n")) && wanted > 1)
            m_body += QStringLiteral("</li>\n");
    }

    static QString imageOf(const Picture &picture, const QString &alternative)
    {
        return QStringLiteral("<img alt=\"%1\" src=\"data:%2;base64,%3\">\n")
            .arg(alternative.toHtmlEscaped(), QString::fromLatin1(picture.mediaType),
                 QString::fromLatin1(picture.bytes.toBase64()));
    }

    static QString anchor(int number) { return QStringLiteral("section%1").arg(number); }

    void write(const Paragraph &paragraph) { element(QStringLiteral("p"), m_language, paragraph.text); }

    void write(const Quotation &quotation)
    {
        m_body += QStringLiteral("<blockquote>\n");
        element(QStringLiteral("p"), m_language, quotation.text);
        element(QStringLiteral("p"),
                QStringLiteral(" class=\"source\"") + attributeOf(quotation.sourceLanguage),
                quotation.source);
        m_body += QStringLiteral("</blockquote>\n");
    }

    void write(const List &list)
    {
        items(list.isNumbered ? QStringLiteral("ol") : QStringLiteral("ul"), list.items);
    }

    void write(const Table &table)
    {
        m_body += QStringLiteral("<div class=\"scroll\"%1%2>\n<table>\n").arg(m_language, regionOf(table));
        element(QStringLiteral("caption"), {}, table.caption);
        m_body += QStringLiteral("<thead>\n<tr>");
        for (const Cell &cell : table.head)
            m_body += cellOf(cell, QStringLiteral("col"));
        m_body += QStringLiteral("</tr>\n</thead>\n");
        if (!table.rows.empty())
            rows(table);
        m_body += QStringLiteral("</table>\n</div>\n");
    }

    void write(const Facts &facts)
    {
        m_body += QStringLiteral("<table class=\"facts\"%1>\n<tbody>\n").arg(m_language);
        for (const auto &[label, value] : facts.pairs)
            m_body += QStringLiteral("<tr>") + cellOf({label}, QStringLiteral("row")) + cellOf(value, {}) +
                      QStringLiteral("</tr>\n");
        m_body += QStringLiteral("</tbody>\n</table>\n");
    }

    void write(const Link &link)
    {
        if (link.url.isEmpty())
            return element(QStringLiteral("p"), m_language, link.text);
        m_body += QStringLiteral("<p%1><a href=\"%2\">%3</a></p>\n")
                      .arg(m_language, link.url.toHtmlEscaped(), escaped(link.text));
    }

    void write(const Figure &figure)
    {
        if (m_draw)
            m_body += QStringLiteral("<figure>\n%1</figure>\n").arg(m_draw(figure, m_documentLanguage));
    }

    void element(const QString &name, const QString &attributes, const QString &text)
    {
        if (!text.isEmpty())
            m_body += QStringLiteral("<%1%2>%3</%1>\n").arg(name, attributes, escaped(text));
    }

    void items(const QString &name, const std::vector<ListItem> &listItems)
    {
        m_body += QStringLiteral("<%1%2>\n").arg(name, m_language);
        m_language.clear(); // inherited by the lists inside
        for (const ListItem &item : listItems) {
            m_body += QStringLiteral("<li%1>%2").arg(attributeOf(item.language), escaped(item.text));
            if (!item.items.empty())
                items(name, item.items);
            m_body += QStringLiteral("</li>\n");
        }
        m_body += QStringLiteral("</%1>\n").arg(name);
    }

    void rows(const Table &table)
    {
        m_body += QStringLiteral("<tbody>\n");
        for (const std::vector<Cell> &row : table.rows) {
            m_body += QStringLiteral("<tr>");
            for (size_t i = 0; i < row.size(); ++i)
                m_body += cellOf(row[i], i == 0 && table.hasRowHeads ? QStringLiteral("row") : QString());
            m_body += QStringLiteral("</tr>\n");
        }
        m_body += QStringLiteral("</tbody>\n");
    }

    static QString attributeOf(std::optional<Language> language)
    {
        return language ? QStringLiteral(" lang=\"%1\"").arg(languageTag(*language)) : QString();
    }

    // A wide table scrolls sideways; the keyboard must reach it, and then it needs a name.
    static QString regionOf(const Table &table)
    {
        return table.caption.isEmpty() ? QString()
                                       : QStringLiteral(" role=\"region\" tabindex=\"0\" aria-label=\"%1\"")
                                             .arg(table.caption.toHtmlEscaped());
    }

    static QString cellOf(const Cell &cell, const QString &scope)
    {
        const QString name = scope.isEmpty() ? QStringLiteral("td") : QStringLiteral("th");
        const QString scoped = scope.isEmpty() ? QString() : QStringLiteral(" scope=\"%1\"").arg(scope);
        const QString aligned = cell.isNumber ? QStringLiteral(" class=\"number\"") : QString();
        return QStringLiteral("<%1%2%3%4>%5</%1>")
            .arg(name, scoped, aligned, attributeOf(cell.language), escaped(cell.text));
    }

    const Language m_documentLanguage;
    const ChartDrawing &m_draw;
    int m_deepestListed = 0; ///< level of the headings that the contents lead to
    int m_headings = 0;      ///< of these, so far
    QString m_language;      ///< lang attribute of the block being written
    QString m_body;
};

QString metadata(const char *name, const QString &content)
{
    return content.isEmpty() ? QString()
                             : QStringLiteral("<meta name=\"%1\" content=\"%2\">\n")
                                   .arg(QLatin1String(name), content.toHtmlEscaped());
}

QString headOf(const Document &document)
{
    return QStringLiteral("<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%1</title>\n")
               .arg(document.title.toHtmlEscaped()) +
           metadata("author", document.author) + metadata("description", document.subject) +
           QStringLiteral("<style>\n%1</style>\n").arg(QLatin1String(styleSheet));
}

QString footerOf(const Document &document)
{
    return document.author.isEmpty() ? QString()
                                     : QStringLiteral("<footer>%1</footer>\n").arg(escaped(document.author));
}

} // namespace

QByteArray htmlOf(const Document &document, const ChartDrawing &draw)
{
    const Document complete = completed(document);
    Page page(complete.language, draw);
    for (const Block &block : complete.blocks)
        page.add(block);
    const QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n").arg(languageTag(complete.language)) +
        headOf(complete) + QStringLiteral("</head>\n<body>\n<main>\n") + page.body() +
        QStringLiteral("</main>\n") + footerOf(complete) + QStringLiteral("</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace raatihuone
