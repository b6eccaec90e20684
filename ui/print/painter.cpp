// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/painter.h"

#include "core/base/words.h"
#include "ui/print/paper.h"

#include <QtCore/QBuffer>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace raatihuone {

namespace {

/// What the foot of every page says.
struct Footer
{
    QString unit;
    QString title;
    QString pageOf; ///< with %1 and %2
};

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
    PagePainter(QPainter &painter, const Typeface &typeface) : m_painter(painter), m_typeface(typeface) {}

    void paint(const Page &page)
    {
        for (const Rule &rule : page.rules)
            m_painter.fillRect(rule.area, rule.colour);
        for (const StripLine &line : page.lines) {
            if (line.element != artifact)
                mark(pieceOf(line));
            line.box->draw(m_painter, line.line, line.baseline);
        }
    }

    void paintFooter(const Footer &footer, int pageCount)
    {
        mark({artifact, m_page});
        m_painter.fillRect(QRectF(paper::left, paper::footerRule, paper::textWidth, 5),
                           QColor(0xD6, 0xDD, 0xDD));
        const qreal unitWidth = drawFooter(footer.unit, paper::textWidth * 0.35, 0);
        const QString number = footer.pageOf.arg(m_page + 1).arg(pageCount);
        const qreal numberWidth = drawFooter(number, paper::textWidth, 1);
        const QString title = footer.title + QStringLiteral(" · ");
        drawFooter(title, paper::textWidth - unitWidth - numberWidth - 200, 1, numberWidth);
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

    // Returns the width; @p side is 0 at the left margin, 1 at the right one, less @p inset.
    qreal drawFooter(const QString &text, qreal width, int side, qreal inset = 0)
    {
        const TextStyle style = Typeface::style(Role::Footer);
        if (text.isEmpty())
            return 0;
        const QString shown = QFontMetricsF(style.font).elidedText(text, Qt::ElideMiddle, width);
        const TextBox box(m_typeface, shown, style, paper::width);
        const qreal needed = box.widthOf(0);
        const qreal left = paper::left + side * (paper::textWidth - needed - inset);
        box.draw(m_painter, 0, QPointF(left, paper::footerBaseline));
        return needed;
    }

    QPainter &m_painter;
    const Typeface &m_typeface;
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
    PagePainter pagePainter(painter, typeface);
    const Words words(document.language);
    const Footer footer{document.author, document.title,
                        words("print", QT_TRANSLATE_NOOP("print", "page %1 / %2"))};
    for (size_t i = 0; i < pages.size(); ++i) {
        progress.report(40, 60, i, pages.size());
        if (i > 0)
            writer.newPage();
        pagePainter.paint(pages[i]);
        pagePainter.paintFooter(footer, int(pages.size()));
    }
    painter.end();
    return {buffer.data(), pagePainter.takePieces(), int(pages.size())};
}

} // namespace raatihuone
