// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layout.h"

#include "ui/print/paper.h"

#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

/// Writes behind each line of the contents on which page its heading stands.
class PageNumbers
{
public:
    PageNumbers(Layout &layout, const Typeface &typeface) : m_layout(layout), m_typeface(typeface)
    {
        m_firstPages.resize(layout.flow.structure.size(), -1);
        for (size_t page = 0; page < layout.pages.size(); ++page)
            for (const StripLine &line : layout.pages[page].lines)
                if (line.element != artifact && m_firstPages[size_t(line.element)] < 0)
                    m_firstPages[size_t(line.element)] = int(page);
    }

    void write()
    {
        for (Page &page : m_layout.pages)
            for (size_t i = 0; i < page.lines.size(); ++i)
                if (isEnd(page.lines[i]))
                    addNumber(page, i++);
    }

private:
    int targetOf(const StripLine &line) const
    {
        return line.element == artifact ? -1 : m_layout.flow.structure[size_t(line.element)].target;
    }

    bool isEnd(const StripLine &line) const
    {
        return targetOf(line) >= 0 && line.line + 1 == line.box->lineCount();
    }

    void addNumber(Page &page, size_t index)
    {
        const StripLine line = page.lines[index];
        const int number = m_firstPages[size_t(targetOf(line))] + 1;
        const TextBox &box = m_layout.flow.boxes.emplace_back(m_typeface, QStringLiteral(" %1").arg(number),
                                                              m_typeface.style(Role::Body), paper::width);
        const qreal left = paper::left + paper::textWidth - box.widthOf(0);
        page.lines.insert(page.lines.begin() + std::ptrdiff_t(index) + 1,
                          {&box, 0, QPointF(left, line.baseline.y()), line.element});
        addLeader(page, line.baseline + QPointF(line.box->widthOf(line.line), 0), left);
    }

    static void addLeader(Page &page, QPointF from, qreal to)
    {
        constexpr qreal space = 60, thickness = 5;
        const QRectF area(from.x() + space, from.y() - thickness, to - from.x() - space, thickness);
        if (area.width() > space)
            page.rules.push_back({area, QColor(0xD6, 0xDD, 0xDD)});
    }

    Layout &m_layout;
    const Typeface &m_typeface;
    std::vector<int> m_firstPages; ///< of each element, or -1
};

Layout laidOut(const Document &document, const Typeface &typeface, const PdfProgress &progress)
{
    Flow flow = flowOf(document, typeface, progress);
    std::vector<Page> pages = pagesOf(flow);
    Layout layout(std::move(flow), std::move(pages));
    if (!layout.flow.contents.empty())
        PageNumbers(layout, typeface).write();
    return layout;
}

/// Whether each part that begins a page, and what stands before the first of them, ends on that page.
bool isPagePerPart(const Layout &layout)
{
    const std::vector<Strip> &strips = layout.flow.strips;
    const auto parts =
        std::count_if(strips.begin(), strips.end(), [](const Strip &strip) { return strip.beginsPage; });
    return layout.pages.size() <= size_t(parts) + 1;
}

} // namespace

Layout layoutOf(const Document &document, const Typeface &typeface, const PdfProgress &progress)
{
    constexpr std::array smaller{0.92, 0.84, 0.76, 0.72}; // cells of tables have 7 points then
    Layout layout = laidOut(document, typeface, progress);
    if (document.binding != Binding::Cards)
        return layout;
    for (const qreal scale : smaller) {
        if (isPagePerPart(layout))
            break;
        layout = laidOut(document, Typeface(scale), progress);
    }
    return layout;
}

} // namespace raatihuone
