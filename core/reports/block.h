// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/base/worded.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace raatihuone {

struct Block;
struct Statistic;

/// A heading of level 1–6. Level 1 stands once, as the first block; the levels after it skip none.
struct Heading
{
    int level = 1;
    QString text;
    bool startsPage = false; ///< on paper
};

/// Running text.
struct Paragraph
{
    QString text;
};

/// Somebody's own words, set apart; @p source says whose in the language of the document, and may be empty.
struct Quotation
{
    QString text;
    QString source;
    std::optional<Language> sourceLanguage = {}; ///< where it differs from the document's
};

/// One item of a list: its text and the lists inside it, whose language is that of the item unless they say another.
struct ListItem
{
    QString text;
    std::vector<ListItem> items;
    std::optional<Language> language = {}; ///< where it differs from what is around it
};

struct List
{
    bool isNumbered = false;
    std::vector<ListItem> items;
};

/// A cell; `isNumber` aligns it to the right.
struct Cell
{
    Cell() = default;
    Cell(const QString &said, bool number = false, std::optional<Language> spoken = {})
        : text(said), isNumber(number), language(spoken)
    {
    }
    Cell(const Worded &worded) : text(worded.text), language(worded.language) {}

    QString text;
    bool isNumber = false;
    std::optional<Language> language; ///< where it differs from the table's
};

/// A table with one row of column heads. The first cell of each row heads its row when `hasRowHeads`.
struct Table
{
    QString caption;
    std::vector<Cell> head;
    std::vector<std::vector<Cell>> rows; ///< each as long as the head
    bool hasRowHeads = true;
};

/// Facts as pairs of a label and a value.
struct Facts
{
    std::vector<std::pair<QString, Cell>> pairs;
};

/// A link on a line of its own. Only http, https and mailto are followed; any other address leaves plain
/// text.
struct Link
{
    QString text;
    QString url;
};

/// The first page of a book; its title is the heading of level 1.
struct Cover
{
    QString title;
    QString subject;
    QString period; ///< "2025"; may be empty, as all that follows
    QString author;
    QString date;                               ///< in words
    std::optional<Picture> logo = {};           ///< of the author
    std::optional<Language> titleLanguage = {}; ///< where it differs from the document's
};

/// The list of headings that follows the cover of a book. Renderers lead from each line to its heading.
struct Contents
{
    struct Line
    {
        int level = 2; ///< 2 or 3
        QString text;
        std::optional<Language> language = {}; ///< where it differs from the document's
    };
    QString caption;
    std::vector<Line> lines; ///< of all headings of these levels, in their order
    int deepest = 3;         ///< the deepest level that is listed
};

/// The chart of a statistic; its table is a block of its own, right after it. What the chart tells those who do not see
/// it stands in @p alternative, one sentence.
struct Figure
{
    std::shared_ptr<const Statistic> statistic;
    QString alternative;
};

/// One piece of a report. `language` is set where it differs from the document's (a quote in another
/// language).
struct Block
{
    std::variant<Heading, Paragraph, Quotation, List, Table, Facts, Link, Cover, Contents, Figure> content;
    std::optional<Language> language = {};
};

/// How a report is bound.
enum class Binding {
    Sheet, ///< it begins with its title
    Book,  ///< it begins with a cover and its contents, if it has headings below its title
    Cards ///< a page for each part: all is set smaller, as far as one can still read it, until the parts fit their pages
};

/// A report as a tree of blocks: what it says, not how it looks. Renderers make PDF, HTML and the preview of
/// it.
struct Document
{
    QString title;
    QString author;  ///< the unit that publishes it
    QString subject; ///< one sentence
    Language language = Language::Finnish;
    QDateTime created; ///< time of the last commit of the file, so that the same input gives the same bytes
    std::vector<Block> blocks;
    Binding binding = Binding::Sheet;
    QString period = {};              ///< what it tells of, for the cover of a book
    std::optional<Picture> logo = {}; ///< of the author, for the same
    int peopleNamed = 0; ///< of a public report on an event: how many people of that event its texts name
};

/// The document as every renderer renders it, so that PDF and HTML say the same:
/// - texts, the title among them, are free of what no paper can hold: control characters go, TAB and runs of blanks become
///   one blank, lone surrogates, non-characters and private characters become U+FFFD; line ends stay as LF;
/// - a language is said only where it differs from that of what is around it;
/// - what says nothing (an empty paragraph, item, list, table without a head, chart without numbers) is left out;
/// - a blank heading becomes "—", a blank title the first heading or the name of the program;
/// - a document whose first block is no heading of level 1 gets its title as that;
/// - links with an address that may not be followed lose it;
/// - a book gets its cover, in the place of its first heading, and its contents.
/// @throws Failure Kind::Internal if heading levels or rows of a table break the rules above.
Document completed(const Document &document);

/// All text of the completed document in reading order, one string for each heading, paragraph, item, cell …
/// Empty cells, the labels of items ("•", "1.") and what stands in charts are no text. Both renderers are tested against it.
QStringList textOf(const Document &document);

} // namespace raatihuone
