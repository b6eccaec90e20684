// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow.h"

#include "ui/print/frontflow.h"
#include "ui/print/paper.h"
#include "ui/print/progress.h"
#include "ui/print/tableflow.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <algorithm>
#include <array>
#include <utility>

namespace raatihuone {

namespace {

constexpr int documentElement = 0;
const QColor accent(0x0F, 0x5C, 0x6E);

struct HeadingLook
{
    Role role;
    qreal gap;
    qreal rule; ///< thickness of the line below; 0 for none
};

using HeadingLooks = std::array<HeadingLook, 4>;

constexpr HeadingLooks usualLooks{{
    {Role::Heading1, 0, 12},
    {Role::Heading2, 260, 6},
    {Role::Heading3, 200, 0},
    {Role::Heading4, 160, 0},
}};
constexpr HeadingLooks cardLooks{{
    {Role::Heading2, 0, 8},
    {Role::Heading4, 70, 0},
    {Role::Strong, 70, 0},
    {Role::Strong, 70, 0},
}};

HeadingLook lookOf(int level, Binding binding)
{
    const HeadingLooks &looks = binding == Binding::Cards ? cardLooks : usualLooks;
    return level <= int(looks.size()) ? looks[size_t(level - 1)] : HeadingLook{Role::Strong, 140, 0};
}

// Two lines at least stand together at the foot and at the top of a page.
Keep keepOfLine(int line, int count, Keep ofLast)
{
    if (line == count - 1)
        return ofLast;
    return line == 0 || line == count - 2 ? Keep::Firm : Keep::No;
}

} // namespace

void PlacedChart::paint(QPainter &painter) const
{
    painter.save();
    painter.translate(area.topLeft());
    const qreal factor = area.width() / chart->size().width();
    painter.scale(factor, factor);
    chart->paint(painter);
    painter.restore();
}

FlowBuilder::FlowBuilder(const Typeface &typeface, Language language, Binding binding)
    : m_typeface(typeface), m_words(language), m_binding(binding)
{
    m_flow.structure.push_back({"Document"});
}

void FlowBuilder::add(const Block &block)
{
    m_language = block.language;
    const size_t first = m_flow.strips.size();
    const auto *heading = std::get_if<Heading>(&block.content);
    const bool beginsPage = std::exchange(m_beginsPage, false) || (heading && heading->startsPage);
    std::visit([this](const auto &content) { write(content); }, block.content);
    m_isAfterText = m_binding == Binding::Cards && std::holds_alternative<Paragraph>(block.content);
    if (beginsPage)
        m_flow.strips[first].beginsPage = true;
}

int FlowBuilder::element(const char *tag, int parent, Element::Attribute attribute)
{
    const bool isBlock = parent == documentElement; // what is inside inherits the language
    m_flow.structure.push_back({tag, parent, attribute, isBlock ? m_language : std::nullopt});
    return int(m_flow.structure.size()) - 1;
}

void FlowBuilder::text(const QString &text, Role role, int element, const Placement &placement)
{
    if (text.isEmpty())
        return;
    const TextBox &box = m_flow.boxes.emplace_back(m_typeface, text, m_typeface.style(role),
                                                   paper::textWidth - placement.left);
    for (int line = 0; line < box.lineCount(); ++line) {
        Strip strip{line == 0 ? m_typeface.space(placement.gap) : 0, box.lineHeight()};
        strip.withNext = keepOfLine(line, box.lineCount(), placement.withNext);
        strip.lines.push_back({&box, line, QPointF(placement.left, box.ascent()), element});
        if (placement.hasBar)
            strip.rules.push_back({QRectF(0, 0, 24, strip.height), accent});
        m_flow.strips.push_back(std::move(strip));
    }
}

void FlowBuilder::write(const Heading &heading)
{
    constexpr qreal spaceAfterText = 70; // as much as a table leaves below itself
    const HeadingLook look = lookOf(heading.level, m_binding);
    const QByteArray tag = "H" + QByteArray::number(heading.level);
    const int self = element(tag.constData(), documentElement);
    m_flow.structure.back().text = heading.text;
    if (heading.level > 1 && heading.level <= m_deepestListed)
        m_flow.structure[size_t(m_flow.contents.at(m_listed++))].target = self;
    const size_t first = m_flow.strips.size();
    text(heading.text, look.role, self, {0, look.gap + (m_isAfterText ? spaceAfterText : 0), Keep::Wanted});
    for (size_t i = first; i + 1 < m_flow.strips.size(); ++i)
        m_flow.strips[i].withNext = Keep::Firm;
    if (look.rule == 0)
        return;
    Strip &last = m_flow.strips.back();
    last.rules.push_back(
        {QRectF(0, last.height + m_typeface.space(40), paper::textWidth, look.rule), accent});
    last.height += m_typeface.space(60) + look.rule;
}

void FlowBuilder::write(const Paragraph &paragraph)
{
    text(paragraph.text, Role::Body, element("P", documentElement), {0, 90});
}

void FlowBuilder::write(const Quotation &quotation)
{
    const auto spoken = std::exchange(m_language, std::nullopt); // the source is the document's own words
    const int self = element("BlockQuote", documentElement);
    const Keep keep = quotation.source.isEmpty() ? Keep::No : Keep::Firm;
    if (!quotation.text.isEmpty()) {
        const int paragraph = element("P", self);
        m_flow.structure.back().language = spoken;
        text(quotation.text, Role::Body, paragraph, {140, 130, keep, true});
    }
    if (!quotation.source.isEmpty()) {
        const int source = element("P", self);
        m_flow.structure.back().language = quotation.sourceLanguage;
        text(quotation.source, Role::Label, source, {140, 0, Keep::No, true});
    }
    m_flow.strips.back().height += 50;
}

void FlowBuilder::write(const List &list)
{
    const auto attribute = list.isNumbered ? Element::Attribute::Numbers : Element::Attribute::Bullets;
    const size_t first = m_flow.strips.size();
    writeItems(list.items, list.isNumbered, element("L", documentElement, attribute), 0);
    m_flow.strips[first].gap = 100;
}

void FlowBuilder::writeItems(const std::vector<ListItem> &items, bool isNumbered, int parent, int depth)
{
    const QString widest = isNumbered ? QStringLiteral("%1.").arg(items.size()) : QStringLiteral("•");
    const qreal outer = m_labelWidth;
    m_labelWidth = QFontMetricsF(m_typeface.style(Role::Body).font).horizontalAdvance(widest) + 60;
    for (size_t i = 0; i < items.size(); ++i)
        writeItem(items[i], isNumbered ? QStringLiteral("%1.").arg(i + 1) : QStringLiteral("•"), parent,
                  depth);
    m_labelWidth = outer;
}

void FlowBuilder::writeItem(const ListItem &item, const QString &label, int parent, int depth)
{
    constexpr int deepest = 10; // deeper lists stand under each other, or no width would be left
    constexpr qreal step = 180;
    const qreal left = 40 + step * std::min(depth, deepest);
    const int self = element("LI", parent);
    m_flow.structure.back().language = item.language;
    const int labelElement = element("Lbl", self);
    const int body = element("LBody", self);
    const TextBox &labelBox =
        m_flow.boxes.emplace_back(m_typeface, label, m_typeface.style(Role::Body), paper::textWidth);
    const size_t first = m_flow.strips.size();
    const qreal gap = depth == 0 ? 60 : 35;
    if (item.text.isEmpty())
        m_flow.strips.push_back({gap, labelBox.lineHeight(), Keep::Firm});
    else
        text(item.text, Role::Body, element("P", body), {left + m_labelWidth, gap});
    m_flow.strips[first].lines.push_back({&labelBox, 0, QPointF(left, labelBox.ascent()), labelElement});
    if (item.items.empty())
        return;
    const bool isNumbered = label != QStringLiteral("•");
    const auto attribute = isNumbered ? Element::Attribute::Numbers : Element::Attribute::Bullets;
    writeItems(item.items, isNumbered, element("L", body, attribute), depth + 1);
}

void FlowBuilder::write(const Table &table)
{
    const int self = element("Table", documentElement);
    if (!table.caption.isEmpty())
        text(table.caption, Role::Strong, element("Caption", self), {0, 180, Keep::Wanted});
    TableFlow(m_typeface, m_flow, self).add(table);
}

void FlowBuilder::write(const Facts &facts)
{
    TableFlow(m_typeface, m_flow, element("Table", documentElement)).add(facts);
}

/// An address belongs to what stands before it.
void FlowBuilder::write(const Link &link)
{
    if (!m_flow.strips.empty())
        m_flow.strips.back().withNext = std::max(m_flow.strips.back().withNext, Keep::Wanted);
    const int paragraph = element("P", documentElement);
    if (link.url.isEmpty())
        return text(link.text, Role::Body, paragraph, {0, 90});
    const int self = element("Link", paragraph);
    m_flow.structure.back().text = link.text;
    m_flow.structure.back().url = link.url;
    text(link.text, Role::LinkText, self, {0, 90});
}

void FlowBuilder::write(const Cover &cover)
{
    FrontFlow(m_typeface, m_flow).add(cover);
    m_beginsPage = true;
}

void FlowBuilder::write(const Contents &contents)
{
    FrontFlow(m_typeface, m_flow).add(contents);
    m_deepestListed = contents.deepest;
    m_beginsPage = true;
}

void FlowBuilder::write(const Figure &figure)
{
    constexpr size_t mostRows = 20; // as many as fit on a page
    constexpr qreal mostHeight = paper::textHeight * 0.8;
    const int self = element("Figure", documentElement);
    m_flow.structure.back().alternative = figure.alternative;
    const ChartPicture &chart =
        m_flow.charts.emplace_back(*figure.statistic, m_words, paperLook(m_typeface.style(Role::Label).font),
                                   ChartWish{paper::textWidth, mostRows});
    const qreal factor =
        std::min({paper::textWidth / chart.size().width(), mostHeight / chart.size().height(), 1.0});
    Strip strip{180, chart.size().height() * factor, Keep::Wanted};
    strip.charts.push_back({&chart, QRectF(QPointF(), chart.size() * factor), self});
    m_flow.strips.push_back(std::move(strip));
}

Flow flowOf(const Document &document, const Typeface &typeface, const PdfProgress &progress)
{
    FlowBuilder builder(typeface, document.language, document.binding);
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        progress.report(0, 40, i, document.blocks.size());
        builder.add(document.blocks[i]);
    }
    return builder.take();
}

} // namespace raatihuone
