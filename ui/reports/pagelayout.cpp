// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagelayout.h"

#include "ui/print/paper.h"
#include "ui/print/progress.h"

#include <QtGui/QPainter>
#include <QtGui/QTransform>
#include <algorithm>

namespace raatihuone {

namespace {

/// What stands on a page as one text, without what is no content, and the line of each place in it.
class PageText
{
public:
    explicit PageText(const Page &page)
    {
        for (const StripLine &line : page.lines) {
            if (line.element == artifact)
                continue;
            m_lines.push_back({&line, m_text.size()});
            m_text += line.box->textOf(line.line).replace(QLatin1Char('\n'), QLatin1Char(' '));
            if (!m_text.endsWith(QLatin1Char(' ')))
                m_text += isLast(line) ? QLatin1Char('\n') : QLatin1Char(' ');
        }
    }

    qsizetype find(const QString &wanted, qsizetype from) const
    {
        return m_text.indexOf(wanted, from, Qt::CaseInsensitive);
    }

    /// Hands the lines between two places to @p take, each with the part of it that lies between them.
    template <typename Take> void eachPiece(qsizetype from, qsizetype to, const Take &take) const
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const qsizetype start = m_lines[i].start;
            const qsizetype end = i + 1 < m_lines.size() ? m_lines[i + 1].start : m_text.size();
            if (from < end && to > start)
                take(*m_lines[i].line, std::max(from - start, qsizetype(0)), std::min(to, end) - start);
        }
    }

private:
    struct Line
    {
        const StripLine *line;
        qsizetype start;
    };

    static bool isLast(const StripLine &line) { return line.line + 1 == line.box->lineCount(); }

    std::vector<Line> m_lines;
    QString m_text;
};

} // namespace

PageLayout::PageLayout(const Document &document, const PdfOptions &options)
    : m_document(completed(document)),
      m_layout(layoutOf(m_document, m_typeface, PdfProgress(options))),
      m_foot(m_document, m_typeface, pageCount())
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
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    paint(painter, page, width);
    return image;
}

void PageLayout::paint(QPainter &painter, int page, qreal width) const
{
    painter.save();
    painter.scale(width / paper::width, width / paper::width);
    const Page &content = m_layout.pages.at(size_t(page));
    for (const Rule &rule : content.rules)
        painter.fillRect(rule.area, rule.colour);
    for (const PlacedChart &chart : content.charts)
        chart.paint(painter);
    for (const PlacedImage &image : content.images)
        painter.drawImage(image.area, *image.image);
    for (const StripLine &line : content.lines)
        line.box->draw(painter, line.line, line.baseline);
    m_foot.paint(painter, page);
    painter.restore();
}

QRectF PageLayout::areaOf(const StripLine &line, qsizetype from, qsizetype to) const
{
    const QPointF origin = line.baseline - QPointF(0, line.box->ascent());
    const qreal left = line.box->placeOf(line.line, from), right = line.box->placeOf(line.line, to);
    const QRectF area(origin.x() + left, origin.y(), right - left, line.box->lineHeight());
    return QTransform::fromScale(1 / paper::width, 1 / paper::width).mapRect(area);
}

QList<Finding> PageLayout::find(const QString &text) const
{
    QList<Finding> findings;
    const QString wanted = text.simplified();
    int number = 0;
    for (int page = 0; page < pageCount() && !wanted.isEmpty(); ++page) {
        const PageText content(m_layout.pages[size_t(page)]);
        for (qsizetype at = content.find(wanted, 0); at >= 0; at = content.find(wanted, at + wanted.size())) {
            content.eachPiece(at, at + wanted.size(),
                              [&](const StripLine &line, qsizetype from, qsizetype to) {
                                  findings.append({number, page, areaOf(line, from, to)});
                              });
            ++number;
        }
    }
    return findings;
}

} // namespace raatihuone
