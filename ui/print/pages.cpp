// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "ui/print/paper.h"

#include <algorithm>

namespace raatihuone {

namespace {

class Paginator
{
public:
    explicit Paginator(const Flow &flow) : m_flow(flow) {}

    std::vector<Page> pages()
    {
        m_pages.emplace_back();
        for (size_t i = 0; i < m_flow.strips.size(); ++i)
            addStrip(i);
        for (Page &page : m_pages)
            std::stable_sort(
                page.lines.begin(), page.lines.end(), [](const StripLine &left, const StripLine &right) {
                    return left.element < right.element; // elements are numbered in reading order
                });
        return std::move(m_pages);
    }

private:
    void addStrip(size_t index)
    {
        const Strip &strip = m_flow.strips[index];
        const bool isFirst = m_y == 0;
        const bool isFull = m_y + strip.gap + needOf(index) > paper::textHeight;
        if (!isFirst && (strip.beginsPage || isFull))
            beginPage(strip.beginsPage ? -1 : strip.head);
        if (m_y > 0)
            m_y += strip.gap;
        place(strip);
    }

    void beginPage(int head)
    {
        m_pages.emplace_back();
        m_y = 0;
        if (head >= 0)
            for (const Strip &strip : m_flow.heads[size_t(head)])
                place(strip);
    }

    void place(const Strip &strip)
    {
        const QPointF corner(paper::left, paper::top + m_y);
        for (StripLine line : strip.lines) {
            line.baseline += corner;
            m_pages.back().lines.push_back(line);
        }
        for (const PlacedChart &chart : strip.charts)
            m_pages.back().charts.push_back({chart.chart, chart.area.translated(corner), chart.element});
        for (const Rule &rule : strip.rules)
            m_pages.back().rules.push_back({rule.area.translated(corner), rule.colour});
        for (const PlacedImage &image : strip.images)
            m_pages.back().images.push_back({image.image, image.area.translated(corner), image.element});
        m_y += strip.height;
    }

    // Height that must be free here: the longest chain of strips kept together that an empty page can hold.
    qreal needOf(size_t index) const
    {
        const bool isWithinChain = index > 0 && m_flow.strips[index - 1].withNext == Keep::Firm;
        if (isWithinChain)
            return m_flow.strips[index].height;
        const qreal capacity = paper::textHeight - headHeight(m_flow.strips[index].head);
        for (const Keep least : {Keep::Wanted, Keep::Firm}) {
            const qreal height = chainHeight(index, least);
            if (height <= capacity)
                return height;
        }
        return m_flow.strips[index].height;
    }

    qreal chainHeight(size_t index, Keep least) const
    {
        qreal height = m_flow.strips[index].height;
        while (m_flow.strips[index].withNext >= least && index + 1 < m_flow.strips.size() &&
               height <= paper::textHeight) {
            ++index;
            height += m_flow.strips[index].gap + m_flow.strips[index].height;
        }
        return height;
    }

    qreal headHeight(int head) const
    {
        qreal height = 0;
        if (head >= 0)
            for (const Strip &strip : m_flow.heads[size_t(head)])
                height += strip.height;
        return height;
    }

    const Flow &m_flow;
    std::vector<Page> m_pages;
    qreal m_y = 0; ///< height used on the last page
};

} // namespace

std::vector<Page> pagesOf(const Flow &flow)
{
    return Paginator(flow).pages();
}

} // namespace raatihuone
