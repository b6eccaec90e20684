// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/destinations.h"

#include <qpdf/QPDF.hh>
#include <span>

namespace raatihuone {

/// Writes the structure of a report into its file: the tree, the way back from the pages, and the links.
class StructureTree
{
public:
    /// @p destinations of all that links lead to.
    StructureTree(QPDF &pdf, const Structure &structure, Destinations destinations);

    /// @p elements are those of the marked-content ids of @p page, the page with the index @p pageIndex.
    void addPage(QPDFObjectHandle page, int pageIndex, const std::vector<int> &elements);

    /// Adds an annotation for each link on @p page. @p pieces are those of the page.
    void addLinks(QPDFObjectHandle page, std::span<const Piece> pieces);

    /// Says where the figures of a page stand. @p pieces are those of the page.
    void addFigures(std::span<const Piece> pieces);

    /// Ties the tree to the catalogue of the file.
    void finish();

private:
    void makeElements();
    void makeParentTree();
    void addKid(int element, QPDFObjectHandle kid, const QPDFObjectHandle &page);
    QPDFObjectHandle annotation(const Element &link, const QRectF &area, const QPDFObjectHandle &page);
    static QPDFObjectHandle actionOf(const Element &link);
    static QPDFObjectHandle attributesOf(const Element &element);

    QPDF &m_pdf;
    const Structure &m_structure;
    const Destinations m_destinations;
    QPDFObjectHandle m_root;
    std::vector<QPDFObjectHandle> m_elements;
    std::vector<std::vector<QPDFObjectHandle>> m_kids;
    std::vector<QPDFObjectHandle> m_pageParents; ///< for each page the elements of its marked content
    std::vector<int> m_linkParents;              ///< for each annotation its element
    std::vector<QPDFObjectHandle> m_annotations;
};

} // namespace raatihuone
