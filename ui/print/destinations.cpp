// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/destinations.h"

#include "ui/print/paper.h"

namespace raatihuone {

namespace {

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

} // namespace

int levelOf(const Element &element)
{
    return element.tag.size() == 2 && element.tag.startsWith('H') ? element.tag.mid(1).toInt() : 0;
}

Destinations destinationsOf(QPDF &pdf, const Structure &structure, const std::vector<Piece> &pieces)
{
    Destinations destinations;
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    for (const Piece &piece : pieces) // the first line of each counts
        if (piece.element != artifact && !destinations.contains(piece.element) &&
            levelOf(structure[size_t(piece.element)]) > 0)
            destinations.emplace(piece.element, destination(piece, pages));
    return destinations;
}

} // namespace raatihuone
