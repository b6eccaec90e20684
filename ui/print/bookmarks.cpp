// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bookmarks.h"

#include "ui/print/paper.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// One bookmark, or the outline itself, and what hangs below it.
struct Node
{
    QPDFObjectHandle object;
    int level = 0;
    std::vector<size_t> kids = {};
};

int levelOf(const Element &element)
{
    return element.tag.size() == 2 && element.tag.startsWith('H') ? element.tag.mid(1).toInt() : 0;
}

QPDFObjectHandle destination(const Piece &piece, const std::vector<QPDFObjectHandle> &pages)
{
    const qreal top = (paper::height - piece.area.top()) / paper::unitsPerPoint;
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(pages[size_t(piece.page)]);
    target.appendItem(QPDFObjectHandle::newName("/XYZ"));
    target.appendItem(QPDFObjectHandle::newInteger(0));
    target.appendItem(QPDFObjectHandle::newReal(top, 1));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
}

class Outline
{
public:
    explicit Outline(QPDF &pdf) : m_pdf(pdf), m_pages(pdf.getAllPages()) { addNode(0); }

    void add(const Element &heading, const Piece &piece)
    {
        const int level = levelOf(heading);
        while (m_nodes[m_open.back()].level >= level)
            m_open.pop_back();
        const size_t parent = m_open.back();
        const size_t self = addNode(level);
        m_nodes[parent].kids.push_back(self);
        QPDFObjectHandle object = m_nodes[self].object;
        object.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.text.toStdString()));
        object.replaceKey("/Dest", destination(piece, m_pages));
        object.replaceKey("/Parent", m_nodes[parent].object);
    }

    void finish()
    {
        for (const Node &node : m_nodes)
            linkKids(node);
        QPDFObjectHandle outline = m_nodes.front().object;
        outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        outline.replaceKey("/Count",
                           QPDFObjectHandle::newInteger(static_cast<long long>(m_nodes.size()) - 1));
        m_pdf.getRoot().replaceKey("/Outlines", outline);
    }

private:
    size_t addNode(int level)
    {
        m_nodes.push_back({m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), level});
        m_open.push_back(m_nodes.size() - 1);
        return m_nodes.size() - 1;
    }

    size_t openCount(const Node &node) const
    {
        size_t count = node.kids.size();
        for (const size_t kid : node.kids)
            count += openCount(m_nodes[kid]);
        return count;
    }

    void linkKids(const Node &node)
    {
        if (node.kids.empty())
            return;
        QPDFObjectHandle object = node.object;
        object.replaceKey("/First", m_nodes[node.kids.front()].object);
        object.replaceKey("/Last", m_nodes[node.kids.back()].object);
        object.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(openCount(node))));
        for (size_t i = 1; i < node.kids.size(); ++i) {
            m_nodes[node.kids[i]].object.replaceKey("/Prev", m_nodes[node.kids[i - 1]].object);
            m_nodes[node.kids[i - 1]].object.replaceKey("/Next", m_nodes[node.kids[i]].object);
        }
    }

    QPDF &m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<Node> m_nodes;
    std::vector<size_t> m_open; ///< the path from the outline to the latest bookmark
};

} // namespace

void writeBookmarks(QPDF &pdf, const Structure &structure, const std::vector<Piece> &pieces)
{
    Outline outline(pdf);
    int latest = artifact;
    for (const Piece &piece : pieces) {
        const bool isNew = piece.element > latest; // the lines after the first, and pages after, do not count
        if (isNew && levelOf(structure[size_t(piece.element)]) > 0)
            outline.add(structure[size_t(piece.element)], piece);
        latest = std::max(latest, piece.element);
    }
    outline.finish();
}

} // namespace raatihuone
