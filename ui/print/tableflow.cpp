// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tableflow.h"

#include "ui/print/paper.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr qreal columnGap = 100;
constexpr qreal narrowGap = 50; ///< where many columns share the page
constexpr qreal rowPadding = 34;
constexpr qreal ruleHeight = 5;
constexpr qreal spaceAfter = 70;
const QColor accent(0x0F, 0x5C, 0x6E);
const QColor line(0xD6, 0xDD, 0xDD);

/// Of the longest part of a word that may be broken at its soft hyphens.
qreal widthOfParts(const QString &word, const QFontMetricsF &metrics)
{
    const QStringList parts = word.split(QChar(QChar::SoftHyphen));
    qreal widest = metrics.horizontalAdvance(parts.last());
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(parts[i] + QLatin1Char('-')));
    return widest;
}

ColumnNeed needOf(const Cell &cell, const QFontMetricsF &metrics)
{
    QString text = cell.text;
    text.remove(QChar::SoftHyphen);
    ColumnNeed need;
    for (const QString &textLine : text.split(QLatin1Char('\n')))
        need.natural = std::max(need.natural, metrics.horizontalAdvance(textLine));
    if (cell.isNumber)
        need.least = need.natural;
    else
        for (const QString &word : cell.text.split(QLatin1Char(' ')))
            need.least = std::max(need.least, widthOfParts(word, metrics));
    return need;
}

void widen(ColumnNeed &column, const ColumnNeed &cell)
{
    constexpr qreal widestWord = paper::textWidth / 4; // longer words are broken
    column.least = std::max(column.least, std::min(cell.least + 2, widestWord));
    column.natural = std::max(column.natural, cell.natural + 2);
}

} // namespace

TableFlow::TableFlow(const Typeface &typeface, Flow &flow, int element)
    : m_typeface(typeface), m_flow(flow), m_element(element), m_gap(columnGap)
{
}

void TableFlow::add(const Table &table)
{
    m_gap = table.head.size() > 8 ? narrowGap : columnGap;
    const qreal gaps = m_gap * qreal(table.head.size() - 1);
    m_widths = columnWidths(needsOf(table), std::max(paper::textWidth - gaps, paper::textWidth / 2));
    addHead(table);
    if (!table.rows.empty())
        addRows(table);
    m_flow.strips.back().height += m_typeface.space(spaceAfter);
}

void TableFlow::add(const Facts &facts)
{
    const qreal widest = paper::textWidth * 0.35;
    const QFontMetricsF metrics(m_typeface.style(Role::Label).font);
    qreal labels = 0;
    for (const auto &[label, value] : facts.pairs)
        labels = std::max(labels, std::min(needOf({label}, metrics).natural + 2, widest));
    m_widths = {labels, paper::textWidth - columnGap - labels};
    const std::vector<CellLook> looks{{"TH", Element::Attribute::HeadsRow, Role::Label},
                                      {"TD", Element::Attribute::None, Role::Body}};
    const int body = element("TBody", m_element);
    constexpr size_t fewFacts = 8; // stand on one page
    const size_t count = facts.pairs.size();
    for (size_t i = 0; i < count; ++i) {
        const auto &[label, value] = facts.pairs[i];
        addStrips(row({{label}, value}, looks, body), i == 0 ? m_typeface.space(90) : 0,
                  count <= fewFacts && i + 1 < count ? Keep::Wanted : Keep::No);
    }
    m_flow.strips.back().height += m_typeface.space(spaceAfter);
}

void TableFlow::addHead(const Table &table)
{
    const std::vector<CellLook> looks(table.head.size(),
                                      {"TH", Element::Attribute::HeadsColumn, Role::CellHead});
    Row head = row(table.head, looks, element("THead", m_element));
    head.rule = accent;
    const size_t first = m_flow.strips.size();
    addStrips(head, m_typeface.space(table.caption.isEmpty() ? 45 : 20),
              table.rows.empty() ? Keep::No : Keep::Wanted);
    keepHead(first);
}

