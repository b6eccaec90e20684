// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/painter.h"

#include "ui/print/pagefoot.h"
#include "ui/print/paper.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace raatihuone {

namespace {

void prepare(QPdfWriter &writer)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // brings the sRGB output intent
    writer.setResolution(paper::unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
}

class PagePainter
{
public:
    explicit PagePainter(QPainter &painter) : m_painter(painter) {}

    void paint(const Page &page)
    {
        for (const Rule &rule : page.rules)
            m_painter.fillRect(rule.area, rule.colour);
        size_t charts = 0;
        for (const PlacedImage &image : page.images) {
            mark({image.element, m_page, {}, image.area});
            m_painter.drawImage(image.area, *image.image);
        }
        for (const StripLine &line : page.lines) {
            while (charts < page.charts.size() && page.charts[charts].element < line.element)
                paint(page.charts[charts++]);
            if (line.element != artifact)
                mark(pieceOf(line));
            line.box->draw(m_painter, line.line, line.baseline);
        }
        for (; charts < page.charts.size(); ++charts)
            paint(page.charts[charts]);
    }

    void paint(const PlacedChart &chart)
    {
        mark({chart.element, m_page, {}, chart.area});
        chart.paint(m_painter);
    }

    void paint(const PageFoot &foot)
    {
        mark({artifact, m_page});
        foot.paint(m_painter, m_page);
        ++m_page;
    }

    std::vector<Piece> takePieces() { return std::move(m_pieces); }

private:
    Piece pieceOf(const StripLine &line) const
    {
        const QPointF corner = line.baseline - QPointF(0, line.box->ascent());
        const QSizeF size(line.box->widthOf(line.line), line.box->lineHeight());
        return {line.element, m_page, line.box->textOf(line.line), QRectF(corner, size)};
    }

    void mark(const Piece &piece)
    {
        m_painter.fillRect(QRectF(markerColumn, qreal(m_pieces.size()), 1, 1), Qt::black);
        m_pieces.push_back(piece);
    }

    QPainter &m_painter;
    std::vector<Piece> m_pieces;
    int m_page = 0;
};

} // namespace

Painted painted(const std::vector<Page> &pages, const Document &document, const Typeface &typeface,
                const PdfProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    PagePainter pagePainter(painter);
    const PageFoot foot(document, typeface, int(pages.size()));
    for (size_t i = 0; i < pages.size(); ++i) {
        progress.report(40, 60, i, pages.size());
        if (i > 0)
            writer.newPage();
        pagePainter.paint(pages[i]);
        pagePainter.paint(foot);
    }
    painter.end();
    return {buffer.data(), pagePainter.takePieces(), int(pages.size())};
}

} // namespace raatihuone
