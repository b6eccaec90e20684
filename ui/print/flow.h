// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"
#include "ui/charts/chartpicture.h"
#include "ui/print/structure.h"
#include "ui/print/textbox.h"

#include <QtGui/QImage>
#include <deque>

namespace raatihuone {

/// How much a strip wants to stand on the same page as the next one.
enum class Keep { No, Wanted, Firm };

/// One line of a text box at its place in a strip.
struct StripLine
{
    const TextBox *box;
    int line;
    QPointF baseline; ///< units from the left margin and the top of the strip
    int element;
};

struct Rule
{
    QRectF area; ///< units from the left margin and the top of the strip
    QColor colour;
};

/// A chart at its place in a strip.
struct PlacedChart
{
    const ChartPicture *chart;
    QRectF
        area; ///< units from the left margin and the top of the strip; charts that are too wide are made smaller
    int element;

    void paint(QPainter &painter) const;
};

/// A picture at its place in a strip.
struct PlacedImage
{
    const QImage *image;
    QRectF area; ///< units from the left margin and the top of the strip
    int element;
};

/// A slice of the report across the page that is never divided.
struct Strip
{
    qreal gap = 0; ///< before it, unless it begins a page
    qreal height = 0;
    Keep withNext = Keep::No;
    std::vector<StripLine> lines = {};
    std::vector<Rule> rules = {};
    std::vector<PlacedChart> charts = {};
    int head = -1; ///< index in Flow::heads of what is painted above it when it begins a page
    bool beginsPage = false;
    std::vector<PlacedImage> images = {};
};

/// The whole report on one endless page.
struct Flow
{
    Structure structure = {};
    std::vector<Strip> strips = {};
    std::vector<std::vector<Strip>> heads = {}; ///< table heads to be repeated, all artifacts
    std::deque<TextBox> boxes = {};             ///< what the strips draw
    std::deque<QImage> images = {};             ///< … as well
    std::vector<int> contents = {};             ///< the links of the list of contents, in their order
    std::deque<ChartPicture> charts = {};       ///< … as well
};

class PdfProgress;

/// Adds blocks to a flow.
class FlowBuilder
{
public:
    FlowBuilder(const Typeface &typeface, Language language, Binding binding);

    /// @p block is one of a completed document.
    void add(const Block &block);

    Flow take() { return std::move(m_flow); }

private:
    /// Where a text stands and what comes around it.
    struct Placement
    {
        qreal left = 0;
        qreal gap = 0;
        Keep withNext = Keep::No;
        bool hasBar = false; ///< of a quotation
    };

    void write(const Heading &heading);
    void write(const Paragraph &paragraph);
    void write(const Quotation &quotation);
    void write(const List &list);
    void write(const Table &table);
    void write(const Facts &facts);
    void write(const Link &link);
    void write(const Cover &cover);
    void write(const Contents &contents);
    void write(const Figure &figure);
    void writeItems(const std::vector<ListItem> &items, bool isNumbered, int parent, int depth);
    void writeItem(const ListItem &item, const QString &label, int parent, int depth);

    int element(const char *tag, int parent, Element::Attribute attribute = Element::Attribute::None);
    void text(const QString &text, Role role, int element, const Placement &placement);

    const Typeface &m_typeface;
    const Words m_words;
    const Binding m_binding;
    Flow m_flow;
    std::optional<Language> m_language; ///< of the block being written
    qreal m_labelWidth = 0;             ///< of the list being written
    int m_deepestListed = 0;            ///< level of the headings that the contents lead to
    size_t m_listed = 0;                ///< how many of them are written
    bool m_beginsPage = false;          ///< what is written next
    bool m_isAfterText = false;         ///< on a card
};

/// The flow of a completed document: the first 40 of 100 parts of the work.
/// @throws Failure Kind::Cancelled if @p progress stops it.
Flow flowOf(const Document &document, const Typeface &typeface, const PdfProgress &progress);

} // namespace raatihuone
