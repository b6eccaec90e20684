// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/block.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/figures/statistic.h"
#include "core/reports/frontmatter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <algorithm>

namespace raatihuone {

namespace {

template <class... Functions> struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <class... Functions> Overloaded(Functions...) -> Overloaded<Functions...>;

[[noreturn]] void refuse(const QString &details)
{
    throw Failure(Failure::Kind::Internal,
                  QCoreApplication::translate("reports", "The report could not be made."), details);
}

bool isUnprintable(char32_t letter)
{
    return QChar::isNonCharacter(letter) || QChar::category(letter) == QChar::Other_PrivateUse ||
           letter == QChar::ObjectReplacementCharacter;
}

bool saysNothing(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isSpace() || letter.category() == QChar::Other_Format;
    });
}

QString printable(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[ \\t]+"));
    static const QRegularExpression blanksAtEnds(QStringLiteral("^ | $"),
                                                 QRegularExpression::MultilineOption);
    std::u32string letters = cleaned(text).toStdU32String(); // a lone surrogate becomes U+FFFD here
    std::replace_if(letters.begin(), letters.end(), isUnprintable, char32_t(QChar::ReplacementCharacter));
    QString clean = QString::fromStdU32String(letters);
    clean = clean.replace(blanks, QStringLiteral(" ")).remove(blanksAtEnds).trimmed();
    return saysNothing(clean) ? QString() : clean;
}

