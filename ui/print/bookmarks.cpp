// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bookmarks.h"

namespace raatihuone {

namespace {

/// One bookmark, or the outline itself, and what hangs below it.
struct Node
{
    QPDFObjectHandle object;
    int level = 0;
    std::vector<size_t> kids = {};
};

class Outline
{
public:
    explicit Outline(QPDF &pdf) : m_pdf(pdf) { addNode(0); }

    void add(const Element &heading, QPDFObjectHandle destination)
    {
        const int level = levelOf(heading);
        while (m_nodes[m_open.back()].level >= level)
            m_open.pop_back();
        const size_t parent = m_open.back();
        const size_t self = addNode(level);
        m_nodes[parent].kids.push_back(self);
        QPDFObjectHandle object = m_nodes[self].object;
        object.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.text.toStdString()));
        object.replaceKey("/Dest", destination);
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
    std::vector<Node> m_nodes;
    std::vector<size_t> m_open; ///< the path from the outline to the latest bookmark
};

} // namespace

void writeBookmarks(QPDF &pdf, const Structure &structure, const Destinations &destinations)
{
    Outline outline(pdf);
    for (const auto &[element, destination] : destinations)
        outline.add(structure[size_t(element)], destination);
    outline.finish();
}

} // namespace raatihuone