// A head that would fill a third of each page is not repeated.
void TableFlow::keepHead(size_t first)
{
    std::vector<Strip> repeated(m_flow.strips.begin() + std::ptrdiff_t(first), m_flow.strips.end());
    qreal height = 0;
    for (Strip &strip : repeated) {
        height += strip.height;
        for (StripLine &stripLine : strip.lines)
            stripLine.element = artifact;
    }
    if (height > paper::textHeight / 3)
        return;
    repeated.back().height += m_typeface.space(rowPadding) / 2; // a divided row goes on right below
    m_head = int(m_flow.heads.size());
    m_flow.heads.push_back(std::move(repeated));
}

/// Two rows at least stand together below the head, and on the last page.
void TableFlow::addRows(const Table &table)
{
    std::vector<CellLook> looks(table.head.size(), {"TD", Element::Attribute::None, Role::Cell});
    if (table.hasRowHeads)
        looks.front() = {"TH", Element::Attribute::HeadsRow, Role::Cell};
    const int body = element("TBody", m_element);
    const size_t count = table.rows.size();
    for (size_t i = 0; i < count; ++i)
        addStrips(row(table.rows[i], looks, body), 0,
                  i + 1 < count && (i == 0 || i + 2 == count) ? Keep::Wanted : Keep::No);
}

TableFlow::Row TableFlow::row(const std::vector<Cell> &cells, const std::vector<CellLook> &looks, int parent)
{
    Row made{{}, {}, {}, line};
    const int self = element("TR", parent);
    for (size_t i = 0; i < cells.size(); ++i) {
        const QString &text = cells[i].text;
        made.elements.push_back(element(looks[i].tag, self, looks[i].attribute));
        m_flow.structure.back().language = cells[i].language;
        made.areNumbers.push_back(cells[i].isNumber);
        made.boxes.push_back(
            text.isEmpty()
                ? nullptr
                : &m_flow.boxes.emplace_back(m_typeface, text, m_typeface.style(looks[i].role), m_widths[i]));
    }
    return made;
}

void TableFlow::addStrips(const Row &row, qreal gap, Keep withNext)
{
    int count = 1;
    for (const TextBox *box : row.boxes)
        count = std::max(count, box ? box->lineCount() : 0);
    for (int index = 0; index < count; ++index) {
        Strip strip = slice(row, index, count);
        strip.gap = index == 0 ? gap : 0;
        strip.withNext = index == count - 1 ? withNext : Keep::Firm;
        m_flow.strips.push_back(std::move(strip));
    }
}

Strip TableFlow::slice(const Row &row, int index, int count) const
{
    const qreal padding = m_typeface.space(rowPadding);
    const qreal above = index == 0 ? padding : 0;
    Strip strip{0, m_typeface.style(Role::Cell).lineHeight + above};
    strip.head = m_head;
    qreal left = 0;
    for (size_t i = 0; i < row.boxes.size(); ++i) {
        const TextBox *box = row.boxes[i];
        if (box && index < box->lineCount()) {
            const qreal shift = row.areNumbers[i] ? m_widths[i] - box->widthOf(index) : 0;
            strip.height = std::max(strip.height, box->lineHeight() + above);
            strip.lines.push_back(
                {box, index, QPointF(left + shift, above + box->ascent()), row.elements[i]});
        }
        left += m_widths[i] + m_gap;
    }
    if (index < count - 1)
        return strip;
    strip.rules.push_back({QRectF(0, strip.height + padding, paper::textWidth, ruleHeight), row.rule});
    strip.height += padding + ruleHeight;
    return strip;
}

int TableFlow::element(const char *tag, int parent, Element::Attribute attribute)
{
    m_flow.structure.push_back({tag, parent, attribute});
    return int(m_flow.structure.size()) - 1;
}

// The first rows are enough to know the columns of a long table.
std::vector<ColumnNeed> TableFlow::needsOf(const Table &table) const
{
    constexpr size_t sample = 300;
    const QFontMetricsF bold(m_typeface.style(Role::CellHead).font);
    const QFontMetricsF plain(m_typeface.style(Role::Cell).font);
    std::vector<ColumnNeed> needs(table.head.size());
    for (size_t i = 0; i < needs.size(); ++i) {
        widen(needs[i], needOf({table.head[i].text}, bold));
        for (size_t row = 0; row < std::min(sample, table.rows.size()); ++row)
            widen(needs[i], needOf(table.rows[row][i], plain));
    }
    return needs;
}

} // namespace raatihuone