QString onOneLine(const QString &text)
{
    return printable(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString followable(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    return url.isValid() && schemes.contains(url.scheme()) ? QString::fromLatin1(url.toEncoded()) : QString();
}

std::vector<ListItem> completedItems(const std::vector<ListItem> &items)
{
    std::vector<ListItem> kept;
    for (const ListItem &item : items) {
        ListItem clean{printable(item.text), completedItems(item.items), item.language};
        if (!clean.text.isEmpty() || !clean.items.empty())
            kept.push_back(std::move(clean));
    }
    return kept;
}

std::vector<Cell> completedRow(std::vector<Cell> row, size_t columns)
{
    if (row.size() != columns)
        refuse(QStringLiteral("A row of a table has %1 cells instead of %2.").arg(row.size()).arg(columns));
    for (Cell &cell : row)
        cell.text = printable(cell.text);
    return row;
}

// Each overload says whether anything is left.
bool complete(Heading &heading)
{
    heading.text = onOneLine(heading.text);
    if (heading.text.isEmpty())
        heading.text = QStringLiteral("—");
    return true;
}

bool complete(Paragraph &paragraph)
{
    paragraph.text = printable(paragraph.text);
    return !paragraph.text.isEmpty();
}

bool complete(Quotation &quotation)
{
    quotation.text = printable(quotation.text);
    quotation.source = printable(quotation.source);
    return !quotation.text.isEmpty() || !quotation.source.isEmpty();
}

bool complete(List &list)
{
    list.items = completedItems(list.items);
    return !list.items.empty();
}

bool complete(Table &table)
{
    table.caption = printable(table.caption);
    table.head = completedRow(std::move(table.head), table.head.size());
    for (std::vector<Cell> &row : table.rows)
        row = completedRow(std::move(row), table.head.size());
    return !table.head.empty();
}

bool complete(Facts &facts)
{
    for (auto &[label, value] : facts.pairs) {
        label = printable(label);
        value.text = printable(value.text);
    }
    std::erase_if(facts.pairs,
                  [](const auto &pair) { return pair.first.isEmpty() && pair.second.text.isEmpty(); });
    return !facts.pairs.empty();
}

bool complete(Link &link)
{
    const QString shown = printable(link.text);
    link = {shown.isEmpty() ? printable(link.url) : shown, followable(link.url)};
    return !link.text.isEmpty();
}

// What stands before the first heading is made of what is complete.
bool complete(Cover &)
{
    return true;
}

bool complete(Contents &)
{
    return true;
}

bool complete(Figure &figure)
{
    figure.alternative = onOneLine(figure.alternative);
    return figure.statistic && figure.statistic->chart.shape != Chart::Shape::None &&
           figure.statistic->hasNumbers() && !figure.alternative.isEmpty();
}

void sayOnce(std::optional<Language> &own, Language around)
{
    if (own == around)
        own.reset();
}

void sayOnce(std::vector<ListItem> &items, Language around)
{
    for (ListItem &item : items) {
        sayOnce(item.items, item.language.value_or(around));
        sayOnce(item.language, around);
    }
}

void sayOnce(std::vector<Cell> &cells, Language around)
{
    for (Cell &cell : cells)
        sayOnce(cell.language, around);
}

/// Leaves languages only where they differ from what is around.
void sayLanguagesOnce(Block &block, Language document)
{
    sayOnce(block.language, document);
    const Language around = block.language.value_or(document);
    if (auto *list = std::get_if<List>(&block.content))
        sayOnce(list->items, around);
    if (auto *quotation = std::get_if<Quotation>(&block.content))
        sayOnce(quotation->sourceLanguage, document);
    if (auto *facts = std::get_if<Facts>(&block.content))
        for (auto &[label, value] : facts->pairs)
            sayOnce(value.language, around);
    if (auto *table = std::get_if<Table>(&block.content)) {
        sayOnce(table->head, around);
        for (std::vector<Cell> &row : table->rows)
            sayOnce(row, around);
    }
}

std::vector<Block> completedBlocks(std::vector<Block> blocks, Language language)
{
    std::erase_if(blocks, [language](Block &block) {
        sayLanguagesOnce(block, language);
        return !std::visit([](auto &content) { return complete(content); }, block.content);
    });
    return blocks;
}

void checkLevels(const std::vector<Block> &blocks)
{
    int previous = isBound(blocks) ? 1 : 0;
    for (const Block &block : blocks) {
        const Heading *heading = std::get_if<Heading>(&block.content);
        if (!heading)
            continue;
        const int least = previous == 0 ? 1 : 2;
        if (heading->level < least || heading->level > std::min(previous + 1, 6))
            refuse(QStringLiteral("A heading of level %1 follows one of level %2.")
                       .arg(heading->level)
                       .arg(previous));
        previous = heading->level;
    }
}

bool beginsWithTitle(const std::vector<Block> &blocks)
{
    const Heading *first = blocks.empty() ? nullptr : std::get_if<Heading>(&blocks.front().content);
    return isBound(blocks) || (first && first->level == 1);
}

QString completedTitle(const Document &document)
{
    const QString title = onOneLine(document.title);
    if (!title.isEmpty())
        return title;
    for (const Block &block : document.blocks)
        if (const Heading *heading = std::get_if<Heading>(&block.content))
            return heading->text;
    return QStringLiteral("Raatihuone");
}

void addItems(QStringList &texts, const std::vector<ListItem> &items)
{
    for (const ListItem &item : items) {
        texts << item.text;
        addItems(texts, item.items);
    }
}

void addCells(QStringList &texts, const std::vector<Cell> &cells)
{
    for (const Cell &cell : cells)
        texts << cell.text;
}

void addTable(QStringList &texts, const Table &table)
{
    texts << table.caption;
    addCells(texts, table.head);
    for (const std::vector<Cell> &row : table.rows)
        addCells(texts, row);
}

void addFacts(QStringList &texts, const Facts &facts)
{
    for (const auto &[label, value] : facts.pairs)
        texts << label << value.text;
}

void addCover(QStringList &texts, const Cover &cover)
{
    texts << cover.title << cover.subject << cover.period << cover.author << cover.date;
}

void addContents(QStringList &texts, const Contents &contents)
{
    texts << contents.caption;
    for (const Contents::Line &line : contents.lines)
        texts << line.text;
}

} // namespace

Document completed(const Document &document)
{
    Document complete = document;
    complete.author = onOneLine(document.author);
    complete.subject = onOneLine(document.subject);
    complete.blocks = completedBlocks(document.blocks, document.language);
    complete.title = completedTitle(complete);
    if (!beginsWithTitle(complete.blocks))
        complete.blocks.insert(complete.blocks.begin(), Block{Heading{1, complete.title}});
    checkLevels(complete.blocks);
    complete.period = onOneLine(document.period);
    bind(complete);
    return complete;
}

QStringList textOf(const Document &document)
{
    QStringList texts;
    const Overloaded add{
        [&](const Heading &heading) { texts << heading.text; },
        [&](const Paragraph &paragraph) { texts << paragraph.text; },
        [&](const Quotation &quotation) { texts << quotation.text << quotation.source; },
        [&](const List &list) { addItems(texts, list.items); },
        [&](const Table &table) { addTable(texts, table); },
        [&](const Facts &facts) { addFacts(texts, facts); },
        [&](const Link &link) { texts << link.text; },
        [&](const Cover &cover) { addCover(texts, cover); },
        [&](const Contents &contents) { addContents(texts, contents); },
        [](const Figure &) {},
    };
    for (const Block &block : completed(document).blocks)
        std::visit(add, block.content);
    texts.removeAll(QString());
    return texts;
}

} // namespace raatihuone
