// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/structuretree.h"

#include "ui/print/paper.h"

#include <map>

namespace raatihuone {

namespace {

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle number(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// From units below the top to points above the foot.
QPDFObjectHandle rectangleOf(const QRectF &area)
{
    const auto up = [](qreal y) { return (paper::height - y) / paper::unitsPerPoint; };
    return QPDFObjectHandle::newFromRectangle({area.left() / paper::unitsPerPoint, up(area.bottom()),
                                               area.right() / paper::unitsPerPoint, up(area.top())});
}

} // namespace

StructureTree::StructureTree(QPDF &pdf, const Structure &structure, Destinations destinations)
    : m_pdf(pdf),
      m_structure(structure),
      m_destinations(std::move(destinations)),
      m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary())),
      m_kids(structure.size())
{
    makeElements();
}

void StructureTree::makeElements()
{
    for (const Element &element : m_structure) {
        QPDFObjectHandle made = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        made.replaceKey("/Type", name("/StructElem"));
        made.replaceKey("/S", name(('/' + element.tag).constData()));
        if (element.language)
            made.replaceKey("/Lang", unicode(languageTag(*element.language)));
        if (!element.alternative.isEmpty())
            made.replaceKey("/Alt", unicode(element.alternative));
        if (element.attribute != Element::Attribute::None)
            made.replaceKey("/A", attributesOf(element));
        const bool isTop = element.parent < 0;
        made.replaceKey("/P", isTop ? m_root : m_elements[size_t(element.parent)]);
        if (!isTop)
            m_kids[size_t(element.parent)].push_back(made);
        m_elements.push_back(made);
    }
}

QPDFObjectHandle StructureTree::attributesOf(const Element &element)
{
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    const auto set = [&](const char *owner, const char *key, const char *value) {
        attributes.replaceKey("/O", name(owner));
        attributes.replaceKey(key, name(value));
    };
    switch (element.attribute) {
    case Element::Attribute::HeadsColumn:
        set("/Table", "/Scope", "/Column");
        break;
    case Element::Attribute::HeadsRow:
        set("/Table", "/Scope", "/Row");
        break;
    case Element::Attribute::Bullets:
        set("/List", "/ListNumbering", "/Disc");
        break;
    case Element::Attribute::Numbers:
        set("/List", "/ListNumbering", "/Decimal");
        break;
    case Element::Attribute::None:
        break;
    }
    return attributes;
}

void StructureTree::addPage(QPDFObjectHandle page, int pageIndex, const std::vector<int> &elements)
{
    QPDFObjectHandle parents = QPDFObjectHandle::newArray();
    for (size_t id = 0; id < elements.size(); ++id) {
        parents.appendItem(m_elements[size_t(elements[id])]);
        addKid(elements[id], number(static_cast<long long>(id)), page);
    }
    page.replaceKey("/StructParents", number(pageIndex));
    page.replaceKey("/Tabs", name("/S"));
    m_pageParents.push_back(m_pdf.makeIndirectObject(parents));
}

// The first page of an element is its own; content on another page names that page itself.
void StructureTree::addKid(int element, QPDFObjectHandle kid, const QPDFObjectHandle &page)
{
    QPDFObjectHandle &owner = m_elements[size_t(element)];
    if (!owner.hasKey("/Pg"))
        owner.replaceKey("/Pg", page);
    if (owner.getKey("/Pg").getObjGen() != page.getObjGen()) {
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", name("/MCR"));
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/MCID", kid);
        kid = reference;
    }
    m_kids[size_t(element)].push_back(kid);
}

void StructureTree::addLinks(QPDFObjectHandle page, std::span<const Piece> pieces)
{
    std::map<int, QRectF> areas;
    for (const Piece &piece : pieces)
        if (piece.element != artifact && m_structure[size_t(piece.element)].isLink())
            areas[piece.element] |= piece.area;
    QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
    for (const auto &[element, area] : areas) {
        const QPDFObjectHandle made = annotation(m_structure[size_t(element)], area, page);
        annotations.appendItem(made);
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", name("/OBJR"));
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/Obj", made);
        m_kids[size_t(element)].push_back(reference);
        m_linkParents.push_back(element);
        m_annotations.push_back(made);
    }
    if (areas.empty())
        page.removeKey("/Annots");
    else
        page.replaceKey("/Annots", annotations);
}

void StructureTree::addFigures(std::span<const Piece> pieces)
{
    for (const Piece &piece : pieces) {
        if (piece.element == artifact || m_structure[size_t(piece.element)].alternative.isEmpty())
            continue;
        QPDFObjectHandle layout = QPDFObjectHandle::newDictionary();
        layout.replaceKey("/O", name("/Layout"));
        layout.replaceKey("/Placement", name("/Block"));
        layout.replaceKey("/BBox", rectangleOf(piece.area));
        m_elements[size_t(piece.element)].replaceKey("/A", layout);
    }
}

QPDFObjectHandle StructureTree::annotation(const Element &link, const QRectF &area,
                                           const QPDFObjectHandle &page)
{
    constexpr int printed = 4;
    QPDFObjectHandle border = QPDFObjectHandle::newDictionary();
    border.replaceKey("/W", number(0));
    QPDFObjectHandle made = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    made.replaceKey("/Type", name("/Annot"));
    made.replaceKey("/Subtype", name("/Link"));
    made.replaceKey("/Rect", rectangleOf(area));
    made.replaceKey("/F", number(printed));
    made.replaceKey("/BS", border);
    made.replaceKey("/Contents", unicode(link.text));
    made.replaceKey("/P", page);
    if (link.target >= 0)
        made.replaceKey("/Dest", m_destinations.at(link.target));
    else
        made.replaceKey("/A", actionOf(link));
    return made;
}

QPDFObjectHandle StructureTree::actionOf(const Element &link)
{
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", name("/URI"));
    action.replaceKey("/URI", QPDFObjectHandle::newString(link.url.toStdString()));
    return action;
}

void StructureTree::finish()
{
    for (size_t i = 0; i < m_elements.size(); ++i)
        if (!m_kids[i].empty())
            m_elements[i].replaceKey("/K", QPDFObjectHandle::newArray(m_kids[i]));
    makeParentTree();
    m_root.replaceKey("/Type", name("/StructTreeRoot"));
    m_root.replaceKey("/K", QPDFObjectHandle::newArray({m_elements.front()}));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
}

// Pages first, by their index, then the annotations.
void StructureTree::makeParentTree()
{
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    long long next = 0;
    for (const QPDFObjectHandle &parents : m_pageParents) {
        numbers.appendItem(number(next++));
        numbers.appendItem(parents);
    }
    for (size_t i = 0; i < m_annotations.size(); ++i) {
        m_annotations[i].replaceKey("/StructParent", number(next));
        numbers.appendItem(number(next++));
        numbers.appendItem(m_elements[size_t(m_linkParents[i])]);
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
    m_root.replaceKey("/ParentTreeNextKey", number(next));
}

} // namespace raatihuone
