// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagelayout.h"

#include "core/base/words.h"
#include "ui/print/paper.h"
#include "ui/print/progress.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace raatihuone {

PageLayout::PageLayout(const Document &document, const PdfOptions &options)
    : m_document(completed(document)),
      m_flow(flowOf(m_document, m_typeface, Progress(options))),
      m_pages(pagesOf(m_flow))
{
}

int pageHeight(int width)
{
    return int(width * paper::height / paper::width);
}

QImage PageLayout::image(int page, int width) const
{
    QImage image(width, pageHeight(width), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(width / paper::width, width / paper::width);
    const Page &content = m_pages.at(size_t(page));
    for (const Rule &rule : content.rules)
        painter.fillRect(rule.area, rule.colour);
    for (const StripLine &line : content.lines)
        line.box->draw(painter, line.line, line.baseline);
    paintFooter(painter, page);
    return image;
}

void PageLayout::paintFooter(QPainter &painter, int page) const
{
    const TextStyle style = Typeface::style(Role::Footer);
    const QFontMetricsF metrics(style.font);
    const QString number = Words(m_document.language)("print", "page %1 / %2").arg(page + 1).arg(pageCount());
    const QString right = m_document.title + QStringLiteral(" \u00b7 ") + number;
    const TextBox unit(m_typeface, m_document.author, style, paper::width);
    const TextBox place(m_typeface, metrics.elidedText(right, Qt::ElideLeft, paper::textWidth * 0.6), style,
                        paper::width);
    unit.draw(painter, 0, QPointF(paper::left, paper::footerBaseline));
    place.draw(painter, 0, QPointF(paper::left + paper::textWidth - place.widthOf(0), paper::footerBaseline));
}

} // namespace raatihuone
